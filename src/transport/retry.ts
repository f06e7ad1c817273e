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
const FIRST_BACKOFF_OF_LIMIT_MS = 2_000; // a limit that does not say how long it lasts
const MAX_BACKOFF_MS = 8_000;
const MAX_DATE = 8.64e15; // the last one JavaScript has
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
  // GitHub's times are compared with GitHub's own clock, where the answer tells it.
  const gitHubNow = clockOf(outcome) ?? now;
  const end = askedEnd(outcome, gitHubNow);
  const first = isRateLimit(outcome) ? FIRST_BACKOFF_OF_LIMIT_MS : FIRST_BACKOFF_MS;
  // Full jitter: thousands of jobs that failed together must not come back together.
  const backOff = random * Math.min(MAX_BACKOFF_MS, first * 2 ** (tries - 1));
  // A wait that is over already, or of nothing, is no reason to send all tries at once.
  const asked = end === undefined ? 0 : end - gitHubNow;
  const wait = asked > 0 ? asked : backOff;
  return wait < budgetLeft ? wait : undefined;
}

// Refusals that may come with the last request of a limit, and do not pass with it.
const OTHER_REFUSALS = /suspended|IP allow list|not accessible by integration/;

/** Whether an answer is one of GitHub's rate limits (primary or secondary), told by header first, then by message. */
export function isRateLimit({ status, headers = {}, body = '' }: Outcome): boolean {
  if (status === 429) return true;
  if (status !== 403 || OTHER_REFUSALS.test(body)) return false;
  return (
    'retry-after' in headers ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(body)
  );
}

/** When a rate limit ends by GitHub's word, in milliseconds since 1970; unknown when it does not say. */
export function rateLimitReset(outcome: Outcome): number | undefined {
  const gitHubNow = clockOf(outcome) ?? NaN;
  const end = isRateLimit(outcome) ? askedEnd(outcome, gitHubNow) : undefined;
  return end === undefined || Number.isNaN(end) || end < gitHubNow || end > MAX_DATE ? undefined : end;
}

/** GitHub's clock when it answered, in milliseconds since 1970. */
function clockOf({ headers = {} }: Outcome): number | undefined {
  return Date.parse(headers.date ?? '') || undefined;
}

/** The end of the wait that the answer asks for: `retry-after` (seconds or a date), else the limit's reset. */
function askedEnd({ status, headers = {} }: Outcome, gitHubNow: number): number | undefined {
  const after = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(after)) return gitHubNow + Number(after) * 1000;
  const date = after.endsWith('GMT') ? Date.parse(after) : NaN;
  if (!Number.isNaN(date)) return date;
  const reset = headers['x-ratelimit-reset'] ?? '';
  const isUsedUp = (status === 429 || status === 403) && headers['x-ratelimit-remaining'] === '0';
  return isUsedUp && /^\d{1,12}$/.test(reset) ? Number(reset) * 1000 : undefined;
}
