// All of a configuration, in git's order: what is read here and what git lists, of the same files and variables.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, afterEach, expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/git/configuration.ts';
import { globalConfigOf, inWorkTrees, systemConfigOf, xdgConfigOf } from '../../src/git/places.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'git-configuration-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const write = (name: string, text: string) => {
  mkdirSync(join(home, name, '..'), { recursive: true });
  writeFileSync(join(home, name), text);
};

/** The names and values that git lists in the workspace, and those that are read. */
function both(variables: Record<string, string>): [git: string[], ours: string[]] {
  const env = { HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...variables };
  const listed = execFileSync('git', ['config', '--list', '-z', '--includes'], {
    cwd: join(home, 'work'),
    env: { PATH: process.env.PATH, ...env },
  });
  const { settings } = readConfiguration(
    { ...env, GITHUB_WORKSPACE: join(home, 'work') },
    globalConfigOf(env),
  );
  return [
    // A name alone is one that is true.
    listed
      .toString()
      .split('\0')
      .slice(0, -1)
      .map((each) => (each.includes('\n') ? each : `${each}\ntrue`)),
    settings.map(({ name, value }) => `${name}\n${value}`),
  ];
}

test('files, what they include, and the environment, each in its place', () => {
  execFileSync('git', ['init', '--quiet', join(home, 'work')]);
  write('system', '[a]\n\tb = system\n[include]\n\tpath = of-system\n');
  write('of-system', '[a]\n\tb = of system\n');
  write('.config/git/config', '[a]\n\tb = xdg\n');
  write('.gitconfig', '[include]\n\tpath = ~/one\n[a]\n\tb = home\n[include]\n\tpath = missing\n');
  write('one', '[a]\n\tb = one\n[include]\n\tpath = folder/two\n');
  write('folder/two', '[a]\n\tb = two\n[include]\n\tpath = three\n');
  write('folder/three', '[A "B c"]\n\tD = three\n');
  write('work/.git/config', '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tworktreeConfig = true\n');
  write('work/.git/config.worktree', '[a]\n\tb = work tree\n');
  write('env', '[a]\n\tb = included by the environment\n');
  const [git, ours] = both({
    GIT_CONFIG_NOSYSTEM: '0',
    GIT_CONFIG_SYSTEM: join(home, 'system'),
    GIT_CONFIG_COUNT: '4',
    GIT_CONFIG_KEY_0: 'a.b',
    GIT_CONFIG_VALUE_0: 'counted',
    GIT_CONFIG_KEY_1: 'include.path',
    GIT_CONFIG_VALUE_1: join(home, 'env'),
    GIT_CONFIG_KEY_2: 'URL.https://x.y/.InsteadOf',
    GIT_CONFIG_VALUE_2: 'z:',
    GIT_CONFIG_KEY_3: 'a.b',
    GIT_CONFIG_VALUE_3: '',
    GIT_CONFIG_PARAMETERS: `'a.b'='it'\\''s' 'a.b=old' 'a.b'= 'url.https://x.y/.insteadof'='q'`,
  });
  expect(ours).toEqual(git);
  expect(ours.filter((each) => each.startsWith('a.b'))).toHaveLength(13);
});

test.each([
  ['no number', { GIT_CONFIG_COUNT: 'x' }],
  ['less than none', { GIT_CONFIG_COUNT: '-1' }],
  ['names that are none', { GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_0: 'a', GIT_CONFIG_KEY_1: '.b' }],
  [
    'what is relative to no file',
    { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'include.path', GIT_CONFIG_VALUE_0: 'one' },
  ],
])('an environment with %s, which git refuses, gives nothing more', (_, env) => {
  write('one', '[a]\n\tb = c\n');
  const { settings } = readConfiguration({ HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...env }, undefined);
  expect(settings.filter(({ key }) => key !== 'path')).toEqual([]);
});

test('a million variables and a million parameters are no burden', () => {
  const env = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '1000000',
    GIT_CONFIG_PARAMETERS: `'a.b' `.repeat(200_000),
  };
  const { settings } = readConfiguration(env, undefined);
  expect(settings).toHaveLength(1_000);
});

test('files that include each other twice over end at a hundred of them', () => {
  const twice = '[include]\n\tpath = ~/one\n[include]\n\tpath = ~/two\n';
  for (const name of ['.gitconfig', 'one', 'two']) write(name, `${twice}[a]\n\tb = c\n`);
  const env = { HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const { settings, unread } = readConfiguration(env, globalConfigOf(env));
  expect(settings.filter(({ name }) => name === 'a.b').length).toBeLessThanOrEqual(101);
  expect(unread).toEqual(['what is included more than 10 files deep, or after 100 files']);
});

test('where they are', () => {
  expect(globalConfigOf({ HOME: '/h' })).toBe(join('/h', '.gitconfig'));
  expect(globalConfigOf({})).toBeUndefined();
  expect(globalConfigOf({ XDG_CONFIG_HOME: home })).toBeUndefined();
  write('git/config', '');
  expect(globalConfigOf({ XDG_CONFIG_HOME: home })).toBe(join(home, 'git', 'config'));
  expect(globalConfigOf({ HOME: '/h', GIT_CONFIG_GLOBAL: '/x' })).toBe('/x');
  expect(globalConfigOf({ HOME: '/h', GIT_CONFIG_GLOBAL: '' })).toBeUndefined();
  expect(xdgConfigOf({ HOME: '/h' })).toBe(join('/h', '.config', 'git', 'config'));
  expect(xdgConfigOf({ HOME: '/h', XDG_CONFIG_HOME: '/x' })).toBe(join('/x', 'git', 'config'));
  expect(xdgConfigOf({ HOME: '/h', GIT_CONFIG_GLOBAL: '/x' })).toBeUndefined();
  expect(xdgConfigOf({})).toBeUndefined();
  expect(systemConfigOf({})).toBe('/etc/gitconfig');
  expect(systemConfigOf({ GIT_CONFIG_SYSTEM: '/x' })).toBe('/x');
  expect(systemConfigOf({ GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_SYSTEM: '/x' })).toBeUndefined();
  expect(systemConfigOf({ GIT_CONFIG_NOSYSTEM: 'false' })).toBe('/etc/gitconfig');
});

test('a folder with signs of a pattern in its name is that folder alone', () => {
  expect(inWorkTrees({ GITHUB_WORKSPACE: '/w/[a]*?' }, '/f')).toEqual([
    '[includeIf "gitdir:/w/\\\\[a]\\\\*\\\\?/"]',
    '\tpath = "/f"',
  ]);
});
