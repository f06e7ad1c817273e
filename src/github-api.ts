import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import type { AppJwt } from './app-jwt.ts';
import type { HttpResponse, SendRequest } from './http.ts';

export interface GitHubApiOptions {
  readonly apiUrl: string;
  /** The App's client ID or App ID. */
  readonly issuer: string;
  readonly appJwt: (clockOffset?: number) => Promise<AppJwt>;
  readonly send: SendRequest;
}

/** GitHub's REST API as the App: typed calls that auth-app's hook signs, carried by our own transport. */
export type GitHubApi = Pick<Octokit, 'rest' | 'request'>;

/** Wires Octokit, once for the whole step. */
export function githubApi({ apiUrl, issuer, appJwt, send }: GitHubApiOptions): GitHubApi {
  return new Octokit({
    baseUrl: apiUrl,
    authStrategy: createAppAuth,
    auth: {
      appId: issuer,
      createJwt: async (_issuer: string | number, clockOffset?: number) => {
        const { jwt, expiresAt } = await appJwt(clockOffset);
        return { jwt: jwt.reveal(), expiresAt };
      },
    },
    request: { fetch: fetchThrough(send) },
    // Octokit logs whole requests, credentials included; http.ts leaves the trail instead.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

function silent(): void {
  // says nothing
}

interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The part of `fetch` that Octokit uses. */
function fetchThrough(send: SendRequest) {
  return async (url: string, { method, headers, body }: FetchOptions) => {
    // auth-app writes "bearer"; GitHub's documentation, and proxies that read it, write "Bearer".
    const authorization = headers.authorization?.replace(/^bearer /, 'Bearer ');
    return asFetchResponse(
      await send({ method, url, headers: authorization ? { ...headers, authorization } : headers, body }),
    );
  };
}

function asFetchResponse({ status, url, headers, body }: HttpResponse) {
  return { status, url, headers: new Map(Object.entries(headers)), text: () => Promise.resolve(body) };
}
