import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import type { GitHubServer } from '../inputs/server.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { appJwtSource, type AppJwtSource } from '../signing/app-jwt.ts';
import type { Signer } from '../signing/signer.ts';
import { NetworkError, type HttpRequest, type HttpResponse, type SendRequest } from '../transport/message.ts';
import type { Sender } from '../transport/sender.ts';
import { KEY_MISMATCH, Refusal } from './refusal.ts';
import { gitHub } from './service.ts';

export interface GitHubAppOptions {
  /** The App's client ID or App ID. */
  readonly issuer: string;
  /** In the order in which they are tried. */
  readonly signers: readonly Signer[];
  readonly server: GitHubServer;
  readonly sender: Sender;
  readonly runtime: Pick<Runtime, 'now' | 'log' | 'maskedSecret'>;
  readonly isLogPrivate: GitHubApp['isLogPrivate'];
}

/** Octokit's typed calls, signed by auth-app's hook and carried by our own transport. */
export type Calls = Pick<Octokit, 'rest' | 'request'>;

/** Who answered: which GitHub, and at which address, redirects followed. */
export interface Answerer {
  readonly server: GitHubServer;
  readonly url: string;
}

/** The App, as it talks to one GitHub. */
export interface GitHubApp {
  readonly issuer: string;
  readonly server: GitHubServer;
  /**
   * Asks GitHub by one of Octokit's calls, and reads what was answered and where, redirects followed. It throws a Refusal, also when `read` finds that
   * the answer is not what was asked for (undefined); a NetworkError when no answer came; or what the signing failed with.
   */
  readonly ask: <T>(
    call: (octokit: Calls) => Promise<{ readonly data: unknown }>,
    read: (data: unknown, from: Answerer) => T | undefined,
  ) => Promise<T>;
  /** Whether what is printed may hold names that GitHub told: not where a log is public. */
  readonly isLogPrivate: () => Promise<boolean>;
  /** For requests that carry a token instead of the App's JWT. */
  readonly send: SendRequest;
  /** Milliseconds since 1970, by this machine's clock. */
  readonly now: () => number;
  /** The keys, as messages name them: by the fingerprint that the App's settings page shows, where it is known. */
  readonly keyNames: () => readonly string[];
  /** The same App for a part of the work, with so many milliseconds for it. */
  readonly within: (budgetMs: number) => GitHubApp;
}

/** Wires Octokit, once for the whole step. */
export function githubApp(options: GitHubAppOptions): GitHubApp {
  const { issuer, signers, server, sender, runtime, isLogPrivate } = options;
  const jwts = appJwtSource({ issuer, signers, runtime });
  const keyNames = () => signers.map((signer, index) => signer.fingerprint() ?? `number ${index + 1}`);
  let isTold = false;
  const tellFitting = (used: number) => {
    if (!isTold) runtime.log.info(describeKeys(keyNames(), used));
    isTold = true;
  };
  const wired = (work: Sender): GitHubApp => {
    const send = work.to(gitHub);
    const octokit = new Octokit({
      baseUrl: server.apiUrl,
      authStrategy: createAppAuth,
      auth: {
        appId: issuer,
        createJwt: async (_issuer: string | number, clockOffset?: number) => {
          const { jwt, expiresAt } = await jwts.issue(clockOffset);
          return { jwt: jwt.reveal(), expiresAt };
        },
      },
      log: SILENT,
    });
    octokit.hook.wrap('request', (request, options) =>
      refusing(
        (fetch) => {
          // Changes the object itself: the inner hooks already hold a reference to it. Its `log` is told of
          // headers (`deprecation`) as they came, and would be the console.
          options.request = { ...options.request, fetch, log: SILENT };
          return request(options);
        },
        { send, effect: options.request.effect as HttpRequest['effect'], log: runtime.log },
      ),
    );
    if (signers.length > 1) tryKeysInTurn(octokit, jwts, tellFitting);
    return {
      issuer,
      server,
      send,
      keyNames,
      now: runtime.now,
      isLogPrivate,
      ask: async (call, read) => {
        const { data, ...answer } = (await call(octokit)) as HttpResponse & { readonly data: unknown };
        // A redirect that is not followed is no answer, whatever it carries.
        const value = answer.status < 300 ? read(data, { server, url: answer.url }) : undefined;
        if (value === undefined) throw new Refusal({ ...answer, body: '' });
        return value;
      },
      within: (budgetMs) => wired(work.within(budgetMs)),
    };
  };
  return wired(sender);
}

interface Carrier {
  readonly send: SendRequest;
  readonly effect: HttpRequest['effect'];
  readonly log: Runtime['log'];
}

/** Makes one call of Octokit's by our own transport. Octokit's errors end here: a Refusal or a NetworkError is thrown. */
async function refusing<T>(call: (fetch: unknown) => T, { send, effect, log }: Carrier): Promise<Awaited<T>> {
  let last: HttpResponse | undefined;
  const fetch = async (url: string, { method, headers, body }: FetchOptions) => {
    // auth-app writes "bearer"; GitHub's documentation, and proxies that read it, write "Bearer".
    const authorization = headers.authorization?.replace(/^bearer /, 'Bearer ');
    const sent = { method, url, body, headers: authorization ? { ...headers, authorization } : headers };
    last = await send(effect ? { ...sent, effect } : sent);
    const { deprecation, sunset = 'no date' } = last.headers;
    if (deprecation)
      log.debug(
        `GitHub announces the end of ${method} ${new URL(url).pathname} in this API version: ${sunset}`,
      );
    return asFetchResponse(last);
  };
  try {
    return await call(fetch);
  } catch (error) {
    if (error instanceof Error && error.cause instanceof NetworkError) throw error.cause;
    throw last && error instanceof Error && 'response' in error ? new Refusal(last) : error;
  }
}

/** Goes on to the next key when GitHub says that one does not fit, and tells which one did. */
function tryKeysInTurn(octokit: Octokit, jwts: AppJwtSource, tellFitting: (used: number) => void): void {
  octokit.hook.wrap('request', async (request, options) => {
    for (;;) {
      const used = jwts.inUse();
      try {
        const response = await request(options);
        tellFitting(used);
        return response;
      } catch (error) {
        const isRefused = error instanceof Refusal && KEY_MISMATCH.test(error.message);
        if (!isRefused || !jwts.rotateKey(used)) throw error;
      }
    }
  });
}

function describeKeys(names: readonly string[], used: number): string {
  const refused = names.slice(0, used);
  const others =
    refused.length > 0 ? `; GitHub does not know ${refused.join(', ')}, which can be deleted here` : '';
  return `Of the ${names.length} private keys, ${names[used]} fits${others}`;
}

const silent = () => undefined;

// Octokit logs whole requests, credentials included; the transport leaves the trail instead.
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The part of `fetch`'s answer that Octokit uses. It reads JSON only by its content type, which a proxy may have changed
 * or dropped: so it asks for that, and is told the body's own.
 */
function asFetchResponse({ status, url, headers, body }: HttpResponse) {
  const type = /^\s*[[{]/.test(body) ? 'application/json' : 'text/plain';
  return {
    status,
    url,
    headers: Object.assign(new Map(Object.entries(headers)), { get: () => type }),
    text: () => Promise.resolve(body),
  };
}
