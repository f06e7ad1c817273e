import type { IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { redirectOf } from './redirect.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { waitBeforeRetry } from './retry.ts';
import { router, speak } from './connections.ts';

export const USER_AGENT = 'mint-app-token/1.0.0';
const API_VERSION = '2022-11-28';
const REQUEST_DEADLINE_MS = 10_000; // GitHub cuts its own calls after 10 s
const SHORTEST_TRY_MS = 1_000;
const SHORTEST_MINT_MS = 2_000; // a token whose answer came too late would live on unknown
const MAX_BODY_BYTES = 16 * 1024 * 1024; // 500 repositories of some 6 kB, and room
const MAX_REDIRECTS = 3;

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** No answer came: why, in words that hold no secret. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: 'unreachable' | 'timed-out' | 'not-the-api' | 'cancelled';
  /** Trying again would not change it. */
  readonly permanent: boolean;

  constructor(kind: NetworkError['kind'], message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.permanent =
      kind === 'not-the-api' || kind === 'cancelled' || (cause instanceof Error && isPermanent(cause));
  }
}

export interface HttpOptions {
  readonly runtime: Pick<Runtime, 'env' | 'log' | 'now' | 'elapsed' | 'sleep' | 'cancellation'>;
  /** For all requests of the step together, waits included. */
  readonly budgetMs: number;
}

export type SendRequest = (request: HttpRequest) => Promise<HttpResponse>;

export interface HttpSender {
  readonly send: SendRequest;
  /** Begins the connection to a URL's host, so that it is being made while other work is done. */
  readonly connectAhead: (url: string) => Promise<void>;
  /** Cuts the rest of the budget: what is asked once a step has failed must not keep the job waiting. */
  readonly hurry: (milliseconds: number) => void;
}

/**
 * Makes what speaks HTTP: over kept-alive connections, with a deadline on every request inside the
 * budget of the step, through the proxies of the environment, trying again what can heal. It answers any status;
 * it throws a NetworkError when no answer came.
 */
export function httpSender({ runtime, budgetMs }: HttpOptions): HttpSender {
  const { log, now, elapsed, cancellation } = runtime;
  let endOfBudget = elapsed() + budgetMs;
  const timeLeft = () => endOfBudget - elapsed();
  const { route, connectAhead } = router(runtime, REQUEST_DEADLINE_MS);

  const sendOnce = async (request: HttpRequest): Promise<HttpResponse> => {
    let current = request;
    for (let redirects = 0; ; redirects++) {
      const deadlineMs = Math.min(REQUEST_DEADLINE_MS, Math.max(1, timeLeft()));
      const options = { route: await route(new URL(current.url)), deadlineMs, cancellation };
      const response = await exchange(current, options);
      const next = redirects < MAX_REDIRECTS ? redirectOf(current, response) : undefined;
      if (!next) return refuseForeign(request, current, response);
      log.debug(
        `${current.method} ${pathOf(current.url)} → ${response.status}, redirected to ${new URL(next.url).host}`,
      );
      current = next;
    }
  };

  const send: SendRequest = async (request) => {
    for (let tries = 1; ; tries++) {
      // Nothing new is begun once the job is cancelled, but what was begun is still cleaned up.
      if (cancellation.requested() && request.method !== 'DELETE') throw cancelled();
      if (timeLeft() < shortest(request))
        throw new NetworkError('timed-out', `no time left for ${request.method} ${pathOf(request.url)}`);
      const start = elapsed();
      const outcome = await sendOnce(request).catch((error: unknown) => {
        if (error instanceof NetworkError) return error;
        throw error;
      });
      const failed = outcome instanceof NetworkError;
      const budgetLeft = Math.round(timeLeft());
      log.debug(
        `${request.method} ${pathOf(request.url)} → ${failed ? outcome.message : outcome.status} in ${Math.round(elapsed() - start)} ms ` +
          `(try ${tries}, request id ${failed ? 'none' : (outcome.headers['x-github-request-id'] ?? 'none')}, ${budgetLeft} ms of budget left)`,
      );
      const heals = !(failed && outcome.permanent);
      const situation = { tries, budgetLeft, now: now(), random: Math.random() };
      const wait = heals ? waitBeforeRetry(failed ? {} : outcome, situation) : undefined;
      // A try that is given no time only hides what went wrong before.
      if (wait === undefined || budgetLeft - wait < shortest(request)) {
        if (failed) throw outcome;
        return outcome;
      }
      log.info(
        `GitHub ${failed ? `did not answer (${outcome.message})` : `answered ${outcome.status}`}; trying again in ${(wait / 1000).toFixed(1)} s`,
      );
      await runtime.sleep(wait);
    }
  };
  return {
    send,
    connectAhead: (url) => connectAhead(new URL(url)),
    hurry: (milliseconds) => {
      endOfBudget = Math.min(endOfBudget, elapsed() + milliseconds);
    },
  };
}

