import type { HttpResponse, SendRequest } from '../transport/sender.ts';
import type { Secret } from '../runtime/secret.ts';

/** Revokes a token with the token itself: the only way there is. Answers what GitHub answered. */
export function revokeToken(
  send: SendRequest,
  { apiUrl, token }: { readonly apiUrl: string; readonly token: Secret },
): Promise<HttpResponse> {
  return send({
    method: 'DELETE',
    url: `${apiUrl}/installation/token`,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token.reveal()}` },
  });
}
