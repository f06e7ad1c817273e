import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { runnerRuntime } from '../../src/runtime/actions.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
});

/** Whether the real runtime's sleep of a minute is over, asked after so many milliseconds. */
async function sleepOf(runtime: ReturnType<typeof runnerRuntime>) {
  let isOver = false;
  void runtime.sleep(60_000).then(() => {
    isOver = true;
  });
  await jest.advanceTimersByTimeAsync(0);
  return async (afterMs: number) => {
    await jest.advanceTimersByTimeAsync(afterMs);
    return isOver;
  };
}

test('a wait lasts as long as it was asked to', async () => {
  const isOver = await sleepOf(runnerRuntime());
  expect([await isOver(59_999), await isOver(1)]).toEqual([false, true]);
});

// The runner kills a step 10 s after its first signal.
test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a wait, and those after it are short', async (signal) => {
  const runtime = runnerRuntime();
  const isOver = await sleepOf(runtime);
  expect([runtime.cancellation.requested(), await isOver(1)]).toEqual([false, false]);
  process.emit(signal);
  expect([runtime.cancellation.requested(), await isOver(0)]).toEqual([true, true]);
  const isNextOver = await sleepOf(runtime);
  expect([await isNextOver(0), await isNextOver(1_000)]).toEqual([false, true]);
});
