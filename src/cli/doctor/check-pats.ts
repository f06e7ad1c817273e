import type { Planned } from '../plan/make-plan.ts';
import type { PlanUse } from '../plan/plan.ts';
import type { Chart } from './chart.ts';

/** PATs that are still in use, and workflows that cannot be read. */
export function checkPats({ plan }: Planned, chart: Chart): void {
  for (const { file, why } of plan.skipped)
    chart.finding('input-invalid', `the workflow cannot be read: ${why}`, {
      files: [file],
      fix: 'Correct the file.',
    });
  for (const [secret, uses] of bySecret(plan.uses)) {
    const open = uses.filter(({ verdict }) => verdict !== 'cannot');
    const kept = uses.filter(({ verdict }) => verdict === 'cannot');
    if (open.length > 0)
      chart.finding(
        'pat-in-use',
        `the secret ${secret} is used as a personal access token: ${wordsOf(open)}`,
        {
          files: placesOf(open),
        },
      );
    if (kept.length > 0)
      chart.note(
        `the secret ${secret} has to stay a personal access token: ${wordsOf(kept)}`,
        placesOf(kept),
      );
  }
}

function bySecret(uses: readonly PlanUse[]): Map<string, PlanUse[]> {
  const groups = new Map<string, PlanUse[]>();
  for (const use of uses) groups.set(use.secret, [...(groups.get(use.secret) ?? []), use]);
  return groups;
}

const wordsOf = (uses: readonly PlanUse[]) =>
  [...new Set(uses.map(({ what }) => what))].slice(0, 5).join('; ');
const placesOf = (uses: readonly PlanUse[]) => uses.map(({ file, line }) => `${file}:${line}`);
