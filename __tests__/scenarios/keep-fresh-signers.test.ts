// Tokens are kept fresh with a key that stays in its store as well: asked anew for each renewal, as main asked.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { GitHubOptions } from '@mint-app-token/sandbox/github';
import { awsScenario, vaultScenario, type KeyStand } from '../key-stores/stand.ts';
import type { StoreServer } from '../key-stores/store-server.ts';
import { agentOf, freshScenario, isRunning, LIFE_MS, until } from './keep-fresh-scenario.ts';

const FRESH = { 'keep-fresh': 'true', permissions: 'contents: read' };

const stores: readonly [
  name: string,
  inStore: (body: (stand: KeyStand<StoreServer>) => Promise<void>, options?: GitHubOptions) => Promise<void>,
][] = [
  ['Vault', vaultScenario],
  ['AWS KMS', awsScenario],
];

test.each(stores)(
  '%s, with a role: a new ID token for each renewal, and none of it in a file',
  (_, inStore) =>
    inStore(
      async ({ main, post, inputs, env, github, idTokens, temp }) => {
        const home = join(temp, 'home');
        mkdirSync(home);
        const stage = { with: { ...inputs, ...FRESH }, env: { ...env, HOME: home } };
        const result = await main(stage);
        expect(result.exitCode).toBe(0);
        const { folder, pid } = agentOf(result);
        try {
          const asked = idTokens.tokens.length;
          await until(() => github.world.tokens.length >= 3);
          expect(idTokens.tokens.length).toBeGreaterThan(asked);
          await until(() => readFileSync(join(folder, 'token'), 'utf8') !== result.outputs.token);
          const written = ['journal', 'log', 'known', 'tokens'].map((name) => join(folder, name));
          const texts = written.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
          for (const secret of [...idTokens.tokens, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '-'])
            for (const text of texts) expect(text).not.toContain(secret);
          const ended = await post(result.state, stage);
          expect([ended.exitCode, ended.annotations]).toEqual([0, []]);
          expect(github.world.aliveTokens()).toEqual([]);
        } finally {
          if (isRunning(pid)) process.kill(pid, 'SIGKILL');
        }
      },
      { tokenLifeMs: LIFE_MS },
    ),
);

const posix = process.platform === 'win32' ? test.skip : test;

posix('a command: it runs in the folder of the step, with the environment of the job', () =>
  freshScenario(async ({ start, finish, github, privateKey, temp }) => {
    writeFileSync(join(temp, 'key.pem'), privateKey, { mode: 0o600 });
    const signingKey = 'exec:echo "$WHO" >> signed; openssl dgst -sha256 -sign key.pem';
    const main = await start({
      with: { 'private-key': '', 'signing-key': signingKey },
      env: { WHO: 'the job', PATH: process.env.PATH ?? '' },
    });
    expect(main.exitCode).toBe(0);
    await until(() => github.world.tokens.filter(({ kind }) => kind === 'installation').length >= 3);
    expect(readFileSync(join(temp, 'signed'), 'utf8')).toMatch(/^(the job\n){3,}$/);
    expect((await finish(main)).annotations).toEqual([]);
    expect(github.world.aliveTokens()).toEqual([]);
  }),
);

posix('a store that fails for a while: the code is told, and all heals', () =>
  freshScenario(async ({ start, finish, github, privateKey, temp }) => {
    writeFileSync(join(temp, 'key.pem'), privateKey, { mode: 0o600 });
    const main = await start({
      with: {
        'private-key': '',
        'signing-key': 'exec:[ ! -e sealed ] && openssl dgst -sha256 -sign key.pem',
      },
    });
    const { folder } = agentOf(main);
    writeFileSync(join(temp, 'sealed'), '');
    const log = () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '');
    await until(() => log().includes('signing-key-unusable'));
    rmSync(join(temp, 'sealed'));
    await until(() => log().includes('"renewed"'));
    const { annotations, log: told } = await finish(main);
    expect(annotations).toEqual([]);
    expect(told.join('\n')).toMatch(/keep-fresh failed \d+ times? with signing-key-unusable for acme/);
    expect(github.world.aliveTokens()).toEqual([]);
  }),
);

test('a fallback token is handed over, and nothing renews it', () =>
  freshScenario(async ({ start, finish }) => {
    const main = await start({ with: { 'private-key': '', 'fallback-token': 'ghs_fallback_token' } });
    expect([main.exitCode, main.outputs.token, main.outputs['token-file']]).toEqual([
      0,
      'ghs_fallback_token',
      undefined,
    ]);
    expect(main.log.join('\n')).toContain('keep-fresh: the fallback token cannot be renewed');
    expect(main.state['keep-fresh']).toBeUndefined();
    expect((await finish(main)).annotations).toEqual([]);
  }));

test.each(['false', ''])('without it (%j) there is no agent, and nothing of it is loaded', (value) =>
  freshScenario(async ({ main, temp }) => {
    const file = join(temp, 'observed.json');
    const result = await main({
      with: { 'keep-fresh': value, permissions: 'contents: read' },
      env: { OBSERVE_FILE: file },
      nodeOptions: ['--require', join(import.meta.dirname, '../../bench/observe.cjs')],
    });
    expect(result.state['keep-fresh']).toBeUndefined();
    expect(result.paths).toEqual([]);
    const { builtins, files } = JSON.parse(readFileSync(file, 'utf8')) as {
      builtins: string[];
      files: string[];
    };
    expect(builtins).not.toContain('child_process');
    const own = readdirSync(join(import.meta.dirname, '../../src/agent')).filter(
      (name) => name !== 'protocol.ts',
    );
    expect(files.filter((name) => own.includes(name))).toEqual([]);
  }),
);
