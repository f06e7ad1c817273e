import { replaceBlock } from './block.ts';
import type { Permission } from './permissions.ts';

/** action.yml with one input per permission between its markers. */
export function renderActionYml(current: string, permissions: readonly Permission[]): string {
  return replaceBlock(current, {
    file: 'action.yml',
    start: '# <generated: permission inputs>',
    end: '# </generated: permission inputs>',
    lines: permissions.flatMap(({ input, levels, description }) => [
      `  ${input}:`,
      // A folded block takes any text unquoted: apostrophes, colons and hashes are text in it.
      '    description: >-',
      ...wrap(`${description} Can be set to ${either(levels)}.`).map((line) => `      ${line}`),
    ]),
  });
}

const either = (levels: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(levels);

/** The words of `text` in lines that fit, indented, into 110 columns. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 104)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
