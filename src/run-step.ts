import { parseSummaryMode } from './inputs/summary-mode.ts';
import { runnerInputs } from './inputs/source.ts';
import { runnerRuntime } from './runtime/actions.ts';
import type { Runtime } from './runtime/runtime.ts';

const LAST_MS = 60_000; // as long as main may take: what never ends must not hold the job

/** One step of the action: what it does, and whether a failure of it is one of the job. */
export interface Step {
  readonly run: (runtime: Runtime) => Promise<void>;
  readonly onFailure: 'fail' | 'warn';
}

/**
 * Runs a step against the real runner. What nobody else has caught becomes one annotation: also what is thrown outside of
 * the step's promise (by an event without a listener, or in a promise that nobody waits for), and a step that stops
 * half-way because nothing is left that could wake it.
 */
export async function runStep({ run, onFailure }: Step): Promise<void> {
  const runtime = runnerRuntime();
  const told = Promise.withResolvers<undefined>();
  let [isDone, isTold] = [false, false];
  const fail = async (error: unknown) => {
    const isFirst = !isTold;
    isTold = true;
    if (onFailure === 'fail') process.exitCode = 1;
    setTimeout(() => process.exit(), LAST_MS).unref();
    const { asFailure, reportError, reportWarning } = await import('./failures/report.ts');
    if (!isFirst) runtime.log.info(`Another failure: ${asFailure(error).toString()}`);
    else if (onFailure === 'warn') reportWarning(error, runtime);
    else reportError(error, runtime, { summary: wantsSummary(runtime) });
    told.resolve(undefined);
  };
  process.on('uncaughtException', (error) => void fail(error));
  process.on('unhandledRejection', (error) => void fail(error));
  process.on('beforeExit', () => {
    if (!isDone && !isTold) void fail(new Error('the step stopped before it was done'));
  });
  const end = () => {
    isDone = true;
  };
  // A step that something was thrown out of may never come to its end.
  await Promise.race([run(runtime).then(end, fail), told.promise]);
}

function wantsSummary({ env }: Runtime): boolean {
  return parseSummaryMode(runnerInputs(env).text('summary')) !== 'never';
}
