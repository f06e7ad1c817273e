// How the names of what is covered are written where git will meet them. GitHub ignores their case, and git does not.
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
  const seen = [...texts.map(({ value }) => fullNameIn(fromBytes(value))), env.GITHUB_REPOSITORY].filter(
    (name) => name !== undefined,
  );
  const owners = withOthers(
    access.owners,
    seen.map((name) => name.slice(0, name.indexOf('/'))),
  );
  return { ...access, owners, repositories: withOthers(access.repositories, seen) };
}

const isRemote = ({ section, key }: Setting) =>
  (section === 'remote' && (key === 'url' || key === 'pushurl')) ||
  (section === 'submodule' && key === 'url');

/** `OWNER/NAME` out of a URL of any form. */
const fullNameIn = (url: string) => /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];

function withOthers(names: readonly string[], seen: readonly string[]): string[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const others = new Set(seen.filter((name) => known.has(name.toLowerCase())));
  return [...new Set([...names, ...[...others].slice(0, MOST)])];
}
