// mint and revoke: what is printed where, what is refused, and that nothing lives on that nobody has.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { generateKeyPair } from '@mint-app-token/sandbox/github';
import { load } from 'js-yaml';
import { writePackage } from '../../scripts/npm-package.ts';
import { vaultScenario } from '../key-stores/stand.ts';
import { anywhere, BUNDLE, root, startBundle } from './anywhere.ts';
import { startProxy } from './proxy-server.ts';

const READ = ['--permissions', 'contents: read'];
const HERE = ['--repositories', 'acme/app'];

describe('mint', () => {
  test('prints the token alone, for the repository that the folder is a clone of', () =>
    anywhere(async ({ start, folder, github: { world, apiUrl }, alive }) => {
      for (const args of [
        ['init', '-q'],
        ['remote', 'add', 'origin', 'git@github.com:acme/lib.git'],
      ])
        execFileSync('git', ['-C', folder, ...args]);
      const { code, out, err } = await start(['mint', ...READ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(alive()).toEqual([out.trimEnd()]);
      expect(out).toBe(`${out.trim()}\n`);
      const [token] = world.tokens;
      expect(token?.permissions).toEqual({ contents: 'read', metadata: 'read' });
      const answer = await fetch(`${apiUrl}/installation/repositories`, {
        headers: { authorization: `Bearer ${out.trim()}` },
      });
      const { repositories } = (await answer.json()) as { repositories: { full_name: string }[] };
      expect(repositories.map((each) => each.full_name)).toEqual(['acme/lib']);
    }));

  test.each([
    ['commas', 'contents: read, issues: read'],
    ['lines', '\n  contents: read\n  issues: read\n'],
    ['JSON', '{"contents": "read", "issues": "read"}'],
  ])('takes permissions as %s', (_, permissions) =>
    anywhere(async ({ run, start, github: { world } }) => {
      // The bundle reads YAML with another library than src/ does.
      for (const each of [run, start])
        expect((await each(['mint', ...HERE, '--permissions', permissions])).code).toBe(0);
      for (const token of world.tokens)
        expect(token.permissions).toEqual({ contents: 'read', issues: 'read', metadata: 'read' });
    }),
  );

  test('--json has the outputs of the action under their names', () =>
    anywhere(async ({ run, github: { world }, installation }) => {
      const { out } = await run(['mint', ...HERE, ...READ, '--json']);
      const outputs = JSON.parse(out) as Record<string, string>;
      const { outputs: declared } = load(readFileSync(join(root, 'action.yml'), 'utf8')) as {
        outputs: Record<string, unknown>;
      };
      expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(outputs)));
      const token = world.tokens[0]?.token ?? '';
      expect(outputs).toMatchObject({
        token,
        'app-slug': 'acme-release',
        'installation-id': String(installation.id),
        repositories: '["acme/app"]',
        'token-hash': createHash('sha256').update(token).digest('base64'),
      });
    }));

  test('takes the key from a file, a pipe or stdin, and options before the environment', () =>
    anywhere(async ({ run, start, privateKey, write, folder, app }) => {
      write({ 'app.pem': privateKey });
      const others = { APP_CLIENT_ID: 'Iv23liAnother', APP_PRIVATE_KEY: 'no key' };
      const mint = ['mint', ...HERE, ...READ, '--client-id', app.clientId, '--private-key-file'];
      expect((await run([...mint, join(folder, 'app.pem')], { env: others })).code).toBe(0);
      expect((await run([...mint, '-'], { env: others, stdin: privateKey })).code).toBe(0);
      const number = ['mint', ...HERE, ...READ, '--app-id', String(app.id)];
      expect((await run(number, { env: { APP_CLIENT_ID: 'Iv23liAnother' } })).code).toBe(0);
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const [piped] = await Promise.all([
        start([...mint, pipe], { env: others }),
        once(spawn('sh', ['-c', 'sleep 0.3; cat app.pem > pipe'], { cwd: folder }), 'close'),
      ]);
      expect(piped).toMatchObject({ code: 0, err: '' });
    }));

  test('several owners: all tokens with --json, and none lives on when one fails', () =>
    anywhere(async ({ run, github: { world }, app, alive }) => {
      world.addAccount({ login: 'globex', type: 'Organization' });
      world.addRepository('globex/tools');
      const both = ['mint', '--repositories', 'acme/app,globex/tools', ...READ];
      expect(await run([...both, '--json'])).toMatchObject({ code: 1, out: '' });
      expect([world.tokens.length, alive()]).toEqual([1, []]);
      world.install(app, { account: 'globex' });
      const { out } = await run([...both, '--json']);
      const { tokens } = JSON.parse(out) as { tokens: string };
      expect(Object.keys(JSON.parse(tokens) as object)).toEqual(['acme', 'globex']);
      const { code, err } = await run(both);
      expect({ code, alive: alive().length }).toEqual({ code: 2, alive: 2 });
      expect(err).toContain('Add --json');
    }));

  test('warns as the action does, and says more on a terminal', () =>
    anywhere(async ({ run }) => {
      const { out, err } = await run(['mint', ...HERE]);
      expect(out).toMatch(/^\S+\n$/);
      expect(err).toContain('note: All permissions inherited');
      const shown = await run(['mint', ...HERE, ...READ], { isTerminal: true });
      expect(shown.err).toContain('Minted a token as acme-release');
      const debugged = await run(['mint', ...HERE, ...READ], { env: { GH_DEBUG: 'api' } });
      expect(debugged.err).toContain('debug: GET /repos/acme/app/installation → 200');
    }));

  test('goes through the proxy of the environment', () =>
    anywhere(async ({ run, github }) => {
      const proxy = await startProxy(new URL(github.apiUrl));
      try {
        const env = { HTTP_PROXY: proxy.url, GITHUB_API_URL: 'http://localhost:1' };
        expect((await run(['mint', ...HERE, ...READ], { env })).code).toBe(0);
        expect(proxy.passed[0]).toBe('GET http://localhost:1/repos/acme/app/installation');
      } finally {
        proxy.close();
      }
    }));
});

