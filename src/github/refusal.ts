import { oneLine } from '../runtime/printable.ts';
import type { HttpResponse } from '../transport/message.ts';
import { gitHub } from './service.ts';

/** GitHub's words when a JWT is not signed with a key of the App that it names. */
export const KEY_MISMATCH = /^A JSON web token could not be decoded/;

/** Where Gitea and Forgejo, whose API looks much like GitHub's, link to in each refusal. */
const GITEA = '/api/swagger';

/** GitHub's no, or an answer that is not one of its API: one error for both, whichever way it came. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly body: string;
  readonly requestId: string | undefined;
  /** Whether the answer is one that GitHub's API can give: JSON, with a status that refuses. */
  readonly isOfTheApi: boolean;
  /** Whether it bears a mark of GitHub's API: other servers refuse in JSON as well, and a proxy may take headers away. */
  readonly isMarked: boolean;
  /** The page of GitHub's documentation that it names. */
  readonly documentation: string | undefined;
  /** Where it came from. */
  readonly url: string;

  constructor({ status, url, headers, body }: HttpResponse) {
    const data = status < 400 ? undefined : jsonObject(body);
    super(wordsOf(data));
    this.status = status;
    this.url = url;
    this.headers = headers;
    this.body = body;
    this.requestId = gitHub.requestIdOf(headers);
    this.documentation = /^https:\/\/docs\.github\.com\/[\w./#@-]{0,200}$/.exec(
      String(data?.documentation_url),
    )?.[0];
    this.isOfTheApi = data !== undefined && !String(data.url).endsWith(GITEA);
    this.isMarked = this.requestId !== undefined || typeof data?.documentation_url === 'string';
  }

  /** An answer that is not what was asked for. Its body is left out: it may hold a token. */
  static unexpected(answer: Omit<HttpResponse, 'body'>): Refusal {
    return new Refusal({ ...answer, body: '' });
  }

  /**
   * The line of a failure's report that quotes GitHub, with what its support needs to find the request; nothing when there
   * are no words to quote.
   */
  get said(): string | undefined {
    if (!this.isOfTheApi) return undefined;
    const who = this.isMarked ? 'GitHub' : this.host;
    return `${who} said: ${this.status} ${this.message} (request id ${this.requestId ?? 'none'})`;
  }

  /** Who answered with what, such as `proxy.example.com answered 502 (text/html)`. */
  get answer(): string {
    return `${this.host} answered ${this.status} (${this.type})`;
  }

  get host(): string {
    return new URL(this.url).host;
  }

  /** What kind of text came, such as `text/html`. */
  get type(): string {
    const [type] = /^[\w.+-]{1,40}\/[\w.+-]{1,40}/.exec(this.headers['content-type'] ?? '') ?? [];
    return type ?? 'no content type';
  }
}

const MAX_WORDS = 1_000;

/** The words of an answer, bounded. An answer without a message is never quoted: it may contain a token. */
function wordsOf(data: object | undefined): string {
  if (data === undefined) return '(what came is not an answer of its API, and is not shown)';
  if (!('message' in data)) return '(JSON without a message, which is not shown)';
  const words = typeof data.message === 'string' ? data.message : JSON.stringify(data.message);
  return oneLine(`${words}${'errors' in data ? ` ${JSON.stringify(data.errors)}` : ''}`, MAX_WORDS);
}

/** An answer's JSON object; nothing when it is anything else. */
export function jsonObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'object' && data !== null ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}
