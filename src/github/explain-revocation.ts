// Loaded only when a revocation was not answered with success.
import { Failure, type FailureDetails } from '../failures/failure.ts';
import type { Log } from '../runtime/runtime.ts';
import type { HttpResponse } from '../transport/message.ts';
import { limitEndOf } from './rate-limit.ts';
import { Refusal } from './refusal.ts';
import { tokenOf, type GivenToken } from './revoke-token.ts';

/** Says whether the token was already gone, or why it is still valid. */
export function explainRevocation(
  given: Pick<GivenToken, 'owner' | 'expiresAt'>,
  answer: HttpResponse | { readonly error: unknown },
  log: Log,
): Failure | undefined {
  const until = given.expiresAt ? `until ${given.expiresAt}` : 'for an hour at most';
  const failed = (why: string, asked: string, details: FailureDetails) =>
    new Failure(
      'revoke-failed',
      `T${tokenOf(given).slice(1)} could not be revoked: ${why} (${asked}). It lives ${until}.`,
      details,
    );
  if ('error' in answer) {
    const { error } = answer;
    const why = error instanceof Error ? error.message : String(error);
    return failed(why, 'status none, request id none', { cause: error });
  }
  const refusal = new Refusal(answer);
  const { status, requestId = 'none', said, isOfTheApi } = refusal;
  if ((status === 401 || status === 404) && isOfTheApi) {
    log.info(
      `T${tokenOf(given).slice(1)} was already gone (GitHub answered ${status}, request id ${requestId})`,
    );
    return undefined;
  }
  const end = limitEndOf(answer);
  const who = said === undefined ? `${refusal.host} answered with ${refusal.type}` : 'GitHub refused';
  const why = end ? `${who}; its rate limit ends at ${end}` : who;
  return failed(why, `status ${status}, request id ${requestId}`, { said, cause: refusal });
}
