// Loaded only when the step gives an input that this action does not have. The runner warns of it and goes on, so that a
// limit that was meant would not hold.
import type { ReportProblem } from '../failures/problems.ts';

/** Reports inputs that were probably meant for one of ours. */
export function reportOtherNames(
  strays: readonly string[],
  { ours, others }: { readonly ours: readonly string[]; readonly others: Readonly<Record<string, string>> },
  report: ReportProblem,
): void {
  for (const stray of strays) {
    const name = stray.replaceAll('_', '-');
    const meant = ours.includes(name) ? name : Object.hasOwn(others, name) ? others[name] : undefined;
    if (meant === undefined) continue;
    const why = 'this action has no such input, so it would count for nothing';
    report('input-invalid', `${stray}: ${why}; did you mean ${meant}?`);
  }
}
