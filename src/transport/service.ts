import type { HttpResponse } from './message.ts';

/** What the transport is told of a service: everything that is specific to it. */
export interface Service {
  /** As messages name it, such as "GitHub". */
  readonly name: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The name under which the service's own logs know a request, if its answer says one. */
  readonly requestIdOf: (headers: HttpResponse['headers']) => string | undefined;
  /** Reads an answer that means "too many requests"; nothing when it does not mean that. */
  readonly limitOf: (answer: Answer) => Limit | undefined;
  /** Whether an answer of 500 to 504 stays what it is: some services say so of what is wrong with the request. */
  readonly isFinal?: (answer: Answer) => boolean;
}

/** An answer as far as it decides what to do next. */
export type Answer = Pick<HttpResponse, 'status' | 'headers' | 'body'>;

/** A rate limit that was met. */
export interface Limit {
  /** When it ends by the service's word and clock, in milliseconds since 1970; unknown when it does not say. */
  readonly endsAt: number | undefined;
}
