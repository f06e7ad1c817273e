import type { Problem, ReportProblem } from '../../src/failures/problems.ts';

/** Runs a parser that reports its problems, and answers both. */
export function collect<Value>(parse: (report: ReportProblem) => Value): {
  readonly value: Value;
  readonly problems: readonly Problem[];
  /** Slips that are told as a notice. */
  readonly understood: readonly string[];
} {
  const problems: Problem[] = [];
  const understood: string[] = [];
  const value = parse((code, text, fix) => {
    if (code === 'understood') understood.push(text);
    else problems.push({ code, text, ...(fix !== undefined && { fix }) });
  });
  return { value, problems, understood };
}

/** Every piece of `size` characters that a text has, white space apart, in lower case. */
export function piecesOf(text: string, size = 8): string[] {
  const dense = text.replace(/\s+/g, '').toLowerCase();
  return Array.from({ length: Math.max(0, dense.length - size + 1) }, (_, at) => dense.slice(at, at + size));
}
