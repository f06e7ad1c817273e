import { describeGrant, type MintedToken } from '../github/minted-token.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';

export interface SummaryRow extends MintedToken {
  /** Base64 SHA-256 of the token, by which the audit log finds it. */
  readonly hash: string;
  readonly asked: PermissionRequest;
}

/** The job summary of a step that minted: one row for each token, never a token. */
export function tokenSummary(minted: readonly SummaryRow[]): string {
  const rows = minted.map((row) => {
    const { installation, permissions, expiresAt, hash, asked } = row;
    const wanted =
      asked.kind === 'inherit' ? "all of the installation's" : listPermissions(asked.levels, '<br>');
    const cells = [
      `${installation.appSlug || 'the App'}, installation ${installation.id}`,
      describeGrant(row),
      wanted,
      listPermissions(permissions, '<br>'),
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

/** The permissions in a row, as a log line or a table's cell shows them. */
export function listPermissions(permissions: Readonly<Record<string, string>>, separator = ', '): string {
  return Object.entries(permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .join(separator);
}
