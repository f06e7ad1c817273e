import { cannotKeep, Failure } from '../failures/failure.ts';
import { askHost } from '../hosts/ask.ts';
import { isToken, skewOf, type Answer } from '../hosts/host.ts';
import { formsOfToken } from '../runtime/masks.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';
import { timeText } from '../runtime/time.ts';
import type { HttpResponse } from '../transport/message.ts';
import type { Sender } from '../transport/sender.ts';
import type { GitLabInputs } from './inputs.ts';
import type { KeptToken } from './kept.ts';
import { ANY_USERNAME, checkAnswer, endIn, type MadeToken } from './made-token.ts';
import { endToken } from './revoke-token.ts';
import { gitLab } from './service.ts';
import { tokenRequest, type TokenRequest } from './token-request.ts';

export interface MintContext {
  readonly inputs: GitLabInputs;
  readonly parent: Secret;
  readonly sender: Sender;
  readonly runtime: Pick<Runtime, 'env' | 'log' | 'now' | 'maskedSecret' | 'cancellation'>;
  /** Leaves a token to post, before anybody has it; what it answers takes it back. */
  readonly keep: (kept: KeptToken) => () => void;
}

/** Has GitLab make a token: masked, kept for post and checked. One that may not be handed over is revoked at once. */
export async function mintToken(context: MintContext): Promise<MadeToken> {
  const { inputs, runtime } = context;
  const now = runtime.now();
  const asked = tokenRequest(inputs, { env: runtime.env, now });
  try {
    return await requestToken(asked, now, context);
  } catch (error) {
    const skew =
      error instanceof Failure && error.code === 'expiry-not-allowed' ? skewIn(error, now) : undefined;
    if (skew === undefined) throw error;
    runtime.log.warning(
      `The end that was asked for does not fit GitLab's clock. By that it is ${timeText(now + skew)}, by this machine's ${timeText(now)}; GitLab is asked once more, by its own. Set the clock of the runner's machine.`,
      "This machine's clock is wrong",
    );
    const theirNow = now + skew;
    return requestToken(tokenRequest(inputs, { env: runtime.env, now: theirNow }), theirNow, context);
  }
}

const TOLERATED_SKEW_MS = 60_000;

/** GitLab's clock minus ours, where that is enough to explain a refusal. */
function skewIn({ cause }: Failure, now: number): number | undefined {
  const skew = skewOf((cause as { headers: HttpResponse['headers'] }).headers, now);
  return skew !== undefined && Math.abs(skew) > TOLERATED_SKEW_MS ? skew : undefined;
}

async function requestToken(asked: TokenRequest, now: number, context: MintContext): Promise<MadeToken> {
  const { inputs, parent, sender, runtime } = context;
  const { apiUrl } = inputs;
  const { data, headers } = await askHost({
    host: gitLab,
    sender,
    request: {
      method: 'POST',
      url: `${apiUrl}/${asked.path}`,
      headers: { 'private-token': parent.reveal(), 'content-type': 'application/json' },
      body: JSON.stringify(asked.body),
      effect: 'creates',
    },
    secrets: [parent],
    lost: `A token by the name "${asked.name}" may be there all the same; it lives until ${timeText(asked.endsAt)} at most`,
    explain: async (refusal) => {
      const { explainRefusal } = await import(/* webpackChunkName: "refused" */ './refusal.ts');
      return explainRefusal(refusal, inputs);
    },
  });
  const token = secretIn(data, runtime);
  const answered = endOf(checkAnswer(data, asked), { headers, now });
  const { sealOf } = await import(/* webpackChunkName: "seal" */ './seal.ts');
  const kept = keptOf(data, {
    asked,
    apiUrl,
    token,
    sealOf: (id) => sealOf(parent, { path: asked.path, id }),
  });
  const verdict = runtime.cancellation.requested()
    ? new Failure('job-cancelled', 'The job was cancelled while the token was made')
    : answered;
  const forget = kept && tryToKeep(kept, context);
  if (token && forget && !(forget instanceof Failure) && !(verdict instanceof Failure))
    return { token, ...verdict };
  const failure = verdict instanceof Failure ? verdict : forget instanceof Failure ? forget : notKept();
  throw await withdraw(failure, { kept, forget, asked, context });
}

