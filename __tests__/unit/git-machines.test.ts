// What git's files are on other machines and for other users than the one of this test: the world is made up.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { GitAccess } from '../../src/git/config.ts';
import { readConfiguration } from '../../src/git/configuration.ts';
import { findLeftover, foreignWorkspace, netrcFor } from '../../src/git/others.ts';
import { globalConfigOf, homeOf, inWorkTrees, slashed } from '../../src/git/places.ts';
import { withSpellings } from '../../src/git/spellings.ts';
import { Secret } from '../../src/runtime/secret.ts';

let folder = '';
const { platform } = process;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-machines-'));
});
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const on = (value: NodeJS.Platform) => {
  Object.defineProperty(process, 'platform', { value });
};

describe('Windows', () => {
  test('has its home in other variables', () => {
    on('win32');
    expect(homeOf({ HOME: 'H', USERPROFILE: 'U' })).toBe('H');
    expect(homeOf({ HOMEDRIVE: 'C:', HOMEPATH: '/Users/me', USERPROFILE: 'U' })).toBe('C:/Users/me');
    expect(homeOf({ HOMEDRIVE: 'C:', USERPROFILE: 'U' })).toBe('U');
    expect(homeOf({})).toBeUndefined();
    expect(globalConfigOf({ USERPROFILE: '/U' })).toBe(join('/U', '.gitconfig'));
  });

  test('has paths and names of any case', () => {
    on('win32');
    expect(slashed('C:\\a\\b')).toBe('C:/a/b');
    expect(inWorkTrees({ RUNNER_TEMP: 'C:\\t' }, 'C:\\f')).toEqual([
      '[includeIf "gitdir/i:C:/t/"]',
      '\tpath = "C:/f"',
    ]);
    writeFileSync(join(folder, '_netrc'), 'default login u password p');
    expect(netrcFor({ HOME: folder }, 'https://github.com')).toBe(join(folder, '_netrc'));
  });
});

test('the homes of others are not those of this system', () => {
  on('linux');
  expect(homeOf({ HOMEDRIVE: 'C:', HOMEPATH: '/Users/me', USERPROFILE: 'U' })).toBeUndefined();
  expect(netrcFor({}, 'https://github.com')).toBeUndefined();
  expect(slashed('a\\b')).toBe('a\\b');
  on('darwin');
  expect(inWorkTrees({ RUNNER_TEMP: '/t' }, '/f')[0]).toBe('[includeIf "gitdir/i:/t/"]');
});

describe('a workspace of another user', () => {
  const settingsOf = (text: string) => {
    writeFileSync(join(folder, 'global'), text);
    return readConfiguration({ GIT_CONFIG_NOSYSTEM: '1' }, join(folder, 'global')).settings;
  };
  const asUser = (uid: number | undefined) => {
    Object.defineProperty(process, 'geteuid', {
      value: uid === undefined ? undefined : () => uid,
      configurable: true,
    });
  };
  const { geteuid } = process;
  afterEach(() => {
    Object.defineProperty(process, 'geteuid', { value: geteuid, configurable: true });
  });
  const own = process.getuid?.() ?? 0;
  const env = () => ({ GITHUB_WORKSPACE: folder });

  test('is one for git, unless it is said to be safe; the last empty value forgets what was said', () => {
    asUser(own + 1);
    expect(foreignWorkspace(env(), [])).toBe(folder);
    const safe = `[safe]\n\tdirectory = ${folder}\n`;
    expect(foreignWorkspace(env(), settingsOf(safe))).toBeUndefined();
    expect(foreignWorkspace(env(), settingsOf(`${safe}\tdirectory =\n`))).toBe(folder);
  });

  test('is one’s own for the user who has called sudo', () => {
    asUser(0);
    expect(foreignWorkspace({ ...env(), SUDO_UID: String(own) }, [])).toBeUndefined();
  });

  test('is none where there are no users, or no workspace', () => {
    expect(foreignWorkspace({}, [])).toBeUndefined();
    asUser(undefined);
    expect(foreignWorkspace(env(), [])).toBeUndefined();
  });
});

test('what cannot be read holds nothing', () => {
  expect(findLeftover({}, 'https://github.com')).toBeUndefined();
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, '.git', 'config'));
  chmodSync(join(folder, '.git', 'config'), 0o000);
  expect(findLeftover({ GITHUB_WORKSPACE: folder }, 'https://github.com')).toBeUndefined();
});

describe('spellings', () => {
  const access: GitAccess = {
    ...{ username: 'u', password: new Secret('p'), sshUsers: [] },
    owners: ['acme'],
    repositories: ['acme/app'],
  };
  const seenIn = (config: string, more: Record<string, string> = {}) => {
    mkdirSync(join(folder, '.git'), { recursive: true });
    writeFileSync(join(folder, '.git', 'config'), config);
    const env = { GITHUB_WORKSPACE: folder, GIT_CONFIG_NOSYSTEM: '1', ...more };
    const { owners, repositories } = withSpellings(access, { env, ...readConfiguration(env, undefined) });
    return { owners, repositories };
  };

  test.each([
    ['https://github.com/ACME/app', ['acme', 'ACME'], ['acme/app', 'ACME/app']],
    ['git@github.com:Acme/App.git', ['acme', 'Acme'], ['acme/app', 'Acme/App']],
    ['ssh://git@github.com:22/Acme/lib.git/', ['acme', 'Acme'], ['acme/app']],
    ['https://github.com/acme-two/app', ['acme'], ['acme/app']],
    ['nonsense', ['acme'], ['acme/app']],
  ])('of %s', (url, owners, repositories) => {
    expect(seenIn(`[remote "origin"]\n\turl = ${url}\n`)).toEqual({ owners, repositories });
  });

  test('are twenty of one name at most', () => {
    const names = Array.from({ length: 16 }, (_, bits) =>
      Array.from('acme')
        .map((letter, at) => ((bits >> at) & 1 ? letter.toUpperCase() : letter))
        .join(''),
    );
    const remotes = names.flatMap((name) =>
      ['app', 'App'].map((of) => `[remote "r"]\n\turl = x:${name}/${of}\n`),
    );
    const { owners, repositories } = seenIn(remotes.join(''));
    expect(new Set(owners)).toEqual(new Set(names));
    expect(repositories).toHaveLength(20);
  });

  test('are those of the event where there is no workspace', () => {
    const { owners } = withSpellings(access, { env: { GITHUB_REPOSITORY: 'ACME/x' }, settings: [] });
    expect(owners).toEqual(['acme', 'ACME']);
    expect(withSpellings(access, { env: {}, settings: [] }).owners).toEqual(['acme']);
  });
});
