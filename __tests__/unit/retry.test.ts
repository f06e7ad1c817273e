// Long because a row for each answer and the wait that follows.
import { describe, expect, test } from '@jest/globals';
import { limitEndOf, limitOf } from '../../src/github/rate-limit.ts';
import { leavesOpen, waitBeforeRetry, type RetrySituation } from '../../src/transport/retry.ts';
import type { Answer } from '../../src/transport/service.ts';

/** An answer, or that there was none (no status). */
type Outcome = Partial<Answer>;
const answerOf = ({ status = 0, headers = {}, body = '' }: Outcome): Answer => ({ status, headers, body });

const NOW = Date.UTC(2026, 0, 31, 12);
const inSeconds = (seconds: number, from = NOW) => String(from / 1000 + seconds);
const httpDate = (time: number) => new Date(time).toUTCString();

/** The wait in a situation where nothing but the outcome speaks against one more try. */
const wait = (outcome: Outcome, situation: Partial<RetrySituation> = {}) =>
  waitBeforeRetry(outcome.status === undefined ? undefined : answerOf(outcome), {
    service: { limitOf },
    tries: 1,
    budgetLeft: 60_000,
    now: NOW,
    random: 0.5,
    ...situation,
  });

// Messages are GitHub's own: docs of the rate limits; lock-threads#48.
const primary = { message: 'API rate limit exceeded for installation ID 12345.' };
const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
const refused = { message: 'Resource not accessible by integration' };
const body = (json: unknown) => JSON.stringify(json);

describe('tried again', () => {
  test.each<[string, Outcome]>([
    ['the network failed', {}],
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '1' } }],
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '1' } }],
    [
      '403 at the end of the primary limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(5) } },
    ],
  ])('%s', (_, outcome) => {
    expect(wait(outcome)).toBeGreaterThanOrEqual(0);
  });
});

describe('never tried again', () => {
  test.each([200, 201, 204, 301, 304, 400, 401, 404, 405, 406, 408, 409, 410, 415, 422, 451])(
    '%d',
    (status) => {
      expect(wait({ status })).toBeUndefined();
      expect(
        wait({ status, headers: { 'x-ratelimit-remaining': '0' }, body: body(primary) }),
      ).toBeUndefined();
    },
  );

  test.each<[string, Outcome]>([
    ['a refusal', { body: body(refused) }],
    ['a suspended installation', { body: body({ message: 'This installation has been suspended' }) }],
    ['requests left', { headers: { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': inSeconds(60) } }],
    ['an IP allow list', { body: body({ message: 'the `X` organization has an IP allow list enabled' }) }],
  ])('403: %s', (_, outcome) => {
    expect(wait({ status: 403, ...outcome })).toBeUndefined();
  });
});

describe('how long', () => {
  test.each<[string, Outcome, number]>([
    ['retry-after in seconds', { headers: { 'retry-after': '7' } }, 7000],
    ['retry-after as a date', { headers: { 'retry-after': httpDate(NOW + 9000) } }, 9000],
    [
      'the reset of the primary limit',
      { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(12) } },
      12_000,
    ],
    [
      'retry-after before the reset',
      { headers: { 'retry-after': '3', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(40) } },
      3000,
    ],
    [
      'dates by GitHub’s clock, an hour from ours',
      { headers: { date: httpDate(NOW + 3_600_000), 'retry-after': httpDate(NOW + 3_605_000) } },
      5000,
    ],
    [
      'the reset by GitHub’s clock, an hour from ours',
      {
        headers: {
          date: httpDate(NOW - 3_600_000),
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': inSeconds(4, NOW - 3_600_000),
        },
      },
      4000,
    ],
  ])('%s', (_, outcome, expected) => {
    expect(wait({ status: 403, ...outcome })).toBe(expected);
    expect(wait({ status: 429, ...outcome })).toBe(expected);
  });

  test('a Date of years ago is no clock to count the reset by', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(12) };
    const date = httpDate(NOW - 3650 * 86_400_000);
    expect(wait({ status: 403, headers: { ...headers, date } })).toBe(wait({ status: 403, headers }));
  });

  // Six tries at once would be what the limit is there against.
  test.each<[string, string]>([
    ['of nothing', '0'],
    ['as a date gone by', httpDate(NOW - 9000)],
    ['that is no time', '-5'],
    ['that is no time', '1.5'],
    ['that is no time', 'soon'],
  ])('retry-after %s is backed off from', (_, after) => {
    expect(wait({ status: 429, headers: { 'retry-after': after } })).toBe(wait({ status: 429 }));
  });

  test('retry-after of centuries does not fit', () => {
    expect(wait({ status: 429, headers: { 'retry-after': '99999999999' } })).toBeUndefined();
  });

  test('a suspended installation is no limit, whatever comes with it', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1) };
    expect(
      wait({ status: 403, headers, body: body({ message: 'This installation has been suspended' }) }),
    ).toBeUndefined();
  });

  test('a server that is down may say it too', () => {
    expect(wait({ status: 503, headers: { 'retry-after': '2' } })).toBe(2000);
  });

  // docs/reliability.md: a rate limit is tried again with full jitter, and only a wait that is known can miss the budget.
  test.each<[string, Outcome]>([
    ['403, a secondary limit by its message', { status: 403, body: body(secondary) }],
    ['429, a secondary limit by its message', { status: 429, body: body(secondary) }],
    ['429 that says nothing', { status: 429 }],
  ])('a limit without a time is backed off from further than an error: %s', (_, outcome) => {
    expect(wait(outcome, { random: 1 })).toBeGreaterThan(wait({ status: 500 }, { random: 1 }) ?? Infinity);
    expect(wait(outcome, { random: 0 })).toBe(0);
  });
});

