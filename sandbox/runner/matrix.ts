import { evaluate } from './expressions.ts';
import type { ExpressionScope } from './expressions.ts';
import { asMap, Expression, isMap } from './syntax.ts';
import type { Value } from './syntax.ts';

/** One run of a job with a matrix: the values of `matrix`. */
export type Combination = Readonly<Record<string, unknown>>;

/**
 * The combinations of `strategy.matrix`, in GitHub's order; one empty one for a job without a matrix.
 * Source: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function combinationsOf(strategy: Value | undefined, scope: ExpressionScope): Combination[] {
  const written = asMap(strategy).matrix;
  if (written === undefined || written === null) return [{}];
  const { include, exclude, ...lists } = plain(written, scope) as Record<string, unknown>;
  let all: Combination[] = Object.keys(lists).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(lists)) {
    const each = Array.isArray(values) ? (values as unknown[]) : [values];
    all = all.flatMap((known) => each.map((value) => ({ ...known, [name]: value })));
  }
  const excluded = entriesOf(exclude);
  all = all.filter((known) => !excluded.some((entry) => agrees(known, entry, Object.keys(entry))));
  const added: Combination[] = [];
  for (const entry of entriesOf(include)) {
    const fixed = Object.keys(entry).filter((name) => name in lists);
    const extends_ = all.map((known) => agrees(known, entry, fixed));
    if (extends_.includes(true))
      all = all.map((known, at) => (extends_[at] ? { ...known, ...entry } : known));
    else added.push(entry);
  }
  return [...all, ...added];
}

const entriesOf = (value: unknown): Combination[] => (Array.isArray(value) ? (value as Combination[]) : []);

const agrees = (known: Combination, entry: Combination, names: readonly string[]): boolean =>
  names.every((name) => JSON.stringify(known[name]) === JSON.stringify(entry[name]));

/** The value with its expressions evaluated, wherever they are. */
function plain(value: Value, scope: ExpressionScope): unknown {
  if (value instanceof Expression) return evaluate(value, scope);
  if (Array.isArray(value)) return value.map((item) => plain(item, scope));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item, scope)]));
}
