import type { Failure } from '../failures/failure.ts';
import type { Log } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { HttpResponse, SendRequest } from '../transport/message.ts';

/** Revokes a token with the token itself: the only way there is. Answers what GitHub answered. */
export function revokeToken(
  send: SendRequest,
  { apiUrl, token }: { readonly apiUrl: string; readonly token: Secret },
): Promise<HttpResponse> {
  return send({
    method: 'DELETE',
    url: `${apiUrl}/installation/token`,
    headers: { authorization: `Bearer ${token.reveal()}` },
    effect: 'revokes',
  });
}

/** A token that somebody was given. */
export interface GivenToken {
  readonly apiUrl: string;
  readonly token: Secret;
  /** Whose it is; unknown for a token that came from somewhere else, as is its end (ISO 8601). */
  readonly owner?: string;
  readonly expiresAt?: string;
}

/** Sees to the end of a token, and tells of it. Answers why it lives on, if it does; it never throws. */
export async function endToken(
  given: GivenToken,
  { send, log }: { readonly send: SendRequest; readonly log: Log },
): Promise<Failure | undefined> {
  const name = given.owner === undefined ? 'the token' : `the token for ${given.owner}`;
  const answer = await revokeToken(send, given).catch((error: unknown) => ({ error }));
  if ('status' in answer && answer.status === 204) {
    log.info(`Revoked ${name}`);
    return undefined;
  }
  const { explainRevocation } = await import(/* webpackChunkName: "refused" */ './explain-revocation.ts');
  return explainRevocation({ name, expiresAt: given.expiresAt }, answer, log);
}