describe('a wrong call of mint is exit code 2, with nothing on standard output', () => {
  const key = generateKeyPair().privateKey;
  test.each<[string, string[], NodeJS.ProcessEnv, string]>([
    [
      'no credentials',
      [],
      { APP_CLIENT_ID: '', APP_PRIVATE_KEY: '' },
      'credentials-missing: Not given, or empty: --client-id',
    ],
    [
      'the key as an argument',
      ['--private-key-file', key],
      {},
      'found a key, where the name of a file belongs',
    ],
    ['a file that is not there', ['--private-key-file', '/nowhere.pem'], {}, 'it cannot be read (ENOENT)'],
    ['a folder', ['--private-key-file', '/'], {}, 'it cannot be read (EISDIR)'],
    ['a file without an end', ['--private-key-file', '/dev/zero'], {}, 'which is no key'],
    ['two keys', ['--signing-key', 'exec:true', '--private-key-file', '-'], {}, 'exclude each other'],
    [
      'a level that is none',
      ['--permissions', 'contents: wirte'],
      {},
      '--permissions: contents: found "wirte"',
    ],
    ['an owner that is none', ['--owner', 'a b'], {}, '--owner: found "a b"'],
    ['no repository', [], { GITHUB_REPOSITORY: '' }, ''],
    ['an address that is none', [], { GITHUB_API_URL: 'ftp://x' }, 'GITHUB_API_URL: found the protocol'],
    ['a token in the place of a command', ['ghs_0123456789'], {}, 'too many arguments'],
    ['a token as an option', ['--token=ghs_0123456789'], {}, "unknown option '--token=…'"],
  ])('%s', (_, args, env, words) =>
    anywhere(async ({ run }) => {
      const repositories = args.includes('--owner') || env.GITHUB_REPOSITORY === '' ? [] : HERE;
      const stdin = args.includes('-') ? key : '';
      const result = await run(['mint', ...repositories, ...args], { env, stdin });
      if (env.GITHUB_REPOSITORY !== '') expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.err).toContain(words);
      expect(result.err).not.toContain('0123456789');
      for (const line of key.split('\n').slice(1, -2)) expect(result.err).not.toContain(line);
    }),
  );

  test('nothing comes through a pipe that stays open, and a stream that never ends is not read for ever', () =>
    anywhere(async ({ run }) => {
      const endless = new Readable({
        read() {
          this.push('-----BEGIN RSA PRIVATE KEY-----\n'.repeat(2000));
        },
      });
      const { code, err } = await run(['mint', ...HERE, '--private-key-file', '-'], { stdin: endless });
      expect(code).toBe(2);
      expect(err).toContain('bytes, which is no key');
    }));
});