const notKept = () => new Failure('not-the-api', "GitLab's answer has no token as its API documents");

const MOST_SKEW_MS = 3_600_000; // of the six hours, five are left

/** Refuses a token that is dead by GitLab's clock, or whose end was asked for by a clock that is far from GitLab's. */
function endOf(
  checked: ReturnType<typeof checkAnswer>,
  { headers, now }: { readonly headers: HttpResponse['headers']; readonly now: number },
): ReturnType<typeof checkAnswer> {
  if (checked instanceof Failure) return checked;
  const skew = skewOf(headers, now) ?? 0;
  const { expiresAt } = checked;
  if (Date.parse(expiresAt) > now + skew && Math.abs(skew) <= MOST_SKEW_MS) return checked;
  const happened = `GitLab made a token that ends at ${expiresAt}, and by its clock it is ${timeText(now + skew)}`;
  return new Failure('expiry-not-allowed', happened, { cause: { headers } });
}

/** The token in an answer, masked as git, registries and headers have it; nothing where there is none. */
function secretIn(
  { token, username }: Answer,
  { maskedSecret }: Pick<Runtime, 'maskedSecret'>,
): Secret | undefined {
  if (typeof token !== 'string' || token === '') return undefined;
  const names = [ANY_USERNAME, ...(isToken(username) ? [username] : [])];
  return maskedSecret(token, (text) => names.flatMap((name) => formsOfToken(text, name)));
}

/** What ends the token, whatever else the answer holds; nothing where nothing can. */
function keptOf(
  { id, expires_at: ends }: Answer,
  {
    asked,
    apiUrl,
    token,
    sealOf,
  }: {
    readonly asked: TokenRequest;
    readonly apiUrl: string;
    readonly token: Secret | undefined;
    readonly sealOf: (id: KeptToken['id']) => string;
  },
): KeptToken | undefined {
  const number = Number.isSafeInteger(id) && Number(id) > 0 ? Number(id) : undefined;
  const canEndItself = asked.kind === 'access' && token !== undefined && isToken(token.reveal());
  if (number === undefined && !canEndItself) return undefined;
  const end = endIn(ends, asked.kind) ?? asked.endsAt;
  const expiresAt = end === Infinity ? 'somebody revokes it' : timeText(end);
  const { kind, path } = asked;
  const seal = sealOf(number);
  const about = { provider: 'gitlab', kind, id: number, seal, apiUrl, path, expiresAt } as const;
  return { ...about, ...(canEndItself && { token }) };
}

function tryToKeep(kept: KeptToken, { keep }: MintContext): (() => void) | Failure {
  // Post knows an access token by itself.
  if (kept.kind === 'access' && !kept.token) return () => undefined;
  try {
    return keep(kept);
  } catch (cause) {
    return cannotKeep(cause);
  }
}

/** Revokes a token that may not be handed over, and adds to the failure what became of it. */
async function withdraw(
  failure: Failure,
  {
    kept,
    forget,
    asked,
    context: { sender, parent, runtime, inputs },
  }: {
    readonly kept: KeptToken | undefined;
    readonly forget: (() => void) | Failure | undefined;
    readonly asked: TokenRequest;
    readonly context: MintContext;
  },
): Promise<Failure> {
  if (!kept)
    return failure.with(
      `If GitLab made a token, it is named "${asked.name}" and cannot be revoked from here. It lives until ${timeText(asked.endsAt)}, by what was asked`,
    );
  const ending = {
    sender,
    parent: () => Promise.resolve(parent),
    log: runtime.log,
    target: inputs.target.name,
  };
  const alive = await endToken(kept, ending);
  if (!alive) {
    if (typeof forget === 'function') forget();
    return failure.with('The token is revoked');
  }
  runtime.log.info(alive.toString());
  const then = typeof forget === 'function' ? ' yet: post tries again' : '';
  return failure.with(`The token could not be revoked${then}. It lives until ${kept.expiresAt}`);
}
