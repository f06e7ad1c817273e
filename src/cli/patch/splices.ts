/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Two changes of one place: nothing is written then. */
export class Overlap extends Error {}

/** The text with all splices applied; every other byte stays. Splices of one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((splice, at) => ({ ...splice, at }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.at - b.at);
  let result = '';
  let from = 0;
  for (const { start, end, text: insert } of sorted) {
    if (start < from) throw new Overlap(`two changes at ${start}`);
    result += text.slice(from, start) + insert;
    from = end;
  }
  return result + text.slice(from);
}

/** Where the line of an offset begins. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Behind the line end of the line that an offset stands in. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** The line end that a file uses. */
export const lineBreakOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';