/** The least time in which a request is begun, in milliseconds. */
const shortest = ({ method }: HttpRequest) => (method === 'POST' ? SHORTEST_MINT_MS : SHORTEST_TRY_MS);

/** A refusal by another host, which got no credentials, is none of GitHub's. */
function refuseForeign(asked: HttpRequest, last: HttpRequest, response: HttpResponse): HttpResponse {
  const [from, to] = [new URL(asked.url), new URL(last.url)];
  if (from.origin === to.origin || response.status < 400) return response;
  throw new NetworkError(
    'not-the-api',
    `${from.origin} redirects to ${to.origin}, which answers ${response.status}`,
  );
}

const cancelled = () => new NetworkError('cancelled', 'the job was cancelled');

interface ExchangeOptions {
  readonly route: RequestOptions;
  /** For connection, headers and body together. */
  readonly deadlineMs: number;
  readonly cancellation: Runtime['cancellation'];
}

/** One request and its whole answer, or a NetworkError: connection, headers and body share the deadline. */
function exchange(
  request: HttpRequest,
  { route, deadlineMs, cancellation }: ExchangeOptions,
): Promise<HttpResponse> {
  const url = new URL(request.url);
  const { body, method } = request;
  const headers = {
    ...request.headers,
    'user-agent': USER_AGENT,
    'x-github-api-version': API_VERSION,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...(route.headers as Record<string, string> | undefined),
  };
  return new Promise((resolve, reject) => {
    const outgoing = speak(route.protocol ?? url.protocol).request(url, { ...route, method, headers });
    const fail = (error: NetworkError) => {
      end();
      reject(error);
      outgoing.destroy();
    };
    const timer = setTimeout(() => {
      const seconds = Math.round(deadlineMs / 1000);
      fail(new NetworkError('timed-out', `no complete answer from ${url.host} within ${seconds} s`));
    }, deadlineMs);
    // A question may be dropped; a mint or a revocation that GitHub may have acted on is waited for.
    const forget = cancellation.onRequest(() => {
      if (method === 'GET') fail(cancelled());
    });
    const end = () => {
      clearTimeout(timer);
      forget();
    };
    const broken = (error: Error) => {
      fail(new NetworkError('unreachable', `${url.host}: ${reasonOf(error)}`, error));
    };
    outgoing.once('error', broken);
    outgoing.once('response', (incoming: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size <= MAX_BODY_BYTES) return;
        fail(
          new NetworkError('not-the-api', `the answer of ${url.host} is larger than ${MAX_BODY_BYTES} bytes`),
        );
      });
      incoming.once('error', broken);
      incoming.once('end', () => {
        end();
        resolve({
          status: incoming.statusCode ?? 0,
          url: request.url,
          headers: joined(incoming.headers),
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    outgoing.end(body);
  });
}

/** Node's name for what went wrong, and its words where they add something; neither holds a header or a body. */
function reasonOf(error: Error & { code?: string }): string {
  return error.code && !error.message.includes(error.code)
    ? `${error.code}: ${error.message}`
    : error.message;
}

/** A certificate that does not fit stays so, and so does a proxy's refusal (ProxyRefusal in proxy.ts). */
function isPermanent(error: Error & { code?: string; permanent?: boolean }): boolean {
  return error.permanent ?? /CERT|_TLS_|_SSL_|EPROTO|SIGNATURE|ISSUER/.test(error.code ?? '');
}

const pathOf = (url: string) => new URL(url).pathname;

function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
