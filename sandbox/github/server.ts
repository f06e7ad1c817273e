// The stand-in for api.github.com and github.com, on 127.0.0.1 alone.
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCredential } from './authorization.ts';
import { ContractWatch } from './contract-watch.ts';
import { deliver } from './deliver.ts';
import { Announcer, type DispatchEvent, type PushEvent } from './events.ts';
import { Faults } from './faults.ts';
import { flatHeaders, recordRequest, type RecordedRequest } from './recorded-request.ts';
import { RequestHandler, type HandledRequest } from './request-handler.ts';
import { apiHeaders } from './response-headers.ts';
import { stepApi } from './step-api.ts';
import type { TokenFormat } from './token-text.ts';
import { World } from './world.ts';

export interface GitHubOptions {
  /** Where the REST API is: at the root as on github.com, or below it as on GHES. */
  readonly basePath?: '' | '/api/v3';
  /** GitHub's clock minus the local one; also in the Date header. */
  readonly clockSkewSeconds?: number;
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Where to listen, and what the world calls this server, for tests in a place where that name leads here. */
  readonly site?: {
    readonly address: string;
    readonly port: number;
    readonly serverUrl: string;
    readonly apiUrl: string;
  };
  /** Added to every request. */
  readonly latencyMs?: number;
  readonly tokenFormat?: TokenFormat;
  /** How long an installation token lives, in milliseconds; an hour unless said otherwise. */
  readonly tokenLifeMs?: number;
  /** Whether what steps of workflows ask is answered too: by GitHub's permissions, and with 501 where it is not imitated. */
  readonly stepApi?: boolean;
  /** Permission names that may be sent although GitHub's description lacks them. */
  readonly extraPermissions?: readonly string[];
}

export interface SandboxGitHub {
  readonly apiUrl: string;
  /** git repositories live at `serverUrl/owner/repo.git`. */
  readonly serverUrl: string;
  readonly world: World;
  readonly requests: RecordedRequest[];
  readonly connectionCount: number;
  /** Where the client or this server differed from GitHub's description, and what broke in the sandbox itself. */
  readonly violations: string[];
  readonly faults: Faults;
  onPush(listener: (event: PushEvent) => void | Promise<void>): void;
  onDispatch(listener: (event: DispatchEvent) => void | Promise<void>): void;
  /** Waits until no listener runs, and throws what listeners threw. */
  settled(): Promise<void>;
  /** Stops the server and closes every connection, also those that hang. Throws what listeners threw since `settled`. */
  close(): Promise<void>;
}

/** Starts a GitHub with an empty world on a free port of 127.0.0.1. */
export async function startGitHub(options: GitHubOptions = {}): Promise<SandboxGitHub> {
  const { basePath = '', tls, site, latencyMs = 0 } = options;
  const world = new World(options);
  const faults = new Faults();
  const watch = new ContractWatch(world, basePath, options.extraPermissions ?? []);
  const pushes = new Announcer<PushEvent>();
  const dispatches = new Announcer<DispatchEvent>();
  const handler = new RequestHandler({
    ...{ basePath, world, faults, watch, pushes, dispatches },
    steps: options.stepApi === true ? stepApi() : undefined,
  });
  const requests: RecordedRequest[] = [];
  const connections = new Map<Socket, number>();
  let connectionCount = 0;

  const server = tls ? createHttpsServer(tls) : createHttpServer();
  // Node closes an idle connection after five seconds; GitHub keeps it longer, as a slow workflow needs.
  server.keepAliveTimeout = 60_000;
  server.on(tls ? 'secureConnection' : 'connection', (socket: Socket) => {
    connections.set(socket, ++connectionCount);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      watch.add(`${request.method ?? ''} ${request.url ?? ''}: the sandbox itself broke: ${what}`);
      response.destroy();
    });
  });
  server.listen(site?.port ?? 0, site?.address ?? '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ownUrl = `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const urls = { serverUrl: site?.serverUrl ?? ownUrl, apiUrl: site?.apiUrl ?? ownUrl + basePath };
  const links = { ...urls, appsPath: basePath === '' ? ('apps' as const) : ('github-apps' as const) };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = flatHeaders(request);
    const credential = readCredential(headers.authorization, world);
    const connection = connections.get(request.socket) ?? 0;
    const record = recordRequest(request, credential, { world, connection });
    requests.push(record);
    const body = await readBody(request);
    if (!body) return;
    if (latencyMs > 0) await sleep(latencyMs);
    const handled = await handler.answer({ record, headers, body, credential }, links);
    const { status } = handled.answer;
    const isHeard = await deliver(response, reply(handled, headers), handled.effect);
    if (isHeard) record.status = status;
  }

  function reply(
    { answer }: HandledRequest,
    asked: Readonly<Record<string, string>>,
  ): Parameters<typeof deliver>[1] {
    const { status, raw, json } = answer;
    const body = Buffer.from(raw ?? (json === undefined ? '' : JSON.stringify(json)));
    // Only the REST API's own answers have its headers; those of git, of the web site and of a proxy do not.
    const own =
      raw === undefined
        ? apiHeaders(world, {
            body,
            used: requests.length,
            version: asked['x-github-api-version'],
            isJson: json !== undefined,
          })
        : { date: world.now().toUTCString() };
    return { status, headers: { ...own, ...answer.headers }, body };
  }

  return {
    ...urls,
    world,
    requests,
    faults,
    get connectionCount() {
      return connectionCount;
    },
    get violations() {
      return watch.violations;
    },
    onPush: (listener) => {
      pushes.listen(listener);
    },
    onDispatch: (listener) => {
      dispatches.listen(listener);
    },
    settled: async () => {
      await pushes.settled();
      await dispatches.settled();
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      for (const socket of connections.keys()) socket.destroy();
      await closed;
      world.close();
      pushes.throwErrors();
      dispatches.throwErrors();
    },
  };
}

/** The whole body, or undefined when the client went away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
