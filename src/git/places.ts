// Where git's configuration is, by the environment alone: nothing asks git, which may not be there yet.
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Runtime } from '../runtime/runtime.ts';
import { quotedValue } from './syntax.ts';

type Env = Runtime['env'];

/**
 * The file that git reads for this user, whether it is there or not. It is ~/.gitconfig also where git itself would write
 * to ~/.config/git/config: git reads both, and actions/checkout takes only the former with it while it fetches submodules.
 * Undefined without a home, or with a GIT_CONFIG_GLOBAL that names no file.
 */
export function globalConfigOf(env: Env): string | undefined {
  const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: xdgHome } = env;
  if (named !== undefined) return named && named !== '/dev/null' ? resolve(named) : undefined;
  const home = homeOf(env);
  if (home) return join(home, '.gitconfig');
  const xdg = xdgHome && join(xdgHome, 'git', 'config');
  return xdg && existsSync(xdg) ? xdg : undefined;
}

/** The home as git sees it. */
export const homeOf = (env: Env) =>
  env.HOME || (process.platform === 'win32' ? windowsHome(env) : undefined) || undefined;

/** What Git for Windows takes for HOME when that is not set. */
const windowsHome = ({ HOMEDRIVE: drive, HOMEPATH: path, USERPROFILE: profile }: Env) =>
  drive && path ? drive + path : profile;

/** The other file of a user's, which git reads first; not when it is told where the user's configuration is. */
export function xdgConfigOf(env: Env): string | undefined {
  const home = homeOf(env);
  const folder = env.XDG_CONFIG_HOME || (home && join(home, '.config'));
  return env.GIT_CONFIG_GLOBAL === undefined && folder ? join(folder, 'git', 'config') : undefined;
}

/** Where git of a Linux distribution looks; elsewhere it is not known without asking git. */
export const systemConfigOf = ({ GIT_CONFIG_NOSYSTEM: none, GIT_CONFIG_SYSTEM: named }: Env) =>
  none && none !== '0' && none !== 'false' ? undefined : named || '/etc/gitconfig';

/** The folder of the repository in the workspace, whether it is there or not. */
export const workspaceRepositoryOf = ({ GITHUB_WORKSPACE: workspace }: Env) =>
  workspace ? join(workspace, '.git') : undefined;

/**
 * Includes `file` for repositories below the job's own folders, by both of their names where there is a link on the way;
 * the jobs beside this one keep what checkout has left to them.
 */
export function inWorkTrees(env: Env, file: string): string[] {
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
export const slashed = (path: string) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

/** A path as a pattern that means that path alone. */
const globOf = (path: string) => path.replace(/[*?[\\]/g, '\\$&').replace(/\/+$/, '');
