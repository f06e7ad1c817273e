import type { Runtime } from '../runtime.ts';
import { failureSummary, summaryMode } from '../summary.ts';
import { catalogue } from './catalogue.ts';
import { Failure } from './failure.ts';

/** Whatever was thrown, as a Failure; what was not thrown on purpose is a defect of the action. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('internal-error', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}

/** Tells a person of a failure: one annotation, the job summary, and the stack when debug logging is on. */
export function reportFailure(failure: Failure, level: 'error' | 'warning', runtime: Runtime): void {
  const { title } = catalogue[failure.code];
  const text = describeFailure(failure, runtime.env);
  runtime.log[level](text, title);
  for (let cause: unknown = failure; cause instanceof Error; { cause } = cause) {
    runtime.log.debug(cause.stack ?? cause.message);
  }
  if (level === 'error' && summaryMode(runtime.env) !== 'never')
    runtime.writeSummary(failureSummary(title, text));
}

/**
 * What a person reads of a failure: what happened, what to do, GitHub's own words, and where to read on.
 * The lines are those of the annotation and of the job summary alike.
 */
export function describeFailure(failure: Failure, env: Runtime['env']): string {
  const { github } = failure;
  const docs = docsLink(failure.code, env);
  return [
    `${failure.code}: ${failure.message}`,
    `What to do: ${failure.fix ?? catalogue[failure.code].fix}`,
    github && `GitHub said: ${github.status} ${github.message} (request id ${github.requestId ?? 'none'})`,
    docs && `More: ${docs}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The troubleshooting entry in the version of the action that runs; unknown for a local `uses: ./`. */
function docsLink(code: string, env: Runtime['env']): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (!repository || !ref) return undefined;
  return `https://github.com/${repository}/blob/${ref}/docs/troubleshooting.md#${code}`;
}
