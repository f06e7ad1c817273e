import type { Runtime } from '../runtime/runtime.ts';
import { catalogue, type CatalogueEntry } from './catalogue.ts';
import { Failure } from './failure.ts';
import { pageOf } from './pages.ts';

/** Whatever was thrown, as a Failure; what was not thrown on purpose is a defect of the action. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure('internal-error', wordsOf(error), { cause: error });
}

/** What was thrown, in words, whatever it is: some objects cannot even be made a text. */
function wordsOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    return `something was thrown that has no words (${typeof thrown})`;
  }
}

/** Warns a person of a failure that does not fail the job. */
export function reportWarning(error: unknown, runtime: Runtime): void {
  report(error, 'warning', runtime);
}

/** Tells a person why the step failed: one annotation, the job summary unless it is not wanted. */
export function reportError(
  error: unknown,
  runtime: Runtime,
  { summary }: { readonly summary: boolean },
): void {
  const { title, text } = report(error, 'error', runtime);
  if (summary) runtime.writeSummary(failureSummary(title, text));
}

/** One annotation, and the stack of each cause when debug logging is on. */
function report(
  error: unknown,
  level: 'error' | 'warning',
  { log, env }: Runtime,
): { readonly title: string; readonly text: string } {
  const failure = asFailure(error);
  const { title } = catalogue[failure.code];
  const text = describeFailure(failure, env);
  log[level](text, title);
  for (const cause of causesOf(failure)) log.debug(cause.stack ?? cause.message);
  return { title, text };
}

/** An error and what caused it, down to the first cause. */
function causesOf(error: Error): Iterable<Error> {
  const causes = new Set<Error>(); // an error may be its own cause
  for (let cause: unknown = error; cause instanceof Error && !causes.has(cause); cause = cause.cause)
    causes.add(cause);
  return causes;
}

/**
 * What a person reads of a failure: what happened, what to do and on which page, the other side's own words, and where to
 * read on. The lines are those of the annotation and of the job summary alike.
 */
export function describeFailure(failure: Failure, env: Runtime['env']): string {
  const entry: CatalogueEntry = catalogue[failure.code];
  const fix = failure.fix ?? entry.fix;
  // Better advice brings its own links.
  const page = entry.page && !/https?:/.test(failure.fix ?? '') ? pageOf(entry.page, env) : undefined;
  return [
    `${failure.code}: ${failure.message}`,
    `What to do: ${fix}`,
    page && `Where: ${page}`,
    failure.said,
    `More: ${docsLink(failure.code, env)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The job summary of a step that failed: the text of the annotation, with a block of permissions ready to be copied. */
export function failureSummary(title: string, text: string): string {
  const paragraphs = text
    .split(/(^permissions: \|\n(?: .*\n?)+)/m)
    .map((part, index) =>
      index % 2 ? `\`\`\`yaml\n${part.trimEnd()}\n\`\`\`\n\n` : part.replaceAll('\n', '\n\n'),
    );
  return `### ${title}\n\n${paragraphs.join('')}\n\n`;
}

/** The troubleshooting entry, in the very version of the action that runs; its path alone for a local `uses: ./`. */
export function docsLink(code: string, env: Runtime['env']): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
  const page = `docs/troubleshooting.md#${code}`;
  return repository && ref ? `${server ?? 'https://github.com'}/${repository}/blob/${ref}/${page}` : page;
}
