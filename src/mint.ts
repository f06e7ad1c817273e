import { appJwtSource } from './app-jwt.ts';
import { Failure } from './failures/failure.ts';
import { githubApi, type GitHubApi } from './github-api.ts';
import { widerThanAsked } from './grant-check.ts';
import { httpSender, type SendRequest } from './http.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { findInstallation } from './installation.ts';
import { mintToken, revokeToken } from './installation-token.ts';
import { publishFallback, publishTokens, type MintedToken } from './publish.ts';
import type { Runtime } from './runtime.ts';
import { localSigner } from './signer.ts';
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
  const { issuer, privateKey, server, targets } = inputs;
  const send = httpSender({ runtime, budgetMs: BUDGET_MS });
  const appJwt = appJwtSource({ issuer, signer: localSigner(privateKey), runtime });
  const api = githubApi({ apiUrl: server.apiUrl, issuer, appJwt, send });
  const keeper = tokenKeeper(runtime);

  // All owners at once; and all are waited for, so that no token arrives after the step has failed.
  const results = await Promise.allSettled(
    targets.map((target) => mintFor(target, { runtime, inputs, api, send, keeper })),
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
  readonly api: GitHubApi;
  readonly send: SendRequest;
  readonly keeper: TokenKeeper;
}

async function mintFor(
  target: Target,
  { runtime, inputs, api, send, keeper }: MintContext,
): Promise<MintedToken> {
  const { permissions, server } = inputs;
  const installation = await findInstallation(api, target);
  const { maskedSecret } = runtime;
  const token = await mintToken(api, { installationId: installation.id, target, permissions, maskedSecret });
  const owner = ownerOf(target, token.repositories);
  const kept = { owner, apiUrl: server.apiUrl, token: token.token, expiresAt: token.expiresAt };
  const takeBack = inputs.skipTokenRevoke ? undefined : keeper.keep(kept);

  const wider = widerThanAsked(token, { permissions, target });
  if (wider.length > 0) {
    const answer = await revokeToken(send, kept).catch(() => undefined);
    if (answer?.status === 204) takeBack?.();
    else if (!takeBack) keeper.keep(kept);
    throw new Failure('grant-wider-than-asked', `GitHub granted more than was asked: ${wider.join('; ')}`);
  }
  if (!takeBack) keeper.leaveAlive();
  return { target, installation, token, owner };
}
