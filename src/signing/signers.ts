import type { KeyObject } from 'node:crypto';
import type { ReportProblem } from '../failures/problems.ts';
import { formsOfFile, formsOfKey } from '../runtime/masks.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import { fingerprintOf, fitsItself, readPrivateKeys } from './private-key.ts';
import type { MakeSigners, Signer } from './signer.ts';

/**
 * The signers for the keys in `private-key`, in the order in which they are tried: more than one while keys are being
 * rotated. Every problem is reported. The keys are masked as GitHub writes them too, whatever shape they came in: a later
 * step may well convert them.
 */
export async function signersOf(
  privateKey: Secret,
  { maskedSecret, report }: Pick<Runtime, 'maskedSecret'> & { readonly report: ReportProblem },
): Promise<Signer[]> {
  const text = privateKey.reveal();
  const read = readPrivateKeys(text);
  const signers = read.keys.map((key) => {
    const [file, other] = (['pkcs1', 'pkcs8'] as const).map((type) =>
      key.export({ type, format: 'pem' }).toString(),
    ) as [string, string];
    maskedSecret(file, [other, ...formsOfKey(file), ...formsOfKey(other), ...formsOfFile(file)]);
    return localSigner(key);
  });
  if (read.rejected.length > 0) {
    const { reportKeys } = await import('./private-key-slips.ts');
    reportKeys(text, read, report);
  }
  return signers;
}

export interface StoredKeysRequest {
  /** The inputs `signing-key` and `signing-role`. */
  readonly signingKey: string;
  readonly signingRole: string;
}

/**
 * Reads which keys are to sign where they lie, and as whom; every problem is reported, and no store is asked yet. What
 * knows of key stores is loaded only here.
 */
export async function storedSignersOf(
  { signingKey, signingRole }: StoredKeysRequest,
  { env, report }: Pick<Runtime, 'env'> & { readonly report: ReportProblem },
): Promise<MakeSigners> {
  const [{ checkEndpoints, parseKeyNames, parseRoleName }, { makeStoredSigners }] = await Promise.all([
    import('./key-names.ts'),
    import('./stored-keys.ts'),
  ]);
  const keys = parseKeyNames(signingKey, report);
  const role = parseRoleName(signingRole, keys, report);
  checkEndpoints(keys, env, report);
  return makeStoredSigners(keys, role);
}

/** Signs with a key that is at hand. What signs is evaluated while the first connection is being made. */
function localSigner(key: KeyObject): Signer {
  return {
    fingerprint: () => Promise.resolve(fingerprintOf(key)),
    isSound: () => fitsItself(key),
    sign: async (claims) => {
      const { signLocally } = await import(/* webpackMode: "eager" */ './local-signer.ts');
      return signLocally(claims, key);
    },
  };
}
