// A web server that stands in for a key store: it records what it is asked, and can be made to fail.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface StoreRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface StoreAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What goes wrong with requests whose `METHOD /path target` matches: for good, or `times` times. */
export interface StoreFault {
  readonly on: RegExp;
  times?: number;
  readonly effect: StoreAnswer | ((request: StoreRequest) => StoreAnswer) | 'hang' | 'reset';
}

export interface StoreServer {
  readonly url: string;
  readonly requests: readonly StoreRequest[];
  readonly faults: StoreFault[];
  /** Secrets that it gave out. */
  readonly secrets: string[];
  /** The requests so far, as `METHOD /path → status`, with AWS's operation where there is one. */
  readonly calls: () => string[];
  readonly close: () => Promise<void>;
}

export const json = (status: number, body: object, headers: Record<string, string> = {}): StoreAnswer => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

/** Starts one on a free port of 127.0.0.1, with TLS where there is a certificate. */
export async function startStoreServer(
  answer: (
    request: StoreRequest,
    server: { readonly secrets: string[] },
  ) => StoreAnswer | Promise<StoreAnswer>,
  tls?: { readonly key: string; readonly cert: string },
): Promise<StoreServer> {
  const requests: StoreRequest[] = [];
  const calls: string[] = [];
  const faults: StoreFault[] = [];
  const secrets: string[] = [];
  const listener: RequestListener = (incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, path, headers, body: Buffer.concat(chunks).toString() };
      requests.push(request);
      void respond(request, response);
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  async function respond(request: StoreRequest, response: ServerResponse): Promise<void> {
    const name = nameOf(request);
    const fault = faults.find(({ on, times }) => on.test(name) && times !== 0);
    if (fault?.times !== undefined) fault.times -= 1;
    const struck = typeof fault?.effect === 'function' ? fault.effect(request) : fault?.effect;
    const effect = struck ?? (await answer(request, { secrets }));
    calls.push(`${name} → ${typeof effect === 'string' ? effect : effect.status}`);
    if (effect === 'reset') response.destroy();
    if (typeof effect === 'string') return;
    response.writeHead(effect.status, effect.headers);
    response.end(effect.body);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // Certificates of tests are for the name.
    url: `${tls ? 'https://localhost' : 'http://127.0.0.1'}:${(server.address() as AddressInfo).port}`,
    requests,
    faults,
    secrets,
    calls: () => [...calls],
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function nameOf({ method, path, headers, body }: StoreRequest): string {
  const target = headers['x-amz-target'] ?? new URLSearchParams(body).get('Action') ?? '';
  return `${method} ${path}${target ? ` ${String(target)}` : ''}`;
}
