import { runnerRuntime, type Runtime } from './runtime/runtime.ts';

/** One step of the action: what it does, and whether a failure of it is one of the job. */
export interface Step {
  readonly run: (runtime: Runtime) => Promise<void>;
  readonly onFailure: 'fail' | 'warn';
}

/** Runs a step against the real runner. What nobody else has caught becomes one annotation. */
export async function runStep({ run, onFailure }: Step): Promise<void> {
  const runtime = runnerRuntime();
  try {
    await run(runtime);
  } catch (error) {
    const { reportFailure } = await import('./failures/report.ts');
    reportFailure(error, onFailure === 'fail' ? 'error' : 'warning', runtime);
    if (onFailure === 'fail') process.exitCode = 1;
  }
}
