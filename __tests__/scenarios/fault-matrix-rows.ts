import { gzipSync } from 'node:zlib';
import type { Effect } from '@mint-app-token/sandbox/github';
import type { Code } from '../../src/failures/catalogue.ts';

// What is expected here comes from the HTTP policy (docs/reliability.md, below the table: what is tried again, what never
// is, how long a step may take), not from what the code does. Where the policy is silent, the comment says why the outcome is the one to expect.

/** `probe` is `GET /app`, asked after a look-up that found nothing. */
export const operations = ['look-up', 'mint', 'revoke', 'probe'] as const;
export type Operation = (typeof operations)[number];

/**
 * How the step ends. Healed: as if nothing had been; for the probe, whose step fails anyway, that the annotation also
 * says where the App is installed. Already gone: GitHub says that the token is revoked.
 */
export type Outcome = 'healed' | 'already gone' | Code;

/** A whole address that is out of order. */
export type Place = 'wrong certificate' | 'refused connection' | 'unknown host';

export interface Struck {
  readonly operation: Operation;
  /** The path of the request that is struck. */
  readonly path: string;
  /** A web server on another port. */
  readonly elsewhere: string;
}

export interface Row {
  readonly fault: string;
  readonly lasts: 'once' | 'for ever';
  /** What the server does, or the place that is in GitHub's stead. */
  readonly by: Effect | ((struck: Struck) => Effect) | Place;
  readonly expected: Readonly<Record<Operation, Outcome>>;
  /** Trying again makes no sense, so the step must end at once. */
  readonly atOnce?: true;
  /** The server mints, and the answer is lost on the way: nobody can know that token. */
  readonly losesAnswer?: true;
}

const healed = { 'look-up': 'healed', mint: 'healed', revoke: 'healed', probe: 'healed' } as const;
const failing = <C extends Code>(code: C) =>
  ({ 'look-up': code, mint: code, revoke: 'revoke-failed', probe: 'app-not-installed' }) as const;
const goneByRetry = { ...healed, revoke: 'already gone' } as const;
/** A step that has failed already does not wait ten seconds for a better word: the probe's time is shorter. */
const tooLateToProbe = { probe: 'app-not-installed' } as const;

const said = (status: number, message: string, headers: Record<string, string> = {}): Effect => ({
  kind: 'answer',
  status,
  headers,
  json: { message },
});
const html = (status: number, title: string): Effect => ({
  kind: 'answer',
  status,
  text: `<!DOCTYPE html><html><head><title>${title}</title></head><body>${title}</body></html>`,
});

/** A revocation has no body that could be spoiled: there the spoilt answer is a 200 in the place of its 204. */
const spoilt =
  (effect: Effect, text: string) =>
  ({ operation }: Struck): Effect =>
    operation === 'revoke'
      ? { kind: 'answer', status: 200, text, contentType: 'application/json; charset=utf-8' }
      : effect;

/** An hour is longer than any budget. */
const farReset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inSeconds(3600)) };

function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

const untyped = { 'content-type': undefined };

const transient = (fault: string, by: Effect, code: Code): Row[] => [
  { fault, by, lasts: 'once', expected: healed },
  { fault, by, lasts: 'for ever', expected: failing(code) },
];

