import type { MintedToken } from './outputs.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { describeTarget } from '../inputs/target.ts';

export const SUMMARY_MODES = ['failure', 'always', 'never'] as const;
export type SummaryMode = (typeof SUMMARY_MODES)[number];

/** When to write a job summary, by the input `summary`. Anything unknown counts as the default; inputs.ts refuses it. */
export function summaryMode(env: Runtime['env']): SummaryMode {
  return SUMMARY_MODES.find((mode) => mode === env.INPUT_SUMMARY?.trim()) ?? 'failure';
}

export interface SummaryRow extends MintedToken {
  /** Base64 SHA-256 of the token, by which the audit log finds it. */
  readonly hash: string;
  readonly asked: PermissionRequest;
}

/** The job summary of a step that minted: one row for each token, never a token. */
export function tokenSummary(minted: readonly SummaryRow[]): string {
  const rows = minted.map(({ target, installation, permissions, expiresAt, hash, asked }) => {
    const wanted =
      asked.kind === 'inherit' ? "all of the installation's" : listPermissions(asked.permissions, '<br>');
    const cells = [
      `${installation.appSlug || 'the App'}, installation ${installation.id}`,
      describeTarget(target),
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

/** The job summary of a step that failed: the text of the annotation, with a block of permissions ready to be copied. */
export function failureSummary(title: string, text: string): string {
  const paragraphs = text
    .split(/(^permissions: \|\n(?: .*\n?)+)/m)
    .map((part, index) =>
      index % 2 ? `\`\`\`yaml\n${part.trimEnd()}\n\`\`\`\n\n` : part.replaceAll('\n', '\n\n'),
    );
  return `### ${title}\n\n${paragraphs.join('')}\n\n`;
}

/** The permissions in a row, as a log line or a table's cell shows them. */
export function listPermissions(permissions: Readonly<Record<string, string>>, separator = ', '): string {
  return Object.entries(permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .join(separator);
}