describe('the back-off', () => {
  const longest = (tries: number) => wait({}, { tries, random: 1 }) ?? Infinity;

  test('is jittered in full: from nothing up, in proportion', () => {
    expect(wait({}, { random: 0 })).toBe(0);
    expect(wait({}, { random: 0.25 })).toBe(longest(1) / 4);
  });

  test('doubles', () => {
    expect(longest(2)).toBe(2 * longest(1));
    expect(longest(3)).toBe(4 * longest(1));
  });

  test('stays within a step’s budget, and ends', () => {
    const waits: number[] = [];
    for (let tries = 1; tries < 100; tries++) {
      const next = wait({}, { tries, random: 1 });
      if (next === undefined) break;
      waits.push(next);
    }
    expect(waits.length).toBeGreaterThanOrEqual(2);
    expect(waits.reduce((sum, each) => sum + each)).toBeLessThan(60_000);
  });
});

// Whether the service acted on what it answered so: a gateway's error does not say.
describe('leaves open whether it acted', () => {
  const later = { 'retry-after': '1' };
  test.each<[string, Outcome, boolean]>([
    ['500', { status: 500 }, true],
    ['502', { status: 502 }, true],
    ['502 with retry-after', { status: 502, headers: later }, true],
    ['503', { status: 503 }, true],
    ['503 with retry-after', { status: 503, headers: later }, false],
    ['504', { status: 504 }, true],
    ['520', { status: 520 }, true],
    ['429', { status: 429 }, false],
    ['403 with retry-after', { status: 403, headers: later }, false],
    ['201', { status: 201 }, false],
  ])('%s: %p', (_, outcome, expected) => {
    expect(leavesOpen(answerOf(outcome))).toBe(expected);
  });
});

describe('the budget', () => {
  test.each<[string, number, number | undefined]>([
    ['fits', 5001, 5000],
    ['would take all of it', 5000, undefined],
    ['does not fit', 4999, undefined],
    ['is used up', 0, undefined],
    ['is overdrawn', -1, undefined],
  ])('%s', (_, budgetLeft, expected) => {
    expect(wait({ status: 429, headers: { 'retry-after': '5' } }, { budgetLeft })).toBe(expected);
  });
});

describe('what is a rate limit', () => {
  test.each<[string, Outcome, boolean]>([
    ['429', { status: 429 }, true],
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '60' } }, true],
    ['403, nothing left', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, true],
    ['403, the primary message', { status: 403, body: body(primary) }, true],
    ['403, the secondary message', { status: 403, body: body(secondary) }, true],
    ['403, another message', { status: 403, body: body(refused) }, false],
    ['403, nothing at all', { status: 403 }, false],
    ['404, the message', { status: 404, body: body(primary) }, false],
    ['403, a page of a proxy with such words', { status: 403, body: '<html>rate limit exceeded' }, false],
    [
      '403, an IP allow list, with the last request of a limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0' },
        body: body({ message: 'the `X` organization has an IP allow list enabled' }),
      },
      false,
    ],
    ['503 with retry-after', { status: 503, headers: { 'retry-after': '60' } }, false],
  ])('%s: %p', (_, outcome, expected) => {
    expect(limitOf(answerOf(outcome)) !== undefined).toBe(expected);
  });
});

describe('when it ends', () => {
  test.each<[string, Outcome, number | undefined]>([
    [
      'retry-after',
      { status: 429, headers: { 'retry-after': '60', date: new Date(NOW).toUTCString() } },
      NOW + 60_000,
    ],
    ['retry-after, but not said when', { status: 429, headers: { 'retry-after': '60' } }, undefined],
    [
      'the reset',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(1800) } },
      NOW + 1_800_000,
    ],
    ['not said', { status: 403, body: body(secondary) }, undefined],
    [
      'by a Date that is years off, which is no clock',
      { status: 429, headers: { 'retry-after': '60', date: httpDate(NOW + 3650 * 86_400_000) } },
      undefined,
    ],
    ['no rate limit', { status: 503, headers: { 'retry-after': '60' } }, undefined],
  ])('%s', (_, outcome, expected) => {
    const end = expected === undefined ? undefined : new Date(expected).toISOString().replace('.000Z', 'Z');
    expect(limitEndOf(answerOf(outcome), NOW)).toBe(end);
  });
});

test('a status that heals for most is final where the service says so of its words', () => {
  const service = {
    limitOf: () => undefined,
    isFinal: ({ body }: { readonly body: string }) => body === 'no such version',
  };
  const situation = { service, tries: 1, budgetLeft: 60_000, now: 0, random: 0.5 };
  const wait = (status: number, body: string) => waitBeforeRetry({ status, headers: {}, body }, situation);
  expect(wait(500, 'no such version')).toBeUndefined();
  expect(wait(500, 'anything else')).toBe(250);
});
