import { createHash } from 'node:crypto';
import { narrowerThanAsked } from '../github/grant.ts';
import type { BotIdentity } from '../github/identity.ts';
import { accountOf, describeGrant, isAnothers, type MintedToken } from '../github/minted-token.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { listPermissions, permissionBlock, type PermissionRequest } from '../inputs/permissions.ts';
import { nameInWorkflow, shortened } from '../inputs/names.ts';
import { accountLabel, describeTarget } from '../inputs/target.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';
import { allOf, tokenSummary } from './summary.ts';

interface LogReaders {
  /** Whether those alone read the log and the summary who may see the repository. */
  readonly isLogPrivate: () => Promise<boolean>;
}

/** Hands the tokens to later steps. The single outputs describe the first token; `tokens` holds one per owner. */
export async function publishTokens(
  runtime: Runtime & LogReaders,
  inputs: Pick<Inputs, 'permissions' | 'summary'>,
  minted: readonly [MintedToken, ...MintedToken[]],
): Promise<void> {
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

  const asked = inputs.permissions;
  for (const each of minted) runtime.log.info(describeToken(each, asked));
  warnOfOtherAccounts(runtime, minted);
  warnOfShortcomings(runtime, minted, asked);
  if (asked.kind === 'inherit' && !asked.meant) await noticeWhatWasNotAsked(runtime, minted);
  if (inputs.summary === 'always') {
    const rows = minted.map((each) => ({ ...each, asked, hash: hashOf(each.token) }));
    // What was asked for by name may stand anywhere.
    const isPrivate = asked.kind === 'limited' || (await runtime.isLogPrivate());
    runtime.writeSummary(tokenSummary(rows, isPrivate));
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
    `${lacks}, so \`token\` is the fallback token. It is not an App's token: what it may do differs, and so does what its pushes start.`,
    'No token was minted',
  );
}

/** What the audit log calls `hashed_token`: the SHA-256 of the token, in base64. */
function hashOf(token: Secret): string {
  return createHash('sha256').update(token.reveal()).digest('base64');
}

/** What each token is listed as: its account. If two belong to one account (it was renamed), one has the requested name. */
export function tokenNames(minted: readonly MintedToken[]): string[] {
  const taken = new Set(minted.filter((each) => !isAnothers(each)).map(accountOf));
  return minted.map((each) => {
    const isFree = !isAnothers(each) || !taken.has(accountOf(each));
    const name = isFree ? accountOf(each) : accountLabel(each.target);
    taken.add(name);
    return name;
  });
}

function tokensOutput(minted: readonly MintedToken[]): Secret {
  const names = tokenNames(minted);
  const tokens = minted.map(({ token }, at) => [names[at], token.reveal()]);
  return new Secret(JSON.stringify(Object.fromEntries(tokens)));
}

function describeToken(minted: MintedToken, asked: PermissionRequest): string {
  const { installation, permissions, expiresAt } = minted;
  const app = installation.appSlug || 'the App';
  // A log is public: it does not tell what the run did not ask for by name.
  const what =
    asked.kind === 'inherit' ? allOf(permissions) : listPermissions(permissions) || 'no permissions';
  return `Minted a token as ${app} (installation ${installation.id}) for ${describeGrant(minted)}, with ${what}, until ${expiresAt}`;
}

function warnOfOtherAccounts({ log }: Runtime, minted: readonly MintedToken[]): void {
  for (const each of minted.filter(isAnothers)) {
    const account = accountOf(each);
    log.warning(
      `The token is for ${describeGrant(each)}, but was asked for as ${describeTarget(each.target)}: the repository was ` +
        `transferred, or the account renamed. In the output "tokens" it stands under ${account}. Write ${account} in owner ` +
        `or repositories, if that is what you want.`,
      'The token belongs to another account',
    );
  }
}

/** Warns of tokens that GitHub gave less for than was asked, or whose end cannot be believed. They are handed over all the same. */
function warnOfShortcomings(
  { log }: Pick<Runtime, 'log'>,
  minted: readonly MintedToken[],
  asked: PermissionRequest,
): void {
  for (const each of minted) {
    const whose = `The token for ${accountOf(each)}`;
    const lacking = narrowerThanAsked(each, { permissions: asked, target: each.target });
    if (lacking.length > 0) {
      log.warning(
        `${whose} lacks what was asked for: ${shortened(lacking)}. GitHub refuses such a request; see whether a proxy changes it.`,
        'The token may do less than was asked',
      );
    }
    if (each.doubt) log.warning(`${whose}: ${each.doubt}`, 'The end of the token is not known');
  }
}

/** Says what nobody has chosen: by name where the log is private, else by number and the page that lists it. */
async function noticeWhatWasNotAsked(
  { log, isLogPrivate }: Pick<Runtime, 'log'> & LogReaders,
  minted: readonly MintedToken[],
): Promise<void> {
  const isPrivate = await isLogPrivate();
  const { installationPage } = await import('../github/installation-page.ts');
  const lists = minted.map((each) => {
    const whose = minted.length > 1 ? `${accountOf(each)}: ` : '';
    if (isPrivate) return whose + permissionBlock(each.permissions);
    const { evidence } = each.installation;
    const page = evidence && installationPage(evidence, each.target, isPrivate);
    return `${whose}${allOf(each.permissions)}${page ? `, listed on ${page}` : ''}`;
  });
  const advice = isPrivate
    ? `Keep what the job needs:\n${lists.join('\n')}`
    : `Name in \`permissions\` what the job needs:\n${lists.join('\n')}`;
  log.notice(
    `No permissions were asked for, so the token has all that the installation has. ${advice}\nor say "permissions: inherit" if that is meant.`,
    'All permissions inherited',
  );
}

/** Says that names are sent on to GitHub which this release cannot check. */
export function noticeUnlisted({ log }: Runtime, asked: PermissionRequest): void {
  if (asked.kind === 'inherit' || asked.unlisted.length === 0) return;
  log.notice(
    `This release does not know ${shortened(asked.unlisted.map(nameInWorkflow))}; GitHub is asked for it all the same.`,
    'Unknown permission',
  );
}
