// Whose credential git sends, where there is more than one: in a URL, in another home's habits, in a job beside this one.
// Long because each case is an arrangement of credentials with a real git.
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APP, checkout, commitAndPush, gitScenario, JOB, type GitScenario } from './git-scenario.ts';

const owner = { with: { owner: 'acme' } };

describe('a credential in a URL wins', () => {
  test.each<[string, (sandbox: GitScenario, url: string, workspace: string) => Promise<unknown>]>([
    ['of a push', ({ gitIn }, url, workspace) => gitIn(workspace, {}, 'push', url, 'HEAD:other')],
    [
      'of the remote',
      async ({ gitIn }, url, workspace) => {
        await gitIn(workspace, {}, 'remote', 'set-url', 'origin', url);
        await gitIn(workspace, {}, 'push', 'origin', 'HEAD:other');
      },
    ],
    [
      'of a remote for pushes',
      async ({ gitIn }, url, workspace) => {
        await gitIn(workspace, {}, 'remote', 'set-url', '--push', 'origin', url);
        await gitIn(workspace, {}, 'push', 'origin', 'HEAD:other');
      },
    ],
  ])('%s: the first step may only read, the second has the other token', (_, push) =>
    gitScenario(async (sandbox) => {
      const { setUp, main, traffic, github } = sandbox;
      const workspace = await checkout(sandbox, 'checkout');
      const env = { GITHUB_WORKSPACE: workspace };
      await setUp({ with: { owner: 'acme', permissions: 'contents: read' }, env });
      const { outputs } = await main({ with: { permissions: 'contents: write' }, env });
      traffic();
      const url = `${github.serverUrl.replace('//', `//x-access-token:${outputs.token}@`)}/acme/app`;
      await push(sandbox, url, workspace);
      expect(traffic()).toHaveLength(2);
      const token = github.world.tokens.find((each) => each.token === outputs.token);
      for (const { tokenId, authorizationCount: count } of github.requests.slice(-2))
        expect([github.world.tokens[tokenId ?? -1], count]).toEqual([token, 1]);
    }),
  );
});

