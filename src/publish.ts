import { createHash } from 'node:crypto';
import type { Inputs } from './inputs.ts';
import type { Installation } from './installation.ts';
import type { InstallationToken } from './installation-token.ts';
import { permissionBlock } from './permissions.ts';
import type { Runtime } from './runtime.ts';
import type { Secret } from './secret.ts';
import { tokenSummary } from './summary.ts';
import { describeTarget, type Target } from './target.ts';

/** A token with all that led to it: what the outputs, the log and the summary tell of. */
export interface MintedToken {
  readonly target: Target;
  readonly installation: Installation;
  readonly token: InstallationToken;
  /** The account's login, or the enterprise's slug. */
  readonly owner: string;
}

type MintInputs = Extract<Inputs, { kind: 'mint' }>;

/** Hands the tokens to later steps. The single outputs describe the first token; `tokens` holds one per owner. */
export function publishTokens(
  runtime: Runtime,
  inputs: MintInputs,
  minted: readonly [MintedToken, ...MintedToken[]],
): void {
  const [{ token, installation }] = minted;
  const outputs: Record<string, string | Secret> = {
    token: token.token,
    'installation-id': String(installation.id),
    'app-slug': installation.appSlug,
    'expires-at': token.expiresAt,
    permissions: JSON.stringify(token.permissions),
    repositories: JSON.stringify(token.repositories),
    'token-hash': hashOf(token.token),
    minted: 'true',
    tokens: tokensOutput(minted.map((each) => [each.owner, each.token.token])),
  };
  for (const [name, value] of Object.entries(outputs)) runtime.setOutput(name, value);

  for (const each of minted) runtime.log.info(describeToken(each));
  noticeWhatWasNotAsked(runtime, inputs, token);
  if (inputs.summary === 'always') {
    const asked = inputs.permissions;
    runtime.writeSummary(
      tokenSummary(minted.map((each) => ({ ...each, asked, hash: hashOf(each.token.token) }))),
    );
  }
}

/** Hands over the fallback token when the App's credentials are empty. It is not ours to revoke. */
export function publishFallback(runtime: Runtime, token: Secret): void {
  runtime.setOutput('token', token);
  runtime.setOutput('minted', 'false');
  runtime.setOutput('tokens', '{}');
  runtime.log.notice(
    "The App's credentials are empty, so `token` is the fallback token. It is not an App's: what it starts and may do differs.",
    'No token was minted',
  );
}

/** What the audit log calls `hashed_token`: the SHA-256 of the token, in base64. */
function hashOf(token: Secret): string {
  return createHash('sha256').update(token.reveal()).digest('base64');
}

function tokensOutput(tokens: readonly (readonly [owner: string, token: Secret])[]): string {
  return JSON.stringify(Object.fromEntries(tokens.map(([owner, token]) => [owner, token.reveal()])));
}

function describeToken({ target, installation, token }: MintedToken): string {
  const app = installation.appSlug || 'the App';
  const permissions = Object.entries(token.permissions).map(([name, level]) => `${name}: ${level}`);
  return `Minted a token as ${app} (installation ${installation.id}) for ${describeTarget(target)}, with ${permissions.join(', ') || 'no permissions'}, until ${token.expiresAt}`;
}

function noticeWhatWasNotAsked(
  { log }: Runtime,
  { permissions }: MintInputs,
  token: InstallationToken,
): void {
  if (permissions.kind === 'inherit' && !permissions.meant) {
    log.notice(
      `No permissions were asked for, so the token has all that the installation has. Keep what the job needs:\n${permissionBlock(token.permissions)}\nor say "permissions: inherit" if that is meant.`,
      'All permissions inherited',
    );
  }
  if (permissions.kind === 'limited' && permissions.unlisted.length > 0) {
    log.notice(
      `This release does not know ${permissions.unlisted.join(', ')}; GitHub was asked for it all the same.`,
      'Unknown permission',
    );
  }
}
