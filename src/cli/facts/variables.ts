import { tokensIn } from './marks.ts';
import { nameIsOpen, nameSuggestsGitHub } from './names.ts';

/** A variable that holds tokens. */
export interface Holder {
  readonly name: string;
  readonly tokens: readonly number[];
  /** Programs may look for a token of GitHub's under that name. */
  readonly isLikely: boolean;
}

interface Layer {
  readonly values: Map<string, readonly string[]>;
  /** Those whose values hold a token. */
  readonly holders: Map<string, Holder>;
}

/** One layer of variables by name. */
export function layerOf(pairs: Iterable<readonly [string, string]> = []): Layer {
  const layer = { values: new Map<string, readonly string[]>(), holders: new Map<string, Holder>() };
  for (const [name, value] of pairs) put(layer, name, [value]);
  return layer;
}

/** Sets a variable of a layer. */
export function put({ values, holders }: Layer, name: string, given: readonly string[]): void {
  values.set(name, given);
  const tokens = tokensIn(given.join(''));
  if (tokens.length > 0)
    holders.set(name, { name, tokens, isLikely: nameSuggestsGitHub(name) || nameIsOpen(name) });
  else holders.delete(name);
}

/**
 * Variables by name, each with the values that it may have. They lie in layers, as those of a step over those of its job:
 * what a step or a command adds is a layer of its own, so that nothing is copied for it, however many there are.
 */
export class Variables {
  private readonly layers: readonly Layer[];

  /** The last layer hides those before it, and takes what is set. */
  constructor(...layers: readonly Layer[]) {
    this.layers = layers;
  }

  /** The same with one more layer, which hides what these have. */
  under(layer: Layer): Variables {
    return new Variables(...this.layers, layer);
  }

  get(name: string): readonly string[] | undefined {
    return this.layers.findLast(({ values }) => values.has(name))?.values.get(name);
  }

  /** All of its values as one text, in which its tokens can be looked for. */
  text(name: string): string {
    return this.get(name)?.join('') ?? '';
  }

  set(name: string, values: readonly string[]): void {
    const last = this.layers.at(-1);
    if (last) put(last, name, values);
  }

  /** Those that hold a token. */
  holders(): Holder[] {
    return this.layers.flatMap(({ holders }, at) => {
      const above = this.layers.slice(at + 1).filter(({ values }) => values.size > 0);
      return [...holders.values()].filter(({ name }) => !above.some(({ values }) => values.has(name)));
    });
  }
}
