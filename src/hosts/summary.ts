/** The job summary of a sister action's step: a table of one row, never a token. */
export function tokenTable(title: string, row: Readonly<Record<string, string>>): string {
  const names = Object.keys(row);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    line(names),
    line(names.map(() => '---')),
    line(Object.values(row)),
    '',
    '',
  ].join('\n');
}
