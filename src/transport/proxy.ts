import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Runtime } from '../runtime/runtime.ts';
import { addressOf, portOf, serverNameOf, type FindRoute } from './address.ts';

// Node has this built in from 24.5 on (`proxyEnv`), but ignores it silently in 24.4, which runners still ship;
// and it takes `example.com` in NO_PROXY for that very host alone, which is not what runners' administrators mean.

export type ProxyEnv = Readonly<Record<string, string | undefined>>;

export interface ProxyOptions {
  readonly runtime: Pick<Runtime, 'env' | 'log'>;
  /** The way to a host that needs no proxy. */
  readonly direct: FindRoute;
  readonly timeoutMs: number;
}

/** Makes the function that finds the way to a host: direct, forwarded by a proxy (http), or through its tunnel (https). */
export function proxyRoutes({ runtime, direct, timeoutMs }: ProxyOptions): FindRoute {
  const options = { keepAlive: true, timeout: timeoutMs };
  const toProxy = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
  const tunnels = new Map<string, TunnelAgent>();
  let warned = false;

  return (url) => {
    const proxy = findProxy(url, runtime.env);
    if (proxy === undefined) return direct(url);
    if (proxy === 'unusable') {
      if (!warned)
        runtime.log.warning('The proxy variable holds no http:// or https:// URL; going without.', 'proxy');
      warned = true;
      return direct(url);
    }
    if (url.protocol === 'https:') {
      const tunnel = tunnels.get(proxy.href) ?? new TunnelAgent(proxy, options);
      tunnels.set(proxy.href, tunnel);
      return { agent: tunnel };
    }
    return {
      agent: toProxy[proxy.protocol as keyof typeof toProxy],
      protocol: proxy.protocol,
      hostname: addressOf(proxy),
      port: proxy.port,
      servername: serverNameOf(proxy),
      path: url.href,
      headers: { host: url.host, ...proxyAuthorization(proxy) },
    };
  };
}

/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY (either case) name for a URL, if any.
 * A value that is no http(s) URL is answered as `unusable`: it must not make a step fail by itself.
 */
export function findProxy(target: URL, env: ProxyEnv): URL | 'unusable' | undefined {
  const scheme = target.protocol.slice(0, -1); // http or https
  const value = env[`${scheme}_proxy`] || env[`${scheme.toUpperCase()}_PROXY`];
  if (!value?.trim() || isBypassed(target, env.no_proxy || env.NO_PROXY || '')) return undefined;
  const text = value.includes('://') ? value.trim() : `http://${value.trim()}`;
  if (!URL.canParse(text)) return 'unusable';
  const proxy = new URL(text);
  return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : 'unusable';
}

/** NO_PROXY: `*`, or names that hold for themselves and all below them, each with an optional port. */
function isBypassed(target: URL, noProxy: string): boolean {
  const host = addressOf(target).toLowerCase();
  const port = String(portOf(target));
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', onPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.replace(/^\*?\./, '')) ?? [];
      const isAddress = (entry.match(/:/g)?.length ?? 0) > 1 && !entry.includes(']');
      const meant = isAddress ? entry : name;
      if (!isAddress && onPort !== undefined && onPort !== port) return false;
      return meant !== '' && (host === meant || host.endsWith(`.${meant}`));
    });
}

/** The Proxy-Authorization header for the user and password in a proxy's URL. */
export function proxyAuthorization(proxy: URL): Record<string, string> {
  if (!proxy.username && !proxy.password) return {};
  const credentials = `${decode(proxy.username)}:${decode(proxy.password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % in a password
  }
}

/** An agent for https that reaches its hosts through a CONNECT tunnel. */
class TunnelAgent extends HttpsAgent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: AgentOptions & { host?: string; port?: number | string },
    callback: (error: Error | null, stream?: Duplex) => void,
  ): undefined {
    const authority = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
    const proxy = this.#proxy;
    const send = proxy.protocol === 'https:' ? httpsRequest : httpRequest;
    const connect = send({
      host: addressOf(proxy),
      port: portOf(proxy),
      servername: serverNameOf(proxy),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      agent: false,
    });
    // Whoever waits for the tunnel has a timer of his own: once he has given up, nothing here holds the process.
    const deadline = setTimeout(() => {
      connect.destroy(new Error('the proxy did not answer in time'));
    }, options.timeout).unref();
    connect.once('close', () => {
      clearTimeout(deadline);
    });
    connect.once('socket', (socket) => socket.unref());
    connect.once('connect', (answer, socket) => {
      clearTimeout(deadline);
      socket.ref();
      if (answer.statusCode === 200) {
        callback(null, super.createConnection({ ...options, socket } as AgentOptions) ?? undefined);
      } else {
        socket.destroy();
        callback(new ProxyRefusal(answer.statusCode ?? 0));
      }
    });
    connect.once('error', (error) => {
      error.message = `through the proxy: ${error.message}`;
      callback(error);
    });
    connect.end();
  }
}

/** The proxy answered the CONNECT with something else than 200. */
class ProxyRefusal extends Error {
  readonly permanent: boolean;

  constructor(status: number) {
    super(`the proxy answered ${status}${status === 407 ? ': it wants other credentials' : ''}`);
    this.permanent = status < 500;
  }
}
