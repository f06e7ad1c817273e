import { quoted, type ReportProblem } from '../failures/problems.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import { readWorkflowEvent } from '../runtime/workflow-event.ts';
import type { Signer } from '../signing/signer.ts';
import { signersOf } from '../signing/signers.ts';

/** Who signs: the App, or nobody, and then a token that somebody else gave stands in. */
export type Credentials =
  | { readonly kind: 'fallback'; readonly token: Secret }
  | {
      readonly kind: 'app';
      /** Client ID or App ID. */
      readonly issuer: string;
      /** One for each key, in the order in which they are tried. */
      readonly signers: readonly Signer[];
    };

export interface CredentialInputs {
  readonly clientId: string;
  readonly appId: string;
  readonly privateKey: Secret | undefined;
  readonly fallbackToken: Secret | undefined;
  /** The names of all inputs, also of those that this action does not have: the runner only warns of them. */
  readonly inputNames: () => readonly string[];
}

const ISSUER = /^[a-z0-9][a-z0-9._-]{0,99}$/i;

/** Reads the App's ID and who signs for it. Reports every problem; what it answers then is not to be used. */
export async function parseCredentials(
  { clientId, appId, privateKey, fallbackToken, inputNames }: CredentialInputs,
  { maskedSecret, env, report }: Pick<Runtime, 'maskedSecret' | 'env'> & { readonly report: ReportProblem },
): Promise<Credentials> {
  // An empty secret is how a run without access to it looks. The ID is no secret and is often there all the same.
  if (!privateKey && fallbackToken) return { kind: 'fallback', token: fallbackToken };
  const issuer = clientId || appId;
  if (!issuer || !privateKey) {
    const empty = [
      ...(issuer ? [] : ['client-id (or app-id)' as const]),
      ...(privateKey ? [] : ['private-key' as const]),
    ];
    const { explainMissingCredentials } = await import('./missing-credentials.ts');
    const event = await readWorkflowEvent();
    const { text, fix } = explainMissingCredentials({ empty, inputNames: inputNames(), event, env });
    report('credentials-missing', text, fix);
  }
  if (issuer && !ISSUER.test(issuer)) {
    const allowed = 'a client ID (such as Iv23liAbCdEfGhIjKlMn) or an App ID (a number)';
    report(
      'input-invalid',
      `${clientId ? 'client-id' : 'app-id'}: found ${quoted(issuer)}; allowed is ${allowed}`,
    );
  }
  const signers = privateKey ? signersOf(privateKey, { maskedSecret, report }) : [];
  return { kind: 'app', issuer, signers };
}
