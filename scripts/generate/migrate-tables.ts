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
/** A permission as the pages write it, like a workflow's own `permissions:`; the API has underscores. */
const shown = (name: string): string => name.replaceAll('_', '-');
const list = (permissions: Readonly<Record<string, string>>): string =>
  Object.entries(permissions)
    // Whether the mint takes this name has not been tried, as the page says below.
    .map(([name, level]) =>
      name === 'actions_variables' ? `${code(shown(name))} (unverified)` : code(`${shown(name)}: ${level}`),
    )
    .join(', ');

function needs(
  { permissions, cannot, appToken, optional = [] }: Row,
  isLeftOut: (permissions: Readonly<Record<string, string>>) => boolean = () => false,
): string {
  if (cannot !== undefined || appToken === 'no') return 'no App can';
  const told = optional.filter(({ permissions: added }) => !isLeftOut(added));
  const more = told.map(({ when, permissions: added }) => `${list(added)} if ${when}`);
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

/** What people ask for most, in the order of the README's table. */
const COMMON = [
  'peter-evans/create-pull-request',
  'googleapis/release-please-action',
  'changesets/action',
  'semantic-release',
  'goreleaser',
  'renovatebot/github-action',
  'stefanzweifel/git-auto-commit-action',
  'softprops/action-gh-release',
  'gh release create',
  'gh workflow run',
  'benc-uk/workflow-dispatch',
  'peter-evans/repository-dispatch',
  'gh pr create',
  'gh pr merge',
  'gh issue create',
  'actions/add-to-project',
];

/** The README's table of what is run and what its token needs; it says of `workflows` itself, once for whatever pushes. */
export function commonTable({ actions, commands }: Knowledge): string[] {
  const rows = COMMON.map((name) => {
    const row =
      actions.rows.find(({ action }) => action === name) ??
      commands.gh.find(({ gh = [] }) => gh.some((command) => `gh ${command}` === name)) ??
      commands.tools.find(({ tool = [] }) => tool.includes(name));
    if (!row) throw new Error(`src/cli/knowledge has no row for ${name}`);
    const isSaid = (added: Row['permissions']): boolean =>
      Object.entries(added).every(([each, level]) => each === 'workflows' || row.permissions[each] === level);
    return [link(name.includes('/') ? name : code(name), row.source), needs(row, isSaid)];
  });
  return markdownTable(['What I run', 'Permissions'], rows);
}
