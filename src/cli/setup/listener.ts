import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Complaint } from '../complaint.ts';
import { failedPage, notFoundPage, policyOf, refusedPage, type Page } from './page.ts';
import { codeInQuery } from './typed-code.ts';

const HOST = '127.0.0.1';
/** What leads to this machine itself, by whatever port: a name that was bent to it (DNS rebinding) is another. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/** The local page, and the address to which GitHub sends the browser back. */
export interface Listener {
  readonly port: number;
  /** The address of the page. */
  readonly address: string;
  readonly redirectUrl: string;
  /** Ends all connections. */
  readonly close: () => void;
}

export interface Listened {
  /** What GitHub has to hand back. */
  readonly state: string;
  /** The page with the form; it is asked for once the addresses are known. */
  readonly proposal: (listener: Pick<Listener, 'redirectUrl'>) => Page;
  /** Takes the code of the one visit that counts; the browser waits for the page that comes of it. */
  readonly take: (code: string) => Promise<Page>;
  /** Is told of a visit that is not of this run. */
  readonly noticeStranger: (why: string) => void;
}

/**
 * Listens on a free port of this machine alone. The page lies at an address that nobody can guess, so that no other user of
 * the machine reads the state off it.
 */
export async function startListener({ state, proposal, take, noticeStranger }: Listened): Promise<Listener> {
  const path = `/${randomBytes(18).toString('base64url')}`;
  let taken: Promise<Page> | undefined;

  const answer = async (request: IncomingMessage): Promise<Page> => {
    const url = request.url ?? '';
    const [at, ...query] = url.split('?');
    if (at === path) return proposal({ redirectUrl });
    if (at !== `${path}/created`) return notFoundPage();
    const found = codeInQuery(new URLSearchParams(query.join('?')), state);
    if ('why' in found) {
      noticeStranger(found.why);
      return refusedPage(found.why);
    }
    // A page that is opened again gets what came of it the first time: the code is good once.
    taken ??= take(found.code);
    return taken.catch(() => failedPage('The App could not be taken over'));
  };

  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    if (!OWN_HOST.test(request.headers.host ?? '')) return void response.writeHead(421, CLOSED).end();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { ...CLOSED, allow: 'GET, HEAD' }).end();
    answer(request)
      .then((page) => {
        send(response, page, request.method === 'HEAD');
      })
      .catch(() => response.destroy());
  });
  server.listen(0, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Complaint(1, `no port of ${HOST} can be listened on (${why}). Nothing was created`);
  }
  const { port } = server.address() as AddressInfo;
  const address = `http://${HOST}:${port}${path}`;
  const redirectUrl = `${address}/created`;
  return {
    port,
    address,
    redirectUrl,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const CLOSED = { connection: 'close', 'cache-control': 'no-store' };

function send(response: ServerResponse, page: Page, isHead: boolean): void {
  response.writeHead(page.status, {
    ...CLOSED,
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page.html),
    'content-security-policy': policyOf(page),
    // With no-referrer a browser would send `Origin: null` along with the form, which web sites refuse.
    'referrer-policy': page.formOrigin === undefined ? 'no-referrer' : 'strict-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
  });
  response.end(isHead ? undefined : page.html);
}
