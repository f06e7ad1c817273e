import { textAt } from './padded.ts';
/** One simple command of a script, as far as it matters here: words without quotes, variables not yet replaced. */
export interface Command {
  readonly words: readonly string[];
  /** `NAME=value` before the words, or alone. A loop gives its variable several values. */
  readonly assignments: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Where its output goes, as `>> file`. */
  readonly outputs: readonly string[];
  /** What it is given on its standard input: a here-document, a here-string. */
  readonly input: string;
  /** It reads what the command before it prints. */
  readonly isPiped: boolean;
}

/** Commands that stand for the beginning and the end of a subshell, in which a change of the folder stays. */
export const SUBSHELL = '(';
export const SUBSHELL_END = ')';

export const bracket = (word: string): Command => ({
  words: [word],
  assignments: [],
  outputs: [],
  input: '',
  isPiped: false,
});

const KEYWORDS = new Set([
  'if',
  'then',
  'else',
  'elif',
  'fi',
  'do',
  'done',
  'while',
  'until',
  'esac',
  '!',
  '{',
  '}',
  'time',
  'try',
  'catch',
  'finally',
]);

type Parts = Pick<Command, 'words' | 'assignments'>;

/** Assignments and words of a command; undefined for what only frames others, as `case` and `function`. */
export function splitWords(all: readonly string[], isPowerShell: boolean): Parts | undefined {
  let words = [...all];
  while (words[0] !== undefined && KEYWORDS.has(words[0])) words = words.slice(1);
  if (words[0] === 'case' || words[0] === 'function' || words[0] === 'in') return undefined;
  if (words[0] === 'for' || words[0] === 'foreach') {
    const [, name = '', , ...values] = words;
    return values.length > 0 ? { words: [], assignments: [{ name, values }] } : undefined;
  }
  const assignments: { name: string; values: string[] }[] = [];
  const assign = (word: string, pattern: RegExp): boolean => {
    const match = pattern.exec(word);
    if (match) assignments.push({ name: textAt(match, 1), values: [textAt(match, 2)] });
    return match !== null;
  };
  while (assign(textAt(words, 0), /^(?:\$(?:env:)?)?([A-Za-z_]\w*)\+?=([^=~].*|)$/is)) words = words.slice(1);
  if (isPowerShell && /^\$(?:env:)?\w+$/i.test(textAt(words, 0)) && words[1] === '=') {
    assignments.push({
      name: textAt(words, 0).replace(/^\$(env:)?/i, ''),
      values: [words.slice(2).join(' ')],
    });
    // A table is a value, and nothing else.
    words = /^@[{(]/.test(textAt(words, 2)) ? [] : words.slice(2);
  }
  if (['export', 'declare', 'local', 'readonly'].includes(textAt(words, 0)))
    for (const word of words.slice(1)) assign(word, /^([A-Za-z_]\w*)=(.*)$/s);
  return { words, assignments };
}
