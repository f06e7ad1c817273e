// What others have configured, wherever git finds it: the log says what git will really do, and real git says whether it
// does. Of the two: which rule for URLs wins, and how many Authorization headers a request has.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APP, gitScenario, JOB, type GitScenario } from './git-scenario.ts';

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
        { level: 'notice', title: 'Another credential is no longer used' },
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
          /sets an Authorization header for git; for these URLs it is no longer used/,
        );
      } else {
        expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${JOB}`]));
        expect(annotations).toMatchObject([{ level: 'notice', title: 'Another credential is sent first' }]);
        expect(annotations[0]?.message).toMatch(named);
        expect(annotations[0]?.message).toContain("outside the job's own folders");
        expect(envChanges).toEqual({});
      }
      // After post it counts again, though nothing can take a variable back.
      await post(state, { env: { HOME: home, ...later } });
      expect(await gitIn(folder, later, 'config', '--get-urlmatch', 'http.extraheader', url)).toContain(
        basic,
      );
    }));
});
