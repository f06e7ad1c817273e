import { quoted, type ReportProblem } from '../failures/problems.ts';

/** Reads an input that is true or false; empty is false. What is not allowed is reported, and counts as false. */
export function parseFlag(name: string, value: string, report: ReportProblem): boolean {
  if (/^(true|false|)$/i.test(value)) return value.toLowerCase() === 'true';
  report('input-invalid', `${name}: found ${quoted(value)}; allowed is true or false`);
  return false;
}
