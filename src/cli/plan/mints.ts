import { union } from '../facts/effect.ts';
import type { Permissions, Target } from '../facts/facts.ts';
import type { Bench } from '../verdict/bench.ts';
import { mergeTargets, type Judged } from '../verdict/judge.ts';
import { grouped } from '../facts/grouped.ts';
import type { PlanMint } from './plan.ts';

/** One mint step to be: for one job and one owner, before the first step that uses it. */
export interface Mint {
  readonly file: string;
  readonly job: string;
  /** The index of the first step that uses the token. */
  readonly before: number;
  /** Steps that use it. */
  readonly steps: readonly number[];
  readonly target: Target;
  readonly permissions: Permissions;
  /** The uses had the job's own token behind `||`. */
  readonly hasFallback: boolean;
  readonly judged: readonly Judged[];
  /** What each use needs, and where. */
  readonly parts: readonly { readonly target: Target; readonly permissions: Permissions }[];
}

/** The owner that a mint step is for, as a key; this repository's owner and `current` are the same. */
export function ownerKey(target: Target, owner: string | undefined): string {
  if (target === 'current') return owner?.toLowerCase() ?? '';
  if (target.owner !== undefined) return target.owner.toLowerCase();
  return `of ${String(target.repositories)}`;
}

/** The mint steps that all replaced uses need together: one a job and owner, with the union of what they need. */
export function planMints(judged: readonly Judged[], bench: Bench): Mint[] {
  const all = judged
    .filter(({ use }) => use.verdict === 'replace')
    .flatMap((each) => each.parts.map((part) => ({ part, judged: each, file: each.use.file })));
  const groups = grouped(
    all,
    ({ file, part }) => `${file}\n${part.job}\n${ownerKey(part.target, bench.owner)}`,
  );
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const {
      file,
      part: { job },
    } = first;
    const steps = [...new Set(parts.map(({ part }) => part.step))].sort((a, b) => a - b);
    return {
      file,
      job,
      before: steps[0] ?? 0,
      steps,
      target:
        mergeTargets(
          parts.map(({ part }) => part.target),
          bench,
        ) ?? 'current',
      permissions: union(...parts.map(({ part }) => part.permissions)),
      hasFallback: parts.some(({ judged: each }) => each.origin.hasFallback),
      judged: [...new Set(parts.map(({ judged: each }) => each))],
      parts: parts.map(({ part: { target, permissions } }) => ({ target, permissions })),
    };
  });
}

/** A mint step as the plan shows it. */
export const shownMint = ({ file, job, target, permissions }: Mint): PlanMint => ({
  file,
  job,
  ...(target !== 'current' &&
    target.owner !== undefined &&
    target.areFull !== true && { owner: target.owner }),
  ...(target !== 'current' && target.repositories !== undefined && { repositories: target.repositories }),
  permissions,
});

/** A target as the plan shows it. */
export function shownTarget(target: Target): Target {
  if (target === 'current') return target;
  const { owner, repositories } = target;
  return { ...(owner !== undefined && { owner }), ...(repositories !== undefined && { repositories }) };
}
