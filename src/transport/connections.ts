import type { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { Runtime } from '../runtime/runtime.ts';
import { addressOf, portOf, serverNameOf, type FindRoute } from './address.ts';

// node:https and not global fetch: fetch costs 36 ms to load and, from the second request on, 45 ms at exit
// (https://github.com/nodejs/node/issues/36616). And neither is imported: an ES module's view of node:http evaluates
// all that it exports, WebSocket among them, which loads a part of that (20 ms); and TLS is only loaded where it is spoken.
export const httpModule = (protocol: string) =>
  protocol === 'https:' ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');

/** The ways to hosts, over kept-alive connections. */
export interface Router {
  readonly route: (url: URL) => Promise<RequestOptions>;
  /** Begins the connection that the first request to a host is to use. Its errors are ignored here; the first request reports them. */
  readonly connectAhead: (url: URL) => Promise<void>;
}

/** Makes the router: direct, unless the environment names a proxy; only then is proxy.ts loaded. */
export function router(runtime: Pick<Runtime, 'env' | 'log'>, timeoutMs: number): Router {
  const { env } = runtime;
  const agents = new Map<string, Agent>();
  const agentFor = (protocol: string) => {
    // Half of what the strictest service allows at a time: 100 requests.
    const agent =
      agents.get(protocol) ?? new (httpModule(protocol).Agent)({ keepAlive: true, maxSockets: 50 });
    agents.set(protocol, agent);
    return agent;
  };
  const direct: FindRoute = ({ protocol }) => ({ agent: agentFor(protocol) });
  const usesProxies = Object.keys(env).some((name) => /^https?_proxy$/i.test(name) && env[name]);
  if (!usesProxies) {
    return {
      route: (url) => Promise.resolve(direct(url)),
      connectAhead: (url) => {
        startConnection(agentFor(url.protocol), url);
        // Once around the event loop, so that the first packets leave before whatever keeps it busy next.
        return new Promise(setImmediate);
      },
    };
  }
  const find = import(/* webpackChunkName: "between" */ './proxy.ts').then(({ proxyRoutes }) =>
    proxyRoutes({ runtime, direct, timeoutMs }),
  );
  return { route: async (url) => (await find)(url), connectAhead: () => Promise.resolve() };
}

/** Has an agent connect now, and give that connection to the next request to the same host, and to no other's. */
function startConnection(agent: Agent, url: URL): void {
  const connect = agent.createConnection.bind(agent);
  // As the agent has them.
  const options = { host: addressOf(url), port: portOf(url), servername: serverNameOf(url), noDelay: true };
  const socket = connect(options) as Socket;
  socket.on('error', () => undefined);
  socket.unref(); // a step that ends before its first request does not wait for it
  let isFree = true;
  // Each early connection wraps the createConnection of the one before.
  agent.createConnection = (asked, ...rest) => {
    const { host, port } = asked as RequestOptions;
    if (!isFree || socket.destroyed || host !== options.host || Number(port) !== options.port)
      return connect(asked, ...rest);
    isFree = false;
    return socket.ref();
  };
}
