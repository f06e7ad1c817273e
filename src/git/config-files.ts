// The only file that changes git's configuration: `setUpGit` in main, `undoGitSetup` in post.
//
// The files are written here and not by `git config`, which rewrites a file in its own style and could not take back
// what it did byte by byte. What is shared with git is its lock (FILE.lock), under which everything is decided, so that
// neither loses the other's changes. Nothing runs git: it may not be there yet, and in a container it refuses a workspace
// of another user.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../failures/failure.ts';
import { makePrivateFolder } from '../runtime/private-folder.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { blocksIn, withBlock, withoutBlocks, withoutOldLines, type BlockFacts } from './blocks.ts';
import {
  CREDENTIALS,
  credentialLines,
  folderName,
  globalLines,
  IN_WORKSPACE,
  workspaceLines,
  type Covered,
  type GitIdentity,
} from './config.ts';
import { bytesOf, edited, fromBytes } from './locked-edit.ts';
import { quotedValue, settingsOf, type Setting } from './syntax.ts';

type Env = Runtime['env'];

/** What post has to know in order to take back what main did; of the path in RUNNER_TEMP the ID alone. */
export interface GitSetup {
  /** A UUID: of the step's folder in RUNNER_TEMP, and of its block in the file. */
  readonly id: string;
  /** The configuration that the block is in. Nothing else is ever taken out of it. */
  readonly file: string;
}

export interface SetUpRequest extends Covered {
  readonly identity: GitIdentity;
}

export interface SetUp {
  /** The configuration that was changed. */
  readonly file: string;
  /** The file with the credentials. */
  readonly credentials: string;
  /** The work folders of jobs that are there at the same time, in the same home. */
  readonly neighbours: readonly string[];
}

/**
 * Has git act as the user, for what is covered, in later steps. The credentials go to a file in RUNNER_TEMP, in a folder
 * that only this user can enter; what goes to the user's own configuration holds none. `keep` is told before anything is
 * written: whatever becomes of this step, post takes back what it finds.
 */
