import type { Repository } from '../disk/repository.ts';
import { textOf, valueOf } from '../yaml/nodes.ts';
import { parseSource, type Source } from '../yaml/source.ts';

/** What a composite action's inputs are where nothing is given. */
export function defaultsOf(action: Source, declared: unknown): Map<string, string> {
  const found = new Map<string, string>();
  const items = (declared as { items?: readonly { key: unknown }[] } | undefined)?.items ?? [];
  for (const { key } of items) {
    const name = textOf(action, key);
    const value =
      name === undefined
        ? undefined
        : textOf(action, valueOf(action, valueOf(action, declared, name), 'default'));
    if (name !== undefined && value !== undefined) found.set(name, value);
  }
  return found;
}

/** The action.yml of an action in the repository; undefined where there is none, or a broken one. */
export function readLocalAction(uses: string, repository: Repository): Source | undefined {
  const folder = uses.replace(/^\.\//, '').replace(/\/$/, '');
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
