import { grouped } from '../facts/grouped.ts';
import type { Patch } from '../patch/make-patch.ts';
import type { Plan, PlanUse } from '../plan/plan.ts';
import { printable } from './printable.ts';
import { noneFound, permissionWords, targetWords, verdictWords } from './words.ts';

/** The plan in Markdown, to be pasted into a pull request: a table, and a picture of which workflow gets which token. */
export function renderReport(plan: Plan, patch: Patch): string {
  const { uses, secretsLeft, app } = plan;
  if (uses.length === 0)
    return ['# From PATs to a GitHub App', '', noneFound(plan), '', ...rest(plan, patch)].join('\n');
  const rows = uses.map(
    (use) =>
      `| ${[code(`${use.file}:${use.line}`), code(use.secret), cell(use.what), verdictWords[use.verdict], cell(needs(use)), reason(use)].join(' | ')} |`,
  );
  const questions = uses.filter(({ question }) => question !== undefined);
  return [
    '# From PATs to a GitHub App',
    '',
    '| where | secret | what it is | becomes | needs | why |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '```mermaid',
    ...picture(plan),
    '```',
    '',
    ...(plan.mints.length > 0 ? [`The App needs: ${cell(permissionWords(app.permissions))}.`, ''] : []),
    ...(questions.length > 0
      ? [
          '## Questions',
          '',
          ...questions.map((use) => `- ${code(`${use.file}:${use.line}`)}: ${cell(use.question ?? '')}`),
          '',
        ]
      : []),
    ...(secretsLeft.length > 0
      ? [
          `Secrets that stay in use, so that they must not be deleted: ${secretsLeft.map(code).join(', ')}.`,
          '',
        ]
      : []),
    ...rest(plan, patch),
  ].join('\n');
}

/** What was not read, and what a person has to look at. */
const rest = ({ skipped }: Plan, { notes }: Patch): string[] => [
  ...(skipped.length > 0
    ? ['## Not read', '', ...skipped.map(({ file, why }) => `- ${code(file)}: ${cell(why)}`), '']
    : []),
  ...(notes.length > 0 ? ['## To look at', '', ...notes.map((note) => `- ${cell(note)}`), ''] : []),
];

const needs = ({ verdict, permissions, target }: PlanUse): string =>
  verdict === 'cannot' ? '' : `${permissionWords(permissions)}, in ${targetWords(target)}`;

const reason = ({ why, source }: PlanUse): string =>
  `${cell(why)}${/^https:\/\/[^\s|<>()]+$/.test(source) ? ` ([source](${source}))` : source === '' ? '' : ` (${cell(source)})`}`;

/** Text of others in Markdown: neither a link, nor HTML, nor a cell of its own, nor somebody's name. */
export const cell = (text: string): string =>
  printable(text)
    .replaceAll(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replaceAll('@', '&#64;');

export const code = (text: string): string => {
  const clean = printable(text).replaceAll('`', "'").replaceAll('|', '\\|');
  return `\`${clean}\``;
};

/** Which workflow gets which token. */
function picture({ uses, mints, secretsLeft }: Plan): string[] {
  const files = grouped(uses, ({ file }) => file);
  const names = new Map([...files.keys()].map((file, at) => [file, `w${at}`]));
  const nodeOf = (file: string): string => names.get(file) ?? '';
  const node = (text: string) =>
    `"${printable(text)
      .replaceAll(/["#;`<>&\\]/g, ' ')
      .slice(0, 80)}"`;
  const lines = [
    'flowchart LR',
    ...[...names].map(([file, name]) => `  ${name}[${node(file.split('/').at(-1) ?? file)}]`),
  ];
  for (const [at, mint] of mints.entries()) {
    const target =
      mint.owner === undefined && mint.repositories === undefined
        ? ('current' as const)
        : { owner: mint.owner, repositories: mint.repositories };
    lines.push(
      `  m${at}([${node(`App token: ${targetWords(target)}`)}])`,
      `  ${nodeOf(mint.file)} -->|${node(permissionWords(mint.permissions))}| m${at}`,
    );
  }
  const staying = grouped(
    uses.filter(({ verdict }) => verdict === 'ask' || verdict === 'cannot'),
    ({ secret }) => secret,
  );
  for (const [at, secret] of secretsLeft.entries()) {
    lines.push(`  s${at}[/${node(`PAT ${secret}`)}/]`);
    for (const file of new Set(staying.get(secret)?.map((use) => use.file)))
      lines.push(`  ${nodeOf(file)} -.-> s${at}`);
  }
  const builtIn = [...files].filter(([, own]) =>
    own.some(({ verdict }) => verdict === 'github-token-suffices'),
  );
  if (builtIn.length > 0)
    lines.push('  g(["GITHUB_TOKEN"])', ...builtIn.map(([file]) => `  ${nodeOf(file)} --> g`));
  return lines;
}
