import { expect } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../src/failures/catalogue.ts';
import type { Problem, ReportProblem } from '../../src/failures/problems.ts';
import { collect } from './problems.ts';

// The same values in every run; a failure prints the seed with the smallest counterexample.
fc.configureGlobal({ seed: 20_260_131, numRuns: 1_000 });

export const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 110, maxLength: 2_000, size: 'medium' }),
);

export const pick = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);

/** One of some words, which are written with a space between them. */
export const word = (words: string) => pick(...words.split(' '));

/** One text, made of all parts. */
export const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));

/** Runs a parser, as `collect` does; every problem must have a code of the catalogue. */
export function read<Value>(parse: (report: ReportProblem) => Value): {
  readonly value: Value;
  readonly problems: readonly Problem[];
} {
  const { value, problems } = collect(parse);
  expect(problems.filter(({ code }) => !Object.hasOwn(catalogue, code))).toEqual([]);
  return { value, problems };
}
