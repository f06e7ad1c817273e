import { Failure } from '../failures/failure.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isLoopback } from '../transport/address.ts';
import { NetworkError, type HttpResponse } from '../transport/message.ts';
import type { Sender } from '../transport/sender.ts';
import type { Service } from '../transport/service.ts';
import type { IdToken } from './key-store.ts';

type Env = Runtime['env'];

/** GitHub's service that gives jobs their ID tokens. */
const idTokenService: Service = {
  name: "GitHub's ID token service",
  headers: { accept: 'application/json' },
  requestIdOf: (headers) => headers['x-github-request-id'],
  limitOf: ({ status }) => (status === 429 ? { endsAt: undefined } : undefined),
};

/**
 * The job's ID token for an audience, masked: one request. Throws `id-token-missing`. Source:
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export async function requestIdToken(
  audience: string,
  { sender, runtime }: { readonly sender: Sender; readonly runtime: Pick<Runtime, 'env' | 'maskedSecret'> },
): Promise<IdToken> {
  const { env, maskedSecret } = runtime;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env;
  const { name, requestIdOf } = idTokenService;
  if (!URL.canParse(url) || !isSafe(new URL(url), env)) {
    const whatHappened = 'ACTIONS_ID_TOKEN_REQUEST_URL is no https:// URL';
    throw new Failure('id-token-missing', whatHappened, {
      fix: "See what sets that variable: it is the runner's own.",
    });
  }
  if (!/^[\x21-\x7e]*$/.test(bearer)) {
    maskedSecret(bearer);
    const whatHappened = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN has characters in it that no token has';
    throw new Failure('id-token-missing', whatHappened, {
      fix: "See what sets that variable: it is the runner's own.",
    });
  }
  const request = {
    method: 'GET',
    url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
    headers: { authorization: `Bearer ${maskedSecret(bearer).reveal()}` },
  };
  const answer = await sender
    .to(idTokenService)(request)
    .catch((error: unknown) => {
      if (!(error instanceof NetworkError) || error.kind === 'cancelled') throw error;
      throw new Failure('id-token-missing', `${name} did not answer: ${error.message}`, {
        fix: AGAIN,
        cause: error,
      });
    });
  const { status, headers } = answer;
  const token = tokenIn(answer);
  if (token === undefined) {
    const said = `${name} said: ${status} (request id ${requestIdOf(headers) ?? 'none'})`;
    // Whoever is refused lacks the permission; what is no answer of the service's may heal.
    const fix = status === 401 || status === 403 ? undefined : AGAIN;
    throw new Failure('id-token-missing', `${name} answered ${status} without an ID token`, { said, fix });
  }
  return { token: maskedSecret(token), claims: claimsOf(token) };
}

const AGAIN = 'Run the job again; see https://www.githubstatus.com.';

/** Plain http is for loopback, and for a GitHub that the runner itself speaks to so. */
function isSafe(url: URL, { GITHUB_SERVER_URL: server = '' }: Env): boolean {
  const isTheServers = URL.canParse(server) && new URL(server).origin === url.origin;
  return url.protocol === 'https:' || (url.protocol === 'http:' && (isLoopback(url) || isTheServers));
}

function tokenIn({ status, body }: HttpResponse): string | undefined {
  if (status !== 200) return undefined;
  const { value } = objectIn(body);
  return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
}

/** Who the token says the run is. It is not verified: it is only told to a person, and the store is the judge. */
function claimsOf(token: string): IdToken['claims'] {
  const [, payload] = token.split('.') as [string, string, string]; // it has that form
  const claims = objectIn(Buffer.from(payload, 'base64url').toString());
  const text = (name: string) => {
    const value = claims[name] ?? '';
    return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300);
  };
  return { iss: text('iss'), sub: text('sub'), aud: text('aud') };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
}
