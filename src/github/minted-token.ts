import { sameName, shortened } from '../inputs/names.ts';
import { accountLabel, describeTarget, type Target } from '../inputs/target.ts';
import type { Secret } from '../runtime/secret.ts';
import type { Grant } from './grant.ts';
import type { Installation } from './installation.ts';
import type { Expiry } from './installation-token.ts';

/** A token with all that led to it: what the outputs, the log and the summary tell of. */
export interface MintedToken extends Grant, Expiry {
  readonly target: Target;
  readonly installation: Installation;
  readonly token: Secret;
}

/** An account by GitHub's word; as it was named where GitHub did not say, or where only the case differs. */
export function accountName(target: Target, told: string | undefined): string {
  const named = accountLabel(target);
  return told === undefined || sameName(told, named) ? named : told;
}

/** Whose a token is. After a transfer or a renaming that is not the account that was asked for. */
export function accountOf({ target, installation, repositories }: MintedToken): string {
  const [fullName = ''] = repositories === 'all' ? [] : repositories;
  const owner = fullName.includes('/') ? fullName.replace(/\/.*/, '') : undefined;
  return accountName(target, owner ?? installation.evidence?.account);
}

/** Whether the run named an account, but the token belongs to another one. */
export function isAnothers(minted: MintedToken): boolean {
  const { target } = minted;
  const isNamed = target.kind !== 'installation' || target.owner !== undefined;
  return isNamed && accountOf(minted) !== accountLabel(target);
}

/** What a token is for, by GitHub's word. */
export function describeGrant(minted: MintedToken): string {
  const { target, repositories } = minted;
  const account = accountOf(minted);
  if (repositories !== 'all')
    return repositories.every((name) => name.includes('/'))
      ? shortened(repositories)
      : describeTarget(target);
  if (target.kind === 'enterprise') return `the enterprise ${account}`;
  const isUnknown = target.kind === 'installation' && account === String(target.id);
  return isUnknown ? describeTarget(target) : `all repositories of ${account}`;
}
