// "Installation tokens expire one hour from the time you create them": https://docs.github.com/en/rest/apps/apps
import { describe, expect, test } from '@jest/globals';
import { expiryOf } from '../../src/github/installation-token.ts';

const NOON = Date.UTC(2026, 0, 31, 12);

describe('the end of a token by the clock of the GitHub that made it', () => {
  test.each([
    ['2026-01-31T13:00:00Z', 3_600_000],
    ['2026-01-31T12:00:01Z', 1_000],
    ['2026-02-01T12:00:00Z', 3_600_000], // a token that is renewed is taken to live no longer than GitHub's do
    ['2026-01-31T12:59:00.123Z', 3_540_123],
    ['2026-01-31T14:30:00+02:00', 1_800_000],
  ])('%s is believed, and its life is %d ms', (told, lifeMs) => {
    expect(expiryOf(told, NOON)).toEqual({ expiresAt: told, lifeMs, doubt: undefined });
  });

  test.each([
    ['over', '2026-01-31T11:59:59Z'],
    ['now', '2026-01-31T12:00:00Z'],
    ['over by years', '1970-01-01T00:00:00Z'],
    ['a second more than a day ahead', '2026-02-01T12:00:01Z'],
    ['absurd', '9999-12-31T23:59:59Z'],
  ])('%s is not, and an hour is assumed', (_, told) => {
    const { expiresAt, doubt } = expiryOf(told, NOON);
    expect(expiresAt).toBe('2026-01-31T13:00:00Z');
    for (const part of [told, '2026-01-31T12:00:00Z', '2026-01-31T13:00:00Z']) expect(doubt).toContain(part);
  });

  test.each([undefined, null, 'soon', '', 1_769_864_400, {}, '2026-13-45T99:99:99Z', 'x\n::error::forged'])(
    '%j is no time, and an hour is assumed',
    (told) => {
      expect(expiryOf(told, NOON)).toEqual({
        expiresAt: '2026-01-31T13:00:00Z',
        lifeMs: 3_600_000,
        doubt: expect.stringMatching(/^GitHub did not say when the token ends\. One hour is assumed/),
      });
    },
  );
});
