/** One request, as a whole. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /**
   * What the request does at the other end; left out for a question. `creates`: something that would live on unknown if
   * its answer were lost, such as a token. `revokes`: it ends such a thing, and is still sent when the job is cancelled.
   */
  readonly effect?: 'creates' | 'revokes';
  /** Told when the whole request has left. */
  readonly onSent?: () => void;
}

/** A whole answer, whatever its status. */
export interface HttpResponse {
  readonly status: number;
  /** The address that answered: the last one, where redirects were followed. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request and returns whatever status came; it throws a NetworkError when no answer came. */
export type SendRequest = (request: HttpRequest) => Promise<HttpResponse>;

export const MAX_BODY_BYTES = 16 * 1024 * 1024; // the largest answer that is expected has 3 MB

/** What is wrong with an answer that does not end. */
export const tooLarge = (host: string) => `the answer of ${host} is larger than ${MAX_BODY_BYTES} bytes`;

/** No answer came: why, in words that hold no secret. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: 'unreachable' | 'timed-out' | 'not-the-api' | 'cancelled';
  /** Trying again would not change it. */
  readonly permanent: boolean;
  /** The request had left whole when it went wrong, so the other end may have acted on it. */
  readonly mayHaveActed: boolean;

  constructor(kind: NetworkError['kind'], message: string, cause?: unknown, mayHaveActed = false) {
    super(message, { cause });
    this.kind = kind;
    this.mayHaveActed = mayHaveActed;
    this.permanent =
      kind === 'not-the-api' || kind === 'cancelled' || (cause instanceof Error && isPermanent(cause));
  }
}

/** A certificate that does not fit stays so, and so does a proxy's refusal (ProxyRefusal in proxy.ts). */
function isPermanent(error: Error & { code?: string; permanent?: boolean }): boolean {
  return error.permanent ?? /CERT|_TLS_|_SSL_|EPROTO|SIGNATURE|ISSUER/.test(error.code ?? '');
}
