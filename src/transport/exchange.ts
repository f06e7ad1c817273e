import type { IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Runtime } from '../runtime/runtime.ts';
import { textOf } from './body.ts';
import { httpModule } from './connections.ts';
import { MAX_BODY_BYTES, NetworkError, tooLarge, type HttpRequest, type HttpResponse } from './message.ts';

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
    // Whether the whole request has left, so that the other end may act on it. Node also says "finish" of one that was
    // never written because its connection failed.
    let isSent = false;
    outgoing.once('finish', () => {
      isSent = outgoing.socket?.destroyed === false;
      if (isSent) request.onSent?.();
    });
    const fail = (kind: NetworkError['kind'], message: string, cause?: unknown) => {
      end();
      reject(new NetworkError(kind, message, cause, isSent));
      outgoing.destroy();
    };
    const timer = setTimeout(() => {
      const seconds = Math.round(deadlineMs / 1000);
      fail('timed-out', `no complete answer from ${url.host} within ${seconds} s`);
    }, deadlineMs);
    // A question may be dropped; what creates or revokes, and may have been acted on, is waited for.
    const forget = cancellation.onRequest(() => {
      if (request.effect === undefined) fail('cancelled', CANCELLED);
    });
    const end = () => {
      clearTimeout(timer);
      forget();
    };
    const broken = (error: Error & { code?: string }) => {
      // A malformed HTTP answer will not improve on a retry.
      const kind = error.code?.startsWith('HPE_') ? 'not-the-api' : 'unreachable';
      fail(kind, `${url.host}: ${reasonOf(error)}`, error);
    };
    outgoing.once('error', broken);
    outgoing.once('upgrade', (_, socket) => {
      fail('not-the-api', `${url.host} answered 101: it goes on in another protocol than HTTP`);
      socket.destroy();
    });
    outgoing.once('response', (incoming: IncomingMessage) => {
      isSent = true;
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MAX_BODY_BYTES) fail('not-the-api', tooLarge(url.host));
      });
      incoming.once('error', broken);
      incoming.once('end', () => {
        end();
        const { statusCode = 0 } = incoming;
        textOf(Buffer.concat(chunks), incoming.headers, url.host).then((text) => {
          resolve({ status: statusCode, url: request.url, headers: joined(incoming.headers), body: text });
        }, reject);
      });
    });
    outgoing.end(body);
  });
}

const CANCELLED = 'the job was cancelled';

/** What a request ends with that the job's cancellation has called off. */
export const cancelled = (): NetworkError => new NetworkError('cancelled', CANCELLED);

/** Node's name for what went wrong, and its words where they add something; neither holds a header or a body. */
function reasonOf(error: Error & { code?: string }): string {
  return error.code && !error.message.includes(error.code)
    ? `${error.code}: ${error.message}`
    : error.message;
}

function joined(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
