/** What is known of one try: GitHub's answer, or that there was none. */
export interface Outcome {
  /** Absent when the network failed. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RetrySituation {
  /** Tries made so far, this one included. */
  readonly tries: number;
  /** Milliseconds left of the step's budget. */
  readonly budgetLeft: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
}

const MAX_TRIES = 6;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 8_000;
const HEALING_STATUS = new Set([500, 502, 503, 504]);

/**
 * How long to wait before the next try, in milliseconds; nothing when another try makes no sense: the answer will not
 * change, or the wait that GitHub asks for does not fit the budget.
 */
export function waitBeforeRetry(
  outcome: Outcome,
  { tries, budgetLeft, now, random }: RetrySituation,
): number | undefined {
  const { status } = outcome;
  const heals = status === undefined || HEALING_STATUS.has(status) || isRateLimit(outcome);
  if (!heals || tries >= MAX_TRIES) return undefined;
  const asked = askedWait(outcome, now);
  // Full jitter: thousands of jobs that failed together must not come back together.
  const wait = asked ?? random * Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (tries - 1));
  return wait < budgetLeft ? wait : undefined;
}

/** Whether an answer is one of GitHub's rate limits (primary or secondary), told by header first, then by message. */
export function isRateLimit({ status, headers = {}, body = '' }: Outcome): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    'retry-after' in headers ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(body)
  );
}

/** When a rate limit ends by GitHub's word, in milliseconds since 1970 by this machine's clock. */
export function rateLimitReset(outcome: Outcome, now: number): number | undefined {
  const wait = isRateLimit(outcome) ? askedWait(outcome, now) : undefined;
  return wait === undefined ? undefined : now + wait;
}

/** The wait the answer itself asks for, in milliseconds: `retry-after` (seconds or a date), else the limit's reset. */
function askedWait({ status, headers = {} }: Outcome, now: number): number | undefined {
  // Dates are GitHub's: they are compared with GitHub's own clock, should it be known.
  const gitHubNow = Date.parse(headers.date ?? '') || now;
  const after = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(after)) return Number(after) * 1000;
  const date = Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(0, date - gitHubNow);
  const reset = headers['x-ratelimit-reset'] ?? '';
  const limited = status === 429 || status === 403;
  if (limited && headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)) {
    return Math.max(0, Number(reset) * 1000 - gitHubNow);
  }
  return undefined;
}
