import { load } from 'js-yaml';
import { markdownTable, replaceBlock } from './block.ts';

export interface ActionYml {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** README.md with the table of what is run and which permissions that needs, between its markers. */
export function renderReadme(current: string, permissions: readonly string[]): string {
  return fill(current, 'README.md', [{ name: 'permissions', lines: permissions }]);
}

/** docs/inputs.md with the tables of action.yml's inputs and outputs, between its markers. */
export function renderInputsPage(current: string, actionYml: string): string {
  const { inputs, outputs } = load(actionYml) as ActionYml;
  return fill(current, 'docs/inputs.md', [
    { name: 'inputs', lines: inputsTable(inputs) },
    {
      name: 'outputs',
      lines: markdownTable(
        ['Output', 'What it is'],
        Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
      ),
    },
  ]);
}

function fill(
  page: string,
  file: string,
  blocks: readonly { readonly name: string; readonly lines: readonly string[] }[],
): string {
  return blocks.reduce(
    (text, { name, lines }) =>
      replaceBlock(text, {
        file,
        start: `<!-- generated: ${name} -->`,
        end: `<!-- /generated: ${name} -->`,
        // The blank line ends the table: without it the end marker would be one more row.
        lines: [...lines, ''],
      }),
    page,
  );
}

function inputsTable(inputs: ActionYml['inputs']): string[] {
  const rows: string[][] = [];
  for (const [name, input] of Object.entries(inputs)) {
    if (!name.startsWith('permission-')) {
      rows.push([code(name), input.default === undefined ? '' : code(input.default), input.description]);
    } else if (!rows.some(([first]) => first === permissionRow[0])) {
      rows.push(permissionRow);
    }
  }
  return markdownTable(['Input', 'Default', 'What it means'], rows);
}

const permissionRow = [
  '`permission-<name>`',
  '',
  'The same as a line of `permissions`, as an input of its own. [All names and levels](permissions.md).',
];

const code = (text: string): string => `\`${text}\``;
