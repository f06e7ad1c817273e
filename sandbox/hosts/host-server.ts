// A web server on this machine that stands in for a host: it records what it is asked, and can be made to fail.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** How many Authorization headers it came with: two are refused. */
  readonly authorizations: number;
}

export interface HostAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What goes wrong with requests whose `METHOD /path` matches: for good, or `times` times. */
export interface HostFault {
  readonly on: RegExp;
  times?: number;
  /** `lost`: the request is acted on, and its answer never comes. A function changes the answer that there would be. */
  readonly effect:
    HostAnswer | ((answer: HostAnswer) => HostAnswer | Promise<HostAnswer>) | 'hang' | 'reset' | 'lost';
}

export interface HostServer {
  readonly origin: string;
  readonly requests: readonly HostRequest[];
  /** As `METHOD /path → status`. */
  readonly calls: () => string[];
  readonly faults: HostFault[];
  /** What the client did that no real host would be asked for, and what broke in the stand-in itself. */
  readonly violations: string[];
  readonly close: () => Promise<void>;
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): HostAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** Starts one on a free port of 127.0.0.1; `now` is the clock of its Date headers. */
export async function startHostServer(
  answer: (request: HostRequest, violations: string[]) => HostAnswer | Promise<HostAnswer>,
  now: () => number,
): Promise<HostServer> {
  const requests: HostRequest[] = [];
  const calls: string[] = [];
  const faults: HostFault[] = [];
  const violations: string[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url: path = '', headers, rawHeaders } = incoming;
      const authorizations = rawHeaders.filter(
        (name, at) => at % 2 === 0 && name.toLowerCase() === 'authorization',
      ).length;
      const request = { method, path, headers, body: Buffer.concat(chunks), authorizations };
      requests.push(request);
      respond(request, response).catch((error: unknown) => {
        violations.push(`${method} ${path}: the stand-in itself broke: ${String(error)}`);
        response.destroy();
      });
    });
  });
  async function respond(request: HostRequest, response: ServerResponse): Promise<void> {
    const name = `${request.method} ${request.path}`;
    const fault = faults.find(({ on, times }) => on.test(name) && times !== 0);
    if (fault?.times !== undefined) fault.times -= 1;
    const effect = fault?.effect;
    if (effect === 'hang' || effect === 'reset') {
      calls.push(`${name} → ${effect}`);
      if (effect === 'reset') response.destroy();
      return;
    }
    const given = typeof effect === 'object' ? effect : await answer(request, violations);
    const { status, headers, body } = typeof effect === 'function' ? await effect(given) : given;
    calls.push(`${name} → ${effect === 'lost' ? 'lost' : status}`);
    if (effect === 'lost') {
      response.destroy();
      return;
    }
    response.writeHead(status, { date: new Date(now()).toUTCString(), ...headers });
    response.end(body);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    calls: () => [...calls],
    faults,
    violations,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
