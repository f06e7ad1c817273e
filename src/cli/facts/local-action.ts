import { posix } from 'node:path';
import type { Repository } from '../disk/repository.ts';
import { pairsOf, textOf, valueOf } from '../yaml/nodes.ts';
import { parseSource, type Source } from '../yaml/source.ts';

/** What a composite action's inputs are where nothing is given. */
export function defaultsOf(action: Source, declared: unknown): Map<string, string> {
  return new Map(
    pairsOf(action, declared).flatMap(([name, pair]) => {
      const value = textOf(action, valueOf(action, pair.value, 'default'));
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The action.yml of an action in the repository, parsed once; undefined where there is none, or a broken one. */
export function readLocalAction(
  uses: string,
  repository: Repository,
  known: Map<string, Source | undefined>,
): Source | undefined {
  const folder = posix.normalize(uses).replace(/^\.?\/|\/$/g, '');
  if (!known.has(folder)) known.set(folder, parseAction(folder, repository));
  return known.get(folder);
}

function parseAction(folder: string, repository: Repository): Source | undefined {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = folder === '' ? name : `${folder}/${name}`;
    const found = repository.read(file);
    if (!found || !('text' in found)) continue;
    try {
      return parseSource(file, found.text);
    } catch {
      return undefined; // what it does has to be asked
    }
  }
  return undefined;
}
