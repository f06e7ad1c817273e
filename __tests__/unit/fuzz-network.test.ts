// What holds whatever an environment or a server says about the network.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseServer } from '../../src/inputs/server.ts';
import { findProxy, proxyAuthorization } from '../../src/transport/proxy.ts';
import { limitEndOf, limitOf } from '../../src/github/rate-limit.ts';
import { waitBeforeRetry } from '../../src/transport/retry.ts';
import { joined, pick, read, text, word } from './fuzz.ts';

const host = word(
  'api.github.com localhost 127.0.0.1 127.1 [::1] 127.0.0.1.evil.com localhost.evil.com ghes',
);
const url = fc.oneof(
  text,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  joined(
    pick('http://', 'https://', 'HTTP://', 'http:', 'https:\\\\', 'ftp://', 'javascript:', '//', ''),
    pick('', '', 'me:pass@', '@', '%@', '%:%@'),
    host,
    pick('', '', ':80', ':x', ':8443'),
    pick('', '/', '//', '/api/v3', '/api/v3/', '?', '#', '/?a', '/..', '\t', '/a b'),
  ),
);

test('github-api-url: https, this machine or the runner’s own, and a path can be put behind it', () => {
  const runner = pick(undefined, '', 'https://api.github.com', 'https://ghes/api/v3', 'http://ghes/api/v3/');
  fc.assert(
    fc.property(url, runner, fc.oneof(runner, url), (asked, runnerApiUrl, runnerWebUrl) => {
      const { value, problems } = read((report) =>
        parseServer({ asked, runnerApiUrl, runnerWebUrl }, report),
      );
      if (problems.length > 0) return;
      const { protocol, hostname, origin, pathname } = new URL(value.apiUrl);
      const isHere = /^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname);
      const isOwn = value.apiUrl === runnerApiUrl?.replace(/\/$/, '');
      expect(protocol).toMatch(isHere || isOwn ? /^https?:$/ : /^https:$/);
      const call = new URL(`${value.apiUrl}/app`);
      expect(call.href).toBe(`${origin}${pathname.replace(/\/$/, '')}/app`);
    }),
  );
});

describe('proxies', () => {
  const entry = fc.oneof(host, word('* . *.com : [ ] :443 ::1 *.* [::1]:8443'), text);
  const noProxy = fc
    .tuple(fc.array(entry, { maxLength: 5 }), pick(',', ' ', ', '))
    .map(([all, comma]) => all.join(comma));
  const env = fc.record(
    {
      https_proxy: url,
      HTTPS_PROXY: url,
      http_proxy: url,
      HTTP_PROXY: url,
      no_proxy: noProxy,
      NO_PROXY: noProxy,
    },
    { requiredKeys: [] },
  );
  const target = joined(word('http:// https://'), host, pick('', ':8443'), pick('/app')).map(
    (it) => new URL(it),
  );

  test('any environment names a proxy, none, or an unusable one', () => {
    fc.assert(
      fc.property(target, env, (to, variables) => {
        const proxy = findProxy(to, variables);
        if (!(proxy instanceof URL)) return;
        expect(proxy.protocol).toMatch(/^https?:$/);
        expect(Object.values(proxyAuthorization(proxy)).join()).toMatch(/^(Basic [\w+/]+=*)?$/);
      }),
    );
  });

  test('never one where NO_PROXY has a *', () => {
    const star = fc.oneof(
      pick('*'),
      joined(noProxy, pick(',*', ' *', ',*,', ' * '), pick('', ' x'), pick('', ',y')),
    );
    const withStar = fc.oneof(
      star.map((it) => ({ no_proxy: it })),
      star.map((it) => ({ no_proxy: '', NO_PROXY: it })),
    );
    fc.assert(
      fc.property(target, env, withStar, (to, variables, none) => {
        expect(findProxy(to, { ...variables, ...none })).toBeUndefined();
      }),
    );
  });
});

test('retry-after, date and x-ratelimit-reset: a wait that fits the budget, or none', () => {
  const time = fc.date({ noInvalidDate: true });
  const numbers = [fc.integer(), fc.double(), fc.bigInt()].map((it) => it.map(String));
  const odd = word('0 -0 1 5 60 1e3 0x10 Infinity NaN 999999999 999999999999 +275760-09-13');
  const httpDate = time.map((it) => it.toUTCString());
  const soon = fc.integer({ min: -90, max: 90 });
  const value = fc.oneof(
    text,
    ...numbers,
    odd,
    httpDate,
    time.map((it) => it.toISOString()),
  );
  const now = Date.UTC(2026, 0, 31);
  const near = (toText: (at: Date) => string) =>
    soon.map((seconds) => toText(new Date(now + seconds * 1000)));
  const date = fc.oneof(
    value,
    near((at) => at.toUTCString()),
  );
  const outcome = fc.record(
    {
      status: pick(429, 403, 500, 502, 503, 504, 200, 404),
      headers: fc.record(
        {
          date,
          'retry-after': fc.oneof(date, soon.map(String)),
          'x-ratelimit-reset': fc.oneof(
            value,
            near((at) => String(at.getTime() / 1000)),
          ),
          'x-ratelimit-remaining': fc.oneof(pick('0', '0', '1'), value),
        },
        { requiredKeys: [] },
      ),
      body: fc.oneof(text, pick('rate limit')),
    },
    { requiredKeys: [] },
  );
  const situation = fc.record({
    tries: fc.integer({ min: 1, max: 7 }),
    budgetLeft: fc.oneof(fc.integer({ min: -1000, max: 60_000 }), pick(0, Infinity)),
    now: fc.oneof(pick(now), time.map(Number)),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });

  fc.assert(
    fc.property(outcome, situation, (it, where) => {
      const { status, headers = {}, body = '' } = it;
      const answer = { status: status ?? 0, headers: headers as Record<string, string>, body };
      const wait = waitBeforeRetry(status === undefined ? undefined : answer, {
        ...where,
        service: { limitOf },
      });
      expect(wait === undefined || (wait >= 0 && wait < where.budgetLeft)).toBe(true);
      expect(Date.parse(limitEndOf(answer) ?? new Date(now).toISOString())).not.toBeNaN();
    }),
    { numRuns: 5_000 },
  );
});
