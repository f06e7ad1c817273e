import { timeText } from '../runtime/time.ts';
import { clockOf, retryAfterOf } from '../transport/retry.ts';
import type { Answer, Limit } from '../transport/service.ts';

const MAX_DATE = 8.64e15; // the last one JavaScript has

// Refusals that may come with the last request of a limit, and do not pass with it.
const OTHER_REFUSALS = /suspended|IP allow list|not accessible by integration/;

// In JSON: the page of a proxy may have such words as well.
const LIMIT_WORDS = /^\s*\{[^]*(?:rate limit|abuse detection)/i;

/** Reads one of GitHub's rate limits (primary or secondary), told by header first, then by message. */
export function limitOf(answer: Answer): Limit | undefined {
  return isRateLimit(answer) ? { endsAt: resetOf(answer) } : undefined;
}

function isRateLimit({ status, headers, body }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403 || OTHER_REFUSALS.test(body)) return false;
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMIT_WORDS.test(body);
}

/** When the primary limit is filled again, if it is used up; in milliseconds since 1970. */
function resetOf({ headers }: Answer): number | undefined {
  const reset = headers['x-ratelimit-reset'] ?? '';
  return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
    ? Number(reset) * 1000
    : undefined;
}

/** When the rate limit that an answer speaks of ends, as a person reads it; unknown when GitHub does not say. */
export function limitEndOf(answer: Answer, now = Date.now()): string | undefined {
  const limit = limitOf(answer);
  const theirNow = clockOf(answer, now) ?? NaN;
  const end = limit && (retryAfterOf(answer, theirNow) ?? limit.endsAt);
  const isKnown = end !== undefined && !Number.isNaN(end) && !(end < theirNow) && end <= MAX_DATE;
  return isKnown ? timeText(end) : undefined;
}
