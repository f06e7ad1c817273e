import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failedPage, notFoundPage, policyOf, refusedPage, type Page } from './page.ts';
import { setupFailure, wordsOf } from './setup-failure.ts';
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
  /** Ends all connections, once what is being answered has got its page, or a second is over. */
  readonly close: () => Promise<void>;
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
  const answering = new Set<Promise<void>>();
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
    const answered = answer(request)
      .then((page) => send(response, page, request.method === 'HEAD'))
      .catch(() => void response.destroy());
    answering.add(answered);
    void answered.then(() => answering.delete(answered));
  });
  server.listen(0, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw setupFailure(
      `no port of ${HOST} can be listened on (${wordsOf(error)}). Nothing was created`,
      'See what keeps programs of this machine from listening on 127.0.0.1.',
      error,
    );
  }
  const { port } = server.address() as AddressInfo;
  const address = `http://${HOST}:${port}${path}`;
  const redirectUrl = `${address}/created`;
  return {
    port,
    address,
    redirectUrl,
    close: async () => {
      server.close();
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise((resolve) => (timer = setTimeout(resolve, LAST_PAGE_MS)));
      await Promise.race([Promise.all(answering), patience]);
      clearTimeout(timer);
      server.closeAllConnections(); // browsers open some ahead, and ask nothing on them
    },
  };
}

const LAST_PAGE_MS = 1_000;
const CLOSED = { connection: 'close', 'cache-control': 'no-store' };

function send(response: ServerResponse, page: Page, isHead: boolean): Promise<void> {
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
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.end(isHead ? undefined : page.html);
  });
}
