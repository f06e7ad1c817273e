import type { Failure } from '../failures/failure.ts';
import type { Secret } from '../runtime/secret.ts';
import type { HttpRequest, HttpResponse } from '../transport/message.ts';
import type { Sender } from '../transport/sender.ts';
import { objectIn, type Answer, type Host } from './host.ts';
import type { Refusal } from './refusal.ts';

export interface Question {
  readonly host: Host;
  readonly sender: Sender;
  readonly request: HttpRequest;
  /** What must not be shown, even if the other side repeats it. */
  readonly secrets: readonly Secret[];
  /** What may be there now if the answer was lost on its way, in the words of a message. */
  readonly lost: string;
  /** What the host's refusal means. It is loaded only when there is one. */
  readonly explain: (refusal: Refusal) => Promise<Failure>;
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
