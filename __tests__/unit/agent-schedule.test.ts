// When a token is renewed and handed out, by clocks that a test sets.
import { describe, expect, test } from '@jest/globals';
import {
  budgetOf,
  isHalfOver,
  isToPublish,
  leftOf,
  lookEvery,
  mayBeAlive,
  waitAfterFailures,
  type Life,
} from '../../src/agent/schedule.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const born = { wall: 1_800_000_000_000, steady: 500_000 };
const life: Life = { born, lifeMs: HOUR };
/** So long after birth, by both clocks; `jump` is by how much the wall clock was set meanwhile. */
const after = (milliseconds: number, jump = 0) => ({
  wall: born.wall + milliseconds + jump,
  steady: born.steady + milliseconds,
});

describe('half of a life', () => {
  test.each([
    ['29 minutes', after(29 * MINUTE), false],
    ['30 minutes', after(30 * MINUTE), true],
    ['set back by two hours meanwhile', after(30 * MINUTE, -2 * HOUR), true],
    ['set forward by two hours, after five minutes', after(5 * MINUTE, 2 * HOUR), true],
    ['set forward by two hours, after one minute', after(MINUTE, 2 * HOUR), false],
    [
      'the machine slept for an hour, after five minutes',
      { wall: born.wall + 65 * MINUTE, steady: born.steady + 5 * MINUTE },
      true,
    ],
  ])('%s: %j', (_, now, isOver) => {
    expect(isHalfOver(life, now)).toBe(isOver);
  });

  test('a clock that is set to and fro has no more than twenty tokens minted in a life', () => {
    let current = life;
    let minted = 0;
    for (let second = 0; second < 3_600; second++) {
      const now = after(second * 1_000, second % 2 === 0 ? 2 * HOUR : 0);
      if (!isHalfOver(current, now)) continue;
      minted += 1;
      current = { born: now, lifeMs: HOUR };
    }
    expect(minted).toBeGreaterThan(0);
    expect(minted).toBeLessThanOrEqual(20);
  });
});

describe('a new token is handed out', () => {
  const fresh = (at: ReturnType<typeof after>): Life => ({ born: at, lifeMs: HOUR });
  test.each([
    ['not at once, when GitHub may not know it everywhere', 30 * MINUTE, 10_000, false],
    ['after a hundred-and-twentieth of a life', 30 * MINUTE, 30_000, true],
    ['at once when the old one has ended', 61 * MINUTE, 0, true],
    ['at once when the old one is about to end', 59.5 * MINUTE, 0, true],
  ])('%s', (_, mintedAfter, later, is) => {
    expect(isToPublish(fresh(after(mintedAfter)), life, after(mintedAfter + later))).toBe(is);
  });
});

test('what is left is told by the clock that gives less', () => {
  expect(leftOf(life, after(50 * MINUTE))).toBe(10 * MINUTE);
  expect(leftOf(life, after(50 * MINUTE, -HOUR))).toBe(10 * MINUTE);
  expect(leftOf(life, after(50 * MINUTE, HOUR))).toBe(-50 * MINUTE);
});

test.each([
  ['set forward by a year', after(50 * MINUTE, 8_760 * HOUR), true],
  ['set back by a day', after(3 * HOUR, -24 * HOUR), true],
  ['right, two lives later', after(2 * HOUR), false],
  ['right, a little before that', after(119 * MINUTE), true],
])('a token may be alive by the clock that gives it more: %s', (_, now, may) => {
  expect(mayBeAlive(life, now)).toBe(may);
});

test.each([
  [HOUR, 15_000, MINUTE],
  [8_000, 400, 4_000],
  [10 * MINUTE, 15_000, 10_000],
])('a life of %d ms is looked at each %d ms, and a renewal has %d ms', (lifeMs, every, budget) => {
  expect([lookEvery(lifeMs), budgetOf(lifeMs)]).toEqual([every, budget]);
});

test('after failures it waits longer each time, and a twentieth of a life at most', () => {
  const waits = [1, 2, 3, 4, 5, 6, 100].map((failures) => waitAfterFailures(failures, HOUR) / 1_000);
  expect(waits).toEqual([15, 30, 60, 120, 180, 180, 180]);
  expect(waitAfterFailures(1, 8_000)).toBe(400);
});
