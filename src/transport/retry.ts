import type { Answer, Service } from './service.ts';

export interface RetrySituation {
  readonly service: Pick<Service, 'limitOf' | 'isFinal'>;
  /** Tries made so far, this one included. */
  readonly tries: number;
  /** Milliseconds left of the budget. */
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
const HEALING_STATUS = new Set([500, 502, 503, 504]);

/**
 * How long to wait before the next try, in milliseconds; nothing when another try makes no sense: the answer will not
 * change, or the service asks for a longer wait than the budget has left. No answer at all (undefined) may heal.
 */
export function waitBeforeRetry(
  answer: Answer | undefined,
  { service, tries, budgetLeft, now, random }: RetrySituation,
): number | undefined {
  const limit = answer && service.limitOf(answer);
  const heals =
    answer === undefined ||
    limit !== undefined ||
    (HEALING_STATUS.has(answer.status) && !service.isFinal?.(answer));
  if (!heals || tries >= MAX_TRIES) return undefined;
  // The service's times are compared with its own clock, where the answer tells it.
  const theirNow = (answer && clockOf(answer, now)) ?? now;
  const end = (answer && retryAfterOf(answer, theirNow)) ?? limit?.endsAt;
  const first = limit ? FIRST_BACKOFF_OF_LIMIT_MS : FIRST_BACKOFF_MS;
  // Full jitter: thousands of jobs that failed together must not come back together.
  const backOff = random * Math.min(MAX_BACKOFF_MS, first * 2 ** (tries - 1));
  // A wait of zero or in the past must not make all tries start at once.
  const asked = end === undefined ? 0 : end - theirNow;
  const wait = asked > 0 ? asked : backOff;
  return wait < budgetLeft ? wait : undefined;
}

/**
 * Whether an answer leaves open if the service acted: a server's error may come from a gateway that lost the answer of
 * another. A 503 that asks to come back later is a refusal.
 */
export function leavesOpen({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean {
  return status >= 500 && !(status === 503 && 'retry-after' in headers);
}

const DAY_MS = 86_400_000;

/** The service's clock when it answered, in milliseconds since 1970. What is more than a day from our own is no clock. */
export function clockOf({ headers }: Pick<Answer, 'headers'>, now = Date.now()): number | undefined {
  const time = Date.parse(headers.date ?? '');
  return Math.abs(time - now) <= DAY_MS ? time : undefined;
}

/** The end of the wait that `retry-after` asks for, in seconds or as a date; in milliseconds since 1970. */
export function retryAfterOf({ headers }: Pick<Answer, 'headers'>, theirNow: number): number | undefined {
  const after = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(after)) return theirNow + Number(after) * 1000;
  const date = after.endsWith('GMT') ? Date.parse(after) : NaN;
  return Number.isNaN(date) ? undefined : date;
}
