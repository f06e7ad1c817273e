// mint: what is printed where, and that nothing lives on that nobody has.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { anywhere, BUNDLE, root } from './anywhere.ts';
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

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('where the disk is full that standard output goes to', () =>
    anywhere(async ({ alive, env, folder }) => {
      const child = spawn(
        'sh',
        ['-c', `'${process.execPath}' '${BUNDLE}' mint --permissions 'contents: read' > /dev/full`],
        {
          cwd: folder,
          env: { ...env, PATH: process.env.PATH },
        },
      );
      let err = '';
      child.stderr.on('data', (data: Buffer) => (err += data.toString()));
      expect(await once(child, 'close')).toEqual([1, null]);
      expect({ isTold: err.includes('Nobody takes the token'), alive: alive() }).toEqual({
        isTold: true,
        alive: [],
      });
      expect(err).not.toMatch(/^\s+at /m);
    }),
  );

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
