import type { ReportProblem } from '../failures/problems.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { SignerWorld } from '../signing/signer.ts';
import type { SecretName } from '../signing/store-names.ts';
import { isToken } from './host.ts';

/** The credential that lives long: itself, or where it lies. */
export type Parent =
  | { readonly kind: 'held'; readonly secret: Secret }
  | { readonly kind: 'stored'; readonly input: string; readonly name: SecretName };

/** How names of secrets in stores begin, as no token does. */
const STORED = /^(?:arn:|projects\/|https?:\/\/|exec:|awskms:|gcpkms:)/i;

/** Reads an input that is a credential, or the name of a secret that holds it. Problems are reported, and never show it. */
export async function parseParent(
  input: string,
  text: string,
  { env, maskedSecret, report }: Pick<Runtime, 'env' | 'maskedSecret'> & { readonly report: ReportProblem },
): Promise<Parent | undefined> {
  if (text === '') {
    report('credentials-missing', `${input} is empty`, EMPTY);
    return undefined;
  }
  if (STORED.test(text)) {
    const { storedParentOf } = await import(/* webpackChunkName: "stored" */ './stored-parent.ts');
    const name = storedParentOf(input, text, { env, report });
    return name && { kind: 'stored', input, name };
  }
  const secret = maskedSecret(text);
  if (isToken(text)) return { kind: 'held', secret };
  report(
    'input-invalid',
    `${input}: found a text with white space or other characters in it that no token has`,
  );
  return undefined;
}

const EMPTY =
  'Check the name of the secret, and that this run may read it: runs for pull requests from forks may read none, and ' +
  "Dependabot's runs have secrets of their own.";

/** The credential itself; out of its store, where it lies in one. */
export async function readParent(parent: Parent, world: SignerWorld): Promise<Secret> {
  if (parent.kind === 'held') return parent.secret;
  const { readStoredParent } = await import(/* webpackChunkName: "stored" */ './stored-parent.ts');
  return readStoredParent(parent, world);
}
