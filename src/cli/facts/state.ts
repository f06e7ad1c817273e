import type { Repository } from '../disk/repository.ts';
import type { Effect } from './facts.ts';
import { cleanFolder, OUTSIDE, UNKNOWN } from './folders.ts';
import type { Scope } from './scope.ts';
import type { Named } from './target.ts';
import { layerOf, type Variables } from './variables.ts';

/** A clone that actions/checkout has made in a job. */
export interface Checkout {
  /** Origins whose token stays in the clone; empty for the job's own. */
  readonly tokens: readonly number[];
  readonly named: Named;
}

/** What earlier steps of a job have left behind for later ones. */
export interface JobState {
  /** By folder; of several in one, the last. */
  readonly checkouts: Map<string, Checkout>;
  /** By the clone's folder and name: a remote whose URL was set. */
  readonly remotes: Map<string, { readonly tokens: readonly number[]; readonly named: Named }>;
  /** Credentials that git was configured with for all of a host. */
  readonly rewrites: {
    /** What gh has in the step in which git asks it, after `gh auth setup-git`. */
    readonly tokens: readonly number[] | 'of gh';
    readonly owner: string | undefined;
  }[];
  /** Tokens that `gh auth login` was given. */
  ghLogin: readonly number[];
  /** Written to GITHUB_ENV by the steps before, and by this one, of which those after it learn. */
  readonly exported: ReturnType<typeof layerOf>;
  readonly written: Map<string, string>;
  /** Where nobody could see what a step does. */
  opaque: { readonly step: number; readonly what: string }[];
  /** The actions and scripts of the repository that were walked inside of others. */
  readonly nested: { count: number; characters: number };
  /** Characters that may still be walked so in all jobs together. */
  readonly budget: { characters: number };
}

/** More than any honest job walks inside of others: each walk may start several, so that their number grows by powers. */
const MAX_NESTED = { count: 1000, characters: 10_000_000 };
/** The same for all jobs of a repository. */
export const MAX_CHARACTERS = 200_000_000;

/** Whether nothing more is walked inside of others: what is not read is asked about. */
export const isSpent = ({ nested, budget }: JobState): boolean =>
  nested.count >= MAX_NESTED.count || nested.characters >= MAX_NESTED.characters || budget.characters <= 0;

export function spend({ nested, budget }: JobState, characters: number): void {
  nested.count++;
  nested.characters += characters;
  budget.characters -= characters;
}

export const newState = (budget: JobState['budget']): JobState => ({
  checkouts: new Map(),
  remotes: new Map(),
  rewrites: [],
  ghLogin: [],
  exported: layerOf(),
  written: new Map(),
  opaque: [],
  nested: { count: 0, characters: 0 },
  budget,
});

/** How a script is started. */
export interface ScriptOptions {
  readonly folder: string;
  readonly shell?: string | undefined;
  /** How deep scripts have called scripts. */
  readonly depth?: number;
  /** The variables of the script that starts it. */
  readonly variables?: Variables;
}

/** Where a script stands: what names mean, what came before, and where its effects are told. */
export interface Place {
  readonly repository: Repository;
  readonly scope: Scope;
  readonly matrix: ReadonlyMap<string, readonly string[]>;
  readonly state: JobState;
  readonly step: number;
  /** The images of ghcr.io that the job names. */
  readonly images: readonly string[];
  /** What is read stands in another file than the workflow, which is not changed. */
  readonly isElsewhere?: boolean;
  /** The name of the secret that a token comes from. */
  readonly secretOf: (token: number) => string;
  readonly emit: (tokens: readonly number[], effect: Effect) => void;
  /** Reads a script that a script starts. */
  readonly readScript: (script: string, place: Place, options: ScriptOptions) => void;
}

/** The clone that a folder lies in. Where nobody can say in which, it may be any of them. */
export function cloneAt(
  { checkouts }: JobState,
  folder: string,
): (Checkout & { readonly path: string }) | undefined {
  if (folder === OUTSIDE) return undefined;
  const [only] = checkouts;
  if (folder === UNKNOWN && checkouts.size > 1)
    return {
      path: UNKNOWN,
      tokens: [...new Set([...checkouts.values()].flatMap(({ tokens }) => tokens))],
      named: { ask: 'in which of the clones of the job is it called?' },
    };
  for (let path = cleanFolder(folder); ; path = path.replace(/(^|\/)[^/]*$/, '')) {
    // A folder outside of the workspace is in no clone of it.
    const found = path === '' && folder.startsWith('/') ? undefined : checkouts.get(path);
    if (found) return { ...found, path };
    if (path === '') break;
  }
  // A folder of none is that of the only one there is.
  return only && checkouts.size === 1 ? { ...only[1], path: only[0] } : undefined;
}
