import { textAt } from './padded.ts';
import { shortened } from '../../inputs/names.ts';
import { effect, readEffect } from './effect.ts';
import type { Effect } from './facts.ts';
import { privateDependencies } from './manifests.ts';
import type { Place } from './state.ts';
import { listed, nameRepository } from './target.ts';

/** Private dependencies over git: the repository's own lists say which. */
export function dependencyEffect(owner: string, path: string, place: Place): Effect {
  const { scope, repository } = place;
  const what = 'a git credential for private dependencies';
  const one = path.split('/')[1];
  if (owner !== '' && one) return readEffect(nameRepository(path, scope, place.matrix), what);
  const owners = privateDependencies(repository, scope);
  const known = [...owners.keys()];
  const wanted = owner || (known.length === 1 ? textAt(known, 0) : '');
  if (wanted === '') {
    const ask =
      known.length > 1
        ? `private dependencies of ${known.join(', ')}: of which owners?`
        : 'which owner and repositories do the private dependencies come from?';
    return effect({
      what,
      source: 'docs/recipes.md#private-go-modules-over-git',
      permissions: { contents: 'read' },
      ask,
    });
  }
  const names = [...owners].find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
  return effect({
    what,
    why: names
      ? `the repository's own files name ${shortened(names)} of ${wanted}`
      : `which repositories of ${wanted} is in no file that can be read: all of the installation`,
    source: 'docs/recipes.md#private-go-modules-over-git',
    permissions: { contents: 'read' },
    target: { owner: wanted, ...(names && listed(names)) },
    builtIn: false,
  });
}
