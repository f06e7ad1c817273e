import { createHash, randomBytes } from 'node:crypto';
import type { World } from './world.ts';

const HOUR_SECONDS = 3600;

/**
 * All headers of an answer of api.github.com. There are some twenty more than a bare test server sends, and they make a
 * client slower: the benchmark needs them.
 */
export function apiHeaders(
  world: World,
  answer: { body: Buffer; used: number; version: string | undefined; isJson: boolean },
): Record<string, string> {
  const now = world.now();
  const reset = Math.ceil(now.getTime() / 1000 / HOUR_SECONDS) * HOUR_SECONDS;
  const limit = 5000;
  return {
    server: 'github.com',
    date: now.toUTCString(),
    ...(answer.isJson && {
      'content-type': 'application/json; charset=utf-8',
      etag: `W/"${createHash('sha256').update(answer.body).digest('hex')}"`,
      'cache-control': 'private, max-age=60, s-maxage=60',
    }),
    vary: 'Accept, Authorization, Cookie, X-GitHub-OTP,Accept-Encoding, Accept, X-Requested-With',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': answer.version ?? '2022-11-28',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - answer.used)),
    'x-ratelimit-used': String(answer.used),
    'x-ratelimit-resource': 'core',
    'x-ratelimit-reset': String(reset),
    'access-control-expose-headers':
      'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset',
    'access-control-allow-origin': '*',
    'strict-transport-security': 'max-age=31536000; includeSubdomains; preload',
    'x-frame-options': 'deny',
    'x-content-type-options': 'nosniff',
    'x-xss-protection': '0',
    'referrer-policy': 'origin-when-cross-origin, strict-origin-when-cross-origin',
    'content-security-policy': "default-src 'none'",
    'x-github-request-id': requestId(now),
  };
}

/** A request id in GitHub's shape, such as `A1B2:3C4D5E:12AB34:56CD78:6919A5B0`. */
function requestId(now: Date): string {
  const hex = randomBytes(11).toString('hex').toUpperCase();
  const seconds = Math.floor(now.getTime() / 1000)
    .toString(16)
    .toUpperCase();
  return [hex.slice(0, 4), hex.slice(4, 10), hex.slice(10, 16), hex.slice(16, 22), seconds].join(':');
}
