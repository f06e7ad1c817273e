import { once } from 'node:events';
import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface ProxyServer {
  /** With the credentials it wants, if any. */
  readonly url: string;
  /** What passed: `CONNECT host:port`, or `GET http://…` when forwarded; refused ones as `407`. */
  readonly passed: string[];
  close(): void;
}

export interface ProxyOptions {
  /** `user:password`, percent-encoded, without which it answers 407. */
  readonly credentials?: string | undefined;
  /** It is itself spoken to over TLS, as localhost. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/**
 * A proxy on 127.0.0.1 that forwards plain requests and opens tunnels. It sends every host to `to`, so that a name
 * that nobody can resolve proves that the proxy was used.
 */
export async function startProxy(to: URL, { credentials, tls }: ProxyOptions = {}): Promise<ProxyServer> {
  const passed: string[] = [];
  const sockets = new Set<Socket>();
  const wanted = credentials && `Basic ${Buffer.from(decodeURIComponent(credentials)).toString('base64')}`;
  const refuses = (authorization: string | undefined) => {
    if (!wanted || authorization === wanted) return false;
    passed.push('407');
    return true;
  };
  const forward: RequestListener = (request, response) => {
    if (refuses(request.headers['proxy-authorization'])) {
      response.writeHead(407).end();
      return;
    }
    passed.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const { pathname, search } = new URL(request.url ?? '');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = httpRequest(
      { host: to.hostname, port: to.port, method: request.method, path: pathname + search, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  };
  const server = tls ? createTlsServer(tls, forward) : createServer(forward);
  server.on('connect', (request, client: Socket) => {
    sockets.add(client);
    if (refuses(request.headers['proxy-authorization'])) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    passed.push(`CONNECT ${request.url ?? ''}`);
    const onward = connect(Number(to.port), to.hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    sockets.add(onward);
    for (const socket of [client, onward]) socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://${credentials ? `${credentials}@` : ''}${tls ? 'localhost' : '127.0.0.1'}:${port}`,
    passed,
    close: () => {
      server.close();
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    },
  };
}
