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
