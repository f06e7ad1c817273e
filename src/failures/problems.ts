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

const MAX_SHOWN = 20;

/** All problems as one failure, of which the first are shown: under their own code when they share it, else as `input-invalid`. */
export function failureOf(problems: readonly Problem[]): Failure {
  const codes = new Set(problems.map(({ code }) => code));
  const [code = 'input-invalid'] = codes.size === 1 ? codes : [];
  const shown = problems.slice(0, MAX_SHOWN);
  const fixes = [...new Set(shown.flatMap(({ fix }) => fix ?? []))];
  if (codes.size > 1)
    fixes.unshift('Correct what is named; each code is explained in docs/troubleshooting.md.');
  const fix = fixes.length > 0 ? fixes.join('\n') : undefined;
  if (problems.length === 1) return new Failure(code, problems[0]?.text ?? '', { fix });
  const list = shown.map((problem) => `- ${codes.size > 1 ? `${problem.code}: ` : ''}${problem.text}`);
  if (problems.length > MAX_SHOWN) list.push(`- and ${problems.length - MAX_SHOWN} more`);
  return new Failure(code, `${problems.length} problems with the inputs:\n${list.join('\n')}`, { fix });
}

/**
 * A value of an input as a message may show it: in quotes, on one line, with what nobody can see written out, since it may be
 * the very thing that is wrong. A long one may be anything, so it is not shown.
 */
export function quoted(value: string): string {
  if (value.length > 100) return `a text of ${value.length} characters`;
  return JSON.stringify(value).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Spaces that are none, marks of no width, and those that turn the direction of writing. */
const INVISIBLE = /[\u0080-\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;
