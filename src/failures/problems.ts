import type { Code } from './catalogue.ts';
import { Failure } from './failure.ts';

/** One thing wrong with the inputs; all of them are collected before the step fails. */
export interface Problem {
  readonly code: Code;
  readonly text: string;
  /** Better advice than the catalogue's, where there is one. */
  readonly fix?: string | undefined;
}

/** A slip that has only one meaning is no problem: it is `understood`, and a notice says as what. */
export type ReportProblem = (code: Code | 'understood', text: string, fix?: string) => void;

/** All problems as one failure: under their own code when they share it, else as `input-invalid`. */
export function failureOf(problems: readonly Problem[]): Failure {
  const codes = new Set(problems.map(({ code }) => code));
  const [code = 'input-invalid'] = codes.size === 1 ? codes : [];
  const fixes = [...new Set(problems.flatMap(({ fix }) => fix ?? []))];
  if (codes.size > 1)
    fixes.unshift('Correct what is named; each code is explained in docs/troubleshooting.md.');
  const fix = fixes.length > 0 ? fixes.join('\n') : undefined;
  if (problems.length === 1) return new Failure(code, problems[0]?.text ?? '', { fix });
  const list = problems.map((problem) => `- ${codes.size > 1 ? `${problem.code}: ` : ''}${problem.text}`);
  return new Failure(code, `${problems.length} problems with the inputs:\n${list.join('\n')}`, { fix });
}

/** A value of an input as a message may show it: in quotes, on one line. A long one may be anything, so it is not shown. */
export function quoted(value: string): string {
  return value.length > 100 ? `a text of ${value.length} characters` : JSON.stringify(value);
}
