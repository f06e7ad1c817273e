import { mintTokens } from './github/mint-token.ts';
import { namesOf, type MintedToken } from './github/minted-token.ts';
import { noticeUnlisted, publishFallback, publishIdentity, publishTokens } from './handover/outputs.ts';
import { keepGitSetup, tokenKeeper } from './handover/state.ts';
import { readInputs } from './inputs/inputs.ts';
import { runnerInputs } from './inputs/source.ts';
import { accountLabel } from './inputs/target.ts';
import type { Runtime } from './runtime/runtime.ts';
import { httpSender } from './transport/sender.ts';

const BUDGET_MS = 60_000;

/** The main step: inputs → JWT → installation → token → masked, kept for post, handed over. */
export async function mint(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(runnerInputs(runtime.env), runtime);
  const { credentials, server, targets, permissions, git } = inputs;
  if (credentials.kind === 'fallback') {
    publishFallback(runtime, credentials);
    if (git !== 'untouched') runtime.log.info('git is left as it is: without the App it cannot act as it');
    return;
  }
  const sender = httpSender(runtime, BUDGET_MS);
  const signers = credentials.makeSigners({ sender, runtime });
  // Begins the connection (nothing is sent on it), so that it is being made while Octokit is evaluated: up to 8 ms.
  await sender.connectAhead(server.apiUrl);
  const { githubApp } = await import(/* webpackMode: "eager" */ './github/app.ts');
  const app = githubApp({ issuer: credentials.issuer, signers, server, sender, runtime });
  noticeUnlisted(runtime, permissions);

  const keeper = tokenKeeper(runtime);
  const results = await mintTokens(targets, {
    app,
    permissions,
    needsDescription: git !== 'untouched',
    maskedSecret: runtime.maskedSecret,
    keep: ({ target, token, expiresAt }) =>
      keeper.keep({
        provider: 'github',
        token,
        expiresAt,
        apiUrl: server.apiUrl,
        owner: accountLabel(target),
      }),
    isCancelled: runtime.cancellation.requested,
  });
  const minted = allOrThrow(results, runtime);
  publishTokens(runtime, inputs, minted);
  if (git !== 'untouched') {
    const [{ token, target, installation }] = minted;
    const { findIdentity } = await import('./github/identity.ts');
    const { sleep } = runtime;
    const { appSlug } = installation;
    const identity = await findIdentity({ send: app.send, server, appSlug, token, target, sleep });
    publishIdentity(runtime, identity);
    if (git === 'setup') {
      const { actAsApp } = await import('./git/act-as-app.ts');
      const accesses = minted.map((each) => ({ token: each.token, ...namesOf(each) }));
      await actAsApp({ identity, webUrl: server.webUrl, accesses }, runtime, (setup) => {
        keepGitSetup(runtime, setup);
      });
    }
  }
  if (inputs.skipTokenRevoke) keeper.leaveAlive();
}

/** All tokens, or the first failure; the others are told of in the log. */
function allOrThrow(
  results: readonly PromiseSettledResult<MintedToken>[],
  { log }: Runtime,
): readonly [MintedToken, ...MintedToken[]] {
  const failures = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failures.slice(1)) log.info(`Failed too: ${String(reason)}`);
  if (failures[0]) throw failures[0].reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])) as [
    MintedToken,
    ...MintedToken[],
  ]; // there is a target, and none has failed
}
