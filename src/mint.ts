import { Failure } from './failures/failure.ts';
import { refuseForeseen } from './github/preflight.ts';
import type { GitHubApp } from './github/app.ts';
import { checkGrant } from './github/grant.ts';
import { httpSender, type SendRequest } from './transport/sender.ts';
import { readInputs, type Inputs } from './inputs/inputs.ts';
import { findInstallation, type Installation } from './github/installation.ts';
import { mintToken } from './github/installation-token.ts';
import { noticeUnlisted, publishFallback, publishTokens, type MintedToken } from './handover/outputs.ts';
import { revokeToken } from './github/revoke-token.ts';
import type { Runtime } from './runtime/runtime.ts';
import { tokenKeeper, type KeptToken, type TokenKeeper } from './handover/state.ts';
import { ownerOf, type Target } from './inputs/target.ts';

const BUDGET_MS = 60_000;

/** The main step: inputs → JWT → installation → token → masked, kept for post, handed over. */
export async function mint(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(runtime);
  const { credentials, server, targets } = inputs;
  if (credentials.kind === 'fallback') {
    publishFallback(runtime, credentials.token);
    if (inputs.git !== 'untouched')
      runtime.log.info('git is left as it is: without the App it cannot act as it');
    return;
  }
  const sender = httpSender({ runtime, budgetMs: BUDGET_MS });
  // Begins the connection (nothing is sent on it), so that it is being made while Octokit is evaluated: up to 8 ms.
  await sender.connectAhead(server.apiUrl);
  const { githubApp } = await import(/* webpackMode: "eager" */ './github/app.ts');
  const app = githubApp({ ...credentials, server, sender, runtime });
  const context = { runtime, inputs, app, send: sender.send, keeper: tokenKeeper(runtime) };
  noticeUnlisted(runtime, inputs.permissions);

  // All owners at once, but for the first look-up, which goes ahead: should the clock or the key be wrong, that is found
  // out once and not for each. All are waited for, so that no token arrives after the step has failed.
  let ahead: Promise<unknown> = Promise.resolve();
  const results = await Promise.allSettled(
    targets.map((target, index) => {
      const found = ahead.then(() => findInstallation(app, target, inputs.git !== 'untouched'));
      if (index === 0) ahead = found.catch(() => undefined);
      return mintFor(target, found, context);
    }),
  );
  const failures = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failures.slice(1)) runtime.log.info(`Failed too: ${String(reason)}`);
  if (failures[0]) throw failures[0].reason;
  const minted = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])) as [
    MintedToken,
    ...MintedToken[],
  ]; // there is a target, and none has failed
  publishTokens(runtime, inputs, minted);
  if (inputs.git !== 'untouched') {
    const { actAsApp } = await import('./git-as-app.ts');
    await actAsApp(minted, context);
  }
  if (inputs.git !== 'setup' && minted.some(({ permissions }) => permissions.contents === 'write'))
    await lookForLeftover(runtime, { webUrl: server.webUrl, minted });
  if (inputs.skipTokenRevoke) context.keeper.leaveAlive();
}

/** Looks whether git in the workspace will go on with another credential; what there is to say of it is loaded then. */
async function lookForLeftover(
  runtime: Runtime,
  about: { webUrl: string; minted: readonly MintedToken[] },
): Promise<void> {
  const { GITHUB_WORKSPACE: workspace } = runtime.env;
  const config = workspace && runtime.readFile(`${workspace}/.git/config`);
  if (!config || !/extraheader|git-credentials-/i.test(config)) return;
  const { noticeLeftover } = await import('./leftover-notice.ts');
  noticeLeftover(runtime, about);
}

interface MintContext {
  readonly runtime: Runtime;
  readonly inputs: Inputs;
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
  const { maskedSecret, cancellation } = runtime;
  const installation = await found;
  await refuseForeseen(installation, { app, target, permissions });

  const { token, expiresAt, ...answer } = await mintToken(app, {
    installation,
    target,
    permissions,
    maskedSecret,
  });
  const kept = { token, expiresAt, apiUrl: server.apiUrl, owner: ownerOf(target) };
  const takeBack = leaveToPost(keeper, kept);

  const verdict = cancellation.requested()
    ? new Failure('job-cancelled', 'The job was cancelled while the token was minted')
    : takeBack instanceof Failure
      ? takeBack
      : checkGrant(answer, { permissions, target, account: installation.evidence?.account });
  if (!(verdict instanceof Failure)) return { target, installation, token, expiresAt, ...verdict };

  const { status } = await revokeToken(send, kept).catch(() => ({ status: undefined }));
  if (status === 204) {
    if (typeof takeBack === 'function') takeBack();
    throw verdict.with('The token is revoked');
  }
  const then = typeof takeBack === 'function' ? ' yet: post tries again' : '';
  throw verdict.with(`The token could not be revoked${then}. It lives until ${expiresAt}`);
}

/** Leaves a token to post. Answers what takes it back, or what prevented it, such as a full disk. */
function leaveToPost(keeper: TokenKeeper, kept: KeptToken): (() => void) | Failure {
  try {
    return keeper.keep(kept);
  } catch (cause) {
    const fix = 'See whether the disk of the runner is full, and whether its files can be written.';
    return new Failure('internal-error', `The token could not be kept for post: ${String(cause)}`, {
      fix,
      cause,
    });
  }
}
