/**
 * A text of others on one line of a terminal: what could move its cursor, change its colours or turn the direction of the
 * writing becomes visible.
 */
export function printable(text: string): string {
  return text.replaceAll(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same for a text of several lines, which stay lines; a carriage return before a line end is left alone. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.endsWith('\r')
        ? `${printable(line.slice(0, -1))}\r`
        : printable(line.replaceAll('\t', '\uE004')).replaceAll('\uE004', '\t'),
    )
    .join('\n');
}

/** JSON leaves control characters beyond ASCII as they are, and terminals obey some of them. */
export const asciiControls = (json: string): string =>
  json.replaceAll(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