export async function setUpGit(
  runtime: Runtime,
  { identity, ...covered }: SetUpRequest,
  keep: (setup: GitSetup) => void,
): Promise<SetUp> {
  const { env } = runtime;
  const temp = env.RUNNER_TEMP;
  if (!temp) throw new Failure('git-setup-failed', 'RUNNER_TEMP is not set');
  const id = randomUUID();
  const folder = join(temp, folderName(id));
  const global = globalConfigOf(env, folder);
  const neighbours = new Set<string>();
  try {
    keep({ id, file: global.file });
    const problem = makePrivateFolder(folder);
    if (problem) throw new Failure('git-setup-failed', problem.what, { fix: problem.fix });
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
    };
    write(CREDENTIALS, credentialLines(covered.host, covered.accesses).reveal());
    write(IN_WORKSPACE, `${workspaceLines(covered).join('\n')}\n`);
    await edited(global.file, runtime, (text) => {
      const cleared = text === undefined ? undefined : cleaned(text);
      const blocks = blocksIn(cleared ?? '');
      for (const block of blocks) if (block.folder) neighbours.add(dirname(fromBytes(block.folder)));
      const ids = [id, ...blocks.map((block) => block.id).reverse()];
      const lines = [
        ...globalLines(covered, { identity, ids, platform: process.platform }),
        ...inWorkTrees(env, join(folder, IN_WORKSPACE)),
      ];
      return withBlock(cleared, {
        id,
        user: bytesOf(`${identity.name} <${identity.email}>`),
        lines: lines.map(bytesOf),
      });
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('git-setup-failed', `git could not be set up in ${global.file}: ${String(error)}`, {
      cause: error,
    });
  }
  if (global.isOurs) runtime.exportVariable('GIT_CONFIG_GLOBAL', global.file);
  neighbours.delete(temp);
  return { file: global.file, credentials: join(folder, CREDENTIALS), neighbours: [...neighbours] };
}

/** Takes back what `setUpGit` did. Files that others have changed since keep their changes. */
export async function undoGitSetup(runtime: Runtime, setup: unknown): Promise<void> {
  const { id, file } = (setup ?? {}) as Partial<Record<string, unknown>>;
  // Whoever can set a variable of the job can write here.
  if (typeof id !== 'string' || !UUID.test(id) || typeof file !== 'string')
    throw new Error('the state is not what main leaves');
  const temp = runtime.env.RUNNER_TEMP;
  if (temp) rmSync(join(temp, folderName(id)), { recursive: true, force: true });
  if (!existsSync(file)) return;
  await edited(file, runtime, (text) => (text === undefined ? undefined : cleaned(text, id)));
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A text without the block of this ID, and without what killed jobs have left: their post step never ran. */
function cleaned(text: string, id?: string): string | undefined {
  const isGone = ({ id: its, folder }: BlockFacts) =>
    its === id || folder === undefined || !existsSync(fromBytes(folder));
  return withoutBlocks(withoutOldLines(text, isOldFileDead), isGone);
}

/** Whether the file that version 1.0.0 included leads to the file of no step any more: then it may be anybody's. */
function isOldFileDead(path: string): boolean {
  const file = fromBytes(path);
  if (!existsSync(file)) return true;
  const settings = settingsOf(readFileSync(file, 'latin1'));
  const isOld = ({ name, value }: Setting) =>
    name === 'include.path' && /[\\/]mint-app-token-[0-9a-f-]{36}\.gitconfig$/.test(value);
  return !settings.every(isOld) || !settings.some(({ value }) => existsSync(fromBytes(value)));
}

/**
 * The file that git reads for this user, whether it is there or not. It is ~/.gitconfig also where git itself would write
 * to ~/.config/git/config: git reads both, and actions/checkout takes only the former with it while it fetches submodules.
 * Without a home, or with a GIT_CONFIG_GLOBAL that names no file, it is a new one in the step's folder, which later steps
 * are told of by GIT_CONFIG_GLOBAL.
 */
function globalConfigOf(env: Env, folder: string): { file: string; isOurs: boolean } {
  const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: xdgHome } = env;
  const home = env.HOME || (process.platform === 'win32' ? windowsHome(env) : undefined);
  if (named && named !== '/dev/null') return { file: resolve(named), isOurs: false };
  if (named === undefined && home) return { file: join(home, '.gitconfig'), isOurs: false };
  const xdg = xdgHome && join(xdgHome, 'git', 'config');
  if (named === undefined && xdg && existsSync(xdg)) return { file: xdg, isOurs: false };
  return { file: join(folder, 'global.gitconfig'), isOurs: true };
}

/** What Git for Windows takes for HOME when that is not set. */
const windowsHome = ({ HOMEDRIVE: drive, HOMEPATH: path, USERPROFILE: profile }: Env) =>
  drive && path ? drive + path : profile;

/**
 * Includes `file` for repositories below the job's own folders, by both of their names where there is a link on the way;
 * the jobs beside this one keep what checkout has left to them.
 */
function inWorkTrees(env: Env, file: string): string[] {
  const folders = [env.RUNNER_WORKSPACE, env.GITHUB_WORKSPACE, env.RUNNER_TEMP].flatMap((folder) =>
    folder ? [folder, existsSync(folder) ? realpathSync(folder) : folder] : [],
  );
  const isAnyCase = process.platform === 'win32' || process.platform === 'darwin';
  return [...new Set(folders)].flatMap((folder) => [
    `[includeIf ${quotedValue(`gitdir${isAnyCase ? '/i' : ''}:${globOf(slashed(folder))}/`)}]`,
    `\tpath = ${quotedValue(slashed(file))}`,
  ]);
}

/** A path as git wants it in its configuration, on Windows with forward slashes. */
const slashed = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

/** A path as a pattern that means that path alone. */
const globOf = (path: string) => path.replace(/[*?[\\]/g, '\\$&').replace(/\/+$/, '');
