import type { KeyObject } from 'node:crypto';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { appJwtSource, type AppJwtSource } from '../signing/app-jwt.ts';
import type { GitHubServer } from '../inputs/server.ts';
import type { HttpResponse, HttpSender, SendRequest } from '../transport/sender.ts';
import { fingerprintOf } from '../signing/private-key.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { localSigner } from '../signing/signer.ts';

export interface GitHubAppOptions {
  /** The App's client ID or App ID. */
  readonly issuer: string;
  /** In the order in which they are tried. */
  readonly privateKeys: readonly KeyObject[];
  readonly server: GitHubServer;
  readonly sender: Pick<HttpSender, 'send' | 'hurry'>;
  readonly runtime: Pick<Runtime, 'now' | 'log' | 'maskedSecret'>;
}

/** The App, as it talks to one GitHub. */
export interface GitHubApp {
  readonly issuer: string;
  readonly server: GitHubServer;
  /** Octokit's typed calls, signed by auth-app's hook and carried by our own transport. */
  readonly api: Pick<Octokit, 'rest' | 'request'>;
  /** Milliseconds since 1970, by this machine's clock. */
  readonly now: () => number;
  /** Leaves little time for what is asked from now on, in milliseconds. */
  readonly hurry: (milliseconds: number) => void;
  /** The fingerprints of the keys, as the App's settings page shows them. */
  readonly fingerprints: () => readonly string[];
}

/** Wires Octokit, once for the whole step. */
export function githubApp({ issuer, privateKeys, server, sender, runtime }: GitHubAppOptions): GitHubApp {
  const jwts = appJwtSource({ issuer, signers: privateKeys.map(localSigner), runtime });
  const fingerprints = () => privateKeys.map(fingerprintOf);
  const api = new Octokit({
    baseUrl: server.apiUrl,
    authStrategy: createAppAuth,
    auth: {
      appId: issuer,
      createJwt: async (_issuer: string | number, clockOffset?: number) => {
        const { jwt, expiresAt } = await jwts.issue(clockOffset);
        return { jwt: jwt.reveal(), expiresAt };
      },
    },
    request: { fetch: fetchThrough(sender.send) },
    // Octokit logs whole requests, credentials included; http.ts leaves the trail instead.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  if (privateKeys.length > 1) tryKeysInTurn(api, { jwts, fingerprints, log: runtime.log });
  return { issuer, server, api, fingerprints, now: runtime.now, hurry: sender.hurry };
}

interface KeysInTurn {
  readonly jwts: AppJwtSource;
  readonly fingerprints: () => readonly string[];
  readonly log: Runtime['log'];
}

/** GitHub's answer when a JWT is not signed with a key of the App it names. */
export const KEY_MISMATCH = /^A JSON web token could not be decoded/;

/** Turns to the next key when GitHub says that one does not fit, and tells which one did. */
function tryKeysInTurn(api: Octokit, { jwts, fingerprints, log }: KeysInTurn): void {
  let told = false;
  api.hook.wrap('request', async (request, options) => {
    for (;;) {
      const used = jwts.inUse();
      try {
        const response = await request(options);
        if (!told) log.info(describeKeys(fingerprints(), used));
        told = true;
        return response;
      } catch (error) {
        if (
          !(error as Error).message.startsWith('A JSON web token could not be decoded') ||
          !jwts.turnFrom(used)
        )
          throw error;
      }
    }
  });
}

function describeKeys(fingerprints: readonly string[], used: number): string {
  const refused = fingerprints.slice(0, used);
  const others =
    refused.length > 0 ? `; GitHub does not know ${refused.join(', ')}, which can be deleted here` : '';
  return `Of the ${fingerprints.length} private keys, ${fingerprints[used]} fits${others}`;
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
  return {
    status,
    url,
    headers: new Map(Object.entries(headers)),
    text: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(Buffer.from(body)), // for what does not even claim to be text
  };
}
