import { failureOf, type Problem, type ReportProblem } from '../failures/problems.ts';
import { parseFlag } from '../inputs/flag.ts';
import { runnerInputs } from '../inputs/source.ts';
import { parseSummaryMode, type SummaryMode } from '../inputs/summary-mode.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** What the inputs of a sister action are read with. */
export interface Asked {
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  readonly summary: SummaryMode;
  readonly report: ReportProblem;
  /** Throws one Failure that holds every problem found; then tells what was understood. */
  readonly settle: () => Promise<void>;
}

/** Begins to read the inputs: those of these names, and `others` are what people may call them instead. */
export function readAsked(
  { env, log }: Pick<Runtime, 'env' | 'log'>,
  ours: readonly string[],
  others: Readonly<Record<string, string>>,
): Asked {
  const { text, names } = runnerInputs(env);
  const problems: Problem[] = [];
  const understood: string[] = [];
  const report: ReportProblem = (code, found, fix) => {
    if (code === 'understood') understood.push(found);
    else problems.push({ code, text: found, fix });
  };
  return {
    text,
    report,
    flag: (name) => parseFlag(name, text(name), report),
    summary: parseSummaryMode(text('summary'), report),
    settle: async () => {
      const strays = names().filter((name) => !ours.includes(name) && text(name) !== '');
      if (strays.length > 0) {
        const { reportOtherNames } = await import(/* webpackChunkName: "refused" */ './other-names.ts');
        reportOtherNames(strays, { ours, others }, report);
      }
      if (problems.length > 0) throw failureOf(problems);
      if (understood.length > 0) log.notice(understood.join('\n'), 'Inputs that were understood');
    },
  };
}
