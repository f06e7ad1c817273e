import { caught } from './padded.ts';
import { shortened } from '../../inputs/names.ts';
import { addTo } from './grouped.ts';
import { effect } from './effect.ts';
import type { Effect } from './facts.ts';
import type { Repository } from '../disk/repository.ts';
import type { Scope } from './scope.ts';
import type { Place } from './state.ts';
import { listed } from './target.ts';

const SOURCE = 'docs/recipes.md#private-submodules';
const what = 'private submodules';
const known = new WeakMap<Repository, readonly Effect[]>();

/** The repositories that .gitmodules names, as one effect an owner; it is read once for all steps that use it. */
export function submoduleEffects({ repository, scope }: Place): readonly Effect[] {
  const effects = known.get(repository) ?? readSubmodules(repository, scope);
  known.set(repository, effects);
  return effects;
}

function readSubmodules(files: Repository, { owner = '', repository }: Scope): Effect[] {
  const found = files.read('.gitmodules');
  if (!found || !('text' in found))
    return [
      effect({
        what,
        source: SOURCE,
        permissions: { contents: 'read' },
        ask: 'which repositories are the submodules? There is no .gitmodules to read',
      }),
    ];
  const own = repository === undefined ? [] : [repository];
  const names = new Map<string, string[]>();
  for (const [, url] of caught(found.text, /^\s*url\s*=\s*(.*?)\s*$/gm)) {
    const relative = /^\.\.\/(?:\.\.\/([\w.-]+)\/)?([\w.-]+?)(?:\.git)?$/.exec(url);
    const absolute = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url);
    const [who, name] = relative ? [relative[1] ?? owner, relative[2]] : [absolute?.[1], absolute?.[2]];
    if (who !== undefined && name !== undefined) addTo(names, who, name);
  }
  return [...names].map(([who, list]) =>
    effect({
      what,
      why: `.gitmodules names ${shortened(list.map((name) => `${who}/${name}`))}`,
      source: SOURCE,
      permissions: { contents: 'read' },
      target: {
        owner: who,
        ...listed([...(who.toLowerCase() === owner.toLowerCase() ? own : []), ...list]),
      },
      builtIn: false,
      ...(who === '' && { ask: 'whose are the submodules that .gitmodules names by ../ alone?' }),
    }),
  );
}
