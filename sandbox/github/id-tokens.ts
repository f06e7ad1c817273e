// The stand-in for token.actions.githubusercontent.com and for the runner's address that gives jobs their ID tokens.
import { createPublicKey, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const LIFE_S = 300;

export interface IdTokenOptions {
  /** Claims beside the usual ones, or in their place. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** An answer in the place of a token, a connection that ends, or silence. */
export interface IdTokenFault {
  times?: number;
  readonly effect:
    | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }
    | 'hang'
    | 'reset';
}

/** An issuer of ID tokens, for the jobs of one run. */
export interface IdTokenIssuer {
  /** `iss`; its keys are at `/.well-known/jwks` below it. */
  readonly issuer: string;
  /** What the runner sets for a job with `permissions: id-token: write`. */
  readonly env: Readonly<Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>>;
  /** The tokens that were given out. */
  readonly tokens: readonly string[];
  /** The audiences that were asked for. */
  readonly audiences: readonly string[];
  /** The claims of the next tokens, to be changed at will. */
  readonly claims: Record<string, unknown>;
  /** What it does instead of giving a token, while it is set: for good, or `times` times. */
  fault: IdTokenFault | undefined;
  close(): Promise<void>;
}

/**
 * Starts an issuer on a free port of 127.0.0.1. Sources: https://docs.github.com/en/actions/reference/security/oidc,
 * and oidc-utils.ts of @actions/core.
 */
export async function startIdTokens({ claims: more = {} }: IdTokenOptions = {}): Promise<IdTokenIssuer> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  const bearer = `runner.${randomBytes(24).toString('base64url')}.token`;
  const tokens: string[] = [];
  const audiences: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const claims: Record<string, unknown> = {
    iss: issuer,
    sub: 'repo:acme/app:ref:refs/heads/main',
    repository: 'acme/app',
    repository_owner: 'acme',
    ref: 'refs/heads/main',
    ...more,
  };
  const state: { fault: IdTokenIssuer['fault'] } = { fault: undefined };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', issuer);
    const give = (status: number, body: object | string, headers: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') {
      give(200, {
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (url.pathname === '/.well-known/jwks') {
      const { n, e } = createPublicKey(privateKey).export({ format: 'jwk' });
      give(200, { keys: [{ kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e }] });
    } else if (url.pathname !== '/idtoken') {
      give(404, {});
    } else if (request.headers.authorization !== `Bearer ${bearer}`) {
      give(401, { message: 'Unauthorized' });
    } else if (state.fault && state.fault.times !== 0) {
      if (state.fault.times !== undefined) state.fault.times -= 1;
      const { effect } = state.fault;
      if (effect === 'reset') response.destroy();
      else if (effect !== 'hang') give(effect.status, effect.body, effect.headers);
    } else {
      const audience = url.searchParams.get('audience') ?? 'https://github.com/acme';
      audiences.push(audience);
      const value = newToken(audience);
      tokens.push(value);
      give(200, { count: value.length, value });
    }
  }

  function newToken(audience: string): string {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 10, exp: now + LIFE_S };
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const text = `${encode({ typ: 'JWT', alg: 'RS256', kid })}.${encode({ jti: randomUUID(), aud: audience, ...times, ...claims })}`;
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
  }

  return {
    issuer,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    tokens,
    audiences,
    claims,
    get fault() {
      return state.fault;
    },
    set fault(fault) {
      state.fault = fault;
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
