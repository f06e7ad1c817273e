// When a token is renewed, and when the new one is handed over. Texts of no kind, and no clock of its own.

/** The time by two clocks, in milliseconds. `wall` is set now and then, and jumps; `steady` stops while a machine sleeps. */
export interface Clocks {
  readonly wall: number;
  readonly steady: number;
}

/** The life of a token: when it was minted, and for how many milliseconds. */
export interface Life {
  readonly born: Clocks;
  readonly lifeMs: number;
}

const MOST_BETWEEN_LOOKS_MS = 15_000;
const LOOKS = 20; // in a life
const PUBLISHED_AFTER = 1 / 120; // of a life: GitHub knows a new token everywhere only after some seconds
const BUDGET = 1 / 60; // of a life, for one renewal
const BUDGET_BOUNDS_MS = [4_000, 60_000] as const;

/** How often to look, in milliseconds: so often that what is due is late by a twentieth of a life at most. */
export const lookEvery = (lifeMs: number): number => Math.min(MOST_BETWEEN_LOOKS_MS, lifeMs / LOOKS);

/** How long one renewal may take, in milliseconds. */
export const budgetOf = (lifeMs: number): number =>
  Math.min(BUDGET_BOUNDS_MS[1], Math.max(BUDGET_BOUNDS_MS[0], lifeMs * BUDGET));

/**
 * Whether half of a token's life is over, by either clock. A clock that was set forward makes it true too early, which does
 * no harm once; so that one that is set to and fro cannot have tokens minted without end, a twentieth of a life has to be
 * over by the other one as well.
 */
export function isHalfOver({ born, lifeMs }: Life, now: Clocks): boolean {
  const steady = now.steady - born.steady;
  return steady >= lifeMs / 2 || (now.wall - born.wall >= lifeMs / 2 && steady >= lifeMs / LOOKS);
}

/** Whether a new token is to be handed over: once it is known everywhere, or when the old one has no more time for that. */
export function isToPublish(fresh: Life, old: Life, now: Clocks): boolean {
  const wait = fresh.lifeMs * PUBLISHED_AFTER;
  return now.steady - fresh.born.steady >= wait || leftOf(old, now) < 2 * wait;
}

/** The milliseconds that a token has left, by the clock that gives it less. */
export function leftOf({ born, lifeMs }: Life, now: Clocks): number {
  return lifeMs - Math.max(now.steady - born.steady, now.wall - born.wall);
}

/**
 * Whether a token may be alive, by the clock that gives it more: one that was set forward must not have it forgotten. One
 * that ended a life ago is no longer asked about.
 */
export function mayBeAlive({ born, lifeMs }: Life, now: Clocks): boolean {
  return Math.min(now.steady - born.steady, now.wall - born.wall) < 2 * lifeMs;
}

/**
 * How long to wait after so many failures in a row, in milliseconds: longer each time, but never longer than a twentieth of
 * a life, so that a token is there that soon after GitHub is.
 */
export const waitAfterFailures = (failures: number, lifeMs: number): number =>
  Math.min(lookEvery(lifeMs) * 2 ** Math.min(failures - 1, 10), lifeMs / LOOKS);
