import { textAt } from './padded.ts';
import { PLAIN_DOLLAR } from './marks.ts';
import type { Variables } from './variables.ts';

/** One command, its variables replaced. */
export interface Call {
  readonly words: readonly string[];
  readonly input: string;
  readonly outputs: readonly string[];
  readonly variables: Variables;
  readonly folder: string;
  /** How deep scripts have called scripts. */
  readonly depth: number;
  /** The variables that the script it stands in names. */
  readonly handedOn: () => ReadonlySet<string>;
}

/** Alternatives that a loop may give a command. */
const MAX_ALTERNATIVES = 50;

/** The words of a command for each value that a loop gives its variables. */
export function alternatives(words: readonly string[], variables: Variables): string[][] {
  if (words.length === 0) return [];
  const expanded = words.map((word) => expand(word, variables));
  const count = Math.min(Math.max(...expanded.map((each) => each.length)), MAX_ALTERNATIVES);
  return Array.from({ length: count }, (_, at) => expanded.map((each) => each[at] ?? textAt(each, 0)));
}

const VARIABLE =
  /\$(?:env:)?(?:\{(?!\{)([A-Za-z_]\w*)(?::?[-=?+][^}]*)?\}|([A-Za-z_]\w*))|%([A-Za-z_]\w*)%/gi;

/** A word with its variables replaced, once for each of the values; unknown ones stay. */
export function expand(word: string, variables: Variables): readonly string[] {
  let results = [''];
  let from = 0;
  for (const match of word.matchAll(VARIABLE)) {
    const values = variables.get(match[1] ?? match[2] ?? textAt(match, 3)) ?? [match[0]];
    const text = word.slice(from, match.index);
    results = results
      .flatMap((each) => values.map((value) => each + text + value))
      .slice(0, MAX_ALTERNATIVES);
    from = match.index + match[0].length;
  }
  const rest = word.slice(from);
  return results.map((each) => (each + rest).replaceAll(PLAIN_DOLLAR, '$'));
}

/** The names of the variables that a script has somewhere. */
export const namesIn = (script: string): ReadonlySet<string> =>
  new Set([...script.matchAll(/\$(?:env:)?\{?(\w+)|%(\w+)%/g)].map((match) => match[1] ?? textAt(match, 2)));
