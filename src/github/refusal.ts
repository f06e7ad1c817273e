import { oneLine } from '../runtime/printable.ts';
import type { HttpResponse } from '../transport/message.ts';
import { gitHub } from './service.ts';

/** GitHub's words when a JWT is not signed with a key of the App that it names. */
export const KEY_MISMATCH = /^A JSON web token could not be decoded/;

/** GitHub's no, or an answer that is not one of its API: one error for both, whichever way it came. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly body: string;
  readonly requestId: string | undefined;
  /** Whether the answer is one that GitHub's API gives: JSON, with a status that refuses. */
  readonly isOfTheApi: boolean;

  constructor({ status, headers, body }: Pick<HttpResponse, 'status' | 'headers' | 'body'>) {
    const data = status < 400 ? undefined : jsonObject(body);
    super(wordsOf(data));
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.requestId = gitHub.requestIdOf(headers);
    this.isOfTheApi = data !== undefined;
  }

  /** The line of a failure's report that quotes GitHub, with what its support needs to find the request. */
  get said(): string {
    return `GitHub said: ${this.status} ${this.message} (request id ${this.requestId ?? 'none'})`;
  }
}

const MAX_WORDS = 1_000;

/** The words of an answer, bounded. One that has none is not quoted: it may echo the request, or hold a token. */
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
