// How the names of what is covered are written where git will meet them. Hosts ignore their case, and git does not.
import { join } from 'node:path';
import type { Runtime } from '../runtime/runtime.ts';
import type { GitAccess } from './config.ts';
import type { Found } from './configuration.ts';
import { settingsOf, type Setting } from './syntax.ts';
import { bytesIfAny, fromBytes } from './text-file.ts';

const MOST = 20; // of one name: a file in the workspace must not decide how long git's configuration gets

/** The same access, with the spellings of its names in the remotes and submodules of the workspace and in the event. */
export function withSpellings<Access extends GitAccess>(
  access: Access,
  { env, settings }: { readonly env: Runtime['env']; readonly settings: readonly Found[] },
): Access {
  const texts = [
    ...settings.filter(({ scope }) => scope === 'local'),
    ...(env.GITHUB_WORKSPACE ? settingsOf(bytesIfAny(join(env.GITHUB_WORKSPACE, '.gitmodules'))) : []),
  ].filter(isRemote);
  const seen = [...texts.map(({ value }) => pathIn(fromBytes(value))), env.GITHUB_REPOSITORY ?? ''].map(
    (path) => path.split('/'),
  );
  return {
    ...access,
    // Something has to follow the name of an owner, and nothing that of a repository.
    owners: withOthers(access.owners, (length) =>
      seen.flatMap((parts) => windows(parts.slice(0, -1), length)),
    ),
    repositories: withOthers(access.repositories, (length) =>
      seen.map((parts) => parts.slice(-length).join('/')),
    ),
  };
}

const isRemote = ({ section, key }: Setting) =>
  (section === 'remote' && (key === 'url' || key === 'pushurl')) ||
  (section === 'submodule' && key === 'url');

/** The path in a URL of any form, such as `OWNER/NAME`: at least the last two parts of it. */
const pathIn = (url: string) => /[:/]((?:[\w.-]+\/)+[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? '';

/** All runs of so many parts that stand one after another. */
const windows = (parts: readonly string[], length: number) =>
  parts.map((_, at) => parts.slice(at, at + length).join('/'));

/** The names, and each that differs from one of them in case alone; `seenOf` answers those of so many parts. */
function withOthers(names: readonly string[], seenOf: (length: number) => readonly string[]): string[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const lengths = new Set(names.map((name) => name.split('/').length));
  const spelt = new Set([...lengths].flatMap(seenOf).filter((name) => known.has(name.toLowerCase())));
  return [...new Set([...names, ...[...spelt].slice(0, MOST)])];
}
