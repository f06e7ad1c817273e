// How the files of the folder are written and read: whole, or a line at a time, and for this user alone.
import { appendFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfFile } from '../runtime/text-file.ts';
import { FILES, type JournalEntry, type LogEntry } from './protocol.ts';

const PRIVATE = 0o600;
const RENAME_TRIES = 20;

/** Gives a file a new text by renaming: whoever reads it sees the old one or the new one, whole. */
export async function replaceFile(file: string, text: string, mode = PRIVATE): Promise<void> {
  const aside = `${file}.new`;
  writeFileSync(aside, text, { mode });
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

/** Writes a file that is only there or not. */
export function mark(folder: string, name: 'ready' | 'stop' | 'stopped'): void {
  writeFileSync(join(folder, FILES[name]), '', { mode: PRIVATE });
}

export const isMarked = (folder: string, name: 'ready' | 'stop' | 'stopped'): boolean =>
  existsSync(join(folder, FILES[name]));

/** Keeps a token for post. Throws when it cannot be kept: then nobody may have the token. */
export function addToJournal(folder: string, entry: JournalEntry): void {
  addLine(folder, 'journal', entry);
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
  appendFileSync(join(folder, FILES[name]), `${JSON.stringify(entry)}\n`, { mode: PRIVATE });
}

/** The journal as it is; a line that is not whole, or not ours, is left out. */
export function readJournal(folder: string): JournalEntry[] {
  return linesOf(folder, 'journal').flatMap((line) => {
    const { owner, token, expiresAt, mintedAt, endsAt } = line as Partial<Record<string, unknown>>;
    const isWhole = typeof owner === 'string' && typeof token === 'string' && typeof expiresAt === 'string';
    if (!isWhole || typeof mintedAt !== 'number' || typeof endsAt !== 'number') return [];
    return [{ owner, token, expiresAt, mintedAt, endsAt }];
  });
}

/** The log as it is. Its texts are only ever shown: the log of the step makes them harmless. */
export function readLog(folder: string): LogEntry[] {
  return linesOf(folder, 'log').flatMap((line) => {
    const { at, event, owner, code, text, reason } = line as Partial<Record<string, unknown>>;
    if (typeof at !== 'number') return [];
    if (event === 'handed-out') return [{ at, event }];
    if (event === 'renewed' && typeof owner === 'string') return [{ at, event, owner }];
    if (event === 'ended' && typeof reason === 'string') return [{ at, event, reason } as LogEntry];
    const isFailure = event === 'failed' && typeof owner === 'string' && typeof code === 'string';
    return isFailure && typeof text === 'string' ? [{ at, event, owner, code, text }] : [];
  });
}

function linesOf(folder: string, name: 'journal' | 'log'): object[] {
  const text = textOfFile(join(folder, FILES[name])) ?? '';
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [value] : [];
    } catch {
      return [];
    }
  });
}
