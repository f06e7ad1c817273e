import { load } from 'js-yaml';
import { catalogue } from '../../src/failures/catalogue.ts';
import { markdownTable, replaceBlock } from './block.ts';

export interface ActionYml {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** README.md with the tables of what PATs are used for, of action.yml's inputs and outputs, and of the failures, between its markers. */
export function renderReadme(current: string, actionYml: string, pats: readonly string[]): string {
  const { inputs, outputs } = load(actionYml) as ActionYml;
  return [
    { name: 'pats', lines: pats },
    { name: 'inputs', lines: inputsTable(inputs) },
    {
      name: 'outputs',
      lines: markdownTable(
        ['Output', 'What it is'],
        Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
      ),
    },
    {
      name: 'failures',
      lines: markdownTable(
        ['Code', 'What happened'],
        Object.entries(catalogue).map(([name, { title }]) => [
          `[${code(name)}](docs/troubleshooting.md#${name})`,
          title,
        ]),
      ),
    },
  ].reduce(
    (text, { name, lines }) =>
      replaceBlock(text, {
        file: 'README.md',
        start: `<!-- generated: ${name} -->`,
        end: `<!-- /generated: ${name} -->`,
        // The blank line ends the table: without it the end marker would be one more row.
        lines: [...lines, ''],
      }),
    current,
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
  'The same as a line of `permissions`, as an input of its own. [All names and levels](docs/permissions.md).',
];

const code = (text: string): string => `\`${text}\``;
