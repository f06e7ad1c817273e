import { expect, test } from '@jest/globals';
import type { FaultRule } from '@mint-app-token/sandbox/github';
import { Faults } from '../../sandbox/github/faults.ts';

const all = { path: /./ };
const answer = (status: number) => ({ kind: 'answer', status, text: '' }) as const;

/** The statuses of the faults that so many requests in a row meet; 0 where there is none. */
function statuses(requests: number, ...rules: readonly FaultRule[]): number[] {
  const faults = new Faults();
  for (const rule of rules) faults.add(rule);
  return Array.from({ length: requests }, () => {
    const effect = faults.take('GET', '/app');
    return effect?.kind === 'answer' ? effect.status : 0;
  });
}

test('one request in so many', () => {
  expect(statuses(7, { on: all, every: 3, effect: answer(502) })).toEqual([502, 0, 0, 502, 0, 0, 502]);
});

test('after those that go well, and so many times', () => {
  const rule = { on: all, every: 2, skip: 1, times: 2, effect: answer(502) };
  expect(statuses(8, rule)).toEqual([0, 502, 0, 502, 0, 0, 0, 0]);
});

test('two rules, each for one in five: the second counts what the first leaves', () => {
  const rules = [
    { on: all, every: 5, effect: answer(403) },
    { on: all, every: 4, skip: 1, effect: answer(502) },
  ];
  expect(statuses(10, ...rules)).toEqual([403, 0, 502, 0, 0, 403, 0, 502, 0, 0]);
});

test('only requests that it is for count', () => {
  const faults = new Faults();
  faults.add({ on: 'revoke', every: 2, effect: answer(502) });
  const takes = ['DELETE', 'GET', 'DELETE', 'GET', 'DELETE'].map((method) =>
    faults.take(method, '/installation/token'),
  );
  expect(takes.map((effect) => effect !== undefined)).toEqual([true, false, false, false, true]);
});
