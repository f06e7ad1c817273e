/** `text` with everything between the lines that hold `start` and `end` replaced by `lines`. */
export function replaceBlock(
  text: string,
  block: Readonly<{ file: string; start: string; end: string; lines: readonly string[] }>,
): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim() === block.start);
  const to = lines.findIndex((line) => line.trim() === block.end);
  if (from === -1 || to < from) {
    throw new Error(`${block.file} needs a line "${block.start}" and after it a line "${block.end}".`);
  }
  return [...lines.slice(0, from + 1), ...block.lines, ...lines.slice(to)].join('\n');
}

/** A Markdown table, one row a line and unpadded, so that a change of one row is a diff of one line. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return ['<!-- prettier-ignore -->', line(head), line(head.map(() => '---')), ...rows.map(line)];
}
