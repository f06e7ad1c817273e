import { createHash } from 'node:crypto';
import type { BotIdentity } from '../github/identity.ts';
import type { MintedToken } from '../github/minted-token.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { permissionBlock, type PermissionRequest } from '../inputs/permissions.ts';
import { accountLabel, describeTarget } from '../inputs/target.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';
import { listPermissions, tokenSummary } from './summary.ts';

/** Hands the tokens to later steps. The single outputs describe the first token; `tokens` holds one per owner. */
export function publishTokens(
  runtime: Runtime,
  inputs: Pick<Inputs, 'permissions' | 'summary'>,
  minted: readonly [MintedToken, ...MintedToken[]],
): void {
  const [first] = minted;
  const { token, installation } = first;
  const outputs: Record<string, string | Secret> = {
    token,
    'installation-id': String(installation.id),
    'app-slug': installation.appSlug,
    'expires-at': first.expiresAt,
    permissions: JSON.stringify(first.permissions),
    repositories: JSON.stringify(first.repositories),
    'token-hash': hashOf(token),
    minted: 'true',
    tokens: tokensOutput(minted),
  };
  for (const [name, value] of Object.entries(outputs)) runtime.setOutput(name, value);

  for (const each of minted) runtime.log.info(describeToken(each));
  noticeWhatWasNotAsked(runtime, inputs.permissions, minted);
  if (inputs.summary === 'always') {
    const asked = inputs.permissions;
    runtime.writeSummary(tokenSummary(minted.map((each) => ({ ...each, asked, hash: hashOf(each.token) }))));
  }
}

/** Hands over who the App's bot is, as git and actions that commit want to know it. */
export function publishIdentity({ setOutput }: Runtime, { botUserId, name, email }: BotIdentity): void {
  setOutput('bot-user-id', String(botUserId));
  setOutput('git-user-name', name);
  setOutput('git-user-email', email);
  setOutput('committer', `${name} <${email}>`);
}

/** Hands over the fallback token when the App cannot sign in this run. It is not ours to revoke. */
export function publishFallback(
  runtime: Runtime,
  { token, lacks }: { readonly token: Secret; readonly lacks: string },
): void {
  runtime.setOutput('token', token);
  runtime.setOutput('minted', 'false');
  runtime.setOutput('tokens', '{}');
  runtime.log.notice(
    `${lacks}, so \`token\` is the fallback token. It is not an App's: what it starts and may do differs.`,
    'No token was minted',
  );
}

/** What the audit log calls `hashed_token`: the SHA-256 of the token, in base64. */
function hashOf(token: Secret): string {
  return createHash('sha256').update(token.reveal()).digest('base64');
}

function tokensOutput(minted: readonly MintedToken[]): Secret {
  const tokens = minted.map((each) => [accountOf(each), each.token.reveal()]);
  return new Secret(JSON.stringify(Object.fromEntries(tokens)));
}

/** An installation given by its ID alone does not tell its account, but the repositories granted do. */
function accountOf({ target, repositories }: MintedToken): string {
  const [fullName] = repositories === 'all' ? [] : repositories;
  const isUnknown = target.kind === 'installation' && target.owner === undefined;
  return isUnknown && fullName ? fullName.replace(/\/.*/, '') : accountLabel(target);
}

function describeToken({ target, installation, permissions, expiresAt }: MintedToken): string {
  const app = installation.appSlug || 'the App';
  return `Minted a token as ${app} (installation ${installation.id}) for ${describeTarget(target)}, with ${listPermissions(permissions) || 'no permissions'}, until ${expiresAt}`;
}

function noticeWhatWasNotAsked(
  { log }: Runtime,
  asked: PermissionRequest,
  minted: readonly MintedToken[],
): void {
  if (asked.kind === 'inherit' && !asked.meant) {
    const blocks = minted.map(
      ({ target, permissions }) =>
        `${minted.length > 1 ? `${accountLabel(target)}: ` : ''}${permissionBlock(permissions)}`,
    );
    log.notice(
      `No permissions were asked for, so the token has all that the installation has. Keep what the job needs:\n${blocks.join('\n')}\nor say "permissions: inherit" if that is meant.`,
      'All permissions inherited',
    );
  }
}

/** Says that names are sent on to GitHub which this release cannot check. */
export function noticeUnlisted({ log }: Runtime, asked: PermissionRequest): void {
  if (asked.kind === 'inherit' || asked.unlisted.length === 0) return;
  log.notice(
    `This release does not know ${asked.unlisted.join(', ')}; GitHub is asked for it all the same.`,
    'Unknown permission',
  );
}
