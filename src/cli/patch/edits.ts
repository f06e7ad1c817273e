import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { rangeOf, type MapNode, type PairNode } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';
import { lineBreakOf, lineEnd, lineStart, type Splice } from './splices.ts';

export const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true;

/** The column of an offset where nothing but blanks stands before it on its line, else undefined. */
export function indentAt(text: string, at: number): string | undefined {
  const before = text.slice(lineStart(text, at), at).replace(/^\uFEFF/, '');
  return /^[ \t]*$/.test(before) ? before : undefined;
}

const startOf = (node: unknown): number => rangeOf(node)?.[0] ?? 0;

/** Where the pair's value, or its key where it has none, ends. */
const endOf = (pair: PairNode): number => rangeOf(pair.value)?.[1] ?? rangeOf(pair.key)?.[1] ?? 0;

/** Where the dash of a list's item stands. */
export function dashOf(list: Node, index: number): number | undefined {
  const items = (
    list as { srcToken?: { items?: readonly { start: readonly { type: string; offset: number }[] }[] } }
  ).srcToken?.items;
  return items?.[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** Takes pairs out of a mapping of the block style, each with its line; `whole` is taken where none would be left. */
export function removePairs(
  source: Source,
  map: MapNode,
  pairs: readonly PairNode[],
  whole: PairNode,
): Splice[] {
  const { text } = source;
  if (pairs.length === map.items.length)
    return [wholeLines(text, startOf(whole.key), Math.max(endOf(whole), ...pairs.map(endOf)))];
  if (!map.flow) return pairs.map((pair) => wholeLines(text, startOf(pair.key), endOf(pair)));
  return pairs.map((pair) => {
    const at = map.items.indexOf(pair);
    const next = map.items[at + 1];
    // From one key to the next; the last one takes the comma before it along.
    if (next) return { start: startOf(pair.key), end: startOf(next.key), text: '' };
    const before = map.items[at - 1];
    return { start: before ? endOf(before) : startOf(pair.key), end: endOf(pair), text: '' };
  });
}

function wholeLines(text: string, from: number, to: number): Splice {
  const start = lineStart(text, from);
  // A block scalar's end is behind its last line already.
  const end = to > from && text[to - 1] === '\n' ? to : lineEnd(text, to);
  return { start, end, text: '' };
}

/** A line `name: value` put first into a mapping. */
export function addPairs(
  source: Source,
  map: MapNode,
  lines: readonly (readonly [string, string])[],
): Splice {
  const { text } = source;
  const [first] = map.items;
  const at = first ? startOf(first.key) : startOf(map);
  if (map.flow) {
    const inside = text.indexOf('{', startOf(map)) + 1;
    const written = lines.map(([name, value]) => `${name}: ${quoted(value)}`).join(', ');
    return first
      ? { start: at, end: at, text: `${written}, ` }
      : { start: inside, end: inside, text: ` ${written} ` };
  }
  const indent = indentAt(text, at) ?? ' '.repeat(at - lineStart(text, at));
  const written = lines.map(([name, value]) => `${name}: ${value}${lineBreakOf(text)}${indent}`).join('');
  return { start: at, end: at, text: written };
}

/** In flow style an expression's braces would be read as a mapping. */
const quoted = (value: string): string => (/^["']/.test(value) ? value : `"${value.replaceAll('"', '\\"')}"`);

/** Gives a step a variable: a line of its `env:`, which is made where there is none. */
export function addStepEnv(
  source: Source,
  step: MapNode,
  variables: readonly (readonly [string, string])[],
): Splice {
  const { text } = source;
  const env = step.items.find(({ key }) => isScalar(key) && key.value === 'env');
  if (env && isMap(env.value)) return addPairs(source, env.value as MapNode, variables);
  if (step.flow) {
    const inside = text.indexOf('{', startOf(step)) + 1;
    return {
      start: inside,
      end: inside,
      text: ` env: { ${variables.map(([name, value]) => `${name}: ${quoted(value)}`).join(', ')} },`,
    };
  }
  const main = step.items.findIndex(
    ({ key }) => isScalar(key) && (key.value === 'run' || key.value === 'uses' || key.value === 'with'),
  );
  const at = startOf(step.items[Math.max(main, 0)]?.key);
  const indent = ' '
    .repeat(at - lineStart(text, at))
    .replace(/^.*$/s, (blank) => indentAt(text, at) ?? blank);
  const eol = lineBreakOf(text);
  const lines = variables.map(([name, value]) => `${indent}  ${name}: ${value}`).join(eol);
  return { start: at, end: at, text: `env:${eol}${lines}${eol}${indent}` };
}

/** The place for a new step before one of a list: above the comments that belong to that one. */
export function placeBefore(
  source: Source,
  list: Node,
  index: number,
): { at: number; indent: string; blank: boolean } | undefined {
  const { text } = source;
  const dash = dashOf(list, index);
  const indent = dash === undefined ? undefined : indentAt(text, dash);
  if (dash === undefined || indent === undefined || !isSeq(list)) return undefined;
  const floor =
    index > 0
      ? (rangeOf(list.items[index - 1])?.[1] ?? 0)
      : startOf(list.items[0]) - (startOf(list.items[0]) - dash);
  let at = lineStart(text, dash);
  if (index > 0)
    for (let above = lineStart(text, at - 1); above >= floor && above < at; above = lineStart(text, at - 1)) {
      if (!/^[ \t]*#/.test(text.slice(above, at))) break;
      at = above;
    }
  return { at, indent, blank: hasBlankLines(text, list, index) };
}

/** Whether the steps around stand apart by blank lines. */
function hasBlankLines(text: string, list: { readonly items: readonly unknown[] }, index: number): boolean {
  const gap = index + 1 < list.items.length ? index : index - 1;
  const end = rangeOf(list.items[gap])?.[1];
  const next = rangeOf(list.items[gap + 1])?.[0];
  if (end === undefined || next === undefined) return false;
  const between = text.slice(text[end - 1] === '\n' ? end - 1 : end, next);
  return /\n[ \t]*\r?\n/.test(between);
}
