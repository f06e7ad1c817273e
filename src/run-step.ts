import { parseSummaryMode } from './inputs/summary-mode.ts';
import { runnerInputs } from './inputs/source.ts';
import { runnerRuntime } from './runtime/actions.ts';
import type { Runtime } from './runtime/runtime.ts';

/** One step of the action: what it does, and whether a failure of it is one of the job. */
export interface Step {
  readonly run: (runtime: Runtime) => Promise<void>;
  readonly onFailure: 'fail' | 'warn';
}

/**
 * Runs a step against the real runner. What nobody else has caught becomes one annotation, also what is thrown outside of
 * the step's promise: by an event without a listener, or in a promise that nobody waits for.
 */
export async function runStep({ run, onFailure }: Step): Promise<void> {
  const runtime = runnerRuntime();
  let isTold = false;
  const end = (error: unknown) => {
    if (isTold) return undefined;
    isTold = true;
    if (onFailure === 'fail') process.exitCode = 1;
    return tell(error, { runtime, onFailure });
  };
  process.on('uncaughtException', (error) => void end(error));
  process.on('unhandledRejection', (error) => void end(error));
  await run(runtime).catch(end);
}

async function tell(
  error: unknown,
  { runtime, onFailure }: Pick<Step, 'onFailure'> & { readonly runtime: Runtime },
): Promise<void> {
  const { reportError, reportWarning } = await import('./failures/report.ts');
  if (onFailure === 'warn') {
    reportWarning(error, runtime);
  } else {
    const mode = parseSummaryMode(runnerInputs(runtime.env).text('summary'));
    reportError(error, runtime, { summary: mode !== 'never' });
  }
}
