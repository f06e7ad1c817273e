import type { Permissions, Target } from '../facts/facts.ts';
import type { PlanUse, Verdict } from '../plan/plan.ts';
import { groupIntoApps, isAdministering, type ProposedApp } from './group.ts';
import type { SkippedRepository } from './heads.ts';
import type { PlannedRepository, Reading } from './read-organization.ts';

/** A use of a PAT, with the repository that it is in. */
export interface FoundUse extends PlanUse {
  readonly repository: string;
  readonly branch: string;
  /** In how many repositories a secret of that name is used as a PAT. */
  readonly shared: number;
}

/** A secret that holds a PAT: one name is taken for one secret, since it may be the organization's. */
export interface FoundSecret {
  readonly name: string;
  readonly repositories: readonly string[];
  readonly uses: number;
  /** Uses for which it has to stay, until they are answered or for good. */
  readonly left: number;
}

/** All that the reports of an organization say, in the order in which they say it. */
export interface Survey {
  readonly organization: string;
  readonly repositories: readonly PlannedRepository[];
  readonly skipped: readonly SkippedRepository[];
  readonly apps: readonly ProposedApp[];
  /** Those with the most reach first: that is where to begin. */
  readonly uses: readonly FoundUse[];
  readonly secrets: readonly FoundSecret[];
}

/** Looks over a whole organization. */
export function surveyOf({ login, repositories, skipped }: Reading): Survey {
  const places = new Map<string, Set<string>>();
  for (const { repository, plan } of repositories)
    for (const { secret } of plan.uses) places.set(secret, (places.get(secret) ?? new Set()).add(repository));
  const uses = repositories.flatMap(({ repository, defaultBranch, plan }) =>
    plan.uses.map((use) => ({
      ...use,
      repository,
      branch: defaultBranch ?? 'HEAD',
      shared: places.get(use.secret)?.size ?? 0,
    })),
  );
  const secrets = [...places].map(([name, where]) => {
    const own = uses.filter(({ secret }) => secret === name);
    return {
      name,
      repositories: [...where],
      uses: own.length,
      left: own.filter(({ verdict }) => verdict === 'ask' || verdict === 'cannot').length,
    };
  });
  return {
    organization: login,
    repositories,
    skipped,
    apps: groupIntoApps(repositories),
    uses: uses.sort(
      (a, b) => compareReach(reachOf(b), reachOf(a)) || compareText(a.repository, b.repository),
    ),
    secrets: secrets.sort(
      (a, b) => b.repositories.length - a.repositories.length || compareText(a.name, b.name),
    ),
  };
}

export const countOf = (uses: readonly PlanUse[], verdict: Verdict): number =>
  uses.filter((use) => use.verdict === verdict).length;

/** How far a use's token reaches: how strong it is, over how much, and in how many repositories its PAT lies. */
function reachOf({ permissions, target, shared }: FoundUse): readonly number[] {
  return [strengthOf(permissions), breadthOf(target), shared];
}

const LEVELS = { read: 1, write: 2, admin: 3 } as const;

const strengthOf = (permissions: Permissions): number =>
  Math.max(
    0,
    ...Object.entries(permissions).map(([name, level]) =>
      isAdministering(name) && level !== 'read' ? 3 : LEVELS[level],
    ),
  );

function breadthOf(target: Target): number {
  if (target === 'current') return 0;
  const { repositories } = target;
  if (repositories === undefined) return 3;
  return typeof repositories === 'string' || repositories.length > 1 ? 2 : 1;
}

const compareReach = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, at) => each - (b[at] ?? 0)).find((each) => each !== 0) ?? 0;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why a use is told before others. */
export function reachWords({ permissions, target, shared }: FoundUse): string {
  const strength = ['nothing that is known', 'reads', 'writes', 'administers'][strengthOf(permissions)] ?? '';
  const breadth = [
    'its own repository',
    'another repository',
    'several repositories',
    'all repositories of an owner',
  ][breadthOf(target)];
  return `${strength}, ${breadth ?? ''}, a secret in ${shared} ${shared === 1 ? 'repository' : 'repositories'}`;
}
