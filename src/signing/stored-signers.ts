import type { ReportProblem } from '../failures/problems.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { MakeSigners } from './signer.ts';

export interface StoredKeysRequest {
  /** The inputs `signing-key` and `signing-role`. */
  readonly signingKey: string;
  readonly signingRole: string;
}

export interface StoredSigners {
  readonly makeSigners: MakeSigners;
  /** Whether the role is taken with an ID token of the run. */
  readonly needsIdToken: boolean;
}

/**
 * Reads which keys are to sign where they lie, and as whom; every problem is reported, and no store is asked yet. What
 * knows of key stores is loaded only here.
 */
export async function storedSignersOf(
  { signingKey, signingRole }: StoredKeysRequest,
  { env, report }: Pick<Runtime, 'env'> & { readonly report: ReportProblem },
): Promise<StoredSigners> {
  const { makeStoredSigners, parseKeyNames, parseRoleName, checkEndpoints } = await import('./key-stores.ts');
  const keys = parseKeyNames(signingKey, report);
  const role = parseRoleName(signingRole, keys, report);
  checkEndpoints(keys, env, report);
  const needsIdToken = signingRole !== '' && !(role?.store === 'vault' && role.by !== 'jwt');
  return { makeSigners: makeStoredSigners(keys, role), needsIdToken };
}
