// The only file that changes git's configuration: `setUpGit` in main, `undoGitSetup` in post.
//
// The files are written here and not by `git config`, which rewrites a file in its own style and could not take back
// what it did byte by byte. What is shared with git is its lock (FILE.lock), under which everything is decided, so that
// neither loses the other's changes. Nothing runs git: it may not be there yet, and in a container it refuses a workspace
// of another user.
import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failures/failure.ts';
import { makePrivateFolder } from '../runtime/private-folder.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { folderName, isFolderId } from '../runtime/step-folder.ts';
import { blocksIn, withBlock, withoutBlocks, withoutOldLines, type BlockFacts } from './blocks.ts';
import {
  CREDENTIALS,
  credentialLines,
  globalLines,
  IN_WORKSPACE,
  workspaceLines,
  type Covered,
  type GitIdentity,
} from './config.ts';
import type { OtherHeaders } from './headers.ts';
import { edited } from './locked-edit.ts';
import { globalConfigOf, inWorkTrees, slashed } from './places.ts';
import { quotedValue, settingsOf, type Setting } from './syntax.ts';
import { bytesIn, bytesOf, fromBytes } from './text-file.ts';

/** What post has to know in order to take back what main did; of the path in RUNNER_TEMP the ID alone. */
export interface GitSetup {
  /** A UUID: of the step's folder in RUNNER_TEMP, and of its block in the file. */
  readonly id: string;
  /** The configuration that the block is in. Nothing else is ever taken out of it. */
  readonly file: string;
}

export interface SetUpRequest extends Covered {
  readonly identity: GitIdentity | undefined;
  /** The headers of others that are not to count. */
  readonly headers: Omit<OtherHeaders, 'places'>;
}

export interface SetUp {
  /** The configuration that was changed. */
  readonly file: string;
  /** The file with the credentials. */
  readonly credentials: string;
  /** The work folders of jobs that are there at the same time, in the same home. */
  readonly neighbours: readonly string[];
  /** Who committed until now, by steps of this job that come after this one, the newest first. */
  readonly earlier: readonly string[];
  /** Outside of the job's own folders, headers of others count as before. */
  readonly isHeaderLeft: boolean;
}

/**
 * Has git act as the user, for what is covered, in later steps. The credentials go to a file in RUNNER_TEMP, in a folder
 * that only this user can enter; what goes to the user's own configuration holds none. `keep` is told before anything is
 * written: whatever becomes of this step, post takes back what it finds.
 */
export async function setUpGit(
  runtime: Runtime,
  { identity, headers, ...covered }: SetUpRequest,
  keep: (setup: GitSetup) => void,
): Promise<SetUp> {
  const { env } = runtime;
  const temp = env.RUNNER_TEMP;
  if (!temp) throw new Failure('git-setup-failed', 'RUNNER_TEMP is not set');
  const id = randomUUID();
  const folder = join(temp, folderName(id));
  const ownTemp = slashed(dirname(folder));
  const neighbours = new Set<string>();
  const earlier = new Set<string>();
  const addBlock = async (file: string, first: readonly string[]) => {
    await edited(file, runtime, (text) => {
      const cleared = text === undefined ? undefined : cleaned(text);
      const blocks = blocksIn(cleared ?? '');
      for (const { folder: theirs, user } of [...blocks].reverse()) {
        const place = dirname(fromBytes(theirs));
        const committer = fromBytes(user).replace(/ <.*/, '');
        if (place !== ownTemp) neighbours.add(place);
        else if (committer !== '') earlier.add(committer);
      }
      const ids = [id, ...blocks.map((block) => block.id).reverse()];
      const lines = [
        ...first,
        ...globalLines(covered, { identity, ids, platform: process.platform }),
        ...inWorkTrees(env, join(folder, IN_WORKSPACE)),
      ];
      return withBlock(cleared, {
        id,
        user: identity === undefined ? '' : bytesOf(`${identity.name} <${identity.email}>`),
        lines: lines.map(bytesOf),
      });
    });
    return file;
  };
  const global = globalConfigOf(env);
  let file = global ?? join(folder, OWN_GLOBAL);
  try {
    keep({ id, file });
    const problem = makePrivateFolder(folder);
    if (problem) throw new Failure('git-setup-failed', problem.what, { fix: problem.fix });
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
    };
    write(CREDENTIALS, credentialLines(covered.host, covered.accesses).reveal());
    write(IN_WORKSPACE, `${workspaceLines(covered, headers).join('\n')}\n`);
    file = await addBlock(file, []).catch((error: unknown) => {
      if (global === undefined || !isNoPlace(error)) throw error;
      runtime.log.info(
        `${global} cannot be written (${String(error)}): GIT_CONFIG_GLOBAL names another file to later steps`,
      );
      const own = join(folder, OWN_GLOBAL);
      keep({ id, file: own });
      return addBlock(own, includes(global));
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('git-setup-failed', `git could not be set up in ${file}: ${String(error)}`, {
      cause: error,
    });
  }
  if (file !== global) runtime.exportVariable('GIT_CONFIG_GLOBAL', file);
  const isHeaderLeft =
    headers.isLast || (headers.isElsewhere && !exportInclude(runtime, slashed(join(folder, IN_WORKSPACE))));
  const credentials = join(folder, CREDENTIALS);
  return { file, credentials, neighbours: [...neighbours], earlier: [...earlier], isHeaderLeft };
}

/** A user's configuration in the step's folder. */
const OWN_GLOBAL = 'global.gitconfig';

/** Whether it is the place that takes no file: a home that is not there yet, or one that is closed to this user. */
const isNoPlace = (error: unknown) =>
  ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Has what is there, or comes to be there later, count as before. git ends at an include that it may not read. */
function includes(file: string): string[] {
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return [];
  }
  return ['[include]', `\tpath = ${quotedValue(slashed(file))}`];
}

