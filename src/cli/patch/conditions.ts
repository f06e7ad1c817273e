import { textAt } from '../facts/padded.ts';
import type { Job } from '../facts/workflow.ts';
import type { Mint } from '../plan/mints.ts';

/**
 * The condition of a mint step: that of the steps that use its token, where all have the same. So it is not minted where it
 * is not used, and a run without the key, as for a fork, does not fail where it did not before.
 */
export function conditionOf(
  mint: Mint,
  job: Job,
  kept: ReadonlySet<string>,
): { readonly condition: string | undefined; readonly env: readonly string[] } {
  const none = { condition: undefined, env: [] };
  const steps = mint.steps.map((index) => job.steps[index]);
  const [first] = steps;
  const condition = first?.condition?.trim();
  if (
    !first ||
    condition === undefined ||
    condition === '' ||
    steps.some((step) => step?.condition?.trim() !== condition)
  )
    return none;
  // Between the mint step and a later user something may have changed what the condition says.
  const between = steps.length > 1 && /\b(steps|failure|success|cancelled)\b/.test(condition);
  if (between) return none;
  const names = [...condition.matchAll(/\benv\.(\w+)/g)].map((match) => textAt(match, 1));
  const own = new Set(steps.flatMap((step) => step?.env.map(([name]) => name) ?? []));
  const secrets = new Set(
    mint.judged.flatMap(({ origin }) => (origin.place.kind === 'step-env' ? [origin.place.name] : [])),
  );
  // What only the step itself has is not there before it, but for the token, of which the condition asks whether it is there.
  if (names.some((name) => own.has(name) && !secrets.has(name) && !kept.has(name))) return none;
  const env = [...new Set(names.filter((name) => secrets.has(name) && !kept.has(name)))];
  const written = condition.replaceAll(/\s*\r?\n\s*/g, ' ');
  return {
    condition:
      /^[\w$(][^#:]*$|^\$\{\{[^#]*\}\}$/.test(written) && !/: | #/.test(written)
        ? written
        : JSON.stringify(written),
    env,
  };
}
