import type { GitUse } from './git/act-as-app.ts';
import type { GitHubApp } from './github/app.ts';
import { lookAhead } from './github/look-ahead.ts';
import { allMinted, mintTokens } from './github/mint-token.ts';
import type { MintedToken } from './github/minted-token.ts';
import { noticeUnlisted, publishFallback, publishIdentity, publishTokens } from './handover/outputs.ts';
import { keepGitSetup, tokenKeeper } from './handover/state.ts';
import { readInputs, type Inputs } from './inputs/inputs.ts';
import { runnerInputs } from './inputs/source.ts';
import type { FreshTokens } from './keep-fresh.ts';
import type { Runtime } from './runtime/runtime.ts';
import { isLogPrivate } from './runtime/workflow-event.ts';
import { appJwtSource } from './signing/app-jwt.ts';
import { httpSender } from './transport/sender.ts';

const BUDGET_MS = 60_000;

/** The main step: inputs → JWT → installation → token → masked, kept for post, handed over. */
export async function mint(runtime: Runtime): Promise<void> {
  const inputs = await readInputs(runnerInputs(runtime.env), runtime);
  const { credentials, server, targets, permissions, git, keepFreshMs } = inputs;
  if (credentials.kind === 'fallback') {
    publishFallback(runtime, credentials);
    if (git !== 'untouched')
      runtime.log.info("git is not set up: without the App's credentials it cannot act as the App");
    if (keepFreshMs !== undefined) runtime.log.info('keep-fresh: the fallback token cannot be renewed');
    return;
  }
  const fresh = await startKeepingFresh(runtime, inputs);
  const { issuer } = credentials;
  const direct = httpSender(runtime, BUDGET_MS);
  const signers = credentials.makeSigners({ sender: direct, runtime });
  const jwts = appJwtSource({ issuer, signers, runtime });
  // The first requests, or at least a connection, are on their way while Octokit is evaluated.
  const connected = direct.connectAhead(server.apiUrl);
  const needsDescription = git !== 'untouched';
  const isKeyHere = signers[0]?.storeName === undefined;
  const ahead = { jwts, server, sender: direct, needsDescription };
  // Of several keys, one may be refused: the first look-up finds which.
  const certain = signers.length > 1 ? targets.slice(0, 1) : targets;
  const sender = isKeyHere ? await lookAhead(certain, ahead) : direct;
  await connected;
  const { githubApp } = await import(/* webpackMode: "eager" */ './github/app.ts');
  const app = githubApp({ issuer, signers, jwts, server, sender, runtime, isLogPrivate });
  noticeUnlisted(runtime, permissions);

  const keeper = tokenKeeper(runtime);
  const results = await mintTokens(targets, {
    app,
    permissions,
    needsDescription,
    maskedSecret: runtime.maskedSecret,
    keep: (made) => {
      const { account: owner, token, expiresAt } = made;
      const kept = { provider: 'github', token, expiresAt, apiUrl: server.apiUrl, owner } as const;
      const forget = keeper.keep(kept);
      fresh?.journal(made);
      return { forget, later: 'post tries again' };
    },
    isCancelled: runtime.cancellation.requested,
  });
  const minted = allMinted(results, runtime);
  await publishTokens({ ...runtime, isLogPrivate }, inputs, minted);
  const isActing = git === 'setup';
  const gitUse = git === 'untouched' ? undefined : await introduceToGit(minted, { app, runtime, isActing });
  if (!isActing && minted.some(({ permissions: granted }) => granted.contents === 'write'))
    await lookForLeftover(runtime, { webUrl: server.webUrl, minted });
  await fresh?.handOver(minted, gitUse);
  if (inputs.skipTokenRevoke) keeper.leaveAlive();
}

/** Starts what renews the tokens beside the job, where that was asked for; it is loaded while the first ones are minted. */
async function startKeepingFresh(runtime: Runtime, inputs: Inputs): Promise<FreshTokens | undefined> {
  if (inputs.keepFreshMs === undefined) return undefined;
  const { keepFresh } = await import('./keep-fresh.ts');
  return keepFresh(runtime, inputs);
}

/** Hands over who the App's bot is and, where that was asked for, has git act as it; answers what git uses then. */
async function introduceToGit(
  minted: readonly [MintedToken, ...MintedToken[]],
  {
    app,
    runtime,
    isActing,
  }: { readonly app: GitHubApp; readonly runtime: Runtime; readonly isActing: boolean },
): Promise<GitUse | undefined> {
  const { send, server } = app;
  const [{ token, target, installation }] = minted;
  const { findIdentity } = await import('./github/identity.ts');
  const about = { send, server, token, target, appSlug: installation.appSlug, sleep: runtime.sleep };
  const identity = await findIdentity(about);
  publishIdentity(runtime, identity);
  if (!isActing) return undefined;
  const { actAsApp } = await import(/* webpackChunkName: "git" */ './git/act-as-app.ts');
  const { gitReach } = await import(/* webpackChunkName: "git" */ './github/git-reach.ts');
  return actAsApp({ identity, ...gitReach(minted, server, runtime.log) }, runtime, (setup) => {
    keepGitSetup(runtime, setup);
  });
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
