import { expect, test } from '@jest/globals';
import { parseKeepFresh } from '../../src/inputs/keep-fresh.ts';
import { collect } from './problems.ts';

const HOUR = 3_600_000;
const parse = (text: string) => collect((report) => parseKeepFresh(text, report));

test.each([
  ['', undefined],
  ['false', undefined],
  ['False', undefined],
  ['true', 6 * HOUR],
  ['TRUE', 6 * HOUR],
  ['1', HOUR],
  ['12.5', 12.5 * HOUR],
  ['120', 120 * HOUR],
  ['0.001', 3_600],
])('%j', (text, milliseconds) => {
  const { value, problems } = parse(text);
  expect(problems).toEqual([]);
  expect(value).toBe(milliseconds);
});

test.each([
  '0',
  '120.5',
  '121',
  '999',
  '-1',
  '+1',
  '1e2',
  '6h',
  'yes',
  '0x10',
  'NaN',
  '1,5',
  'Infinity',
  '00000',
])('%j is refused by name', (text) => {
  expect(parse(text).problems).toEqual([
    {
      code: 'input-invalid',
      text: `keep-fresh: found ${JSON.stringify(text)}; allowed is true (for 6 hours), false, or a number of hours up to 120`,
    },
  ]);
});
