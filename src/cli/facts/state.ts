import type { Repository } from '../disk/repository.ts';
import type { Variables } from './call.ts';
import type { Effect } from './facts.ts';
import type { Scope } from './scope.ts';
import type { Named } from './target.ts';

/** A clone that actions/checkout has made in a job. */
export interface Checkout {
  readonly path: string;
  /** Origins whose token stays in the clone; empty for the job's own. */
  readonly tokens: readonly number[];
  readonly named: Named;
}

/** What earlier steps of a job have left behind for later ones. */
export interface JobState {
  readonly checkouts: Checkout[];
  /** By folder and name: a remote whose URL was set. */
  readonly remotes: Map<string, { readonly tokens: readonly number[]; readonly named: Named }>;
  /** Credentials that git was configured with for all of a host. */
  readonly rewrites: { readonly tokens: readonly number[]; readonly owner: string | undefined }[];
  /** Tokens that `gh auth login` was given. */
  ghLogin: readonly number[];
  /** Written to GITHUB_ENV. */
  readonly exported: Map<string, string>;
  /** Where nobody could see what a step does. */
  opaque: { readonly step: number; readonly what: string }[];
  /** How many actions and scripts of the repository were walked inside of others. */
  nested: number;
}

/** More nested walks a job than any honest one has: each may start several, so that their number grows by powers. */
export const MAX_NESTED = 1000;

export const newState = (): JobState => ({
  checkouts: [],
  remotes: new Map(),
  rewrites: [],
  ghLogin: [],
  exported: new Map(),
  opaque: [],
  nested: 0,
});

/** How a script is started. */
export interface ScriptOptions {
  readonly folder: string;
  readonly shell?: string | undefined;
  /** How deep scripts have called scripts. */
  readonly depth?: number;
  readonly extra?: Variables;
}

/** Where a script stands: what names mean, what came before, and where its effects are told. */
export interface Place {
  readonly repository: Repository;
  readonly scope: Scope;
  readonly matrix: ReadonlyMap<string, readonly string[]>;
  readonly state: JobState;
  readonly step: number;
  /** What is read stands in another file than the workflow, which is not changed. */
  readonly isElsewhere?: boolean;
  readonly emit: (tokens: readonly number[], effect: Effect) => void;
  /** Reads a script that a script starts. */
  readonly readScript: (script: string, place: Place, options: ScriptOptions) => void;
}

/** The clone that a folder lies in. */
export function checkoutAt(state: JobState, folder: string): Checkout | undefined {
  const clean = folder.replace(/^\.\/|\/$/g, '').replace(/^\.$/, '');
  const inside = ({ path }: Checkout) => path === '' || clean === path || clean.startsWith(`${path}/`);
  const fitting = state.checkouts.filter(inside).sort((a, b) => b.path.length - a.path.length);
  // The last of several in the same place; a folder of none is that of the only one there is.
  return (
    fitting.filter(({ path }) => path === fitting[0]?.path).at(-1) ??
    (state.checkouts.length === 1 ? state.checkouts[0] : undefined)
  );
}
