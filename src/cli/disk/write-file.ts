import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The file is not what it was when it was read. */
export class ChangedMeanwhile extends Error {}

/**
 * Puts `after` in the place of a regular file that still holds `before`, by renaming a new one to its name, with the
 * same mode. Whoever reads it meanwhile sees the one or the other, and no link is written through.
 */
export function replaceFile(path: string, before: string, after: string): void {
  const status = lstatSync(path);
  if (!status.isFile()) throw new ChangedMeanwhile(`${path} is no regular file any more`);
  if (status.nlink > 1)
    throw new ChangedMeanwhile(`${path} has another name besides, which would keep the old text`);
  if (readFileSync(path, 'utf8') !== before)
    throw new ChangedMeanwhile(`${path} was changed while it was looked at`);
  const aside = join(dirname(path), `.mint-app-token-${randomBytes(8).toString('hex')}`);
  const handle = openSync(
    aside,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    status.mode & 0o777,
  );
  try {
    try {
      writeFileSync(handle, after);
      fsyncSync(handle);
      if (fstatSync(handle).size !== Buffer.byteLength(after))
        throw new Error(`${path} could not be written whole`);
    } finally {
      closeSync(handle);
    }
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Writes a file that a person named, through no link. */
export function writeNamedFile(path: string, text: string): void {
  const handle = openSync(
    path,
    constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    0o666,
  );
  try {
    if (!fstatSync(handle).isFile()) throw new Error(`${path} is no regular file`);
    writeFileSync(handle, text); // all of it: writeSync may stop short
  } finally {
    closeSync(handle);
  }
}
