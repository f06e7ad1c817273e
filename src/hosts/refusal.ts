// Loaded only when a host did not answer with what was asked for.
import { Failure } from '../failures/failure.ts';
import { oneLine } from '../runtime/printable.ts';
import type { Secret } from '../runtime/secret.ts';
import { timeText } from '../runtime/time.ts';
import { NetworkError, type HttpRequest, type HttpResponse } from '../transport/message.ts';
import { clockOf, leavesOpen, retryAfterOf } from '../transport/retry.ts';
import { objectIn, type Answer, type Host } from './host.ts';

/** What was asked of a host, as far as a refusal is told by it. */
export interface Asking {
  readonly host: Host;
  readonly request: HttpRequest;
  /** What must not be shown, even if the other side repeats it. */
  readonly secrets: readonly Secret[];
  /** What may be there now if the answer was lost on its way, in the words of a message. */
  readonly lost: string;
  /** What the host's refusal means. It is loaded only when there is one. */
  readonly explain: (refusal: Refusal) => Promise<Failure>;
}

const MAX_WORDS = 1_000;
const MAX_DATE = 8.64e15; // the last one JavaScript has

/** A host's no: JSON, with a status that refuses. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly data: Answer;
  /** What the host said, on one line, without any secret of this step. */
  readonly words: string;
  /** The line of a failure's report that quotes it. */
  readonly said: string;

  constructor(
    { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
    data: Answer,
    { host, secrets }: { readonly host: Host; readonly secrets: readonly Secret[] },
  ) {
    // GitLab begins with the status.
    const bare = host.wordsOf(data).replace(new RegExp(`^${status} `), '');
    const words = withoutSecrets(oneLine(bare, MAX_WORDS), secrets);
    super(words);
    this.status = status;
    this.headers = headers;
    this.data = data;
    this.words = words;
    this.said = `${host.name} said: ${status} ${words || '(nothing)'} (request id ${host.requestIdOf(headers) ?? 'none'})`;
  }
}

/** A text without the secrets of this step, also where it repeats them as a header has them. */
function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  const forms = secrets.flatMap((secret) => {
    const plain = secret.reveal();
    return [plain, Buffer.from(plain).toString('base64'), encodeURIComponent(plain)];
  });
  return forms.filter((form) => form.length > 3).reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

/** Why a question was not answered with what was asked for. */
export async function failureOfOutcome(
  outcome: HttpResponse | { readonly error: unknown },
  { host, request, secrets, lost, explain }: Asking,
): Promise<unknown> {
  const at = new URL(request.url).host;
  if ('error' in outcome) {
    const { error } = outcome;
    if (!(error instanceof NetworkError)) return error;
    return noAnswer(error, host.name, error.mayHaveActed ? lost : '');
  }
  const { status, headers, body } = outcome;
  const data = objectIn(body);
  const more = leavesOpen(outcome) || status < 300 ? `. ${lost}` : '';
  if (host.limitOf(outcome))
    return new Failure(
      'rate-limited',
      `${host.name} (${at}) limits the rate of requests${endOfLimit(outcome, host)}`,
    );
  if (status >= 500) {
    const details = data ? { said: new Refusal(outcome, data, { host, secrets }).said } : {};
    return new Failure('host-unavailable', `${host.name} (${at}) answered ${status}${more}`, details);
  }
  if (data === undefined || status < 400)
    return new Failure(
      'not-the-api',
      `${at} answered ${status} (${typeOf(headers)})${leadsTo(outcome)}${more}`,
    );
  return explain(new Refusal(outcome, data, { host, secrets }));
}

function noAnswer(error: NetworkError, who: string, lost: string): Failure {
  const details = { cause: error };
  const happened = `${error.message}${lost && `. ${lost}`}`;
  switch (error.kind) {
    case 'cancelled':
      return new Failure('job-cancelled', happened, details);
    case 'timed-out':
      return new Failure('host-timed-out', `${who}: ${happened}`, details);
    case 'unreachable':
      return new Failure('host-unreachable', `${who}: ${happened}`, details);
    case 'not-the-api':
      return new Failure('not-the-api', `${who}: ${happened}`, details);
  }
}

/** When a rate limit ends, by the host's word, if it says one that can be. */
export function endOfLimit(answer: HttpResponse, host: Host): string {
  const theirNow = clockOf(answer) ?? Date.now();
  const end = retryAfterOf(answer, theirNow) ?? host.limitOf(answer)?.endsAt;
  return end !== undefined && end >= theirNow && end <= MAX_DATE
    ? `; the limit ends at ${timeText(end)}`
    : '';
}

/** What kind of text came, such as `text/html`. */
export function typeOf(headers: HttpResponse['headers']): string {
  const [type] = /^[\w.+-]{1,40}\/[\w.+-]{1,40}/.exec(headers['content-type'] ?? '') ?? [];
  return type ?? 'no content type';
}

/** Where a redirect leads that was not followed: credentials go to the host alone that they are for. */
function leadsTo({ status, headers, url }: HttpResponse): string {
  const { location = '' } = headers;
  if (status < 300 || status >= 400 || !URL.canParse(location, url)) return '';
  const { origin } = new URL(location, url);
  return origin === new URL(url).origin
    ? ', a redirect that this request cannot follow'
    : `, a redirect to ${origin.slice(0, 200)}, which is not asked: the credentials are for this host alone`;
}
