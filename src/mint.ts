import { Failure } from './failures/failure.ts';
import { refuseForeseen } from './foresee.ts';
import { githubApp, type GitHubApp } from './github-api.ts';
import { widerThanAsked } from './grant-check.ts';
import { httpSender, type SendRequest } from './http.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { findInstallation, type Installation } from './installation.ts';
import { mintToken, type InstallationToken } from './installation-token.ts';
import { publishFallback, publishTokens, type MintedToken } from './publish.ts';
import { revokeToken } from './revoke.ts';
import type { Runtime } from './runtime.ts';
import { tokenKeeper, type TokenKeeper } from './state.ts';
import { ownerOf, type Target } from './target.ts';

const BUDGET_MS = 60_000;

/** The main step: inputs → JWT → installation → token → masked, kept for post, handed over. */
export async function mint(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(runtime);
  if (inputs.kind === 'fallback') {
    publishFallback(runtime, inputs.token);
    return;
  }
  const { issuer, privateKeys, server, targets } = inputs;
  const send = httpSender({ runtime, budgetMs: BUDGET_MS });
  const app = githubApp({ issuer, privateKeys, server, send, runtime });
  const context = { runtime, inputs, app, send, keeper: tokenKeeper(runtime) };

  // All owners at once, but for the first look-up, which goes ahead: should the clock or the key be wrong, that is found
  // out once and not for each. All are waited for, so that no token arrives after the step has failed.
  let ahead: Promise<unknown> = Promise.resolve();
  const results = await Promise.allSettled(
    targets.map((target, index) => {
      const found = ahead.then(() => findInstallation(app, target));
      if (index === 0) ahead = found.catch(() => undefined);
      return mintFor(target, found, context);
    }),
  );
  const failures = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failures.slice(1)) runtime.log.info(`Failed too: ${String(reason)}`);
  if (failures[0]) throw failures[0].reason;
  const minted = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  publishTokens(runtime, inputs, minted as [MintedToken, ...MintedToken[]]);
}

interface MintContext {
  readonly runtime: Runtime;
  readonly inputs: Extract<Inputs, { kind: 'mint' }>;
  readonly app: GitHubApp;
  readonly send: SendRequest;
  readonly keeper: TokenKeeper;
}

async function mintFor(
  target: Target,
  found: Promise<Installation>,
  { runtime, inputs, app, send, keeper }: MintContext,
): Promise<MintedToken> {
  const { permissions, server } = inputs;
  const { maskedSecret } = runtime;
  const installation = await found;
  await refuseForeseen(installation, { app, target, permissions });

  const token = await mintToken(app, { installation, target, permissions, maskedSecret });
  const owner = ownerOf(target, token.repositories);
  const kept = { owner, apiUrl: server.apiUrl, token: token.token, expiresAt: token.expiresAt };
  const takeBack = inputs.skipTokenRevoke ? undefined : keeper.keep(kept);

  const refusal = reasonToTakeBack(token, { inputs, target, runtime });
  if (refusal) {
    const answer = await revokeToken(send, kept).catch(() => undefined);
    if (answer?.status === 204) takeBack?.();
    else if (!takeBack) keeper.keep(kept);
    throw refusal;
  }
  if (!takeBack) keeper.leaveAlive();
  return { target, installation, token, owner };
}

/** Why a token that was minted is not handed over, if so. */
function reasonToTakeBack(
  token: InstallationToken,
  { inputs, target, runtime }: Pick<MintContext, 'inputs' | 'runtime'> & { readonly target: Target },
): Failure | undefined {
  const wider = widerThanAsked(token, { permissions: inputs.permissions, target });
  if (wider.length > 0) {
    return new Failure('grant-wider-than-asked', `GitHub granted more than was asked: ${wider.join('; ')}`);
  }
  if (runtime.cancellation.requested()) {
    return new Failure('job-cancelled', 'The job was cancelled while the token was minted');
  }
  return undefined;
}
