// What else git's configuration says, by somebody else's hand: read so that the log can tell what git will really do.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from '../runtime/runtime.ts';
import { settingsOf, type Setting } from './syntax.ts';

type Env = Runtime['env'];

/** A URL rule of somebody else's that wins over ours. */
export interface OtherRule {
  readonly file: string;
  readonly kind: 'insteadOf' | 'pushInsteadOf';
  /** URLs that begin so … */
  readonly from: string;
  /** … go there; a credential in it is not shown. */
  readonly to: string;
}

export interface OwnRules {
  /** The texts that our rules replace. */
  readonly insteadOf: readonly string[];
  readonly pushInsteadOf: readonly string[];
  /** What they are replaced by. */
  readonly urls: readonly string[];
}

/** Our rules in the text that is added to the configuration. */
export function rulesOf(lines: readonly string[]): OwnRules {
  const rules = settingsOf(lines.join('\n')).filter(({ section }) => section === 'url');
  const valuesOf = (key: string) => rules.filter((rule) => rule.key === key).map(({ value }) => value);
  return {
    insteadOf: valuesOf('insteadof'),
    pushInsteadOf: valuesOf('pushinsteadof'),
    urls: rules.map(({ subsection }) => subsection),
  };
}

/**
 * The rules of others that win: git takes the longest text that a URL begins with, of equals the first one; and for a
 * push, any `pushInsteadOf` before all `insteadOf`.
 */
export function rulesThatWin(own: OwnRules, { env, global }: { env: Env; global: string }): OtherRule[] {
  const files = [
    { file: systemConfigOf(env), isBefore: true },
    ...(env.HOME ? [{ file: xdgConfigOf(env), isBefore: true }] : []),
    { file: global, isBefore: true },
    { file: workspaceConfigOf(env), isBefore: false },
  ];
  return files.flatMap(({ file, isBefore }) =>
    settingsIn(file).flatMap(({ section, subsection, key, value }): OtherRule[] => {
      const kind = ({ insteadof: 'insteadOf', pushinsteadof: 'pushInsteadOf' } as const)[key];
      if (section !== 'url' || kind === undefined || own.urls.some((url) => subsection.startsWith(url)))
        return [];
      const isLonger = (ours: string) =>
        value.startsWith(ours) &&
        (value === ours ? isBefore : ours.endsWith('/') || value[ours.length] === '/');
      // No rule of ours for pushes has an SSH form: there any rule for pushes wins.
      const isForPush = (ours: string) =>
        !own.pushInsteadOf.includes(ours) && (ours.startsWith(value) || value.startsWith(ours));
      const wins =
        kind === 'insteadOf'
          ? own.insteadOf.some(isLonger)
          : own.pushInsteadOf.some(isLonger) || own.insteadOf.some(isForPush);
      return wins ? [{ file, kind, from: withoutCredential(value), to: withoutCredential(subsection) }] : [];
    }),
  );
}

/** A URL as the log may show it: a user of HTTPS may be a token. */
const withoutCredential = (url: string) => url.replace(/^(https?:\/\/)[^/]*@/i, '$1***@');

/**
 * The workspace, if git will refuse it since it is of another user (as in a container that runs as root), and nothing
 * says that it is safe. See https://git-scm.com/docs/git-config, safe.directory.
 */
export function foreignWorkspace(env: Env, global: string): string | undefined {
  const { GITHUB_WORKSPACE: workspace } = env;
  const own = process.geteuid?.();
  if (!workspace || own === undefined) return undefined;
  const allowed = own === 0 && env.SUDO_UID ? [own, Number(env.SUDO_UID)] : [own];
  const isForeign = [workspace, join(workspace, '.git')].some((path) => {
    const uid = statSync(path, { throwIfNoEntry: false })?.uid;
    return uid !== undefined && !allowed.includes(uid);
  });
  if (!isForeign) return undefined;
  const safe = [systemConfigOf(env), ...(env.HOME ? [xdgConfigOf(env)] : []), global]
    .flatMap(settingsIn)
    .reduce<string[]>((list, { name, value }) => {
      if (name !== 'safe.directory') return list;
      return value === '' ? [] : [...list, value];
    }, []);
  const isSafe = safe.some((each) =>
    each.endsWith('/*') ? workspace.startsWith(each.slice(0, -1)) : each === '*' || each === workspace,
  );
  return isSafe ? undefined : workspace;
}

/**
 * The configuration of the workspace's repository, if actions/checkout has left a credential for the whole host in it:
 * in itself (up to v5) or by way of a file in RUNNER_TEMP (from v6 on).
 */
export function findLeftover(env: Env, webUrl: string): string | undefined {
  const file = workspaceConfigOf(env);
  const isLeftover = ({ section, subsection, key, value }: Setting) =>
    (section === 'http' &&
      key === 'extraheader' &&
      value !== '' &&
      subsection.replace(/\/$/, '') === webUrl) ||
    (section === 'includeif' && /[\\/]git-credentials-[0-9a-f-]+\.config$/.test(value));
  return settingsIn(file).some(isLeftover) ? file : undefined;
}

/** The user's `.netrc`, if it has a credential for the host: git's transport sends that before anybody is asked. */
export function netrcFor({ HOME: home }: Env, webUrl: string): string | undefined {
  const file = home ? join(home, process.platform === 'win32' ? '_netrc' : '.netrc') : '';
  const words = textOf(file).split(/\s+/);
  const { hostname } = new URL(webUrl);
  const isFor = (word: string, index: number) =>
    word === 'default' || (word === 'machine' && words[index + 1] === hostname);
  return words.some(isFor) ? file : undefined;
}

const workspaceConfigOf = ({ GITHUB_WORKSPACE: workspace }: Env) =>
  workspace ? join(workspace, '.git', 'config') : '';

const xdgConfigOf = ({ XDG_CONFIG_HOME: xdgHome, HOME: home = '' }: Env) =>
  join(xdgHome || join(home, '.config'), 'git', 'config');

/** Where git of a Linux distribution looks; elsewhere it is not known without asking git. */
const systemConfigOf = ({ GIT_CONFIG_NOSYSTEM: none, GIT_CONFIG_SYSTEM: named }: Env) =>
  none && none !== '0' && none !== 'false' ? '' : named || '/etc/gitconfig';

const settingsIn = (file: string): Setting[] => settingsOf(textOf(file));

/** What is in a file; nothing where it is not there or cannot be read, as in a container, of another user. */
function textOf(file: string): string {
  try {
    return file && existsSync(file) ? readFileSync(file, 'latin1') : '';
  } catch {
    return '';
  }
}
