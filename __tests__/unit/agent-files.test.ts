// What is written into the agent's folder, what is read of it again, and processes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  addToJournal,
  addToLog,
  isMarked,
  mark,
  readJournal,
  readLog,
  replaceFile,
  rewriteJournal,
} from '../../src/agent/files.ts';
import { isAlive, runsWith, watchable } from '../../src/agent/processes.ts';
import { publish, tellReason, unpublish } from '../../src/agent/publish.ts';
import { makePrivateFolder } from '../../src/runtime/private-folder.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'agent-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const entry = (token: string) => ({
  owner: 'acme',
  token,
  expiresAt: '2026-01-31T13:00:00Z',
  mintedAt: 1_000,
  endsAt: 3_601_999,
});
const isPosix = process.platform !== 'win32';
const isLinux = process.platform === 'linux';

describe('the journal and the log', () => {
  test('come back as they were written; a line that was cut off, or is not ours, is left out', () => {
    const folder = newFolder();
    addToJournal(folder, entry('ghs_a'));
    addToJournal(folder, entry('ghs_b'));
    writeFileSync(join(folder, 'journal'), '\n7\nnull\n{"owner":"acme","token":"ghs_c"', { flag: 'a' });
    expect(readJournal(folder)).toEqual([entry('ghs_a'), entry('ghs_b')]);

    const events = [
      { at: 1, event: 'renewed', owner: 'acme' },
      { at: 2, event: 'failed', owner: 'acme', code: 'github-unreachable', text: 'no' },
      { at: 3, event: 'handed-out' },
      { at: 4, event: 'ended', reason: 'signal' },
    ] as const;
    for (const event of events) addToLog(folder, event);
    for (const other of [
      { at: 'x' },
      { at: 5, event: 'renewed' },
      { at: 6, event: 'failed', owner: 'a', code: 'b' },
      { at: 7, event: 'other' },
    ])
      writeFileSync(join(folder, 'log'), `${JSON.stringify(other)}\n`, { flag: 'a' });
    expect(readLog(folder)).toEqual(events);
  });

  test('of a file that is too long the end is read, and times that are none are left out', async () => {
    const folder = newFolder();
    addToJournal(folder, entry('ghs_a'));
    writeFileSync(join(folder, 'journal'), `${'x'.repeat(8_000_000)}\n`, { flag: 'a' });
    const last = entry('ghs_b');
    for (const each of [{ ...last, mintedAt: 8.65e15 }, { ...last, endsAt: -1e300 }, last])
      writeFileSync(join(folder, 'journal'), `${JSON.stringify(each)}\n`, { flag: 'a' });
    expect(readJournal(folder)).toEqual([last]);
    writeFileSync(join(folder, 'log'), '{"at":1e300,"event":"handed-out"}\n');
    expect(readLog(folder)).toEqual([]);
    await rewriteJournal(folder, [entry('ghs_c')]);
    expect(readJournal(folder)).toEqual([entry('ghs_c')]);
    rmSync(join(folder, 'journal'));
    mkdirSync(join(folder, 'journal'));
    expect(readJournal(folder)).toEqual([]);
    await rewriteJournal(join(folder, 'gone'), [last]); // what cannot be written has to do
  });

  test('what is there already does for a mark, whatever it is; where none can be written, that is told', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'stop'));
    mark(folder, 'stop');
    expect(isMarked(folder, 'stop')).toBe(true);
    expect(() => {
      mark(join(folder, 'gone'), 'stop');
    }).toThrow('ENOENT');
  });

  test('where they cannot be written: a token may not be handed out, an event is lost', () => {
    const gone = join(newFolder(), 'gone');
    expect(() => {
      addToJournal(gone, entry('ghs_a'));
    }).toThrow('ENOENT');
    addToLog(gone, { at: 1, event: 'handed-out' });
    expect(readJournal(gone)).toEqual([]);
    expect(readLog(gone)).toEqual([]);
  });
});

