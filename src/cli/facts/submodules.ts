import { effect } from './effect.ts';
import type { Effect } from './facts.ts';
import type { Place } from './state.ts';

/** The repositories that .gitmodules names, as one effect an owner. */
export function submoduleEffects(place: Place): Effect[] {
  const found = place.repository.read('.gitmodules');
  const source = 'docs/recipes.md#private-submodules';
  const what = 'private submodules';
  if (!found || !('text' in found))
    return [
      effect({
        what,
        source,
        permissions: { contents: 'read' },
        ask: 'which repositories are the submodules? There is no .gitmodules to read',
      }),
    ];
  const { owner = '', repository = '' } = place.scope;
  const names = new Map<string, string[]>();
  for (const [, url = ''] of found.text.matchAll(/^\s*url\s*=\s*(.*?)\s*$/gm)) {
    const relative = /^\.\.\/(?:\.\.\/([\w.-]+)\/)?([\w.-]+?)(?:\.git)?$/.exec(url);
    const absolute = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url);
    const [who, name] = relative ? [relative[1] ?? owner, relative[2]] : [absolute?.[1], absolute?.[2]];
    if (who !== undefined && name !== undefined) names.set(who, [...(names.get(who) ?? []), name]);
  }
  return [...names].map(([who, list]) =>
    effect({
      what,
      why: `.gitmodules names ${list.map((name) => `${who}/${name}`).join(', ')}`,
      source,
      permissions: { contents: 'read' },
      target: {
        owner: who,
        repositories:
          who.toLowerCase() === owner.toLowerCase()
            ? [...new Set([repository, ...list])]
            : [...new Set(list)],
      },
      builtIn: false,
    }),
  );
}
