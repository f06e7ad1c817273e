import type { KeyObject } from 'node:crypto';
import { explainMissingCredentials } from './missing-credentials.ts';
import { quoted, type ReportProblem } from '../failures/failure.ts';
import { parsePrivateKeys } from '../signing/private-key.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';

/** Who signs: the App, or nobody, and then a token that somebody else gave stands in. */
export type Credentials =
  | { readonly kind: 'fallback'; readonly token: Secret }
  | {
      readonly kind: 'app';
      /** Client ID or App ID. */
      readonly issuer: string;
      /** More than one while keys are being rotated. */
      readonly privateKeys: readonly KeyObject[];
    };

export interface CredentialInputs {
  readonly clientId: string;
  readonly appId: string;
  readonly privateKey: Secret | undefined;
  readonly fallbackToken: Secret | undefined;
  /** Names with underscores, as other actions have them, that were given: the runner only warns of them. */
  readonly misspelt: readonly string[];
}

const ISSUER = /^[a-z0-9][a-z0-9._-]{0,99}$/i;

/** Reads the App's ID and keys. Reports every problem; what it answers then is not to be used. */
export async function parseCredentials(
  { clientId, appId, privateKey, fallbackToken, misspelt }: CredentialInputs,
  { maskedSecret, report }: Pick<Runtime, 'maskedSecret'> & { readonly report: ReportProblem },
): Promise<Credentials> {
  // An empty secret is how a run without access to it looks. The ID is no secret and is often there all the same.
  if (!privateKey && fallbackToken) return { kind: 'fallback', token: fallbackToken };
  const issuer = clientId || appId;
  if (!issuer || !privateKey) {
    const empty = [!issuer && 'client-id (or app-id)', !privateKey && 'private-key'].filter(
      (each) => each !== false,
    );
    // An event file that cannot be read only costs the explanation.
    const event = await import('../runtime/workflow-event.ts').catch(() => undefined);
    report(
      'credentials-missing',
      explainMissingCredentials(empty, { misspelt, event: event?.workflowEvent }),
    );
  }
  if (issuer && !ISSUER.test(issuer)) {
    const allowed = 'a client ID (Iv23…) or a numeric App ID';
    report(
      'input-invalid',
      `${clientId ? 'client-id' : 'app-id'}: found ${quoted(issuer)}; allowed is ${allowed}`,
    );
  }
  const privateKeys = privateKey ? parsePrivateKeys(privateKey.reveal(), report) : [];
  // Masked as GitHub writes it too, whatever the shape it came in: a later step may well convert it.
  for (const key of privateKeys) {
    for (const type of ['pkcs1', 'pkcs8'] as const)
      maskedSecret(key.export({ type, format: 'pem' }).toString());
  }
  return { kind: 'app', issuer, privateKeys };
}
