// What a step writes into somebody's configuration, and that all of it goes again, whatever else happens to the file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksIn, withBlock, withoutBlocks, withoutOldLines } from '../../src/git/blocks.ts';
import { globalLines } from '../../src/git/config.ts';
import { Secret } from '../../src/runtime/secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'git-blocks-'));
const file = join(folder, 'config');
beforeEach(() => {
  rmSync(file, { force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const host = { webUrl: 'https://github.com', sshHosts: ['github.com'] };

/** The block of step `number`, an App of that name for an owner of that name. */
function block(number: number, owner = `owner${number}`) {
  const identity = {
    name: `app${number}[bot]`,
    email: `${number}+app${number}[bot]@users.noreply.github.com`,
  };
  const access = {
    username: 'u',
    password: new Secret('p'),
    owners: [owner],
    repositories: [],
    sshUsers: ['git'],
  };
  const ids = Array.from({ length: number }, (_, index) => idOf(number - index));
  return {
    id: idOf(number),
    user: `${identity.name} <${identity.email}>`,
    lines: [
      ...globalLines({ host, accesses: [access] }, { identity, ids, platform: 'linux' }),
      '[includeIf "gitdir:/work/"]',
      `\tpath = "/temp/mint-app-token-${idOf(number)}/gitconfig"`,
    ],
  };
}

const added = (text: string | undefined, ...numbers: number[]) =>
  numbers.reduce<string | undefined>((each, number) => withBlock(each, block(number)), text) ?? '';
const removed = (text: string | undefined, ...numbers: number[]) =>
  numbers.reduce<string | undefined>(
    (each, number) => (each === undefined ? undefined : withoutBlocks(each, ({ id }) => id === idOf(number))),
    text,
  );

/** What git says, of a file with this text. */
function git(text: string, ...args: string[]): string {
  writeFileSync(file, text);
  return execFileSync('git', ['config', '--file', file, ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString()
    .trimEnd();
}

/** The text after git has changed a file of it. */
function changedByGit(text: string, ...args: string[]): string {
  git(text, ...args);
  return readFileSync(file, 'utf8');
}

const somebody = '[user]\n\tname = somebody\n\temail = some@body\n';

test.each<[string, string | undefined]>([
  ['no file', undefined],
  ['an empty file', ''],
  ['a user', somebody],
  ['a user on one line', '[user] name = somebody'],
  ['a user of several lines', '[user]\n\tname = some\\\n\\\n body\n\temail = "x" ; y\n[a]\nb=c'],
  ['several users', `${somebody}[user]\n\tname = another\n`],
  ['CRLF', somebody.replaceAll('\n', '\r\n')],
  ['no line break at the end', '[a]\n\tb = c'],
  ['blank lines at the end', '[a]\n\tb = c\n\n\n'],
])('%s: blocks of three steps go in any order, and nothing is left', (_, text) => {
  const whole = added(text, 1, 2, 3);
  expect(blocksIn(whole).map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
  expect(blocksIn(whole)[0]?.folder).toBe(`/temp/mint-app-token-${idOf(1)}`);
  expect(removed(whole, 3)).toBe(added(text, 1, 2));
  for (const order of [
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
    [2, 3, 1],
    [3, 1, 2],
    [3, 2, 1],
  ]) {
    for (const count of [1, 2]) git(removed(whole, ...order.slice(0, count)) ?? '', '--list'); // no syntax of its own
    expect(removed(whole, ...order)).toBe(text);
  }
});

test('any text of a file that git can read comes back, to the byte', () => {
  const piece = fc.constantFrom(
    '[user]',
    '[a "b"]',
    '\n',
    '\r\n',
    ' ',
    'name = x',
    'email=y',
    'k',
    '#c',
    '\\\n',
    '"z"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      expect(removed(added(text, 1), 1)).toBe(text);
      expect(removed(added(text, 1, 2), 1, 2)).toBe(text);
    }),
  );
});

describe('who commits', () => {
  const userOf = (text: string) => git(text, '--get-all', 'user.name');

  test('the last step, and one name at a time, so that git can change it', () => {
    expect(userOf(added(somebody, 1))).toBe('app1[bot]');
    expect(userOf(added(somebody, 1, 2))).toBe('app2[bot]');
    expect(userOf(removed(added(somebody, 1, 2), 2) ?? '')).toBe('app1[bot]');
    expect(userOf(removed(added(somebody, 1, 2), 1) ?? '')).toBe('app2[bot]');
  });

  test.each<[string, string | undefined, string]>([
    ['in an empty home', undefined, '[user]\n\tname = by hand\n'],
    ['where there was a user', somebody, '[user]\n\temail = some@body\n[user]\n\tname = by hand\n'],
  ])('somebody who is named after the step wins, and stays: %s', (_, text, after) => {
    const changed = changedByGit(added(text, 1), 'user.name', 'by hand');
    expect(userOf(changed)).toBe('by hand');
    expect(git(changed, 'user.email')).toContain('app1[bot]@');
    expect(removed(changed, 1)).toBe(after);
    // A later step is the App again, and gives back what it found.
    expect(userOf(added(changed, 2))).toBe('app2[bot]');
    expect(removed(added(changed, 2), 2, 1)).toBe(after);
  });
});

describe('what others write into a block stays', () => {
  test.each([
    ['a key of the user', ['user.signingkey', 'K'], '[user]\n\tsigningkey = K\n'],
    [
      'a helper in the place of ours',
      ['credential.https://github.com.helper', 'store'],
      '[credential "https://github.com"]\n\thelper = store\n',
    ],
    ['a section', ['core.pager', 'cat'], '[core]\n\tpager = cat\n'],
    ['an include', ['include.path', '/x'], '[include]\n\tpath = /x\n'],
  ])('%s', (_, args, after) => {
    expect(removed(changedByGit(added('', 1), ...args), 1)).toBe(after);
    expect(removed(changedByGit(added('', 1, 2), ...args), 1, 2)).toBe(after);
  });

  test('by an editor, of a section that no step writes', () => {
    const theirs = '[core]\n\tpager = cat\n\teditor = vi\n';
    const text = added('', 1).replace(`# mint-app-token ${idOf(1)} ends\n`, theirs);
    expect(removed(`${text}# mint-app-token ${idOf(1)} ends\n`, 1)).toBe(theirs);
    // The block's last line is lost, and with it the last line break.
    expect(removed(text.trimEnd(), 1)).toBe(theirs);
  });

  test('a user on the line of its section, which has been named anew', () => {
    const changed = changedByGit(added('[user] name = somebody\n[a]\n\tb = c\n', 1), 'user.name', 'by hand');
    const after = removed(changed, 1) ?? '';
    expect(git(after, '--get-all', 'user.name')).toBe('by hand');
    expect(git(after, '--get-all', 'a.b')).toBe('c');
  });

  test('between two blocks', () => {
    const text = `${added('[a]\n\tb = c', 1)}[d]\n\te = f\n`;
    expect(removed(added(text, 2), 1, 2)).toBe('[a]\n\tb = c\n[d]\n\te = f\n');
    expect(removed(added(text, 2), 2, 1)).toBe('[a]\n\tb = c\n[d]\n\te = f\n');
  });
});

test('the newest block has the one helper, and tells it of all steps', () => {
  const helpers = (text: string) =>
    git(text, '--get-all', 'credential.https://github.com.helper').split('\n');
  const all = helpers(added(somebody, 1, 2, 3));
  expect(all).toHaveLength(1);
  expect(all[0]?.endsWith(`; f ${idOf(3)} ${idOf(2)} ${idOf(1)}`)).toBe(true);
  expect(helpers(removed(added(somebody, 1, 2, 3), 3) ?? '')[0]?.endsWith(`; f ${idOf(2)} ${idOf(1)}`)).toBe(
    true,
  );
});

describe('a path is told to helpers for what is covered, and for nothing else', () => {
  const pathFor = (text: string, url: string) => {
    writeFileSync(file, text);
    const env = {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: file,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
    };
    const helper = '!f() { echo username=u; echo "password=$(grep ^path=)"; }; f';
    const { protocol, host: name, pathname } = new URL(url);
    const input = `protocol=${protocol.slice(0, -1)}\nhost=${name}\npath=${pathname.slice(1)}\n\n`;
    const args = ['-c', `credential.helper=${helper}`, 'credential', 'fill'];
    return /password=(.*)/.exec(execFileSync('git', args, { input, env }).toString())?.[1];
  };

  test.each([
    ['of one step', [1]],
    ['of two steps', [1, 2]],
  ])('%s', (_, numbers) => {
    const text = added('', ...numbers);
    for (const number of numbers)
      expect(pathFor(text, `https://github.com/owner${number}/app`)).toBe(`path=owner${number}/app`);
    expect(pathFor(text, 'https://github.com/other/app')).toBe('');
  });
});

test('the lines of version 1.0.0 go when their file is dead', () => {
  const lines =
    '[include] path = "/t/mint-app-token.gitconfig"\n[includeIf "gitdir:**"] path = "/t/mint-app-token.gitconfig"\n';
  const text = `[a]\n\tb = c\n${lines}[include]\n\tpath = /x\n`;
  const asked = new Set<string>();
  expect(withoutOldLines(text, (path) => Boolean(asked.add(path)))).toBe(
    '[a]\n\tb = c\n[include]\n\tpath = /x\n',
  );
  expect([...asked]).toEqual(['/t/mint-app-token.gitconfig']);
  expect(withoutOldLines(text, () => false)).toBe(text);
});

// Version 1.0.0 took 37 s for the first of these; a test that waits so long fails here.
test.each([
  '\n',
  '[',
  '"',
  '[user]name=x\n',
  '# mint-app-token ',
  `# mint-app-token ${idOf(9)} begins\n`,
  '[include] path = "',
])('a million bytes of %j are no burden', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  expect(removed(added(text, 1), 1)).toBeDefined();
});
