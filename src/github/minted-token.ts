import type { Target } from '../inputs/target.ts';
import type { Secret } from '../runtime/secret.ts';
import type { Grant } from './grant.ts';
import type { Installation } from './installation.ts';

/** A token with all that led to it: what the outputs, the log and the summary tell of. */
export interface MintedToken extends Grant {
  readonly target: Target;
  readonly installation: Installation;
  readonly token: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
}
