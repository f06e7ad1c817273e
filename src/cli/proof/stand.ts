// What is asked of the stand, and what it answers: the form of sandbox/prove.ts, which is loaded only when it is needed.

export interface StandStep {
  readonly index?: number;
  readonly mint?: { readonly id: string; readonly with: Readonly<Record<string, string>> };
  readonly values: readonly string[];
  readonly pushes: readonly { readonly repository: string; readonly ref: 'branch' | 'tag' }[];
  readonly calls: readonly StandCall[];
}

/** A request of the REST API that the stand knows. */
export interface StandCall {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

export interface StandResult {
  readonly file: string;
  readonly job: string;
  readonly conclusion: string;
  readonly log: readonly string[];
  readonly seen: readonly {
    readonly index: number;
    readonly token: {
      readonly kind: 'app' | 'github-token';
      readonly permissions: Readonly<Record<string, string>>;
      readonly repositories: readonly string[];
    };
  }[];
  readonly pushes: readonly {
    readonly index: number;
    readonly repository: string;
    readonly accepted: boolean;
    readonly starts: readonly string[];
  }[];
  readonly calls: readonly (StandCall & { readonly index: number; readonly status: number })[];
  readonly minted: number;
  readonly aliveAfter: number;
}

export interface Stand {
  readonly runOnStand: (request: {
    readonly action: string;
    readonly actionFolder: string;
    readonly repository: string;
    readonly repositories: readonly string[];
    readonly permissions: Readonly<Record<string, string>>;
    readonly vars: readonly string[];
    readonly secrets: readonly string[];
    readonly jobs: readonly {
      readonly file: string;
      readonly job: string;
      readonly steps: readonly StandStep[];
    }[];
    readonly workflows: Readonly<Record<string, string>>;
  }) => Promise<StandResult[]>;
}
