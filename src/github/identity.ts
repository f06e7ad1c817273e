import { notTheApi } from '../failures/failure.ts';
import type { GitHubServer } from '../inputs/server.ts';
import { NetworkError, type SendRequest } from '../transport/sender.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { Target } from '../inputs/target.ts';

/** The App's bot user, as git writes it into commits. */
export interface GitIdentity {
  readonly botUserId: number;
  /** `slug[bot]` */
  readonly name: string;
  /** The address by which GitHub knows the bot's commits, and shows its avatar beside them. */
  readonly email: string;
}

export interface IdentityRequest {
  readonly send: SendRequest;
  readonly server: GitHubServer;
  readonly appSlug: string;
  /** A token of the App: without one GitHub limits the rate by the runner's address. */
  readonly token: Secret;
  readonly target: Target;
  readonly sleep: Runtime['sleep'];
}

/** In milliseconds: a token that was minted a moment ago may not be known everywhere yet, and is answered with 401. */
const WAITS_FOR_TOKEN = [500, 1_000, 2_000];

/** Asks GitHub for the user that the App acts as: one call. Its ID is not the App's, and is nowhere else to be had. */
export async function findIdentity({
  send,
  server,
  appSlug,
  token,
  target,
  sleep,
}: IdentityRequest): Promise<GitIdentity> {
  const name = `${appSlug}[bot]`;
  const url = `${server.apiUrl}/users/${encodeURIComponent(name)}`;
  const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${token.reveal()}` };
  const ask = async () => {
    for (const wait of WAITS_FOR_TOKEN) {
      const answer = await send({ method: 'GET', url, headers });
      if (answer.status !== 401) return answer;
      await sleep(wait);
    }
    return send({ method: 'GET', url, headers });
  };
  const answer = await ask()
    .catch((error: unknown) => {
      throw error instanceof NetworkError ? new Error(error.message, { cause: error }) : error;
    })
    .then(({ status, headers: answered, body }) => {
      const data = parsed(body);
      // In Octokit's form, which is what diagnose.ts reads.
      if (status !== 200)
        throw Object.assign(new Error(`status ${status}`), { status, response: { headers: answered, data } });
      return { status, headers: answered, data };
    })
    .catch(async (error: unknown) => {
      const { diagnose } = await import('./diagnose.ts');
      throw diagnose(error, { stage: 'identity', target });
    });
  const { id } = (answer.data ?? {}) as { id?: unknown };
  if (!Number.isSafeInteger(id)) throw notTheApi(`The request for the user ${name}`, answer);
  const { hostname } = new URL(server.webUrl);
  return { botUserId: Number(id), name, email: `${Number(id)}+${name}@users.noreply.${hostname}` };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
