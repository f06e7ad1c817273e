import { quoted, type ReportProblem } from '../failures/problems.ts';

/** When a job summary is written. */
export type SummaryMode = (typeof SUMMARY_MODES)[number];
const SUMMARY_MODES = ['failure', 'always', 'never'] as const;

/** Reads the input `summary`. What is not allowed is reported, and counts as the default. */
export function parseSummaryMode(text: string, report?: ReportProblem): SummaryMode {
  const mode = SUMMARY_MODES.find((each) => each === (text.toLowerCase() || 'failure'));
  if (mode === undefined)
    report?.('input-invalid', `summary: found ${quoted(text)}; allowed is ${SUMMARY_MODES.join(' or ')}`);
  return mode ?? 'failure';
}
