// Whether work grows with its input as it must: eight times the input, some eight times the time.

const SIZES: readonly number[] = [15_625, 125_000, 1_000_000];
/** Linear is 8, quadratic 64. */
const MOST = 24;
/** What a measurement may be off by: less than that says nothing. In milliseconds. */
const NOISE_MS = 20;
/** Measured again where one speaks against it: other work makes a run slower, never faster. */
const MORE_RUNS = 10;

/**
 * The sizes between which the processor's time that `run` takes grows faster than its input, in words; empty when it does
 * not. The time of other processes does not count, and of several runs the least does.
 */
export async function growsTooFast(
  make: (size: number) => string,
  run: (input: string) => unknown,
  sizes = SIZES,
): Promise<string> {
  let [sizeBefore, before] = [0, Infinity];
  for (const size of sizes) {
    const input = make(size);
    let least = await cpuTime(() => run(input));
    const isTooFast = () => least + NOISE_MS > MOST * (before + NOISE_MS);
    for (let runs = 0; isTooFast() && runs < MORE_RUNS && least < 1_000; runs += 1)
      least = Math.min(least, await cpuTime(() => run(input)));
    if (isTooFast())
      return `${sizeBefore} characters took ${before.toFixed(0)} ms, ${size} took ${least.toFixed(0)} ms`;
    [sizeBefore, before] = [size, least];
  }
  return '';
}

async function cpuTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
