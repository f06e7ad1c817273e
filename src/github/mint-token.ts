import { Failure } from '../failures/failure.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import type { Target } from '../inputs/target.ts';
import type { Secret } from '../runtime/secret.ts';
import type { GitHubApp } from './app.ts';
import { checkGrant, type Grant } from './grant.ts';
import { findInstallation, type Installation } from './installation.ts';
import { requestToken } from './installation-token.ts';
import type { Attempt } from './investigate.ts';
import { accountName, type MintedToken } from './minted-token.ts';
import { preflight } from './preflight.ts';
import { revokeToken } from './revoke-token.ts';

/** A token that exists from now on, whatever becomes of it. */
export interface NewToken extends Pick<MintedToken, 'target' | 'token' | 'expiresAt'> {
  /** Whose it is, by GitHub's word, as far as that is known before it is checked. */
  readonly account: string;
}

export interface MintContext {
  readonly app: GitHubApp;
  readonly permissions: PermissionRequest;
  /** Whether the account and the App's slug are wanted also where the installation is given by its ID: one call more. */
  readonly needsDescription: boolean;
  readonly maskedSecret: (text: string) => Secret;
  /** Keeps a token to be revoked later, before anybody has it. The answer takes that back, for one revoked already. */
  readonly keep: (token: NewToken) => () => void;
  /** Whether whoever wanted the token no longer does. */
  readonly isCancelled: () => boolean;
}

/**
 * Mints a token for each target: all at once, but for the first look-up, which goes ahead, so that a wrong clock or key is
 * found out once and not for each. All are waited for, so that no token arrives after the work has failed.
 */
export function mintTokens(
  targets: readonly Target[],
  context: MintContext,
): Promise<PromiseSettledResult<MintedToken>[]> {
  let ahead: Promise<unknown> = Promise.resolve();
  return Promise.allSettled(
    targets.map((target, index) => {
      const found = ahead.then(() => lookUp(target, context));
      if (index === 0) ahead = found.catch(() => undefined);
      return found.then((installation) => mintToken(target, installation, context));
    }),
  );
}

function lookUp(target: Target, { app, needsDescription }: MintContext): Promise<Installation> {
  return findInstallation(app, target, needsDescription).catch((error: unknown) =>
    explain(error, { stage: 'look-up', app, target }),
  );
}

/** Installation → token, kept and checked. A token that may not be handed over is revoked at once. */
async function mintToken(
  target: Target,
  installation: Installation,
  { app, permissions, maskedSecret, keep, isCancelled }: MintContext,
): Promise<MintedToken> {
  if (preflight(installation, permissions)) {
    const { foretold } = await import('./investigate.ts');
    const refusal = await foretold(installation, { app, target, permissions });
    if (refusal) throw refusal;
  }

  const request = { installation, target, permissions, maskedSecret };
  const { token, expiresAt, ...answer } = await requestToken(app, request).catch((error: unknown) =>
    explain(error, { stage: 'mint', app, target, installation, permissions }),
  );
  const account = installation.evidence?.account;
  const kept = tryToKeep({ target, token, expiresAt, account: accountName(target, account) }, keep);
  const asked = { permissions, target, account };
  const verdict = judge(kept, isCancelled, () => checkGrant(answer, asked));
  if (!(verdict instanceof Failure)) return { target, installation, token, expiresAt, ...verdict };

  // The same in more words, where they are for the right eyes alone.
  const told = checkGrant(answer, { ...asked, isLogPrivate: await app.isLogPrivate() });
  const failure = told instanceof Failure && told.code === verdict.code ? told : verdict;
  const revocation = { apiUrl: app.server.apiUrl, token };
  const { status } = await revokeToken(app.send, revocation).catch(() => ({ status: undefined }));
  if (status === 204) {
    if (!(kept instanceof Failure)) kept();
    throw failure.with('The token is revoked');
  }
  const then = kept instanceof Failure ? '' : ' yet: post tries again';
  throw failure.with(`The token could not be revoked${then}. It lives until ${expiresAt}`);
}

/** What a token is good for, or why it is not handed over. */
function judge(
  kept: (() => void) | Failure,
  isCancelled: () => boolean,
  check: () => Grant | Failure,
): Grant | Failure {
  if (isCancelled()) return new Failure('job-cancelled', 'The job was cancelled while the token was minted');
  return kept instanceof Failure ? kept : check();
}

/** Answers what takes the keeping back, or what prevented it, such as a full disk. */
function tryToKeep(token: NewToken, keep: MintContext['keep']): (() => void) | Failure {
  try {
    return keep(token);
  } catch (cause) {
    const fix = 'See whether the disk of the runner is full, and whether its files can be written.';
    return new Failure('internal-error', `The token could not be kept for post: ${String(cause)}`, {
      fix,
      cause,
    });
  }
}

/** Throws the Failure that a person reads instead of what a call threw. What finds the words is loaded only then. */
async function explain(error: unknown, attempt: Attempt): Promise<never> {
  const { investigate } = await import('./investigate.ts');
  throw await investigate(error, attempt);
}
