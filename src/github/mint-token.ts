import { cannotKeep, Failure } from '../failures/failure.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import type { Target } from '../inputs/target.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { GitHubApp } from './app.ts';
import { checkGrant } from './grant.ts';
import { findInstallation, type Installation } from './installation.ts';
import { requestToken } from './installation-token.ts';
import type { Attempt } from './investigate.ts';
import { accountName, type MintedToken } from './minted-token.ts';
import { willBeRefused } from './preflight.ts';
import { revokeToken } from './revoke-token.ts';

/** A token that exists from now on, whatever becomes of it. */
export interface NewToken extends Pick<MintedToken, 'target' | 'token' | 'expiresAt' | 'lifeMs'> {
  /** Whose it is, by GitHub's word, as far as that is known before it is checked. */
  readonly account: string;
}

export interface MintContext {
  readonly app: GitHubApp;
  readonly permissions: PermissionRequest;
  /** Whether the account and the App's slug are wanted also where the installation is given by its ID: one call more. */
  readonly needsDescription: boolean;
  readonly maskedSecret: Runtime['maskedSecret'];
  /** Keeps a token to be revoked later, before anybody has it. */
  readonly keep: (token: NewToken) => Kept;
  /** Whether the caller has given up. */
  readonly isCancelled: () => boolean;
}

/** A token that somebody will revoke later. */
export interface Kept {
  /** Forgets the token again, once it is revoked. */
  readonly forget: () => void;
  /** What happens later, as a message says it, such as "post tries again". */
  readonly later: string;
}

/**
 * Mints a token for each target, at the same time. The answer to the first look-up is taken alone, so that a wrong clock or
 * key is found once. All are waited for, so that no token arrives after the work has failed.
 */
export function mintTokens(
  targets: readonly Target[],
  context: MintContext,
): Promise<PromiseSettledResult<MintedToken>[]> {
  let ahead: Promise<unknown> = Promise.resolve();
  return Promise.allSettled(
    targets.map((target, index) => {
      const found = ahead.then(() => find(target, context));
      if (index === 0) ahead = found.catch(() => undefined);
      return found.then((installation) => mintToken(target, installation, context));
    }),
  );
}

/** All tokens, or the first failure; the others are told of in the log. */
export function allMinted(
  results: readonly PromiseSettledResult<MintedToken>[],
  { log }: Pick<Runtime, 'log'>,
): readonly [MintedToken, ...MintedToken[]] {
  const failures = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failures.slice(1)) log.info(`Another failure: ${String(reason)}`);
  if (failures[0]) throw failures[0].reason;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])) as [
    MintedToken,
    ...MintedToken[],
  ]; // there is a target, and none has failed
}

function find(target: Target, { app, needsDescription }: MintContext): Promise<Installation> {
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
  if (willBeRefused(installation, permissions)) {
    const { explainExpectedRefusal } = await import(/* webpackChunkName: "refused" */ './investigate.ts');
    const failure = await explainExpectedRefusal(installation, { app, target, permissions });
    if (failure) throw failure;
  }

  const request = { installation, target, permissions, maskedSecret };
  const { token, expiry, ...answer } = await requestToken(app, request).catch((error: unknown) =>
    explain(error, { stage: 'mint', app, target, installation, permissions }),
  );
  const { expiresAt, lifeMs } = expiry;
  const account = installation.evidence?.account;
  const made = { target, token, expiresAt, lifeMs, account: accountName(target, account) };
  const kept = tryToKeep(made, keep);
  if (kept instanceof Failure) throw await withdraw(made, kept, { app });

  const asked = { permissions, target, account };
  const verdict = isCancelled() ? cancelled() : checkGrant(answer, asked);
  if (!(verdict instanceof Failure)) return { target, installation, token, ...expiry, ...verdict };
  // The same failure, with names that only GitHub told, where the log is private.
  const told = checkGrant(answer, { ...asked, isLogPrivate: await app.isLogPrivate() });
  const failure = told instanceof Failure && told.code === verdict.code ? told : verdict;
  throw await withdraw(made, failure, { app, kept });
}

const cancelled = () => new Failure('job-cancelled', 'The job was cancelled while the token was minted');

/** Returns who will revoke the token, or what prevented the keeping, such as a full disk. */
function tryToKeep(token: NewToken, keep: MintContext['keep']): Kept | Failure {
  try {
    return keep(token);
  } catch (cause) {
    return cannotKeep(cause);
  }
}

/** Revokes a token that may not be handed over, and adds to the failure what became of it. */
async function withdraw(
  { token, expiresAt }: Pick<NewToken, 'token' | 'expiresAt'>,
  failure: Failure,
  { app, kept }: { readonly app: GitHubApp; readonly kept?: Kept },
): Promise<Failure> {
  const revocation = { apiUrl: app.server.apiUrl, token };
  const { status } = await revokeToken(app.send, revocation).catch(() => ({ status: undefined }));
  if (status === 204) {
    kept?.forget();
    return failure.with('The token is revoked');
  }
  const then = kept ? ` yet: ${kept.later}` : '';
  return failure.with(`The token could not be revoked${then}. It lives until ${expiresAt}`);
}

/** Throws the Failure that a person reads instead of what a call threw. What finds the words is loaded only then. */
async function explain(error: unknown, attempt: Attempt): Promise<never> {
  const { investigate } = await import(/* webpackChunkName: "refused" */ './investigate.ts');
  throw await investigate(error, attempt);
}
