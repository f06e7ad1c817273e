import type { MintOptions } from './patch/mint-step.ts';

/** How migrate was called. */
export interface MigrateOptions extends MintOptions {
  /** Where this program came with its action. */
  readonly home: string;
  readonly folder: string;
  readonly write: boolean;
  readonly json: boolean;
  readonly check: boolean;
  readonly answers: string | undefined;
  readonly report: string | undefined;
  readonly prove: boolean;
}

/** How migrate --org was called. */
export interface OrganizationOptions extends MintOptions {
  readonly home: string;
  readonly organization: string;
  readonly resume: boolean;
  readonly json: boolean;
  readonly check: boolean;
  readonly report: string | undefined;
  readonly pullRequests: 'no' | 'name' | 'open';
}
