import { NetworkError, httpSender, type SendRequest } from './http.ts';
import { revokeToken } from './installation-token.ts';
import type { Runtime } from './runtime.ts';
import { readState, type KeptToken } from './state.ts';

const BUDGET_MS = 15_000;

/** The post step: revokes every token that main left, whether main succeeded or not. It never fails the job. */
export async function revoke(runtime: Runtime): Promise<void> {
  const { tokens, skipped } = readState(runtime.env);
  if (skipped) runtime.log.info('skip-token-revoke is true: the token lives on until it expires');
  else if (tokens.length === 0) runtime.log.info('No token to revoke');
  const send = httpSender({ runtime, budgetMs: BUDGET_MS });
  await Promise.all(tokens.map((kept) => revokeOne(kept, send, runtime)));
}

async function revokeOne(kept: KeptToken, send: SendRequest, { log }: Runtime): Promise<void> {
  const { owner, expiresAt } = kept;
  const outcome = await revokeToken(send, kept).catch((error: unknown) => {
    if (error instanceof NetworkError) return error;
    throw error;
  });
  if (!(outcome instanceof NetworkError)) {
    if (outcome.status === 204) {
      log.info(`Revoked the token for ${owner}`);
      return;
    }
    if (outcome.status === 401 || outcome.status === 404) {
      log.info(`The token for ${owner} was already gone (GitHub answered ${outcome.status})`);
      return;
    }
  }
  const why =
    outcome instanceof NetworkError
      ? outcome.message
      : `GitHub answered ${outcome.status} (request id ${outcome.headers['x-github-request-id'] ?? 'none'})`;
  log.warning(
    `revoke-failed: the token for ${owner} could not be revoked: ${why}. It lives until ${expiresAt}.`,
    'revoke-failed',
  );
}
