import { createHash, randomBytes } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { codeOf } from '../disk/repository.ts';

/** What a run remembers for the next: plans, never a file's text, never a token. */
export interface Cache {
  /** What was stored under a name; undefined where there is nothing, or nothing whole. */
  readonly recall: (name: string) => unknown;
  /** Stores a value in a file of its own that only this user reads. */
  readonly store: (name: string, value: unknown) => void;
  readonly forget: (name: string) => void;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Opens the cache of one organization on one host. A file that is broken counts as none and is made anew; where nothing
 * can be written, that is told once, and the next run reads everything again.
 */
export function openCache(
  env: NodeJS.ProcessEnv,
  { host, organization, maker }: { host: string; organization: string; maker: string },
  complain: (line: string) => void,
): Cache {
  const given = env.XDG_CACHE_HOME ?? '';
  const base = isAbsolute(given) ? given : join(env.HOME || homedir(), '.cache');
  const folder = join(base, 'mint-app-token', hash(`${host}/${organization}`.toLowerCase()).slice(0, 32));
  const path = (name: string) => join(folder, `${hash(name.toLowerCase()).slice(0, 32)}.json`);
  let isUsable = isOwn(folder);
  const isRead = isUsable;
  if (!isRead)
    complain(`${folder}: it is not yours alone to write in, so nothing is read there and nothing is kept`);
  /** Takes away, once, what runs that were killed have left half written. */
  let tidy = () => {
    tidy = () => undefined;
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.part')))
      if (lstatSync(join(folder, name)).mtimeMs < Date.now() - 3_600_000) discard(join(folder, name));
  };
  return {
    recall: (name) => {
      if (!isRead) return undefined;
      try {
        const text = readFileSync(path(name), 'utf8');
        const end = text.indexOf('\n');
        // Another version of this program may plan otherwise.
        const [by, sum] = text.slice(0, end).split(' ');
        const value = text.slice(end + 1);
        return by === maker && sum === hash(name + value) ? (JSON.parse(value) as unknown) : undefined;
      } catch {
        return undefined; // none, or none that can be read
      }
    },
    store: (name, value) => {
      if (!isUsable) return;
      const text = JSON.stringify(value);
      const aside = join(folder, `${randomBytes(8).toString('hex')}.part`);
      try {
        if (mkdirSync(folder, { recursive: true, mode: 0o700 }) === undefined) tidy();
        // By another name first: two runs at once, or one that is broken off, leave whole files alone.
        writeFileSync(aside, `${maker} ${hash(name + text)}\n${text}`, { mode: 0o600, flag: 'wx' });
        putInPlace(aside, path(name));
      } catch (error) {
        isUsable = false;
        discard(aside);
        complain(
          `${folder}: it cannot be written (${codeOf(error)}), so the next run reads everything again`,
        );
      }
    },
    forget: (name) => {
      if (isRead) discard(path(name));
    },
  };
}

/** Whether nobody else may have put a plan there that hides what is found. */
function isOwn(folder: string): boolean {
  let status;
  try {
    status = statSync(folder);
  } catch {
    return true; // none, or none that can be looked at: to store is tried, and told
  }
  return !process.getuid || (status.uid === process.getuid() && (status.mode & 0o022) === 0);
}

function putInPlace(aside: string, path: string): void {
  try {
    renameSync(aside, path);
  } catch {
    // A folder where the file belongs.
    rmSync(path, { force: true, recursive: true });
    renameSync(aside, path);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch {
    // What cannot be written there cannot be there either.
  }
}
