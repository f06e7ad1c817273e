type Texts = readonly (string | undefined)[];

/** The text at a place of a list, or of what a pattern has caught; the empty text where there is none. */
export const textAt = (texts: Texts, at: number): string => texts[at] ?? '';

/** The first four of them. */
export const padded = (texts: Texts): readonly [string, string, string, string] => [
  textAt(texts, 0),
  textAt(texts, 1),
  textAt(texts, 2),
  textAt(texts, 3),
];

/** What a pattern catches in a text, again and again. */
export const caught = (text: string, pattern: RegExp): (readonly [string, string, string, string])[] =>
  [...text.matchAll(pattern)].map(padded);
