import type { IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Runtime } from '../runtime/runtime.ts';
import { httpModule } from './connections.ts';
import { NetworkError, type HttpRequest, type HttpResponse } from './message.ts';

const MAX_BODY_BYTES = 16 * 1024 * 1024; // 500 repositories of some 6 kB, and room

export interface ExchangeOptions {
  readonly route: RequestOptions;
  /** For connection, headers and body together. */
  readonly deadlineMs: number;
  readonly cancellation: Runtime['cancellation'];
}

/** One request and its whole answer, or a NetworkError: connection, headers and body share the deadline. */
export function exchange(
  request: HttpRequest,
  { route, deadlineMs, cancellation }: ExchangeOptions,
): Promise<HttpResponse> {
  const url = new URL(request.url);
  const { body, method } = request;
  const headers = {
    ...request.headers,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...(route.headers as Record<string, string> | undefined),
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpModule(route.protocol ?? url.protocol).request(url, { ...route, method, headers });
    const fail = (error: NetworkError) => {
      end();
      reject(error);
      outgoing.destroy();
    };
    const timer = setTimeout(() => {
      const seconds = Math.round(deadlineMs / 1000);
      fail(new NetworkError('timed-out', `no complete answer from ${url.host} within ${seconds} s`));
    }, deadlineMs);
    // A question may be dropped; a mint or a revocation that the service may have acted on is waited for.
    const forget = cancellation.onRequest(() => {
      if (request.effect === undefined) fail(cancelled());
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

/** What a request ends with that the job's cancellation has called off. */
export const cancelled = (): NetworkError => new NetworkError('cancelled', 'the job was cancelled');

/** Node's name for what went wrong, and its words where they add something; neither holds a header or a body. */
function reasonOf(error: Error & { code?: string }): string {
  return error.code && !error.message.includes(error.code)
    ? `${error.code}: ${error.message}`
    : error.message;
}

function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
