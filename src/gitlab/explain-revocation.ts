// Loaded only when a revocation was not answered with success.
import { Failure, type FailureDetails } from '../failures/failure.ts';
import { objectIn } from '../hosts/host.ts';
import { endOfLimit, Refusal, typeOf } from '../hosts/refusal.ts';
import type { Log } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { HttpResponse } from '../transport/message.ts';
import type { KeptToken } from './kept.ts';
import { gitLab } from './service.ts';

/** Says whether the token was already gone, or why it is still valid. */
export function explainRevocation(
  { kind, id, expiresAt, apiUrl }: KeptToken,
  ended: HttpResponse | { readonly error: unknown },
  {
    target,
    log,
    secrets,
  }: { readonly target: string; readonly log: Log; readonly secrets: readonly Secret[] },
): Failure | undefined {
  const what = `The ${kind} token${id === undefined ? '' : ` ${id}`} for ${target}`;
  const failed = (why: string, details: FailureDetails) =>
    new Failure('revoke-failed', `${what} could not be revoked: ${why}. It lives until ${expiresAt}.`, {
      fix: `Nothing, if the token may live that long. Else revoke it in the settings of ${target}, under "Access tokens" or "Repository".`,
      ...details,
    });
  if ('error' in ended) {
    const { error } = ended;
    const said = error instanceof Failure ? error.said : undefined;
    return failed(error instanceof Error ? error.message : String(error), { said, cause: error });
  }
  const { host } = new URL(apiUrl);
  const { status, headers, body } = ended;
  const data = objectIn(body);
  if (data === undefined) return failed(`${host} answered ${status} (${typeOf(headers)})`, {});
  const refusal = new Refusal(ended, data, { host: gitLab, secrets });
  if ((kind === 'access' && status === 401) || isGone(refusal)) {
    log.info(`${what} was already gone (GitLab answered ${status})`);
    return undefined;
  }
  return failed(`GitLab answered ${status}${endOfLimit(ended, gitLab)}`, {
    said: refusal.said,
    cause: refusal,
  });
}

/** GitLab answers 404 also for a project that the parent does not see any more. */
const isGone = ({ status, words }: Refusal) =>
  status === 404 && !/(?:project|group|namespace) not found/i.test(words);
