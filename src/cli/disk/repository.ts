import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';

/** GitHub runs no workflow of more; what is longer is no file that a person wrote. */
export const MAX_BYTES = 1_048_576;
const MAX_FILES = 20_000;

/** A file's text, or why there is none to be had. */
export type Read = { readonly text: string } | { readonly why: string };

/** The files of a repository, read safely: whoever wrote them may mean harm. */
export interface Repository {
  readonly root: string;
  /** The names in a folder that are regular files, and what else lies there under a name that `wanted` takes. */
  readonly list: (folder: string, wanted: RegExp) => readonly string[];
  /** undefined where there is none. No link that leads out of the repository is followed, no pipe opened. */
  readonly read: (file: string) => Read | undefined;
  /** Whether a link stands in the way to a file: it may be read, and is never written through. */
  readonly isLinked: (file: string) => boolean;
}

export function openRepository(root: string): Repository {
  const home = realpathSync(root);
  const isInside = (path: string): boolean => {
    const way = relative(home, path);
    return way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
  };
  return {
    root: home,
    list(folder, wanted) {
      const names = lstatOf(join(home, folder))?.isDirectory() ? readdirSync(join(home, folder)) : [];
      return names
        .filter((name) => wanted.test(name))
        .sort()
        .slice(0, MAX_FILES)
        .map((name) => posix.join(folder, name));
    },
    read(file) {
      const path = join(home, file);
      if (!isInside(path)) return undefined;
      const entry = lstatOf(path);
      if (!entry) return undefined;
      if (entry.isDirectory()) return { why: 'it is a folder' };
      try {
        if (!isInside(realpathSync(path))) return { why: 'it is a link that leads out of the repository' };
      } catch (error) {
        return { why: `it is a link that leads nowhere (${codeOf(error)})` };
      }
      return readRegular(path);
    },
    isLinked(file) {
      const parts = file.split('/');
      return parts.some((_, at) => lstatOf(join(home, ...parts.slice(0, at + 1)))?.isSymbolicLink());
    },
  };
}

function lstatOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a part of the way is no folder, or may not be looked into
  }
}

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';

/** Opened without waiting, so that a pipe with nobody at its other end does not hang the command. */
function readRegular(path: string): Read {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return { why: `it cannot be opened (${codeOf(error)})` };
  }
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return { why: 'it is no regular file' };
    if (status.size > MAX_BYTES)
      return { why: `it has ${status.size} bytes; files of more than ${MAX_BYTES} are not read` };
    const buffer = Buffer.alloc(status.size);
    let length = 0;
    while (length < status.size) {
      const count = readSync(handle, buffer, length, status.size - length, length);
      if (count === 0) break;
      length += count;
    }
    return decode(buffer.subarray(0, length));
  } catch (error) {
    return { why: `it cannot be read (${codeOf(error)})` };
  } finally {
    closeSync(handle);
  }
}

/** A byte order mark stays in the text; what is not UTF-8 could not be written back byte for byte. */
export function decode(bytes: Buffer): Read {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { why: 'it is not UTF-8' };
  }
}
