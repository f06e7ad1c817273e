import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Secret } from '../../runtime/secret.ts';
import { isFolder } from './is-folder.ts';

/** Why there can be no new file at a path; undefined where there can. */
export function whyNoNewFile(path: string): string | undefined {
  try {
    if (lstatSync(path, { throwIfNoEntry: false })) return 'there is something of that name already';
    if (!isFolder(dirname(path))) return 'its folder is not there';
    accessSync(dirname(path), constants.W_OK);
    return undefined;
  } catch (error) {
    return `it cannot be written (${(error as NodeJS.ErrnoException).code ?? 'no reason'})`;
  }
}

/** Writes a secret to a new file that its owner alone reads, and through no link; a half-written one is taken away again. */
export function writeSecretFile(path: string, text: Secret): void {
  const handle = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    fchmodSync(handle, 0o600); // whatever the umask
    writeFileSync(handle, text.reveal()); // all of it, or an error: a full disk takes half of a single write
    fsyncSync(handle);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

const MOST_TRIES = 20;

/** Writes it under the first free name of `SLUG.private-key.pem`, `SLUG.private-key-2.pem` …; answers the path. */
export function writeRescueFile(folder: string, slug: string, text: Secret): string {
  for (let at = 1; ; at++) {
    const path = join(folder, `${slug}.private-key${at === 1 ? '' : `-${at}`}.pem`);
    try {
      writeSecretFile(path, text);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || at === MOST_TRIES) throw error;
    }
  }
}