export const rows: readonly Row[] = [
  ...transient('500', said(500, 'Server Error'), 'github-unavailable'),
  ...transient('502 with HTML', html(502, 'Unicorn!'), 'github-unavailable'),
  ...transient(
    '503 with retry-after',
    said(503, 'Service Unavailable', { 'retry-after': '1' }),
    'github-unavailable',
  ),
  ...transient(
    '429 with retry-after',
    said(429, 'Too Many Requests', { 'retry-after': '1' }),
    'rate-limited',
  ),
  ...transient('429 without a word', said(429, ''), 'rate-limited'),
  ...transient(
    '403 secondary limit',
    said(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
    'rate-limited',
  ),
  {
    fault: '403 primary limit with a far reset',
    by: said(403, 'API rate limit exceeded for installation ID 1.', farReset),
    lasts: 'for ever',
    expected: failing('rate-limited'),
    atOnce: true,
  },
  ...transient(
    'reset before the server acted',
    { kind: 'reset', when: 'before-acting' },
    'github-unreachable',
  ),
  {
    fault: 'reset after the server acted',
    by: { kind: 'reset', when: 'after-acting' },
    lasts: 'once',
    expected: goneByRetry,
    losesAnswer: true,
  },
  {
    fault: 'reset after the server acted',
    by: { kind: 'reset', when: 'after-acting' },
    lasts: 'for ever',
    expected: failing('github-unreachable'),
    losesAnswer: true,
  },
  ...transient(
    'hang before the server acted',
    { kind: 'hang', when: 'before-acting' },
    'github-timed-out',
  ).map((row): Row => ({ ...row, expected: { ...row.expected, ...tooLateToProbe } })),
  {
    fault: 'hang before the headers',
    by: { kind: 'hang', when: 'after-acting' },
    lasts: 'once',
    expected: { ...goneByRetry, ...tooLateToProbe },
    losesAnswer: true,
  },
  {
    fault: 'hang in the body',
    by: { kind: 'hang', when: 'mid-body' },
    lasts: 'once',
    expected: { ...goneByRetry, ...tooLateToProbe },
    losesAnswer: true,
  },
  // An answer that came whole is not tried again, however odd: each try of a mint would leave one more token behind.
  {
    fault: 'truncated JSON',
    by: spoilt({ kind: 'truncate' }, '{"message": "Tok'),
    lasts: 'for ever',
    expected: failing('not-the-github-api'),
    atOnce: true,
    losesAnswer: true,
  },
  {
    fault: '200 with HTML',
    by: html(200, 'Log in'),
    lasts: 'for ever',
    expected: failing('not-the-github-api'),
    atOnce: true,
  },
  {
    fault: 'oversized body',
    by: spoilt({ kind: 'oversize', bytes: 20_000_000 }, ' '.repeat(20_000_000)),
    lasts: 'for ever',
    expected: failing('not-the-github-api'),
    atOnce: true,
    losesAnswer: true,
  },
  {
    fault: 'gzip that nobody asked for',
    by: { kind: 'reform', bytes: gzipSync, headers: { 'content-encoding': 'gzip' } },
    lasts: 'for ever',
    expected: healed,
  },
  {
    fault: 'UTF-16, and no content type',
    by: { kind: 'reform', bytes: (body) => Buffer.from(body.toString(), 'utf16le'), headers: untyped },
    lasts: 'for ever',
    expected: healed,
  },
  {
    fault: 'something else than HTTP',
    by: { kind: 'raw', bytes: 'SSH-2.0-OpenSSH_9.6\r\n' },
    lasts: 'for ever',
    expected: failing('not-the-github-api'),
    atOnce: true,
    losesAnswer: true,
  },
  {
    fault: '101 Switching Protocols',
    by: { kind: 'raw', bytes: 'HTTP/1.1 101 Switching Protocols\r\n\r\n' },
    lasts: 'for ever',
    expected: failing('not-the-github-api'),
    atOnce: true,
    losesAnswer: true,
  },
  ...[302, 307, 308].map((status): Row => ({
    fault: `redirect on the origin, ${status}`,
    by: ({ path }) => ({ kind: 'redirect', status: status as 302 | 307 | 308, to: path }),
    lasts: 'once',
    // 302 would make a GET of a POST: only what keeps the method is followed there.
    expected: status === 302 ? { ...healed, mint: 'not-the-github-api', revoke: 'revoke-failed' } : healed,
    ...(status === 302 && { atOnce: true }),
  })),
  ...[302, 307].map((status): Row => ({
    fault: `redirect off the origin, ${status}`,
    by: ({ elsewhere }) => ({ kind: 'redirect', status: status as 302 | 307, to: `${elsewhere}/x` }),
    lasts: 'for ever',
    // What is there is not believed, so that nobody goes there.
    expected: failing('not-the-github-api'),
    atOnce: true,
  })),
  {
    fault: 'wrong certificate',
    by: 'wrong certificate',
    lasts: 'for ever',
    expected: failing('github-unreachable'),
    atOnce: true,
  },
  {
    fault: 'refused connection',
    by: 'refused connection',
    lasts: 'for ever',
    expected: failing('github-unreachable'),
  },
  { fault: 'DNS failure', by: 'unknown host', lasts: 'for ever', expected: failing('github-unreachable') },
];
