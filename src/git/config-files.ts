// The only file that touches git's configuration: `setUpGit` in main, `undoGitSetup` in post.
//
// The files are written here and not by `git config`, which rewrites a file in its own style and could not take back
// what it did byte by byte. What is shared with git is its lock (FILE.lock), so that neither loses the other's changes.
// Nothing runs git: it may not be there yet, and in a container it refuses a workspace of another user.
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../failures/failure.ts';
import { quotedPath } from './config.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';

type Env = Runtime['env'];

/** Lines appended to a file. */
interface AddedLines {
  readonly file: string;
  readonly lines: readonly string[];
  /** All that was appended: the lines, and a line break before them where the file did not end with one. */
  readonly text: string;
  /** The file was not there before. */
  readonly isNew: boolean;
}

/** What was written for git: main leaves it to post. */
export interface GitSetup {
  readonly tokenFile: string;
  readonly added: readonly AddedLines[];
}

/**
 * Has git read `config` in later steps. It goes to a file of its own, which only this user can read. The global config
 * includes `mint-app-token.gitconfig` in RUNNER_TEMP, and that includes the files of all steps of the job, so that the
 * global config has one `include.path` of ours at most: with two, actions/checkout fails when it fetches submodules
 * (`git config --global include.path FILE`, as it does from v6 on).
 */
export async function setUpGit(
  runtime: Runtime,
  config: Secret,
  keep: (setup: GitSetup) => void,
): Promise<void> {
  const { env } = runtime;
  const temp = env.RUNNER_TEMP;
  if (!temp) throw new Failure('git-setup-failed', 'RUNNER_TEMP is not set');
  const tokenFile = join(temp, `mint-app-token-${randomUUID()}.gitconfig`);
  const index = join(temp, 'mint-app-token.gitconfig');
  const global = globalConfigOf(env, temp);
  try {
    const added = [
      { ...linesToAdd(index, [includeLine(tokenFile)]), isNew: true }, // whichever step ends last takes it away
      linesToAdd(global.file, globalLines(index, global.file)),
    ].filter(({ lines }) => lines.length > 0);
    // Before anything is written: whatever becomes of this step, post takes back what it finds.
    keep({ tokenFile, added });
    writeFileSync(tokenFile, config.reveal(), { mode: 0o600, flag: 'wx' });
    for (const { file, text } of added) {
      await locked(file, runtime, () => {
        appendFileSync(file, text);
      });
    }
  } catch (error) {
    throw new Failure('git-setup-failed', `git could not be set up in ${global.file}: ${String(error)}`, {
      cause: error,
    });
  }
  if (global.isOurs) runtime.exportVariable('GIT_CONFIG_GLOBAL', global.file);
}

/** Takes back what `setUpGit` did. Files that others have changed since keep their changes. */
export async function undoGitSetup(runtime: Runtime, setup: unknown): Promise<void> {
  const { tokenFile, added } = setup as GitSetup;
  rmSync(tokenFile, { force: true });
  for (const each of added.toReversed()) {
    if (existsSync(each.file))
      await locked(each.file, runtime, () => {
        takeBack(each);
      });
  }
}

/**
 * The file that `git config --global` writes to. Without one – no HOME, or a GIT_CONFIG_GLOBAL that names no file –
 * it is a new one in RUNNER_TEMP, which later steps are told of by GIT_CONFIG_GLOBAL.
 */
function globalConfigOf(env: Env, temp: string): { file: string; isOurs: boolean } {
  const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: xdgHome } = env;
  const home = env.HOME || (process.platform === 'win32' ? windowsHome(env) : undefined);
  if (named && named !== '/dev/null') return { file: resolve(named), isOurs: false };
  if (named === undefined && (home || xdgHome)) {
    const xdg = xdgHome ? join(xdgHome, 'git', 'config') : join(home || '', '.config', 'git', 'config');
    const own = home && join(home, '.gitconfig');
    const file = own && (existsSync(own) || !existsSync(xdg)) ? own : existsSync(xdg) && xdg;
    if (file) return { file, isOurs: false };
  }
  return { file: join(temp, 'mint-app-token-global.gitconfig'), isOurs: true };
}

