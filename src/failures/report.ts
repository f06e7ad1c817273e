import type { Runtime } from '../runtime/runtime.ts';
import { failureSummary, summaryMode } from '../handover/summary.ts';
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
export function reportFailure(error: unknown, level: 'error' | 'warning', runtime: Runtime): void {
  const failure = asFailure(error);
  const { title } = catalogue[failure.code];
  const text = describeFailure(failure, runtime.env);
  runtime.log[level](text, title);
  for (let cause: unknown = failure; cause instanceof Error; { cause } = cause) {
    runtime.log.debug(traceOf(cause));
  }
  if (level === 'error' && summaryMode(runtime.env) !== 'never')
    runtime.writeSummary(failureSummary(title, text));
}

/** Where an error came from; without the message of Octokit's errors, which quotes whatever was answered. */
function traceOf(error: Error): string {
  const trace = error.stack ?? error.message;
  return 'response' in error ? trace.replace(error.message, '(as told)') : trace;
}

/**
 * What a person reads of a failure: what happened, what to do, GitHub's own words, and where to read on.
 * The lines are those of the annotation and of the job summary alike.
 */
export function describeFailure(failure: Failure, env: Runtime['env']): string {
  const { github } = failure;
  return [
    `${failure.code}: ${failure.message}`,
    `What to do: ${failure.fix ?? catalogue[failure.code].fix}`,
    github && `GitHub said: ${github.status} ${github.message} (request id ${github.requestId ?? 'none'})`,
    `More: ${docsLink(failure.code, env)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The troubleshooting entry, in the very version of the action that runs; its path alone for a local `uses: ./`. */
function docsLink(code: string, env: Runtime['env']): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
  const page = `docs/troubleshooting.md#${code}`;
  return repository && ref ? `${server ?? 'https://github.com'}/${repository}/blob/${ref}/${page}` : page;
}
