// Of the post steps: they never fail the job, and what goes wrong with one thing does not keep them from the next.
import type { Runtime } from '../runtime/runtime.ts';
import type { Code } from './catalogue.ts';
import { Failure } from './failure.ts';

/** Does one thing of several: whatever it throws is a warning, so that the others are done all the same. */
export async function orWarning<T>(
  runtime: Runtime,
  [code, what]: readonly [Code, string],
  work: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    await warn(new Failure(code, `${what}: ${String(error)}`, { cause: error }), runtime);
    return undefined;
  }
}

/** Tells of a failure in an annotation; what finds its words is loaded only then. */
export async function warn(failure: Failure, runtime: Runtime): Promise<void> {
  const { reportWarning } = await import('./report.ts');
  reportWarning(failure, runtime);
}
