import { NetworkError, httpSender, type HttpResponse, type SendRequest } from './http.ts';
import type { Runtime } from './runtime.ts';
import type { Secret } from './secret.ts';
import { readState, type KeptToken } from './state.ts';

const BUDGET_MS = 15_000;

/** The post step: revokes every token that main left, whether main succeeded or not. It never fails the job. */
export async function revoke(runtime: Runtime): Promise<void> {
  const { log, env } = runtime;
  const { tokens, skipped, unreadable } = readState(env);
  if (skipped) log.info('skip-token-revoke is true: the token lives on until it expires');
  else if (tokens.length === 0) log.info('No token to revoke');
  if (unreadable > 0) log.warning(`revoke-failed: the state that main left cannot be read`, 'revoke-failed');
  const send = httpSender({ runtime, budgetMs: BUDGET_MS });
  await Promise.all(tokens.map((kept) => revokeOne(kept, send, log)));
}

async function revokeOne(kept: KeptToken, send: SendRequest, log: Runtime['log']): Promise<void> {
  const { owner, expiresAt } = kept;
  const outcome = await revokeToken(send, kept).catch((error: unknown) => {
    if (error instanceof NetworkError) return error;
    throw error;
  });
  const answered = outcome instanceof NetworkError ? undefined : outcome;
  const requestId = answered?.headers['x-github-request-id'] ?? 'none';
  switch (answered?.status) {
    case 204:
      log.info(`Revoked the token for ${owner}`);
      break;
    case 401:
    case 404:
      log.info(
        `The token for ${owner} was already gone (GitHub answered ${answered.status}, request id ${requestId})`,
      );
      break;
    default: {
      const why = outcome instanceof NetworkError ? outcome.message : `GitHub answered ${outcome.status}`;
      log.warning(
        `revoke-failed: the token for ${owner} could not be revoked: ${why} ` +
          `(status ${answered?.status ?? 'none'}, request id ${requestId}). It lives until ${expiresAt}.`,
        'revoke-failed',
      );
    }
  }
}

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
