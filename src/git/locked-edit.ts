// A change of a file of git's, under git's own lock.
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Runtime } from '../runtime/runtime.ts';
import { bytesIn } from './text-file.ts';

const LOCK_WAIT_MS = 2_000;

/**
 * Changes a file while it holds the lock that git itself takes: `edit` is given its text, one character for each byte so
 * that none is lost whatever the encoding, or undefined where there is none, and answers the new one or undefined.
 */
export async function edited(
  named: string,
  { sleep, elapsed }: Pick<Runtime, 'sleep' | 'elapsed'>,
  edit: (text: string | undefined) => string | undefined,
): Promise<void> {
  const file = targetOf(named);
  const lock = `${file}.lock`;
  const isHeld = await lockTaken(lock, { sleep, elapsed });
  try {
    const before = existsSync(file) ? bytesIn(file) : undefined;
    const after = edit(before);
    if (after === before) return;
    if (after === undefined) rmSync(file, { force: true });
    else replace(file, after, isHeld ? lock : undefined);
  } finally {
    if (isHeld) rmSync(lock, { force: true });
  }
}

/** The file that a name leads to, also by a link to where nothing is yet, as git does it. */
function targetOf(named: string): string {
  let file = named;
  for (let hops = 0; hops < 20; hops++) {
    try {
      file = resolve(dirname(file), readlinkSync(file));
    } catch {
      return file; // it is no link
    }
  }
  return file;
}

async function lockTaken(
  lock: string,
  { sleep, elapsed }: Pick<Runtime, 'sleep' | 'elapsed'>,
): Promise<boolean> {
  const start = elapsed();
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'));
      return true;
    } catch (error) {
      // A lock that stays was left behind, and a folder that takes no lock may hold a file that can be written.
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (!isTaken || elapsed() - start >= LOCK_WAIT_MS) return false;
      await sleep(50);
    }
  }
}

/**
 * Gives a file a new text, as git does: written to the lock, which then takes the file's name, so that a git that reads
 * at this moment sees the one or the other. Where that would change more than the text (another owner, a second name, a
 * mount), it is written in its place.
 */
function replace(file: string, text: string, lock: string | undefined): void {
  const stat = existsSync(file) ? statSync(file) : undefined;
  const isPlain =
    !stat || (stat.nlink === 1 && (process.platform === 'win32' || stat.uid === process.geteuid?.()));
  if (lock !== undefined && isPlain) {
    try {
      if (stat) chmodSync(lock, stat.mode & 0o7777);
      writeFileSync(lock, text, 'latin1');
      renameSync(lock, file);
      return;
    } catch {
      // then it is written in place, below
    }
  }
  writeFileSync(file, text, 'latin1');
}
