import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Source } from './source.ts';

export type MapNode = YAMLMap<Node, Node | null>;
export type PairNode = Pair<Node, Node | null>;
export type ScalarNode = Scalar & { readonly range: [number, number, number] };

/** What an alias stands for, else the node itself. */
export function resolved(source: Source, node: unknown): Node | undefined {
  if (isAlias(node)) return source.targets.get(node);
  return (node as Node | null | undefined) ?? undefined;
}

export function asMap(source: Source, node: unknown): MapNode | undefined {
  const found = resolved(source, node);
  return isMap(found) ? (found as MapNode) : undefined;
}

export function asItems(source: Source, node: unknown): readonly Node[] {
  const found = resolved(source, node);
  return isSeq(found) ? (found.items as Node[]) : [];
}

/** The pairs of a mapping by name; names that are no text are left out. */
export function pairsOf(source: Source, node: unknown): readonly (readonly [string, PairNode])[] {
  const map = asMap(source, node);
  return (map?.items ?? []).flatMap((pair) => {
    const key = resolved(source, pair.key);
    return isScalar(key) ? [[String(key.value), pair] as const] : [];
  });
}

/** The pairs of mappings that were asked for one by name. */
const byName = new WeakMap<MapNode, ReadonlyMap<string, PairNode>>();

export function pairOf(source: Source, node: unknown, name: string): PairNode | undefined {
  const map = asMap(source, node);
  if (!map) return undefined;
  const known = byName.get(map) ?? new Map([...pairsOf(source, map)].reverse());
  byName.set(map, known);
  return known.get(name);
}

/** The value under a name, or under one inside of the other. */
export function valueOf(
  source: Source,
  node: unknown,
  ...names: readonly [string, ...string[]]
): Node | undefined {
  let found: unknown = node;
  for (const name of names) found = pairOf(source, found, name)?.value;
  return resolved(source, found);
}

/** Where a node's own text begins and ends; comments and blank lines behind it are not of it. */
export function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** A scalar with its place, else undefined. */
export function asScalar(source: Source, node: unknown): ScalarNode | undefined {
  const found = resolved(source, node);
  return isScalar(found) && found.range ? (found as ScalarNode) : undefined;
}

/** The text of a scalar: numbers and truth values as they are written, null as nothing. */
export function textOf(source: Source, node: unknown): string | undefined {
  const scalar = asScalar(source, node);
  if (!scalar) return undefined;
  if (scalar.value === null) return '';
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? JSON.stringify(scalar.value));
}

/** The texts of a list, or of one text that stands for a list of one. */
export function textsOf(source: Source, node: unknown): string[] {
  const single = textOf(source, node);
  if (single !== undefined) return single === '' ? [] : [single];
  return asItems(source, node).flatMap((item) => textOf(source, item) ?? []);
}

/** The value as plain data, aliases unfolded; its size was bounded when the file was parsed. */
export function plain(source: Source, node: unknown): unknown {
  const found = resolved(source, node);
  if (isMap(found))
    return Object.fromEntries(pairsOf(source, found).map(([key, pair]) => [key, plain(source, pair.value)]));
  if (isSeq(found)) return found.items.map((item) => plain(source, item));
  return isScalar(found) ? found.value : null;
}
