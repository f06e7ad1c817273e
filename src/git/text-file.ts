// A file of somebody else's, read only when it is one: what is a pipe or a device may never end.
import { readFileSync, statSync } from 'node:fs';

const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The bytes of a file, one character for each so that none is lost whatever the encoding. Throws when it is not there or
 * cannot be read, and when it is no file, or one of more than 16 MiB.
 */
export function bytesIn(file: string): string {
  const stat = statSync(file);
  // A folder is left to the error that reading one has.
  if (!stat.isDirectory() && !(stat.isFile() && stat.size <= MAX_BYTES))
    throw new Error(`${file} is no configuration file`);
  return readFileSync(file, 'latin1');
}

/** The same; nothing where it is not there or may not be read, as in a container, of another user. */
export function bytesIfAny(file: string): string {
  try {
    return bytesIn(file);
  } catch {
    return '';
  }
}

/** A text as its bytes, one character for each. */
export const bytesOf = (text: string) => Buffer.from(text).toString('latin1');
/** The text that these bytes are. */
export const fromBytes = (bytes: string) => Buffer.from(bytes, 'latin1').toString();
