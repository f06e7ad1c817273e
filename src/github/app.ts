import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { Failure } from '../failures/failure.ts';
import type { GitHubServer } from '../inputs/server.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { appJwtSource, type AppJwtSource } from '../signing/app-jwt.ts';
import type { Signer } from '../signing/signer.ts';
import { NetworkError, type HttpRequest, type HttpResponse, type SendRequest } from '../transport/message.ts';
import { clockOf } from '../transport/retry.ts';
import type { Sender } from '../transport/sender.ts';
import { keyRotation, type KeyRotation } from './key-rotation.ts';
import { Refusal } from './refusal.ts';
import { gitHub } from './service.ts';

export interface GitHubAppOptions {
  /** The App's client ID or App ID. */
  readonly issuer: string;
  /** In the order in which they are tried. */
  readonly signers: readonly Signer[];
  readonly server: GitHubServer;
  readonly sender: Sender;
  readonly runtime: Pick<Runtime, 'now' | 'log' | 'maskedSecret'>;
  /** Where one of the App's JWTs has been used already. */
  readonly jwts?: AppJwtSource;
  readonly isLogPrivate: GitHubApp['isLogPrivate'];
}

/** Octokit's typed calls, signed by auth-app's hook and carried by our own transport. */
export type Calls = Pick<Octokit, 'rest' | 'request'>;

export interface OctokitAnswer extends Pick<HttpResponse, 'status' | 'url'> {
  /** Those of the transport, which Octokit types as its own. */
  readonly headers: object;
  readonly data: unknown;
}

/** Who answered: which GitHub, at which address, redirects followed, and when. */
export interface Answerer {
  readonly server: GitHubServer;
  readonly url: string;
  /** GitHub's clock when it answered, in milliseconds since 1970; this machine's, where the answer does not tell. */
  readonly now: number;
}

/** The App, as it talks to one GitHub. */
export interface GitHubApp {
  readonly issuer: string;
  readonly server: GitHubServer;
  /**
   * Makes one of Octokit's calls and reads its data. Throws a Refusal when GitHub refuses, or when `read` finds that the
   * data is not what was asked for (undefined); a NetworkError when no answer came; or the signer's Failure.
   */
  readonly ask: <T>(
    call: (octokit: Calls) => Promise<OctokitAnswer>,
    read: (data: unknown, from: Answerer) => T | undefined,
  ) => Promise<T>;
  /** Whether what is printed may hold names that GitHub told: not where a log is public. */
  readonly isLogPrivate: () => Promise<boolean>;
  /** For requests that carry a token instead of the App's JWT. */
  readonly send: SendRequest;
  /** Milliseconds since 1970, by this machine's clock. */
  readonly now: () => number;
  readonly shownKeys: KeyRotation['shown'];
  /** The same App for a part of the work, with so many milliseconds for it. */
  readonly within: (budgetMs: number) => GitHubApp;
}

/** Wires Octokit, once for the whole step. */
export function githubApp(options: GitHubAppOptions): GitHubApp {
  const { issuer, signers, server, sender, runtime, isLogPrivate } = options;
  const jwts = options.jwts ?? appJwtSource({ issuer, signers, runtime });
  const keys = keyRotation(signers, { jwts, log: runtime.log });
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
    octokit.hook.wrap('request', (request, options) => keys.withKeysInTurn(async () => request(options)));
    return {
      issuer,
      server,
      send,
      shownKeys: keys.shown,
      now: runtime.now,
      isLogPrivate,
      ask: async (call, read) => {
        const { status, url, headers, data } = await call(octokit);
        // A redirect that is not followed is no answer, whatever it carries.
        const answered = { status, url, headers: headers as HttpResponse['headers'] };
        const now = clockOf(answered, runtime.now()) ?? runtime.now();
        const value = status < 300 ? read(data, { server, url, now }) : undefined;
        if (value === undefined) throw Refusal.unexpected(answered);
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
    if (error instanceof Failure) throw error; // a signer's, who knows better than its cause
    if (error instanceof Error && error.cause instanceof NetworkError) throw error.cause;
    throw last && error instanceof Error && 'response' in error ? new Refusal(last) : error;
  }
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
