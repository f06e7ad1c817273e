// Loaded only when a revocation was not answered with success.
import { Failure, type FailureDetails } from '../failures/failure.ts';
import type { Log } from '../runtime/runtime.ts';
import type { HttpResponse } from '../transport/message.ts';
import { limitEndOf } from './rate-limit.ts';
import { Refusal } from './refusal.ts';

/** Says whether the token was already gone, or why it is still valid. */
export function explainRevocation(
  { name, expiresAt }: { readonly name: string; readonly expiresAt: string | undefined },
  answer: HttpResponse | { readonly error: unknown },
  log: Log,
): Failure | undefined {
  const theToken = `T${name.slice(1)}`;
  const until = expiresAt ? `until ${expiresAt}` : 'for an hour at most';
  const failed = (why: string, asked: string, details: FailureDetails) =>
    new Failure(
      'revoke-failed',
      `${theToken} could not be revoked: ${why} (${asked}). It lives ${until}.`,
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
    log.info(`${theToken} was already gone (GitHub answered ${status}, request id ${requestId})`);
    return undefined;
  }
  const end = limitEndOf(answer);
  const who = said === undefined ? `${refusal.host} answered with ${refusal.type}` : 'GitHub refused';
  const why = end ? `${who}; its rate limit ends at ${end}` : who;
  return failed(why, `status ${status}, request id ${requestId}`, { said, cause: refusal });
}
