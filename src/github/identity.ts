import type { GitHubServer } from '../inputs/server.ts';
import type { Target } from '../inputs/target.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { HttpResponse, SendRequest } from '../transport/message.ts';
import { Failure } from '../failures/failure.ts';
import { idIn } from './answers.ts';
import { jsonObject, Refusal } from './refusal.ts';

/** The App's bot user, as git writes it into commits. */
export interface BotIdentity {
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
export async function findIdentity(request: IdentityRequest): Promise<BotIdentity> {
  const { server, appSlug, target } = request;
  if (appSlug === '')
    throw new Failure(
      'not-the-github-api',
      "The answer to the look-up does not say the App's slug, by which its bot goes",
    );
  const name = `${appSlug}[bot]`;
  try {
    const botUserId = readUserId(await askForUser(name, request));
    const { hostname } = new URL(server.webUrl);
    return { botUserId, name, email: `${botUserId}+${name}@users.noreply.${hostname}` };
  } catch (error) {
    const { diagnose } = await import(/* webpackChunkName: "refused" */ './diagnose.ts');
    throw diagnose(error, { stage: 'identity', target });
  }
}

async function askForUser(
  name: string,
  { send, server, token, sleep }: IdentityRequest,
): Promise<HttpResponse> {
  const url = `${server.apiUrl}/users/${encodeURIComponent(name)}`;
  const question = { method: 'GET', url, headers: { authorization: `Bearer ${token.reveal()}` } };
  for (const wait of WAITS_FOR_TOKEN) {
    const answer = await send(question);
    if (answer.status !== 401) return answer;
    await sleep(wait);
  }
  return send(question);
}

function readUserId(answer: HttpResponse): number {
  if (answer.status !== 200) throw new Refusal(answer);
  const id = idIn(jsonObject(answer.body)?.id);
  if (id === undefined) throw Refusal.unexpected(answer);
  return id;
}