test.each([
  ['a key of another App', { APP_PRIVATE_KEY: generateKeyPair().privateKey }, 'app-key-mismatch'],
  ['an unknown App', { APP_CLIENT_ID: 'Iv23liNobodyKnowsIt' }, 'app-unknown'],
  ['no key at all', { APP_PRIVATE_KEY: '/home/me/app.pem' }, 'private-key-not-pem'],
])('%s: code, cure and link on standard error, and exit code 1', (_, env, code) =>
  anywhere(async ({ run }) => {
    const { code: exitCode, out, err } = await run(['mint', ...HERE, ...READ], { env });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(new RegExp(`^${code}: .*\\nWhat to do: `));
    expect(err).toContain(`docs/troubleshooting.md#${code}`);
  }),
);

describe('what nobody has does not live on', () => {
  test('where nobody reads standard output', () =>
    anywhere(async ({ run, alive, env, folder, github: { world } }) => {
      const { code, err } = await run(['mint', ...HERE, ...READ], { isClosed: true });
      expect({ code, alive: alive() }).toEqual({ code: 1, alive: [] });
      expect(err).toContain('Nobody takes the token');
      // As it is shipped, and with standard error closed as well.
      const child = spawn(process.execPath, [BUNDLE, 'mint', ...READ], {
        cwd: folder,
        env: { ...env, PATH: process.env.PATH },
      });
      child.stdout.destroy();
      child.stderr.destroy();
      expect(await once(child, 'exit')).toEqual([1, null]);
      expect([world.tokens.length, alive()]).toEqual([2, []]);
    }));

  test('where Ctrl-C comes while it is minted', () =>
    anywhere(async ({ env, folder, github, alive }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'delay', ms: 700 } });
      const child = spawn(process.execPath, [BUNDLE, 'mint', ...READ], {
        cwd: folder,
        env: { ...env, PATH: process.env.PATH },
      });
      let out = '';
      child.stdout.on('data', (data: Buffer) => (out += data.toString()));
      while (!github.requests.some(({ method }) => method === 'POST'))
        await new Promise((go) => setTimeout(go, 20));
      child.kill('SIGINT');
      expect(await once(child, 'close')).toEqual([130, null]);
      expect({ out, alive: alive() }).toEqual({ out: '', alive: [] });
    }));
});

