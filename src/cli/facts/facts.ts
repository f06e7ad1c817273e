// The nouns that travel through migrate: what a file says (facts), before anything is judged.
import type { PairNode } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';

export type Level = 'read' | 'write' | 'admin';
/** By the names of GitHub's API, without `metadata`. */
export type Permissions = Readonly<Record<string, Level>>;

/** Which repositories a token is for: names without the owner; a text is an expression; undefined is all of the owner. */
export interface Elsewhere {
  readonly owner?: string | undefined;
  readonly repositories?: readonly string[] | string | undefined;
  /** The expression gives names with their owner. */
  readonly areFull?: boolean;
}
export type Target = 'current' | Elsewhere;

/** One thing that a workflow does on GitHub with a token. */
export interface Effect {
  readonly what: string;
  readonly why: string;
  readonly source: string;
  readonly permissions: Permissions;
  readonly optional?: Permissions | undefined;
  readonly target: Target;
  /** Events that it raises, such as `push`, `push:tags`, `pull_request`. */
  readonly raises: readonly string[];
  /** It changes a branch or proposes to, which rules may allow to some alone. */
  readonly pushes: boolean;
  /** GITHUB_TOKEN could do it, in its own repository. */
  readonly builtIn: boolean;
  /** Why no App's token can do it. */
  readonly cannot?: string | undefined;
  /** What the files do not tell. */
  readonly ask?: string | undefined;
  /** It only borrows the token of the step before (a tool beside what is known): no use of its own. */
  readonly isWeak?: boolean | undefined;
}

/** Where a secret is read: one place in one file. */
export interface Origin {
  readonly id: number;
  readonly source: Source;
  /** The name of the secret, as it is written there. */
  readonly secret: string;
  /** Of `secrets.NAME`, in the file's text. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly isTest: boolean;
  /** The expression that reads it, from its `$` to behind its last brace. */
  readonly expression: { readonly start: number; readonly end: number };
  /** Where the secret is empty, the expression gives the job's own token. */
  readonly hasFallback: boolean;
  readonly place: Place;
  /** The pair whose value it stands in. */
  readonly pair: PairNode | undefined;
}

export type Place =
  | {
      readonly kind: 'with' | 'step-env' | 'run' | 'step';
      readonly job: string;
      readonly step: number;
      readonly name: string;
    }
  | { readonly kind: 'job-env' | 'job-secrets' | 'job'; readonly job: string; readonly name: string }
  | { readonly kind: 'workflow-env'; readonly name: string };

/** One effect of one origin's token, in one job, at one step. */
export interface Consequence {
  readonly origin: number;
  readonly job: string;
  readonly step: number;
  readonly effect: Effect;
}
