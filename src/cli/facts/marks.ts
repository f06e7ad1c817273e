// Values that migrate does not know, in texts that it reads: marks between characters of Unicode's private use.

/** Stands in a text for the value of a token: the origin's number between two characters that no file needs. */
export const tokenMark = (id: number): string => `\uE000${id}\uE001`;
/** Stands for the token that GitHub gives every job. */
export const BUILT_IN = '\uE002';
const MARKS = /\uE000(\d+)\uE001/g;

/** The origins whose tokens a text holds. */
export const tokensIn = (text: string): number[] => [
  ...new Set([...text.matchAll(MARKS)].map(([, id]) => Number(id))),
];

/** Stands for a `$` that the shell does not replace. */
export const PLAIN_DOLLAR = '\uE003';

/** A text as a person reads it: what is not known is left out. */
export const unmarked = (text: string): string =>
  text.replaceAll(/\uE000\d*\uE001?|[\uE001\uE002]/g, '…').replaceAll(PLAIN_DOLLAR, '$');