describe('key stores, from the folder that npm publishes', () => {
  test('a command of its own, which gets none of the secrets', () => {
    const parent = mkdtempSync(join(tmpdir(), 'mint-package-'));
    writePackage(join(parent, 'it'), `acme/mint-app-token@${'0'.repeat(40)}`);
    return anywhere(async ({ env, write, folder, privateKey }) => {
      write({ 'app.pem': privateKey });
      const sign = 'exec:env > seen; openssl dgst -sha256 -sign app.pem';
      const options = { env: { ...env, APP_TOKEN: 'ghs_also' } };
      const bundle = join(parent, 'it/dist/cli/index.js');
      const ran = await startBundle(['mint', ...READ, '--signing-key', sign], options, folder, bundle);
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(join(folder, 'seen'), 'utf8')).not.toMatch(/PRIVATE_KEY|APP_TOKEN/);
      // What is wrong is explained on the page of the very version.
      const failed = await startBundle(['mint', '--signing-key', 'exec:exit 7'], options, folder, bundle);
      expect(failed.err).toContain('signing-key-unusable: exec:exit … ended with exit code 7');
      expect(failed.err).toContain(`https://github.com/acme/mint-app-token/blob/${'0'.repeat(40)}/docs/`);
    }).finally(() => {
      rmSync(parent, { recursive: true, force: true });
    });
  });

  test('Vault, by a role and an ID token where there is one', () =>
    vaultScenario(async ({ github, app, inputs, env, temp }) => {
      const options = ['signing-key', 'signing-role'].flatMap((name) => [`--${name}`, inputs[name] ?? '']);
      const where = {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REPOSITORY: 'acme/app',
        APP_CLIENT_ID: app.clientId,
      };
      const mint = ['mint', ...READ, ...options];
      expect(await startBundle(mint, { env: { ...where, ...env } }, temp)).toMatchObject({
        code: 0,
        err: '',
      });
      const without = await startBundle(mint, { env: where }, temp);
      expect(without.code).toBe(1);
      expect(without.err).toMatch(/^id-token-missing: .*\nWhat to do: .*leave --signing-role out/);
    }));
});

describe('revoke', () => {
  test('ends the token of standard input or of APP_TOKEN; one that has ended is no failure', () =>
    anywhere(async ({ run, alive }) => {
      const minted = async () => (await run(['mint', ...HERE, ...READ])).out;
      expect(await run(['revoke'], { stdin: await minted() })).toMatchObject({ code: 0, out: '', err: '' });
      const token = (await minted()).trim();
      expect((await run(['revoke'], { env: { APP_TOKEN: token } })).code).toBe(0);
      expect(alive()).toEqual([]);
      const again = await run(['revoke'], { stdin: token, isTerminal: true });
      expect(again.code).toBe(0);
      expect(again.err).toContain('The token was already gone');
    }));

  test('takes the first line, and does not wait for the end', () =>
    anywhere(async ({ run, start, alive }) => {
      const { out } = await run(['mint', ...HERE, ...READ]);
      const open = new Readable({ read: () => undefined });
      open.push(out);
      expect((await run(['revoke'], { stdin: open })).code).toBe(0);
      expect(alive()).toEqual([]);
      const shipped = new Readable({ read: () => undefined });
      shipped.push('ghs_somebody\n');
      expect((await start(['revoke'], { stdin: shipped })).code).toBe(0);
    }));

  test.each<[string, string[], string]>([
    ['an argument', ['ghs_0123456789'], 'every user of the machine sees those'],
    ['an argument behind --', ['--', 'ghs_0123456789'], 'every user of the machine sees those'],
    ['an option', ['--token=ghs_0123456789'], "unknown option '--token=…'"],
    ['nothing', [], 'there was nothing'],
  ])('%s is a wrong call, and is not repeated', (_, args, words) =>
    anywhere(async ({ run, github }) => {
      const { code, out, err } = await run(['revoke', ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(words);
      expect(err).not.toContain('0123456789');
      expect(github.requests).toEqual([]);
    }),
  );

  test('what cannot be a token is a wrong call', () =>
    anywhere(async ({ run }) => {
      const { code, err } = await run(['revoke'], { stdin: 'two words' });
      expect(code).toBe(2);
      expect(err).not.toContain('two words');
    }));

  test('says why it failed', () =>
    anywhere(async ({ run, github }) => {
      const json = { message: 'Resource not accessible by integration' };
      github.faults.add({ on: 'revoke', effect: { kind: 'answer', status: 403, json } });
      const { code, err } = await run(['revoke'], { stdin: 'ghs_x' });
      expect(code).toBe(1);
      expect(err).toMatch(
        /^revoke-failed: The token could not be revoked: GitHub refused .* It lives for an hour at most\./,
      );
      expect(err).toContain('What to do: Try it again.');
    }));
});
