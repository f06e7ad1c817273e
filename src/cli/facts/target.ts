import { textAt } from './padded.ts';
import { uniqueNames } from '../../inputs/names.ts';
import type { Elsewhere, Target } from './facts.ts';
import { unmarked } from './marks.ts';
import type { Scope } from './scope.ts';

/** A repository that a file names, or why it cannot be told which. */
export type Named = { readonly target: Target } | { readonly ask: string };

const OWN_OWNER = '${{ github.repository_owner }}';
const NAME = { test: (text: string) => text === OWN_OWNER || /^[\w.-]+$/.test(text) };

/**
 * What `owner/name` names, seen from this repository. An expression is kept where it can stand in a mint step; one whose
 * values the matrix lists is looked at value by value.
 */
export function nameRepository(
  text: string,
  scope: Scope,
  matrix: ReadonlyMap<string, readonly string[]>,
): Named {
  const name = text
    .trim()
    .replace(
      /^(?:https?:\/\/(?:[^@/]*@)?github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/|github\.com\/)/i,
      '',
    )
    .replace(/\/$/, '')
    .replace(/\.git$/i, '')
    // A wiki is part of its repository.
    .replace(/\.wiki$/i, '');
  if (name === '' || /^\$\{?(env:)?GITHUB_REPOSITORY\}?$/.test(name)) return { target: 'current' };
  const expression = /^\$\{\{\s*(.*?)\s*\}\}$/s.exec(name);
  if (expression) return ofExpression(textAt(expression, 1), scope, matrix, '');
  const parts = name.match(/(?:\$\{\{.*?\}\}|[^/])+/gs) ?? [];
  const [, repository = '', ...more] = parts;
  // The owner of this repository, whose name is not known here, is known to the run.
  const owner = /^\$(?:\{\{\s*github\.repository_owner\s*\}\}|\{?GITHUB_REPOSITORY_OWNER\}?)$/i.test(
    textAt(parts, 0),
  )
    ? OWN_OWNER
    : textAt(parts, 0);
  if (owner === OWN_OWNER && repository.includes('github.event.repository.name'))
    return { target: 'current' };
  const within = /^\$\{\{\s*(.*?)\s*\}\}$/s.exec(repository);
  if (NAME.test(owner) && within) return ofExpression(textAt(within, 1), scope, matrix, owner);
  if (more.length > 0 || !NAME.test(owner) || (repository !== '' && !NAME.test(repository)))
    return { ask: `which repository is ${shown(text)}?` };
  // A name without an owner is one of this owner.
  if (repository === '')
    return scope.owner ? repositoryOf(scope.owner, owner, scope) : { ask: `whose repository is ${owner}?` };
  return repositoryOf(owner, repository, scope);
}

/** A token names at most 500 repositories: of more, it is for all of their owner that the App is installed on. */
const MAX_NAMED = 500;

export function listed(names: readonly string[]): Pick<Elsewhere, 'repositories'> {
  const unique = uniqueNames(names);
  return unique.length > MAX_NAMED ? {} : { repositories: unique };
}

/** The repository, as `current` where it is this one. */
export function repositoryOf(owner: string, repository: string, scope: Scope): Named {
  const isCurrent =
    owner.toLowerCase() === scope.owner?.toLowerCase() &&
    repository.toLowerCase() === scope.repository?.toLowerCase();
  return { target: isCurrent ? 'current' : { owner, repositories: [repository] } };
}

function ofExpression(
  inner: string,
  scope: Scope,
  matrix: ReadonlyMap<string, readonly string[]>,
  owner: string,
): Named {
  const written = `\${{ ${inner} }}`;
  if (/^github\.repository$/i.test(inner)) return { target: 'current' };
  const named = /^matrix\.([\w.-]+)$/i.exec(inner);
  const values = named ? matrix.get(textAt(named, 1)) : undefined;
  if (owner !== '') {
    // Any repository of one owner that the file names; which, the expression says at run time.
    return { target: { owner, repositories: written } };
  }
  if (!values || values.length === 0) return { ask: `which repository is ${shown(written)}?` };
  const owners = new Set(values.map((value) => (value.includes('/') ? value.split('/')[0] : scope.owner)));
  const [only] = owners;
  if (values.some((value) => !/^[\w.-]+(\/[\w.-]+)?$/.test(value)))
    return { ask: `which repository is ${shown(written)}?` };
  const areFull = values.every((value) => value.includes('/'));
  return {
    target: {
      owner: owners.size === 1 ? only : undefined,
      repositories: written,
      ...(areFull && { areFull }),
    },
  };
}

const shown = (text: string): string => unmarked(text).slice(0, 100);

export const isCurrent = (target: Target): target is 'current' => target === 'current';
