// What others have configured, wherever git finds it: the log says what git will really do, and real git says whether it
// does. Of the two: which rule for URLs wins, and how many Authorization headers a request has.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APP, checkout, gitScenario, JOB, type GitScenario } from './git-scenario.ts';

const owner = { with: { owner: 'acme' } };
const PAT = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';

interface Place {
  /** Puts a configuration where git finds it; answers the environment that it takes. */
  readonly put: (
    sandbox: GitScenario,
    lines: readonly (readonly [key: string, value: string])[],
  ) => Record<string, string>;
  /** How a notice names it. */
  readonly named: RegExp;
}

const fileOf = (lines: readonly (readonly [string, string])[]) =>
  lines
    .map(([key, value]) => {
      const [, section = '', subsection = '', name = ''] = /^(\w+)\.(?:(.*)\.)?(\w+)$/.exec(key) ?? [];
      return `[${section}${subsection && ` "${subsection}"`}]\n\t${name} = ${value}\n`;
    })
    .join('');

const places: Record<string, Place> = {
  'the home': {
    put: ({ home }, lines) => {
      writeFileSync(join(home, '.gitconfig'), fileOf(lines));
      return {};
    },
    named: /\/home\/\.gitconfig/,
  },
  'the configuration of the machine': {
    put: ({ temp }, lines) => {
      writeFileSync(join(temp, 'system'), fileOf(lines));
      return { GIT_CONFIG_SYSTEM: join(temp, 'system'), GIT_CONFIG_NOSYSTEM: '0' };
    },
    named: /\/system/,
  },
  'a file that the home includes, which includes another': {
    put: ({ home }, lines) => {
      writeFileSync(join(home, '.gitconfig'), '[include]\n\tpath = ~/first\n');
      writeFileSync(join(home, 'first'), '[include]\n\tpath = second\n');
      writeFileSync(join(home, 'second'), fileOf(lines));
      return {};
    },
    named: /\/home\/second/,
  },
  'a file that is included on a condition': {
    put: ({ home, temp }, lines) => {
      writeFileSync(join(home, '.gitconfig'), `[includeIf "gitdir:${temp}/"]\n\tpath = ${home}/some\n`);
      writeFileSync(join(home, 'some'), fileOf(lines));
      return {};
    },
    named: /\/home\/some \(where gitdir:\S+ holds\)/,
  },
  'the other file of the user': {
    put: ({ home }, lines) => {
      mkdirSync(join(home, '.config', 'git'), { recursive: true });
      writeFileSync(join(home, '.config', 'git', 'config'), fileOf(lines));
      return {};
    },
    named: /\/\.config\/git\/config/,
  },
  'variables of the environment': {
    put: (_, lines) => ({
      GIT_CONFIG_COUNT: String(lines.length),
      ...Object.fromEntries(
        lines.flatMap(([key, value], index) => [
          [`GIT_CONFIG_KEY_${index}`, key],
          [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
      ),
    }),
    named: /GIT_CONFIG_KEY_\d/,
  },
  'a file that the environment includes': {
    put: ({ temp }, lines) => {
      writeFileSync(join(temp, 'more'), fileOf(lines));
      return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'include.path',
        GIT_CONFIG_VALUE_0: join(temp, 'more'),
      };
    },
    named: /\/more/,
  },
  'what a git hands on to its children': {
    put: (_, lines) => ({
      GIT_CONFIG_PARAMETERS: lines.map(([key, value]) => `'${key}'='${value}'`).join(' '),
    }),
    named: /GIT_CONFIG_PARAMETERS/,
  },
};

/** A repository in the job's own folder, with remotes. */
async function repository({ git, temp }: GitScenario, remotes: Record<string, string>): Promise<string> {
  const folder = join(temp, 'repository');
  await git('init', '--quiet', folder);
  for (const [name, url] of Object.entries(remotes))
    appendFileSync(join(folder, '.git/config'), `[remote "${name}"]\n\turl = ${url}\n`);
  return folder;
}

describe.each(Object.entries(places))('in %s', (_, { put, named }) => {
  test('rules that win are told of, and one with a credential that loses; git does so', () =>
    gitScenario(async (sandbox) => {
      const { setUp, github, gitIn, traffic, secrets } = sandbox;
      const { serverUrl } = github;
      secrets.push(PAT);
      const withPat = serverUrl.replace('//', `//x-access-token:${PAT}@`);
      const env = put(sandbox, [
        ['url.https://mirror.invalid/lib.insteadOf', `${serverUrl}/acme/lib`],
        ['url.ssh://deploy@127.0.0.1/.pushInsteadOf', 'git@127.0.0.1:'],
        [`url.${withPat}/.insteadOf`, `${serverUrl}/`],
      ]);
      const { annotations, envChanges } = await setUp({ ...owner, env });
      expect(annotations).toMatchObject([
        { level: 'notice', title: 'git goes elsewhere for some URLs' },
        { level: 'notice', title: 'Another credential no longer counts' },
      ]);
      const [winning, losing] = annotations.map(({ message }) => message);
      for (const rule of [
        `URLs that begin with ${serverUrl}/acme/lib go to https://mirror.invalid/lib, by insteadOf in `,
        'pushes to URLs that begin with git@127.0.0.1: go to ssh://deploy@127.0.0.1/, by pushInsteadOf in ',
      ])
        expect(winning).toContain(rule);
      expect(losing).toContain(
        `URLs that begin with ${serverUrl}/ go to ${serverUrl.replace('//', '//***@')}/, by insteadOf in `,
      );
      for (const message of [winning, losing]) expect(message).toMatch(named);

      const folder = await repository(sandbox, {
        lib: `${serverUrl}/acme/lib`,
        ssh: 'git@127.0.0.1:acme/app.git',
        tools: `${serverUrl}/globex/tools`,
      });
      const urlOf = (...args: string[]) =>
        gitIn(folder, { ...env, ...envChanges }, 'remote', 'get-url', ...args);
      expect(await urlOf('lib')).toBe('https://mirror.invalid/lib');
      expect(await urlOf('--push', 'ssh')).toBe('ssh://deploy@127.0.0.1/acme/app.git');
      expect(await urlOf('tools')).toContain(PAT); // of another owner
      await gitIn(folder, { ...env, ...envChanges }, 'ls-remote', `${serverUrl}/acme/app`);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
    }));

  test('an Authorization header is kept out in every place, or a notice says where it counts', () =>
    gitScenario(async (sandbox) => {
      const { setUp, post, github, gitIn, home, traffic, githubToken } = sandbox;
      const basic = Buffer.from(`x-access-token:${githubToken}`).toString('base64');
      const env = put(sandbox, [[`http.${github.serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`]]);
      const { annotations, envChanges, log, state } = await setUp({ ...owner, env });
      const later = { ...env, ...envChanges };
      const folder = await repository(sandbox, {});
      const url = `${github.serverUrl}/acme/app`;
      await gitIn(folder, later, 'ls-remote', url);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
      await gitIn('/', later, 'ls-remote', url); // neither in the workspace nor in RUNNER_TEMP
      if (env.GIT_CONFIG_COUNT === undefined) {
        expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
        expect(annotations).toEqual([]);
        expect(log.join('\n')).toMatch(named);
        expect(log.join('\n')).toMatch(
          /gives git an Authorization header: for these URLs it no longer counts/,
        );
      } else {
        expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${JOB}`]));
        expect(annotations).toMatchObject([{ level: 'notice', title: 'Another credential is sent first' }]);
        expect(annotations[0]?.message).toMatch(named);
        expect(annotations[0]?.message).toContain("outside of the job's own folders");
        expect(envChanges).toEqual({});
      }
      // After post it counts again, though nothing can take a variable back.
      await post(state, { env: { HOME: home, ...later } });
      expect(await gitIn(folder, later, 'config', '--get-urlmatch', 'http.extraheader', url)).toContain(
        basic,
      );
    }));
});

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
      expect(log.join('\n')).toContain(`${workspace}/.git/config gives git an Authorization header`);
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

test('a rule for a text of its own that leads to what is ours with another credential', () =>
  gitScenario(async ({ setUp, github, home, secrets }) => {
    secrets.push(PAT);
    const to = github.serverUrl.replace('//', `//x:${PAT}@`);
    writeFileSync(join(home, '.gitconfig'), `[url "${to}/"]\n\tinsteadOf = gh:\n`);
    const { annotations } = await setUp(owner);
    expect(annotations).toMatchObject([
      {
        message: expect.stringMatching(/URLs that begin with gh: go to http:\/\/\*\*\*@127\S+, by insteadOf/),
      },
    ]);
  }));

describe('a third spelling of an owner', () => {
  const fetchOf = async (
    sandbox: GitScenario,
    see: (url: string, workspace: string) => Record<string, string>,
  ) => {
    const { setUp, github, gitIn, traffic } = sandbox;
    const workspace = await checkout(sandbox, 'checkout-v5');
    const url = `${github.serverUrl}/aCmE/app`;
    const env = { GITHUB_WORKSPACE: workspace, ...see(url, workspace) };
    await setUp({ with: { repositories: 'app' }, env });
    traffic();
    await gitIn(workspace, {}, 'fetch', '--quiet', url);
    if (traffic().some((line) => line.includes(APP)))
      expect(await gitIn(workspace, {}, 'ls-remote', '--get-url', 'git@127.0.0.1:aCmE/app.git')).toBe(
        `${url}.git`,
      );
    return github.requests.at(-1)?.tokenId === undefined ? 'nobody' : github.requests.at(-1)?.tokenId;
  };

  test.each<[string, (url: string, workspace: string) => Record<string, string>]>([
    [
      'a remote of the workspace',
      (url, workspace) => {
        appendFileSync(join(workspace, '.git/config'), `[remote "other"]\n\turl = ${url}.git/\n`);
        return {};
      },
    ],
    [
      'an SSH remote for pushes',
      (_, workspace) => {
        appendFileSync(
          join(workspace, '.git/config'),
          '[remote "other"]\n\tpushurl = git@127.0.0.1:aCmE/app.git\n',
        );
        return {};
      },
    ],
    [
      'a submodule',
      (url, workspace) => {
        writeFileSync(join(workspace, '.gitmodules'), `[submodule "x"]\n\tpath = x\n\turl = ${url}\n`);
        return {};
      },
    ],
    ['the event', () => ({ GITHUB_REPOSITORY: 'aCmE/app' })],
  ])('is the App’s where it was seen: %s', (_, see) =>
    gitScenario(async (sandbox) => {
      const own = await fetchOf(sandbox, see);
      expect(sandbox.github.world.tokens[own as number]?.kind).toBe('installation');
    }),
  );

  test('is what it was without the step where it was not seen', () =>
    gitScenario(async (sandbox) => {
      const own = await fetchOf(sandbox, () => ({}));
      expect(sandbox.github.world.tokens[own as number]?.token).toBe(sandbox.githubToken);
    }));
});
