const RENEWED_AHEAD_MS = 30_000; // so that it does not end on its way

/** What a session of some store is opened with, in the memory of this step. */
export interface Session {
  /** Milliseconds since 1970 by this machine's clock; left out where it is not known. */
  readonly endsAt?: number | undefined;
}

/** One session serves all requests while it lives; one that was refused is asked for again. */
export function sessionKeeper<T extends Session>(
  open: () => Promise<T>,
  now: () => number,
): () => Promise<T> {
  let current: Promise<T> | undefined;
  const begin = () => {
    const opening = (current = open());
    opening.catch(() => {
      current = undefined;
    });
    return opening;
  };
  return async () => {
    const session = await (current ?? begin());
    const isOver = session.endsAt !== undefined && session.endsAt - RENEWED_AHEAD_MS <= now();
    return isOver ? begin() : session;
  };
}

/** When a session ends that lives so many seconds from now on, whether they came as a number or as a text. */
export function endIn(seconds: unknown, now: number): number | undefined {
  const life = Number(seconds);
  return life > 0 ? now + life * 1000 : undefined;
}
