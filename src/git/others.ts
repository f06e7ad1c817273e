// What else git's configuration says, by somebody else's hand: read so that the log can tell what git will really do.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from '../runtime/runtime.ts';
import type { Found } from './configuration.ts';
import { homeOf, workspaceRepositoryOf } from './places.ts';
import { settingsOf, type Setting } from './syntax.ts';
import { bytesIfAny } from './text-file.ts';

type Env = Runtime['env'];

/**
 * The workspace, if git will refuse it since it is of another user (as in a container that runs as root), and nothing
 * says that it is safe. See https://git-scm.com/docs/git-config, safe.directory.
 */
export function foreignWorkspace(env: Env, settings: readonly Found[]): string | undefined {
  const { GITHUB_WORKSPACE: workspace } = env;
  const own = process.geteuid?.();
  if (!workspace || own === undefined) return undefined;
  const allowed = own === 0 && env.SUDO_UID ? [own, Number(env.SUDO_UID)] : [own];
  const isForeign = [workspace, join(workspace, '.git')].some((path) => {
    const uid = statSync(path, { throwIfNoEntry: false })?.uid;
    return uid !== undefined && !allowed.includes(uid);
  });
  if (!isForeign) return undefined;
  // A repository must not call itself safe.
  const safe = settings.reduce<string[]>((list, { name, value, scope }) => {
    if (name !== 'safe.directory' || scope === 'local') return list;
    return value === '' ? [] : [...list, value];
  }, []);
  const isSafe = safe.some((each) =>
    each.endsWith('/*') ? workspace.startsWith(each.slice(0, -1)) : each === '*' || each === workspace,
  );
  return isSafe ? undefined : workspace;
}

/**
 * The configuration of the workspace's repository, if actions/checkout has left a credential for the whole host in it:
 * in itself (up to v5) or by way of a file in RUNNER_TEMP (from v6 on), which is for the runner's own server alone.
 */
export function findLeftover(env: Env, webUrl: string): string | undefined {
  const repository = workspaceRepositoryOf(env);
  if (repository === undefined) return undefined;
  const file = join(repository, 'config');
  const isOfRunner = (env.GITHUB_SERVER_URL || webUrl).replace(/\/+$/, '') === webUrl;
  const isLeftover = ({ section, subsection, key, value }: Setting) =>
    (section === 'http' &&
      key === 'extraheader' &&
      value !== '' &&
      subsection.replace(/\/$/, '') === webUrl) ||
    (isOfRunner && section === 'includeif' && /[\\/]git-credentials-[0-9a-f-]+\.config$/.test(value));
  return settingsIn(file).some(isLeftover) ? file : undefined;
}

/** The user's `.netrc`, if it has a credential for the host: git's transport sends that before anybody is asked. */
export function netrcFor(env: Env, webUrl: string): string | undefined {
  const home = homeOf(env);
  if (home === undefined) return undefined;
  const file = join(home, process.platform === 'win32' ? '_netrc' : '.netrc');
  const words = bytesIfAny(file).split(/\s+/);
  const { hostname } = new URL(webUrl);
  const isFor = (word: string, index: number) =>
    word === 'default' || (word === 'machine' && words[index + 1] === hostname);
  return words.some(isFor) ? file : undefined;
}

const settingsIn = (file: string): Setting[] => settingsOf(bytesIfAny(file));
