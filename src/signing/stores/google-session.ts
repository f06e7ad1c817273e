import type { HttpResponse } from '../../transport/message.ts';
import type { IdToken, StoreWorld } from '../key-store.ts';
import { isSendable, objectIn, textIn } from './answers.ts';
import type { Session } from './session.ts';

/** An access token, and whose it is, in words. */
export interface GoogleSession extends Session {
  readonly token: string;
  readonly used: string;
  /** Whom to grant a right, as policies name it. */
  readonly member: string;
  /** Makes another by the clock of whoever refused this one; only where this machine's clock matters. */
  readonly byClock?: (offset: number) => GoogleSession;
}

/** What a session is for. */
export interface GooglePurpose {
  /** The name of the key or the secret. */
  readonly name: string;
  /** The narrowest OAuth scope that does. */
  readonly scope: string;
}

export const KMS_SCOPE = 'https://www.googleapis.com/auth/cloudkms';
/** Secret Manager knows no narrower one. */
export const CLOUD_SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** A token of somebody else's, and what it stands for at Google. */
export interface Subject {
  readonly audience: string;
  readonly token: string;
  readonly type?: string | undefined;
  readonly serviceAccount: string | undefined;
  /** The run's own, which a refusal is told with; not there for a token of the machine. */
  readonly idToken?: IdToken;
}

/** Who somebody is at Google by the pool alone, as policies name it. */
export function principalOf({ audience, idToken }: Subject): string {
  const pool = audience.replace(/^\/\/iam\.googleapis\.com\//, '').replace(/\/providers\/.*$/, '');
  return `principal://iam.googleapis.com/${pool}/subject/${idToken?.claims.sub ?? 'SUBJECT'}`;
}

/** An access token in an answer, masked; nothing where there is none that a header could carry. */
export function tokenIn(
  { status, body }: HttpResponse,
  name: string,
  { maskedSecret }: Pick<StoreWorld, 'maskedSecret'>,
): string | undefined {
  const token = status === 200 ? textIn(objectIn(body), name) : undefined;
  if (!token) return undefined;
  const masked = maskedSecret(token).reveal();
  return isSendable(masked) ? masked : undefined;
}
