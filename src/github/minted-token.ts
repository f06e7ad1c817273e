import { repositoriesOf, type Target } from '../inputs/target.ts';
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

/** The names that later requests may know a token's owner and repositories by. */
export interface TokenNames {
  /** The owner as it was named, and as GitHub writes it where that is known. */
  readonly owners: readonly string[];
  /** Full names, as they were asked for and as GitHub writes them; empty means all that the owner has. */
  readonly repositories: readonly string[];
}

/** Collects the names of what a token is for, as they were asked for and as GitHub answered them. */
export function namesOf({ target, installation, repositories }: MintedToken): TokenNames {
  const named = repositoriesOf(target);
  const owner = 'owner' in target ? target.owner : undefined;
  const owners = [owner, installation.evidence?.account].filter((each) => each !== undefined);
  const granted = named.length > 0 && repositories !== 'all' ? repositories : [];
  const asked = owners.flatMap((each) => named.map((name) => `${each}/${name}`));
  return { owners, repositories: [...asked, ...granted] };
}
