import type { HttpResponse } from '../../transport/message.ts';
import type { IdToken, StoreWorld } from '../key-store.ts';
import type { AzurePlace } from '../store-names.ts';
import { isSendable, objectIn, textIn } from './answers.ts';
import { endIn, type Session } from './session.ts';

/** An access token, and whose it is, in words. */
export interface AzureSession extends Session {
  readonly token: string;
  readonly used: string;
  /** The client ID of whoever it is; undefined where that is not known. */
  readonly client: string | undefined;
}

/** What a session is for: a key or a secret by its name, and where it is. */
export interface AzurePurpose extends AzurePlace {
  readonly name: string;
}

/** Whose token stands for which application or managed identity. */
export interface Assertion {
  readonly tenant: string;
  readonly client: string;
  readonly token: string;
  /** The run's own, which a refusal is told with; not there for a token of the machine. */
  readonly idToken?: IdToken;
}

/** Where tokens come from: an address of the environment, which is checked already, or that of the vault's own cloud. */
export function authorityOf({ authority }: AzurePlace, { env }: Pick<StoreWorld, 'env'>): string {
  return (env.AZURE_AUTHORITY_HOST || authority).replace(/\/+$/, '');
}

/** The access token in an answer, masked; nothing where there is none that a header could carry. */
export function sessionIn(
  { status, body }: Pick<HttpResponse, 'status' | 'body'>,
  whose: Pick<AzureSession, 'used' | 'client'>,
  { maskedSecret, now }: Pick<StoreWorld, 'maskedSecret' | 'now'>,
): AzureSession | undefined {
  const data = objectIn(status === 200 ? body : '');
  const token = textIn(data, 'access_token');
  if (!token) return undefined;
  maskedSecret(token);
  if (!isSendable(token)) return undefined;
  return { token, endsAt: endIn(data.expires_in, now()), ...whose };
}
