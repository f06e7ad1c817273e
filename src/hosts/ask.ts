import type { HttpResponse } from '../transport/message.ts';
import type { Sender } from '../transport/sender.ts';
import { objectIn, type Answer } from './host.ts';
import type { Asking } from './refusal.ts';

export interface Question extends Asking {
  readonly sender: Sender;
}

/** Asks a host for something that is made, and answers its JSON. Throws a Failure that says why nothing was made. */
export async function askHost(
  question: Question,
): Promise<{ readonly data: Answer; readonly headers: HttpResponse['headers'] }> {
  const { host, sender, request } = question;
  const outcome = await sender
    .to(host)(request)
    .catch((error: unknown) => ({ error }));
  if ('status' in outcome && outcome.status >= 200 && outcome.status < 300) {
    const data = objectIn(outcome.body);
    if (data) return { data, headers: outcome.headers };
  }
  const { failureOfOutcome } = await import(/* webpackChunkName: "refused" */ './refusal.ts');
  throw await failureOfOutcome(outcome, question);
}