/** What Git for Windows takes for HOME when that is not set. */
const windowsHome = ({ HOMEDRIVE: drive, HOMEPATH: path, USERPROFILE: profile }: Env) =>
  drive && path ? drive + path : profile;

const includeLine = (file: string) => `[include] path = ${quotedPath(file, process.platform)}`;

/**
 * Two lines that include the same file. The second holds wherever there is a repository, and stands even when
 * actions/checkout puts its own `include.path` in the place of the first, which it does while it fetches submodules.
 * The first is for `git ls-remote` and its like outside of a repository. It is left out where somebody else has an
 * `include.path` already: a second one would break that checkout.
 */
function globalLines(index: string, global: string): string[] {
  const text = readIfThere(global) ?? '';
  const always = includeLine(index);
  if (text.includes(bytesOf(always))) return []; // an earlier step of this job
  const isTaken = /^\s*\[include\]/im.test(text);
  const inRepositories = `[includeIf "gitdir:**"] path = ${quotedPath(index, process.platform)}`;
  return isTaken ? [inRepositories] : [always, inRepositories];
}

/** What to append for these lines, and whether that makes the file. */
function linesToAdd(file: string, lines: readonly string[]): AddedLines {
  const before = readIfThere(file);
  const isOpen = before !== undefined && before !== '' && !before.endsWith('\n');
  const text = `${isOpen ? '\n' : ''}${lines.join('\n')}\n`;
  return { file, lines, text, isNew: before === undefined };
}

function takeBack({ file, lines, text, isNew }: AddedLines): void {
  const now = readIfThere(file) ?? '';
  const whole = bytesOf(text);
  const rest = now.endsWith(whole)
    ? now.slice(0, now.length - whole.length)
    : lines.map(bytesOf).reduce(withoutLine, now);
  if (isNew && rest === '') rmSync(file);
  else if (now.startsWith(rest)) truncateSync(file, rest.length);
  // In its place, and not by a new file that takes the name: owner, mode, links and mounts stay as they are.
  else writeFileSync(file, rest, 'latin1');
}

/** A line taken out of a text that others have changed. Keys they have put below it keep its header. */
function withoutLine(text: string, line: string): string {
  const start = text.indexOf(line);
  if (start < 0) return text;
  const after = text.slice(start + line.length).replace(/^\r?\n/, '');
  const header = /^[ \t]*[a-z]/i.test(after) ? `${line.slice(0, line.indexOf(']') + 1)}\n` : '';
  return text.slice(0, start) + header + after;
}

/** A file's bytes, one character each, so that none is lost whatever the encoding. */
function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'latin1') : undefined;
}

const bytesOf = (text: string) => Buffer.from(text).toString('latin1');

const LOCK_WAIT_MS = 2_000;

/** Does `work` while it holds the lock that git itself takes before it changes that file. */
async function locked(file: string, { sleep, elapsed }: Runtime, work: () => void): Promise<void> {
  const lock = `${existsSync(file) ? realpathSync(file) : file}.lock`;
  const start = elapsed();
  let isHeld = false;
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'));
      isHeld = true;
    } catch (error) {
      // A lock that stays was left behind, and a folder that takes no lock may hold a file that can be written.
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (isTaken && elapsed() - start < LOCK_WAIT_MS) {
        await sleep(50);
        continue;
      }
    }
    break;
  }
  try {
    work();
  } finally {
    if (isHeld) rmSync(lock);
  }
}

/**
 * The config of the workspace's repository, if actions/checkout has left a credential for the whole server in it:
 * in itself (up to v5) or by way of a file in RUNNER_TEMP (from v6 on).
 */
export function findLeftover({ GITHUB_WORKSPACE: workspace }: Env, webUrl: string): string | undefined {
  const file = join(workspace ?? '', '.git', 'config');
  let text: string | undefined;
  try {
    text = workspace ? readIfThere(file) : undefined;
  } catch {
    return undefined; // of another user, in a container
  }
  const isDirect = text
    ?.split(/^\s*\[/m)
    .some((section) => section.startsWith(`http "${webUrl}/"]`) && /^\s*extraheader\s*=/im.test(section));
  const isIncluded = /^\s*path\s*=.*[\\/]git-credentials-[0-9a-f-]+\.config"?\s*$/im.test(text ?? '');
  return isDirect || isIncluded ? file : undefined;
}
