import { quoted, type ReportProblem } from '../failures/problems.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import { readWorkflowEvent } from '../runtime/workflow-event.ts';
import type { MakeSigners } from '../signing/signer.ts';
import { signersOf } from '../signing/signers.ts';
import { storedSignersOf } from '../signing/stored-signers.ts';

/** Who signs: the App, or nobody, and then a token that somebody else gave stands in. */
export type Credentials =
  | {
      readonly kind: 'fallback';
      readonly token: Secret;
      /** What the App's tokens would have needed, in the words of the log. */
      readonly lacks: string;
    }
  | {
      readonly kind: 'app';
      /** Client ID or App ID. */
      readonly issuer: string;
      /** Makes one for each key, in the order in which they are tried. */
      readonly makeSigners: MakeSigners;
    };

export interface CredentialInputs {
  readonly clientId: string;
  readonly appId: string;
  readonly privateKey: Secret | undefined;
  /** Names of keys that stay in their store, and whom to be there. */
  readonly signingKey: string;
  readonly signingRole: string;
  readonly fallbackToken: Secret | undefined;
  /** The names of all inputs, also of those that this action does not have: the runner only warns of them. */
  readonly inputNames: () => readonly string[];
}

const ISSUER = /^[a-z0-9][a-z0-9._-]{0,99}$/i;

type Tools = Pick<Runtime, 'env' | 'maskedSecret'> & { readonly report: ReportProblem };

/** Reads the App's ID and who signs for it. Reports every problem; what it answers then is not to be used. */
export async function parseCredentials(inputs: CredentialInputs, tools: Tools): Promise<Credentials> {
  const { clientId, appId, privateKey, signingKey, signingRole, fallbackToken, inputNames } = inputs;
  const { env, maskedSecret, report } = tools;
  // An empty secret is how a run without access to it looks. The ID is no secret and is often there all the same.
  if (!privateKey && !signingKey && fallbackToken)
    return { kind: 'fallback', token: fallbackToken, lacks: "The App's credentials are empty" };
  const issuer = clientId || appId;
  if (!privateKey && !signingKey && signingRole) {
    report(
      'credentials-missing',
      'signing-key: found nothing, but signing-role is set',
      'Name the key in signing-key.',
    );
  } else if (!issuer || (!privateKey && !signingKey)) {
    const empty = [
      ...(issuer ? [] : ['client-id (or app-id)' as const]),
      ...(privateKey || signingKey ? [] : ['private-key' as const]),
    ];
    const { explainMissingCredentials } = await import(
      /* webpackChunkName: "missing" */ './missing-credentials.ts'
    );
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
  if (privateKey && (signingKey || signingRole)) {
    const other = signingKey ? 'signing-key' : 'signing-role';
    report(
      'inputs-conflict',
      `private-key and ${other} exclude each other: the key is here, or in its store`,
    );
  }
  if (privateKey) {
    const signers = await signersOf(privateKey, { maskedSecret, report });
    return { kind: 'app', issuer, makeSigners: () => signers };
  }
  if (!signingKey) return { kind: 'app', issuer, makeSigners: () => [] }; // that is reported already
  const { makeSigners, needsIdToken } = await storedSignersOf({ signingKey, signingRole }, { env, report });
  if (needsIdToken && !(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)) {
    if (fallbackToken) return { kind: 'fallback', token: fallbackToken, lacks: 'This run has no ID token' };
    const { explainMissingIdToken } = await import(/* webpackChunkName: "missing" */ './missing-id-token.ts');
    const { text, fix } = await explainMissingIdToken();
    report('id-token-missing', text, fix);
  }
  return { kind: 'app', issuer, makeSigners };
}
