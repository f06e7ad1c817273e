/** Waits until one more thing may be made. */
export type Pace = () => Promise<void>;

/** GitHub allows 80 requests a minute that make something, and 500 an hour; the user may make some as well. */
const MOST = [
  { count: 60, ms: 60_000 },
  { count: 400, ms: 3_600_000 },
] as const;

/** Keeps what is made inside GitHub's limits, without a wait for the first ones. */
export function paced({
  now,
  sleep,
  tell,
}: {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly tell: (line: string) => void;
}): Pace {
  const made: number[] = [];
  return async () => {
    for (;;) {
      const waits = MOST.map(({ count, ms }) => {
        const first = made.at(-count);
        return first === undefined ? 0 : first + ms - now();
      });
      const wait = Math.max(...waits);
      if (wait <= 0) break;
      tell(`GitHub limits what may be made; going on in ${Math.ceil(wait / 1000)} s`);
      await sleep(wait);
    }
    made.push(now());
  };
}
