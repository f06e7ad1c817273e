import type { KeyObject } from 'node:crypto';
import type { ReportProblem } from '../failures/problems.ts';
import { formsOfFile, formsOfKey } from '../runtime/masks.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import { fingerprintOf, fitsItself, readPrivateKeys } from './private-key.ts';
import type { Signer } from './signer.ts';

/**
 * The signers for the keys in a text, such as `private-key`, in the order in which they are tried: more than one while
 * keys are being rotated. Every problem is reported. The keys are masked as GitHub writes them too, whatever shape they came in: a later
 * step may well convert them.
 */
export async function signersOf(
  privateKey: Secret,
  {
    maskedSecret,
    report,
    source = 'private-key',
  }: Pick<Runtime, 'maskedSecret'> & {
    readonly report: ReportProblem;
    /** Where the text comes from, as problems name it. */
    readonly source?: string;
  },
): Promise<Signer[]> {
  const text = privateKey.reveal();
  const read = readPrivateKeys(text);
  const signers = read.keys.map((key) => {
    const pem = (type: 'pkcs1' | 'pkcs8') => key.export({ type, format: 'pem' }).toString();
    maskedSecret(pem('pkcs1'), (file) => {
      const other = pem('pkcs8');
      return [other, ...formsOfKey(file), ...formsOfKey(other), ...formsOfFile(file)];
    });
    return localSigner(key);
  });
  if (read.rejected.length > 0) {
    const { reportKeys } = await import(/* webpackChunkName: "slips" */ './private-key-slips.ts');
    reportKeys(text, read, (code, found) => {
      report(code, `${source}: ${found}`);
    });
  }
  return signers;
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
