import { quoted, type ReportProblem } from '../failures/problems.ts';

const HOUR_MS = 3_600_000;
const DEFAULT_HOURS = 6; // as long as a job of GitHub's own runners may take
const MOST_HOURS = 120; // as long as any job may take

/**
 * Reads the input `keep-fresh`: for how long tokens are to be renewed, in milliseconds, or undefined when they are not.
 * What is not allowed is reported.
 */
export function parseKeepFresh(text: string, report: ReportProblem): number | undefined {
  if (/^(false|)$/i.test(text)) return undefined;
  if (/^true$/i.test(text)) return DEFAULT_HOURS * HOUR_MS;
  const hours = /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (hours > 0 && hours <= MOST_HOURS) return hours * HOUR_MS;
  const allowed = `true (for ${DEFAULT_HOURS} hours), false, or a number of hours up to ${MOST_HOURS}`;
  report('input-invalid', `keep-fresh: found ${quoted(text)}; allowed is ${allowed}`);
  return undefined;
}
