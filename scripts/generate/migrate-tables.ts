// The tables of docs/migrate.md and of the README that say what a token needs: from the knowledge of the command line, in
// src/cli/knowledge/, where it has its sources and dates.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable, replaceBlock } from './block.ts';

interface Row {
  readonly action?: string;
  readonly inputs?: readonly string[];
  readonly env?: readonly string[];
  readonly checkout?: boolean;
  readonly gh?: readonly string[];
  readonly tool?: readonly string[];
  readonly permissions: Readonly<Record<string, string>>;
  readonly optional?: readonly {
    readonly when: string;
    readonly permissions: Readonly<Record<string, string>>;
  }[];
  readonly appToken?: string;
  readonly builtIn?: boolean;
  readonly cannot?: string;
  readonly caveat?: string;
  readonly source: string;
}

interface Knowledge {
  readonly actions: { readonly readOn: string; readonly rows: readonly Row[] };
  readonly commands: { readonly readOn: string; readonly gh: readonly Row[]; readonly tools: readonly Row[] };
}

export function readKnowledge(root: string): Knowledge {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'src/cli/knowledge', `${name}.json`), 'utf8'));
  return { actions: read('actions'), commands: read('commands') } as Knowledge;
}

const code = (text: string): string => `\`${text}\``;
const list = (permissions: Readonly<Record<string, string>>): string =>
  Object.entries(permissions)
    // Whether the mint takes this name has not been tried, as the page says below.
    .map(([name, level]) =>
      name === 'actions_variables' ? `${code(name)} (unverified)` : code(`${name}: ${level}`),
    )
    .join(', ');

function needs({ permissions, cannot, appToken, optional = [] }: Row): string {
  if (cannot !== undefined || appToken === 'no') return 'no App can';
  const more = optional.map(({ when, permissions: added }) => `${list(added)} if ${when}`);
  return [list(permissions) || 'none', ...more].join('; ');
}

const takes = ({ inputs = [], env = [], checkout }: Row): string =>
  [
    ...inputs.map((name) => code(name)),
    ...env.map((name) => code(`env: ${name}`)),
    ...(checkout ? ["the checkout's token"] : []),
  ].join(', ');

const link = (text: string, source: string): string =>
  source.startsWith('https://') ? `[${text}](${source})` : text;

/** docs/migrate.md with the tables of actions and commands between its markers. */
export function renderMigratePage(current: string, { actions, commands }: Knowledge): string {
  const blocks = [
    {
      name: 'actions',
      lines: [
        '',
        `Read in ${actions.readOn}.`,
        '',
        ...markdownTable(
          ['action', 'takes it in', 'needs', 'to know'],
          actions.rows.map((row) => [
            link(row.action ?? '', row.source),
            takes(row),
            needs(row),
            row.caveat ?? '',
          ]),
        ),
      ],
    },
    {
      name: 'commands',
      lines: [
        '',
        `Read in ${commands.readOn}.`,
        '',
        ...markdownTable(
          ['command', 'needs', 'to know'],
          [
            ...commands.gh.map((row) => [row, 'gh ', row.gh ?? []] as const),
            ...commands.tools.map((row) => [row, '', row.tool ?? []] as const),
          ].map(([row, before, names]) => [
            names.map((name) => code(before + name)).join(', '),
            needs(row),
            row.cannot ?? '',
          ]),
        ),
      ],
    },
  ];
  return blocks.reduce(
    (text, { name, lines }) =>
      replaceBlock(text, {
        file: 'docs/migrate.md',
        start: `<!-- generated: ${name} -->`,
        end: `<!-- /generated: ${name} -->`,
        lines: [...lines, ''],
      }),
    current,
  );
}

/** The most used of them, for the README. */
const COMMON = [
  'peter-evans/create-pull-request',
  'stefanzweifel/git-auto-commit-action',
  'peter-evans/repository-dispatch',
  'googleapis/release-please-action',
  'cycjimmy/semantic-release-action',
  'softprops/action-gh-release',
  'actions/add-to-project',
  'benc-uk/workflow-dispatch',
];

export function commonTable({ actions }: Knowledge): string[] {
  const rows = COMMON.map((name) => {
    const row = actions.rows.find(({ action }) => action === name);
    if (!row) throw new Error(`src/cli/knowledge/actions.json has no row for ${name}`);
    return [link(name, row.source), list(row.permissions)];
  });
  return markdownTable(['What a PAT is for', 'What an App token needs'], rows);
}
