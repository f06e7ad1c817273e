// How the files of the folder are written and read: whole, or a line at a time, and for this user alone.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { FILES, type JournalEntry, type LogEntry } from './protocol.ts';

const PRIVATE = 0o600;
const RENAME_TRIES = 20;
/** What is read of the journal and the log: their ends. In five days, with ten owners, a megabyte or two comes together. */
const MOST_BYTES = 8_000_000;
const LAST_DAY = 8.64e15; // the last time that a Date can hold
/** Neither waits for the other end of a pipe that somebody has put there. Windows has no such flag, and no such pipes. */
const {
  O_RDONLY,
  O_WRONLY,
  O_APPEND,
  O_CREAT,
  O_NONBLOCK = 0,
} = constants as Partial<typeof constants> & {
  O_RDONLY: number;
  O_WRONLY: number;
  O_APPEND: number;
  O_CREAT: number;
};

/** Gives a file a new text by renaming: whoever reads it sees the old one or the new one, whole. */
export async function replaceFile(file: string, text: string, mode = PRIVATE): Promise<void> {
  const aside = `${file}.new`;
  // What lies there is not written through: a link leads elsewhere, and a pipe would never let go.
  rmSync(aside, { force: true });
  writeFileSync(aside, text, { mode, flag: 'wx' });
  for (let tries = 1; ; tries++) {
    try {
      renameSync(aside, file);
      return;
    } catch (error) {
      // Windows does not rename onto a file that somebody has open; those who read it are quick.
      if (process.platform !== 'win32' || tries === RENAME_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** Writes a file that is only there or not. Whatever is there already will do, and is not opened: a pipe would never let go. */
export function mark(folder: string, name: 'ready' | 'stop' | 'stopped'): void {
  try {
    writeFileSync(join(folder, FILES[name]), '', { mode: PRIVATE, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

export const isMarked = (folder: string, name: 'ready' | 'stop' | 'stopped'): boolean =>
  existsSync(join(folder, FILES[name]));

/** Keeps a token for post. Throws when it cannot be kept: then nobody may have the token. */
export function addToJournal(folder: string, entry: JournalEntry): void {
  addLine(folder, 'journal', entry);
}

/**
 * Replaces the journal by what the agent knows itself, before post reads it: whatever has become of the file meanwhile.
 * Where it cannot be written, what is there has to do.
 */
export async function rewriteJournal(folder: string, entries: readonly JournalEntry[]): Promise<void> {
  const lines = entries.map(({ owner, token, expiresAt, mintedAt, endsAt }) =>
    JSON.stringify({ owner, token, expiresAt, mintedAt, endsAt } satisfies JournalEntry),
  );
  await replaceFile(join(folder, FILES.journal), lines.map((line) => `${line}\n`).join('')).catch(
    () => undefined,
  );
}

/** Notes what happened; where that cannot be written, nobody will know. */
export function addToLog(folder: string, entry: LogEntry): void {
  try {
    addLine(folder, 'log', entry);
  } catch {
    // The folder is gone, or the disk is full: what counts goes on.
  }
}

function addLine(folder: string, name: 'journal' | 'log', entry: object): void {
  const file = openSync(join(folder, FILES[name]), O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, PRIVATE);
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${FILES[name]} is not a file`);
    writeFileSync(file, `${JSON.stringify(entry)}\n`);
  } finally {
    closeSync(file);
  }
}

/** The journal as it is; a line that is not whole, or not ours, is left out. */
export function readJournal(folder: string): JournalEntry[] {
  return linesOf(folder, 'journal').flatMap((line) => {
    const { owner, token, expiresAt, mintedAt, endsAt } = line as Partial<Record<string, unknown>>;
    const isWhole = typeof owner === 'string' && typeof token === 'string' && typeof expiresAt === 'string';
    if (!isWhole || !isTime(mintedAt) || !isTime(endsAt)) return [];
    return [{ owner, token, expiresAt, mintedAt, endsAt }];
  });
}

/** The log as it is. Its texts are only ever shown: the log of the step makes them harmless. */
export function readLog(folder: string): LogEntry[] {
  return linesOf(folder, 'log').flatMap((line) => {
    const { at, event, owner, code, text, reason } = line as Partial<Record<string, unknown>>;
    if (!isTime(at)) return [];
    if (event === 'handed-out') return [{ at, event }];
    if (event === 'renewed' && typeof owner === 'string') return [{ at, event, owner }];
    if (event === 'ended' && typeof reason === 'string') return [{ at, event, reason } as LogEntry];
    const isFailure = event === 'failed' && typeof owner === 'string' && typeof code === 'string';
    return isFailure && typeof text === 'string' ? [{ at, event, owner, code, text }] : [];
  });
}

/** Whether it is a time that can be told: one that cannot would stop post before it has revoked anything. */
const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= LAST_DAY;

/** The end of a file that others may have written into; of one that is none, or cannot be read, nothing. */
function endOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, O_RDONLY | O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) return '';
    const bytes = Buffer.alloc(Math.min(stat.size, MOST_BYTES));
    const length = readSync(file, bytes, 0, bytes.length, stat.size - bytes.length);
    return bytes.toString('utf8', 0, length);
  } catch {
    return '';
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function linesOf(folder: string, name: 'journal' | 'log'): object[] {
  const text = endOf(join(folder, FILES[name]));
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [value] : [];
    } catch {
      return [];
    }
  });
}
