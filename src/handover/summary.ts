import { describeGrant, type MintedToken } from '../github/minted-token.ts';
import { toldNames } from '../inputs/names.ts';
import { listPermissions, type PermissionRequest } from '../inputs/permissions.ts';

export interface SummaryRow extends MintedToken {
  /** Base64 SHA-256 of the token, by which the audit log finds it. */
  readonly hash: string;
  readonly asked: PermissionRequest;
}

/**
 * The job summary of a step that minted: one row for each token, never a token. What was granted without having been asked
 * for by name is only counted, unless the summary is read by those alone who may see the repository.
 */
export function tokenSummary(minted: readonly SummaryRow[], isPrivate: boolean): string {
  const rows = minted.map((row) => {
    const { installation, permissions, expiresAt, hash, asked } = row;
    const wanted =
      asked.kind === 'inherit' ? "all of the installation's" : listPermissions(asked.levels, '<br>');
    const cells = [
      `${installation.appSlug || 'the App'}, installation ${installation.id}`,
      describeGrant(row),
      wanted,
      isPrivate ? listPermissions(permissions, '<br>') : allOf(permissions),
      expiresAt,
      `\`hashed_token:"${hash}"\``,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = [
    '| as | for | asked | granted | expires | audit log query |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  return ['### GitHub App token', '', ...head, ...rows, '', ''].join('\n');
}

/** Permissions that are not named, by their number. */
export function allOf(permissions: Readonly<Record<string, string>>): string {
  const kind = { one: 'permission', many: 'permissions', isLogPrivate: false };
  return `the installation's ${toldNames(Object.keys(permissions), kind)}`;
}