describe('tokens are handed out', () => {
  test('in files for this user alone, with nothing left aside', async () => {
    const folder = newFolder();
    const git = { file: join(folder, 'git-credentials'), webUrl: 'https://github.com' };
    const access = { username: 'x-access-token', owners: ['acme'], repositories: ['acme/app'] };
    await publish(folder, {
      git: {
        ...git,
        accesses: [
          { at: 0, ...access },
          { at: 7, ...access, repositories: ['acme/other'] },
        ],
      },
      current: [entry('ghs_b')],
      handedOver: [entry('ghs_a'), entry('ghs_b')],
    });
    const texts = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    expect(texts).toEqual({
      token: 'ghs_b',
      tokens: 'acme 3601 ghs_b\n',
      known: 'acme ghs_a\nacme ghs_b\n',
      'git-credentials':
        'https://github.com/acme/app x-access-token ghs_b\nhttps://github.com/acme/other x-access-token \n',
    });
    if (isPosix)
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  test('and taken away again, with the reason in one line that no runner takes for a command', async () => {
    const folder = newFolder();
    await publish(folder, { git: undefined, current: [entry('ghs_a')], handedOver: [] });
    await unpublish(folder, 'time-up');
    expect(existsSync(join(folder, 'token'))).toBe(false);
    expect(existsSync(join(folder, 'tokens'))).toBe(false);
    expect(readFileSync(join(folder, 'reason'), 'utf8')).toBe(
      'keep-fresh has ended: the time that keep-fresh was given is over\n',
    );
    await tellReason(folder, 'a\n::add-mask::b\n##[error]c');
    expect(readFileSync(join(folder, 'reason'), 'utf8')).toBe('a ::add-mask::b ## [error]c\n');
    await tellReason(join(folder, 'gone'), 'x');
  });

  test("where git's file cannot be written: to the others all the same, and then that is told", async () => {
    const folder = newFolder();
    const git = { file: join(folder, 'gone/git-credentials'), webUrl: 'https://github.com', accesses: [] };
    const handedOver = [entry('ghs_a')];
    await expect(publish(folder, { git, current: handedOver, handedOver })).rejects.toThrow('ENOENT');
    expect(readFileSync(join(folder, 'token'), 'utf8')).toBe('ghs_a');
  });

  test('a file that cannot be replaced is told of', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'token.new'));
    await expect(replaceFile(join(folder, 'token'), 'x')).rejects.toThrow(/EISDIR|EPERM|EACCES/);
  });
});

describe('processes', () => {
  test('this one is alive and can be watched; init and none cannot', () => {
    const self = watchable(process.pid);
    expect(self).toMatchObject({ pid: process.pid });
    expect(self && isAlive(self)).toBe(true);
    expect([watchable(0), watchable(1), watchable(2 ** 22 + 1)]).toEqual([undefined, undefined, undefined]);
  });

  test('one that has ended is not alive, nor is a later one of its number', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const { pid = 0 } = child;
    const watched = watchable(pid);
    expect(watched && isAlive(watched)).toBe(true);
    if (isLinux) expect(isAlive({ pid, born: '1' })).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(watched && isAlive(watched)).toBe(false);
    expect(isAlive({ pid, born: undefined })).toBe(false);
  });

  test('what a process was started with, where the system says so', () => {
    const expected = isLinux ? [true, false, false] : [undefined, undefined, undefined];
    expect([
      runsWith(process.pid, [process.argv[0] ?? '']),
      runsWith(process.pid, ['no such argument']),
      runsWith(2 ** 22 + 1, []),
    ]).toEqual(expected);
  });
});

test('a private folder is closed whatever the umask, and is not one that is there', () => {
  const folder = join(newFolder(), 'private');
  expect(makePrivateFolder(folder)).toBeUndefined();
  if (isPosix) expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(() => makePrivateFolder(folder)).toThrow('EEXIST');
});
