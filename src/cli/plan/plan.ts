// The plan: what migrate prints with --json, by the contract of the command line.
import type { Permissions, Target } from '../facts/facts.ts';

export type Verdict = 'replace' | 'github-token-suffices' | 'cannot' | 'ask';

export interface PlanUse {
  readonly file: string;
  readonly line: number;
  readonly secret: string;
  readonly what: string;
  readonly verdict: Verdict;
  readonly permissions: Permissions;
  readonly optional?: Permissions;
  readonly target: Target;
  readonly why: string;
  readonly source: string;
  readonly question?: string;
  /** Workflows that its effects start, and that go on starting. */
  readonly downstream?: readonly string[];
  /** What a person ought to know of the change. */
  readonly notes?: readonly string[];
}

export interface PlanMint {
  readonly file: string;
  readonly job: string;
  readonly owner?: string;
  readonly repositories?: readonly string[] | string;
  readonly permissions: Permissions;
}

export interface Skipped {
  readonly file: string;
  readonly why: string;
}

export interface Plan {
  readonly uses: readonly PlanUse[];
  readonly mints: readonly PlanMint[];
  readonly secretsLeft: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly app: { readonly permissions: Permissions };
}
