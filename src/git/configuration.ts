// All of git's configuration that a job meets, in git's order: the files, what they include, and the environment. It is
// read, and never changed here, so that the log can tell what git will really do.
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Runtime } from '../runtime/runtime.ts';
import { homeOf, systemConfigOf, workspaceRepositoryOf, xdgConfigOf } from './places.ts';
import { settingsOf, type Setting } from './syntax.ts';
import { bytesIn, fromBytes } from './text-file.ts';

type Env = Runtime['env'];

/** A setting, and where git finds it. */
export interface Found extends Setting {
  /** The file, or the variable of the environment. */
  readonly file: string;
  readonly scope: 'system' | 'global' | 'local' | 'environment';
  /** The condition on which git reads that file, as `gitdir:/work/`; it is not judged here. */
  readonly condition: string | undefined;
}

/** Where git finds a setting, in words. */
export const placeOf = ({ file, condition }: Pick<Found, 'file' | 'condition'>) =>
  condition === undefined ? file : `${file} (where ${condition} holds)`;

export interface Configuration {
  /** The later one wins where git takes one. */
  readonly settings: readonly Found[];
  /** Included files that are there and were not read, each with the reason. */
  readonly unread: readonly string[];
}

// git itself stops at ten (https://git-scm.com/docs/git-config#_includes). The others are bounds of ours: whoever writes
// into the workspace is not to decide how long the step takes.
const MAX_DEPTH = 10;
const MAX_FILES = 100;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_VARIABLES = 1_000;

type Origin = Pick<Found, 'file' | 'scope' | 'condition'>;

/** Reads the configuration of the machine, of the user (`global` is that file), of the workspace and of the environment. */
export function readConfiguration(env: Env, global: string | undefined): Configuration {
  const settings: Found[] = [];
  const unread = new Set<string>();
  let [files, bytes] = [0, 0];

  const add = (setting: Setting, origin: Origin, depth: number) => {
    settings.push({ ...setting, ...origin });
    const isConditional = setting.section === 'includeif';
    if (setting.key !== 'path' || !(isConditional || setting.name === 'include.path')) return;
    const condition = isConditional ? fromBytes(setting.subsection) : origin.condition;
    const file = includedFile(fromBytes(setting.value), { env, origin });
    if (file !== undefined) read({ ...origin, file, condition }, depth + 1);
  };
  const read = (origin: Origin, depth: number) => {
    const { file } = origin;
    const text = textOf(file, depth);
    for (const setting of settingsOf(text)) add(setting, origin, depth);
  };
  const textOf = (file: string, depth: number): string => {
    if (depth > MAX_DEPTH || files >= MAX_FILES || bytes >= MAX_BYTES) {
      unread.add(TOO_MUCH);
      return '';
    }
    files++;
    try {
      const text = bytesIn(file);
      bytes += text.length;
      return text;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unread.add(`${file} (${code ?? 'it is no file'})`);
      return '';
    }
  };

  const readFirst = (file: string | undefined, scope: Found['scope']) => {
    if (file !== undefined) read({ file, scope, condition: undefined }, 0);
  };
  readFirst(systemConfigOf(env), 'system');
  readFirst(xdgConfigOf(env), 'global');
  readFirst(global, 'global');
  const repository = workspaceRepositoryOf(env);
  if (repository !== undefined) {
    readFirst(join(repository, 'config'), 'local');
    if (
      settings.some(({ name, value, scope }) => name === OWN_CONFIG && scope === 'local' && value === 'true')
    )
      readFirst(join(repository, 'config.worktree'), 'local');
  }
  for (const { variable, name, value } of settingsOfEnvironment(env)) {
    const setting = settingNamed(name, value);
    if (setting) add(setting, { file: variable, scope: 'environment', condition: undefined }, 0);
  }
  return { settings, unread: [...unread] };
}

const TOO_MUCH = `what is included more than ${MAX_DEPTH} files deep, or after ${MAX_FILES} files`;
const OWN_CONFIG = 'extensions.worktreeconfig';

/** The file that a value of `include.path` names; undefined where only git knows, as with `~somebody/`. */
function includedFile(path: string, { env, origin }: { env: Env; origin: Origin }): string | undefined {
  const home = homeOf(env);
  if (path.startsWith('~/')) return home && join(home, path.slice(2));
  if (isAbsolute(path)) return path;
  // git refuses what is relative to no file.
  if (path === '' || path.startsWith('~') || path.startsWith('%(') || origin.scope === 'environment')
    return undefined;
  return resolve(dirname(origin.file), path);
}

/** What the environment sets: GIT_CONFIG_COUNT and its variables, then what `git -c` hands on to its own children. */
function settingsOfEnvironment(env: Env): { variable: string; name: string; value: string }[] {
  const count = Math.min(Number(env.GIT_CONFIG_COUNT) || 0, MAX_VARIABLES);
  const counted = Array.from({ length: Math.max(count, 0) }, (_, index) => ({
    variable: `GIT_CONFIG_KEY_${index}`,
    name: env[`GIT_CONFIG_KEY_${index}`] ?? '',
    value: env[`GIT_CONFIG_VALUE_${index}`] ?? '',
  }));
  // 'NAME'='VALUE', or 'NAME=VALUE' as git before 2.31 wrote it.
  const given = (env.GIT_CONFIG_PARAMETERS ?? '').matchAll(PARAMETER);
  const passed = [...given].slice(0, MAX_VARIABLES).map(([, first = '', equals, second]) => {
    const text = unquoted(first);
    const end = equals === undefined ? text.indexOf('=') : -1;
    return {
      variable: 'GIT_CONFIG_PARAMETERS',
      name: end < 0 ? text : text.slice(0, end),
      value: end < 0 ? unquoted(second ?? 'true') : text.slice(end + 1),
    };
  });
  return [...counted, ...passed];
}

const QUOTED = String.raw`'([^']*(?:'\\['!]'[^']*)*)'`;
const PARAMETER = new RegExp(`${QUOTED}(?:(=)(?:${QUOTED})?)?`, 'g');
const unquoted = (text: string) => text.replace(/'\\(['!])'/g, '$1');

/** `url.https://x.y/.insteadOf` in its parts; undefined for what is no name of a setting. Of its text there are no bytes. */
function settingNamed(name: string, value: string): Setting | undefined {
  const [first, last] = [name.indexOf('.'), name.lastIndexOf('.')];
  if (first <= 0) return undefined;
  const section = name.slice(0, first).toLowerCase();
  const subsection = first === last ? '' : name.slice(first + 1, last);
  const key = name.slice(last + 1).toLowerCase();
  const full = [section, ...(subsection ? [subsection] : []), key].join('.');
  return { name: full, section, subsection, key, value, start: 0, end: 0 };
}
