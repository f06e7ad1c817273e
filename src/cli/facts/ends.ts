// Where something ends in a script.

/** The end of the line that an offset stands in. */
export function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** Where the bracket at `from` is closed, else the end of the text. */
export function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at;
  }
  return text.length;
}

/** The word that ends a here-document, and whether tabs before its lines are none of them. */
export interface HereDocument {
  readonly end: string;
  readonly strip: boolean;
}

/** The lines from an offset to the one that ends the document, and where the next one begins. */
export function hereDocument(
  text: string,
  from: number,
  { end, strip }: HereDocument,
): { readonly text: string; readonly end: number } {
  const lines: string[] = [];
  let at = from;
  while (at < text.length) {
    const until = lineEnd(text, at);
    const line = text.slice(at, until);
    at = Math.min(until + 1, text.length);
    if ((strip ? line.replace(/^\t+/, '') : line).trimEnd() === end) break;
    lines.push(line);
  }
  return { text: lines.join('\n'), end: at };
}