test('of two Apps, the last step commits and pushes, and after its post the one before', () =>
  gitScenario(async (sandbox) => {
    const { setUp, post, traffic, gitIn, git, github, home, temp } = sandbox;
    const second = github.world.addApp({ slug: 'other-app', permissions: { contents: 'write' } });
    github.world.install(second.app, { account: 'acme' });
    await setUp({ with: { repositories: 'app' } }); // named, which is the closer fit
    const other = { 'client-id': second.app.clientId, 'private-key': second.privateKey };
    const { state, log } = await setUp({ with: { owner: 'acme', ...other } });
    expect(log.join('\n')).toContain(
      'it comes before an earlier one, by which git acted as acme-release[bot]: for these URLs, and for who commits',
    );
    const clone = join(temp, 'clone');
    await git('clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
    await commitAndPush(sandbox, clone);
    expect(new Set(traffic())).toEqual(
      new Set(['fetch acme/app: other-app on acme', 'push acme/app: other-app on acme']),
    );
    expect(await gitIn(clone, {}, 'log', '-1', '--format=%an')).toBe('other-app[bot]');

    await post(state, { env: { HOME: home } });
    await commitAndPush(sandbox, clone);
    expect(new Set(traffic())).toEqual(new Set([`push acme/app: ${APP}`]));
    expect(await gitIn(clone, {}, 'log', '-1', '--format=%an')).toBe('acme-release[bot]');
  }));

/** A job of the same user at the same time, with a RUNNER_TEMP and a workspace of its own and the same home. */
function beside({ temp }: GitScenario, name: string) {
  const folder = join(temp, 'beside', name);
  const own = { RUNNER_TEMP: join(folder, 'temp'), GITHUB_WORKSPACE: join(folder, 'work') };
  for (const each of Object.values(own)) mkdirSync(each, { recursive: true });
  return own;
}

describe('two jobs of one home at the same time', () => {
  test('each with its own token: both push to one repository, one reads what the other may not', () =>
    gitScenario(async (sandbox) => {
      const { setUp, post, traffic, gitIn, github, home } = sandbox;
      const [a, b] = [beside(sandbox, 'a'), beside(sandbox, 'b')];
      const first = await setUp({ with: { repositories: 'acme/app' }, env: a });
      const second = await setUp({ with: { repositories: 'acme/app\nacme/lib' }, env: b });
      traffic();
      const tokenOf = async (env: NodeJS.ProcessEnv, name: string) => {
        await gitIn(env.RUNNER_TEMP ?? '', env, 'ls-remote', `${github.serverUrl}/acme/${name}`).catch(
          () => '',
        );
        return github.requests.at(-1)?.tokenId;
      };
      const [, ofA, ofB] = github.world.tokens.map((_, index) => index);
      expect([await tokenOf(a, 'app'), await tokenOf(b, 'app')]).toEqual([ofA, ofB]);
      expect([await tokenOf(a, 'lib'), await tokenOf(b, 'lib')]).toEqual([undefined, ofB]);
      // The job that began last is told, and of what to do.
      expect(second.annotations).toMatchObject([
        { level: 'notice', message: expect.stringMatching(/beside\/a\/temp[^]*its own HOME/) },
      ]);
      expect(first.annotations).toEqual([]);

      // Whichever ends first: the other goes on.
      await post(first.state, { env: { HOME: home, ...a } });
      expect([await tokenOf(a, 'app'), await tokenOf(b, 'app')]).toEqual([undefined, ofB]);
      await post(second.state, { env: { HOME: home, ...b } });
      expect(existsSync(join(home, '.gitconfig'))).toBe(false);
    }));

  test.each(['checkout', 'checkout-v5'] as const)(
    'a job without this action keeps what %s has left to it, and what its home has',
    (version) =>
      gitScenario(async (sandbox) => {
        const { setUp, traffic, gitIn, github, home, githubToken } = sandbox;
        const [own, neighbour] = [beside(sandbox, 'own'), beside(sandbox, 'neighbour')];
        const workspace = await checkout({ ...sandbox, temp: neighbour.RUNNER_TEMP }, version);
        await setUp({ ...owner, env: own });
        traffic();
        await gitIn(workspace, neighbour, 'fetch', '--quiet');
        expect(traffic()).toEqual([`fetch acme/app: ${JOB}`, `fetch acme/app: ${JOB}`]);

        // A credential of its home, for an owner that is none of ours: asked without the path, as ever.
        const { host } = new URL(github.serverUrl);
        writeFileSync(join(home, '.git-credentials'), `http://x-access-token:${githubToken}@${host}\n`);
        const store = ['-c', 'credential.helper=store'];
        const url = `${github.serverUrl}/globex/tools`;
        await expect(gitIn(neighbour.RUNNER_TEMP, neighbour, ...store, 'ls-remote', url)).rejects.toThrow(
          'not found',
        );
        expect(traffic()).toEqual([`fetch globex/tools: ${JOB}`]);
      }),
  );
});

test('a helper of the machine is neither asked before ours nor given the token to keep', () =>
  gitScenario(async (sandbox) => {
    const { setUp, traffic, gitIn, github, temp } = sandbox;
    const system = join(temp, 'system');
    const seen = join(temp, 'seen');
    const helper = `!f() { echo "$1" >>${seen}; cat >>${seen}; [ "$1" = get ] && echo username=u && echo password=p; }; f`;
    writeFileSync(system, `[credential]\n\thelper = ${JSON.stringify(helper)}\n`);
    const env = { GIT_CONFIG_SYSTEM: system, GIT_CONFIG_NOSYSTEM: '0' };
    await setUp(owner);
    await gitIn(temp, env, 'ls-remote', `${github.serverUrl}/acme/app`);
    expect(traffic().every((line) => line === `fetch acme/app: ${APP}`)).toBe(true);
    expect(existsSync(seen)).toBe(false);
    // For what is not ours it is asked as ever.
    await expect(gitIn(temp, env, 'ls-remote', `${github.serverUrl}/globex/tools`)).rejects.toThrow();
    expect(readFileSync(seen, 'utf8')).toMatch(
      /^get\n(?:capability.*\n)*protocol=http\nhost=[\d.:]+\n(?!path)/,
    );
  }));

describe('a credential in .netrc', () => {
  test('that is for this host is told of, since git may send it first', () =>
    gitScenario(async ({ setUp, traffic, git, github, home, githubToken }) => {
      writeFileSync(join(home, '.netrc'), `machine 127.0.0.1\n  login x\n  password ${githubToken}\n`);
      const { annotations } = await setUp(owner);
      expect(annotations).toMatchObject([
        { level: 'notice', message: expect.stringMatching(/\.netrc has a credential for this host/) },
      ]);
      await git('ls-remote', `${github.serverUrl}/acme/app`);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${JOB}`]));
    }));

  test.each([
    ['for another host', 'machine elsewhere.invalid login u password p\n', []],
    ['that is not taken', 'machine 127.0.0.1 login u password p\n', [expect.anything()]],
  ])('%s leaves it to the App', (_, text, told) =>
    gitScenario(async ({ setUp, traffic, git, github, home }) => {
      writeFileSync(join(home, '.netrc'), text);
      expect((await setUp(owner)).annotations).toEqual(told);
      await git('ls-remote', `${github.serverUrl}/acme/app`);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
    }),
  );
});

test('a redirect to another origin gets no credential, and a renamed repository is found', () =>
  gitScenario(async (sandbox) => {
    const { setUp, traffic, git, github } = sandbox;
    const asked: (string | undefined)[] = [];
    const stranger = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    }).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/acme/app/info/refs?service=git-upload-pack`;
    await setUp(owner);
    const on = { method: 'GET', path: /^\/acme\/app\/info\/refs/ } as const;
    try {
      // At once, and then only to a request that has the token.
      const headers = { 'www-authenticate': 'Basic realm="GitHub"' };
      for (const challenges of [0, 1]) {
        for (let count = 0; count < challenges; count++)
          github.faults.add({ on, times: 1, effect: { kind: 'answer', status: 401, text: '', headers } });
        const redirect = { location: elsewhere };
        github.faults.add({
          on,
          times: 1,
          effect: { kind: 'answer', status: 302, text: '', headers: redirect },
        });
        await expect(git('ls-remote', `${github.serverUrl}/acme/app`)).rejects.toThrow();
      }
    } finally {
      stranger.close();
    }
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(new Set(asked)).toEqual(new Set([undefined]));
    expect(github.requests.at(-1)?.tokenId).toBe(1); // the second time it had been given the token

    traffic();
    github.world.renameRepository('acme/app', 'acme/app-of-today');
    await git('ls-remote', `${github.serverUrl}/acme/app`);
    expect(traffic()).toContain(`fetch acme/app-of-today: ${APP}`);
  }));

test('one 401 a connection, no request more to the API, and no process in main or post', () =>
  gitScenario(async ({ setUp, post, git, github, calls, home, temp }) => {
    const refuse = `import c from 'node:child_process'; import { syncBuiltinESMExports } from 'node:module';
      for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
        c[name] = () => { throw new Error('a process of its own'); }; syncBuiltinESMExports();`;
    const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(refuse)}`];
    const { state, exitCode } = await setUp({ ...owner, nodeOptions });
    expect(exitCode).toBe(0);
    expect(calls().map((call) => call.replace(/ \/.* → /, ' '))).toEqual(['GET 200', 'POST 201', 'GET 200']);
    const before = github.requests.length;
    await git('clone', '--quiet', `${github.serverUrl}/acme/app`, join(temp, 'clone'));
    const statuses = github.requests
      .slice(before)
      .map(({ status, connection }) => `${connection}: ${status}`);
    // None with a git from 2.46 on, which asks the helper at once.
    expect(statuses.filter((each) => each.endsWith('401')).length).toBeLessThanOrEqual(1);
    const ended = github.requests.length;
    expect((await post(state, { env: { HOME: home }, nodeOptions })).annotations).toEqual([]);
    expect(calls().slice(ended)).toEqual(['DELETE /installation/token → 204']);
  }));

describe('what somebody has put into RUNNER_TEMP', () => {
  test('neither becomes configuration of git, nor a credential', () =>
    gitScenario(async ({ setUp, git, github, temp, home, post }) => {
      const ran = join(temp, 'ran');
      const hostile = `[core]\n\tfsmonitor = "touch ${ran}; false"\n[credential]\n\thelper = "!touch ${ran}"\n`;
      const names = ['mint-app-token.gitconfig', 'mint-app-token-global.gitconfig'];
      for (const name of names) writeFileSync(join(temp, name), hostile);
      for (const name of ['mint-app-token', 'mint-app-token-get', 'mint-app-token-x']) {
        mkdirSync(join(temp, name), { mode: 0o700 });
        for (const file of ['gitconfig', 'git-credentials', 'global.gitconfig'])
          writeFileSync(
            join(temp, name, file),
            file === 'git-credentials' ? `${github.serverUrl}/acme u p\n` : hostile,
          );
      }
      // As a killed job of version 1.0.0 has left it.
      const old = names.slice(0, 1).map((name) => JSON.stringify(join(temp, name)));
      writeFileSync(
        join(home, '.gitconfig'),
        old.map((path) => `[include] path = ${path}\n[includeIf "gitdir:**"] path = ${path}\n`).join(''),
      );
      const { state } = await setUp(owner);
      await git('clone', '--quiet', `${github.serverUrl}/acme/app`, join(temp, 'clone'));
      await git('-C', join(temp, 'clone'), 'status');
      expect(existsSync(ran)).toBe(false);
      expect(github.requests.at(-1)?.tokenId).toBe(1);
      await post(state, { env: { HOME: home } });
      expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toBe('');
      for (const name of names) expect(readFileSync(join(temp, name), 'utf8')).toBe(hostile);
    }));

  test('a folder that others may enter is not believed', () =>
    gitScenario(async ({ setUp, git, github, temp }) => {
      const { state } = await setUp(owner);
      const { id } = JSON.parse(state['git-setup'] ?? '{}') as { id: string };
      chmodSync(join(temp, `mint-app-token-${id}`), 0o755);
      await expect(git('ls-remote', `${github.serverUrl}/acme/app`)).rejects.toThrow();
    }));
});