/**
 * Has what drops the headers of others count in every place for this job's processes, and for no other's, where it has
 * to: by variables of later steps (https://git-scm.com/docs/git-config, GIT_CONFIG_COUNT). They name a file, which git
 * does without when post has taken it away. Answers false where variables of somebody else's are in the way: they may be
 * those of one step, and git ends at a count whose variables are not there.
 */
function exportInclude({ env, exportVariable }: Runtime, file: string): boolean {
  const count = Number(env.GIT_CONFIG_COUNT || 0);
  const isOurs = (index: number) =>
    env[`GIT_CONFIG_KEY_${index}`] === 'include.path' &&
    /[\\/]mint-app-token-[0-9a-f-]{36}[\\/]gitconfig$/.test(String(env[`GIT_CONFIG_VALUE_${index}`]));
  if (!Number.isInteger(count) || count < 0) return false;
  for (let index = 0; index < count; index++) if (!isOurs(index)) return false;
  exportVariable('GIT_CONFIG_COUNT', String(count + 1));
  exportVariable(`GIT_CONFIG_KEY_${count}`, 'include.path');
  exportVariable(`GIT_CONFIG_VALUE_${count}`, file);
  return true;
}

/** Takes back what `setUpGit` did. Files that others have changed since keep their changes. */
export async function undoGitSetup(runtime: Runtime, setup: unknown): Promise<void> {
  const { id, file } = (setup ?? {}) as Partial<Record<string, unknown>>;
  if (!isFolderId(id) || typeof file !== 'string') throw new Error('the state is not what main leaves');
  const temp = runtime.env.RUNNER_TEMP;
  if (temp) rmSync(join(temp, folderName(id)), { recursive: true, force: true });
  await edited(file, runtime, (text) => (text === undefined ? undefined : cleaned(text, id)));
}

/** A text without the block of this ID, and without what killed jobs have left: their post step never ran. */
function cleaned(text: string, id?: string): string | undefined {
  const isGone = ({ id: its, folder }: BlockFacts) => its === id || !existsSync(fromBytes(folder));
  return withoutBlocks(withoutOldLines(text, isOldFileDead), isGone);
}

/** Whether the file that version 1.0.0 included leads to the file of no step any more: then it may be anybody's. */
function isOldFileDead(path: string): boolean {
  let settings: Setting[];
  try {
    settings = settingsOf(bytesIn(fromBytes(path)));
  } catch {
    return true; // it is not there, or it is no file
  }
  const isOld = ({ name, value }: Setting) =>
    name === 'include.path' && /[\\/]mint-app-token-[0-9a-f-]{36}\.gitconfig$/.test(value);
  return !settings.every(isOld) || !settings.some(({ value }) => existsSync(fromBytes(value)));
}
