// An `http.….extraheader` of somebody else's, and what the configuration includes: files of any kind, in circles, and more.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APP, checkout, gitScenario } from './git-scenario.ts';

const owner = { with: { owner: 'acme' } };

describe('an Authorization header', () => {
  test.each<[string, (url: string) => string]>([
    ['for the host', (url) => `${url}/`],
    ['for everything', () => ''],
    ['for the very repository', (url) => `${url}/acme/app`],
    ['for a host of any name in the place of a part', (url) => url.replace('127.0', '*.0')],
  ])('that has expired, %s: one header a request, the App’s', (_, of) =>
    gitScenario(async ({ setUp, github, gitIn, home, traffic, temp }) => {
      const [url, basic] = [of(github.serverUrl), Buffer.from('x-access-token:ghs_old').toString('base64')];
      const text = `[http${url && ` "${url}"`}]\n\textraheader = AUTHORIZATION: basic ${basic}\n`;
      writeFileSync(join(home, '.gitconfig'), text);
      const { annotations, envChanges } = await setUp(owner);
      expect(annotations).toEqual([]);
      const clone = join(temp, 'clone');
      await gitIn(temp, envChanges, 'clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
      await gitIn('/', envChanges, 'ls-remote', `${github.serverUrl}/acme/app`);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
      expect(Math.max(...github.requests.map(({ authorizationCount: count }) => count))).toBe(1);
    }),
  );

  test('as exact as ours and in the environment comes last: a notice says that it counts everywhere', () =>
    gitScenario(async ({ setUp, github }) => {
      const key = `http.${github.serverUrl}/acme/app.extraheader`;
      const env = { GIT_CONFIG_PARAMETERS: `'${key}'='Authorization: basic eA=='` };
      const { annotations } = await setUp({ ...owner, env });
      expect(annotations).toMatchObject([
        { message: expect.stringMatching(/^GIT_CONFIG_PARAMETERS .*everywhere/) },
      ]);
    }));

  test('where the job’s own count of variables is none that git reads: a notice, and nothing is added to it', () =>
    gitScenario(async ({ setUp, home }) => {
      writeFileSync(join(home, '.gitconfig'), '[http]\n\textraheader = Authorization: basic eA==\n');
      for (const count of ['x', '-1', '1.5']) {
        const { annotations, envChanges } = await setUp({ ...owner, env: { GIT_CONFIG_COUNT: count } });
        expect(annotations).toMatchObject([{ level: 'notice', title: 'Another credential is sent first' }]);
        expect(envChanges).toEqual({});
      }
    }));

  test('of two steps with setup-git, and the end of the last', () =>
    gitScenario(async (sandbox) => {
      const { setUp, post, github, gitIn, home, traffic, githubToken } = sandbox;
      const basic = Buffer.from(`x-access-token:${githubToken}`).toString('base64');
      writeFileSync(
        join(home, '.gitconfig'),
        `[http "${github.serverUrl}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
      );
      const first = await setUp(owner);
      const second = await setUp({ with: { owner: 'globex' }, env: first.envChanges });
      expect(second.envChanges.GIT_CONFIG_COUNT).toBe('2');
      const later = { ...first.envChanges, ...second.envChanges };
      await gitIn('/', later, 'ls-remote', `${github.serverUrl}/acme/app`);
      await gitIn('/', later, 'ls-remote', `${github.serverUrl}/globex/tools`);
      expect(new Set(traffic())).toEqual(
        new Set([`fetch acme/app: ${APP}`, 'fetch globex/tools: acme-release on globex']),
      );
      await post(second.state, { env: { HOME: home, ...later } });
      await gitIn('/', later, 'ls-remote', `${github.serverUrl}/acme/app`);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
    }));

  test('of the workspace, for the very repository', () =>
    gitScenario(async (sandbox) => {
      const { setUp, github, gitIn, traffic } = sandbox;
      const workspace = await checkout(sandbox, 'checkout-v5');
      const key = `http.${github.serverUrl}/acme/app.extraheader`;
      await gitIn(workspace, {}, 'config', key, 'Authorization: basic eA==');
      const { envChanges, log } = await setUp({ ...owner, env: { GITHUB_WORKSPACE: workspace } });
      expect(log.join('\n')).toContain(`${workspace}/.git/config sets an Authorization header`);
      traffic();
      await gitIn(workspace, envChanges, 'fetch', '--quiet');
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
    }));

  test.each<[string, (url: string) => string]>([
    ['for another owner', (url) => `[http "${url}/globex"]\n\textraheader = Authorization: basic eA==\n`],
    ['for another host', () => '[http "https://*.example"]\n\textraheader = Authorization: basic eA==\n'],
    ['for another port', () => '[http "http://127.0.0.1:1/"]\n\textraheader = Authorization: basic eA==\n'],
    ['that was dropped again', () => '[http]\n\textraheader = Authorization: basic eA==\n\textraheader =\n'],
    ['that is none', () => '[http]\n\textraheader = X-Trace: 1\n'],
    ['for no URL', () => '[http "::"]\n\textraheader = Authorization: basic eA==\n'],
    [
      'for one who is named',
      (url) => `[http "${url.replace('//', '//u@')}/"]\n\textraheader = Authorization: x\n`,
    ],
  ])('%s is not told of, and no variable is set', (_, text) =>
    gitScenario(async ({ setUp, github, home }) => {
      writeFileSync(join(home, '.gitconfig'), text(github.serverUrl));
      const { annotations, log, files } = await setUp(owner);
      expect(annotations).toEqual([]);
      expect(log.join('\n')).not.toContain('Authorization header');
      expect(files.GITHUB_ENV).toBe('');
    }),
  );
});

describe('what is included', () => {
  const rule = '[url "https://mirror.invalid/"]\n\tinsteadOf = URL/acme/app\n';

  test('a circle, many files, and what is no file: the step ends, and says what it did not look at', () =>
    gitScenario(async ({ setUp, github, home }) => {
      execFileSync('mkfifo', [join(home, 'pipe')]);
      symlinkSync('/dev/zero', join(home, 'device'));
      mkdirSync(join(home, 'folder'));
      const includes = [
        'pipe',
        'device',
        'folder',
        'missing',
        '.gitconfig',
        '.gitconfig',
        '~nobody/x',
        '%(prefix)/x',
        '',
      ]
        .map((path) => `[include]\n\tpath = ${path}\n`)
        .join('');
      writeFileSync(join(home, '.gitconfig'), includes + rule.replace('URL', github.serverUrl));
      const { annotations, log, exitCode } = await setUp(owner);
      expect(exitCode).toBe(0);
      expect(annotations).toMatchObject([
        { level: 'notice', message: expect.stringContaining('mirror.invalid') },
      ]);
      const said = log.find((line) => line.startsWith('Not looked at for rules of others: ')) ?? '';
      for (const name of ['/pipe (', '/device (', '/folder (EISDIR)', 'more than 10 files deep'])
        expect(said).toContain(name);
      expect(said).not.toContain('missing');
    }));

  test('a pipe in the place of the workspace’s configuration does not hold the step', () =>
    gitScenario(async ({ setUp, main, temp }) => {
      const workspace = join(temp, 'work');
      mkdirSync(join(workspace, '.git'), { recursive: true });
      for (const name of ['.git/config', '.gitmodules']) execFileSync('mkfifo', [join(workspace, name)]);
      const env = { GITHUB_WORKSPACE: workspace };
      expect((await setUp({ ...owner, env })).exitCode).toBe(0);
      expect((await main({ with: { permissions: 'contents: write' }, env })).exitCode).toBe(0);
    }));
});
