import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { edited } from '../../src/git/locked-edit.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { quiet } from './quiet.ts';

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'locked-edit-'));
  file = join(home, '.gitconfig');
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** Adds a line while git's own lock is there; `onWait` is what happens during each wait, which lasts a second. */
async function editLocked(onWait: () => void): Promise<number> {
  let waits = 0;
  writeFileSync(`${file}.lock`, '');
  const time: Pick<Runtime, 'sleep' | 'elapsed'> = {
    elapsed: () => waits * 1000,
    sleep: () => {
      waits += 1;
      onWait();
      return Promise.resolve();
    },
  };
  await edited(file, time, (text = '') => `${text}[user]\n`);
  return waits;
}

test('what git writes while it holds the lock is waited for, and stays', async () => {
  const waits = await editLocked(() => {
    writeFileSync(file, '[a]\n\tb = c\n');
    rmSync(`${file}.lock`);
  });
  expect(waits).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('[a]\n\tb = c\n[user]\n');
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('a lock that was left behind is waited for two seconds, and left where it is', async () => {
  expect(await editLocked(quiet)).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('[user]\n');
  expect(existsSync(`${file}.lock`)).toBe(true);
});

// A forged state can name anything; a read of a pipe or a device may never end.
test('a pipe is refused, and not read', async () => {
  execFileSync('mkfifo', [file]);
  const time = { elapsed: () => 0, sleep: () => Promise.resolve() };
  await expect(edited(file, time, () => 'x')).rejects.toThrow('is no configuration file');
});
