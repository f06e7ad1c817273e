import { caught, textAt } from './padded.ts';
import type { Repository } from '../disk/repository.ts';
import type { Scope } from './scope.ts';

const FILES = [
  'go.mod',
  'package.json',
  'requirements.txt',
  'pyproject.toml',
  'Cargo.toml',
  'Gemfile',
  'composer.json',
];

/**
 * The repositories on GitHub that the repository's own lists of dependencies take over git, by owner. Of go.mod only those
 * of this repository's owner: that a module of others is private, it does not tell.
 */
export function privateDependencies(
  repository: Repository,
  scope: Scope,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (owner: string, name: string): void => {
    if (
      owner.toLowerCase() === scope.owner?.toLowerCase() &&
      name.toLowerCase() === scope.repository?.toLowerCase()
    )
      return;
    const key = [...found.keys()].find((each) => each.toLowerCase() === owner.toLowerCase()) ?? owner;
    found.set(key, (found.get(key) ?? new Set()).add(name));
  };
  for (const file of FILES) {
    const read = repository.read(file);
    if (!read || !('text' in read)) continue;
    if (file === 'go.mod') {
      const own = privateOwners(scope);
      for (const [, owner, name] of caught(
        read.text,
        /^\s*(?:require\s+)?github\.com\/([\w.-]+)\/([\w.-]+)/gm,
      ))
        if (own.has(owner.toLowerCase())) add(owner, name);
    } else
      for (const [, owner, name] of caught(
        read.text,
        /(?:git\+(?:https|ssh):\/\/|git:\/\/|ssh:\/\/|git@|git\s*=\s*"(?:https|ssh):\/\/)(?:[\w.-]+@)?github\.com[:/]([\w.-]+)\/([\w-]+(?:\.(?!git\b)[\w-]+)*)/g,
      ))
        add(owner, name);
  }
  return new Map([...found].map(([owner, names]) => [owner, [...names]]));
}

/** Owners whose modules are private: those of GOPRIVATE, else this repository's. */
function privateOwners({ env, owner }: Scope): ReadonlySet<string> {
  const named = [...(env.text('GOPRIVATE') || env.text('GONOSUMDB')).matchAll(/github\.com\/([\w.-]+)/g)].map(
    (match) => textAt(match, 1).toLowerCase(),
  );
  return new Set(named.length > 0 ? named : [owner?.toLowerCase() ?? '']);
}
