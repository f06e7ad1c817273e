// Whether work grows with its input as it must: four times the input, some four times the time.

const SIZES = [15_625, 62_500, 250_000, 1_000_000];
/** Linear is 4, quadratic 16. */
const MOST = 9;
/** What a measurement is off by: less than that says nothing. In milliseconds. */
const NOISE_MS = 20;
const RUNS = 3;
/** More measurements where one speaks against it: a busy machine makes single ones slower, never faster. */
const MORE_RUNS = 12;

/**
 * The processor's time that `run` takes for inputs of rising sizes, as long as it grows in proportion; what it answers is
 * empty then, else the sizes between which it does not. Time of other processes does not count, and the least of several
 * runs does.
 */
export async function growsTooFast(
  make: (size: number) => string,
  run: (input: string) => unknown,
): Promise<string> {
  let before: { readonly size: number; ms: number; readonly again: () => Promise<number> } | undefined;
  for (const size of SIZES) {
    const input = make(size);
    const again = () => cpuTime(() => run(input));
    const now = { size, ms: await leastOf(RUNS, again), again };
    if (before) {
      const isTooFast = () => now.ms + NOISE_MS > MOST * ((before?.ms ?? 0) + NOISE_MS);
      for (let runs = 0; isTooFast() && runs < MORE_RUNS && now.ms < 2_000; runs += 1)
        now.ms = Math.min(now.ms, await again());
      if (isTooFast())
        return `${before.size} characters took ${before.ms.toFixed(0)} ms, ${size} took ${now.ms.toFixed(0)} ms`;
    }
    before = now;
  }
  return '';
}

async function leastOf(runs: number, measure: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs && (run === 0 || least < 2_000); run += 1)
    least = Math.min(least, await measure());
  return least;
}

async function cpuTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
