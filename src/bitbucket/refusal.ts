// Loaded only when Bitbucket refused the consumer: its words → what to mend.
import { Failure } from '../failures/failure.ts';
import type { Refusal } from '../hosts/refusal.ts';

const PRIVATE =
  'Tick "This is a private consumer" in the settings of the consumer: only such a one gets tokens of its own.';
const CALLBACK =
  'Give the consumer a callback URL in its settings, any one: without it Bitbucket gives no token.';

/** What Bitbucket's refusal means. */
export function explainRefusal(refusal: Refusal): Failure {
  const { status, words, said } = refusal;
  const details = { said, cause: refusal };
  if (status === 401 || /invalid_client|unauthorized_client/.test(words))
    return new Failure(
      'consumer-refused',
      'Bitbucket does not accept consumer-key and consumer-secret',
      details,
    );
  if (/invalid_grant|private consumer/i.test(words))
    return new Failure('consumer-refused', 'Bitbucket gives this consumer no token of its own', {
      ...details,
      fix: PRIVATE,
    });
  if (/invalid_request|callback|redirect_uri/i.test(words))
    return new Failure('consumer-refused', 'Bitbucket lacks something in the settings of the consumer', {
      ...details,
      fix: CALLBACK,
    });
  return new Failure('host-refused', 'Bitbucket gave no token', details);
}
