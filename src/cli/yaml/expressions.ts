/** An expression of GitHub's, `${{ … }}`, by its place in a text. */
export interface Expression {
  /** Of the `$`. */
  readonly start: number;
  /** Behind the last brace. */
  readonly end: number;
  /** What stands between the braces, as it is written. */
  readonly inner: string;
}

/** The expressions of a text, in order. A brace in a text in single quotes ends nothing. */
export function findExpressions(text: string, from = 0, to = text.length): Expression[] {
  const found: Expression[] = [];
  for (let start = text.indexOf('${{', from); start !== -1 && start < to;) {
    let isQuoted = false;
    let end = -1;
    for (let at = start + 3; at < to; at++) {
      if (text[at] === "'") isQuoted = !isQuoted;
      else if (!isQuoted && text[at] === '}' && text[at + 1] === '}') {
        end = at + 2;
        break;
      }
    }
    // A quote that never ends: GitHub's own reader then looks for the braces alone.
    if (end === -1) {
      const braces = text.indexOf('}}', start);
      if (braces === -1 || braces >= to) break;
      end = braces + 2;
    }
    found.push({ start, end, inner: text.slice(start + 3, end - 2) });
    start = text.indexOf('${{', end);
  }
  return found;
}

/** A secret that an expression reads, by its place in it. */
export interface SecretRead {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** It is only compared, as in `secrets.X != ''`: its value goes nowhere. */
  readonly isTest: boolean;
}

const READ = /\bsecrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi;

/** The secrets that an expression reads; `all` where it takes them as a whole, so that one cannot say which. */
export function findSecrets(inner: string): { readonly reads: readonly SecretRead[]; readonly all: boolean } {
  const bare = blankTexts(inner);
  const reads: SecretRead[] = [];
  for (const match of inner.matchAll(READ)) {
    if (bare.slice(match.index, match.index + 7).toLowerCase() !== 'secrets') continue;
    const start = match.index;
    const end = start + match[0].length;
    const before = inner.slice(0, start).trimEnd();
    const after = inner.slice(end).trimStart();
    const isTest = /[!=]=$|!$/.test(before) || /^[!=]=/.test(after);
    reads.push({ name: match[1] ?? match[2] ?? '', start, end, isTest });
  }
  const left = reads.reduce((text, { start, end }) => blank(text, start, end), bare);
  return { reads, all: /(?<![\w.-])secrets\b/i.test(left) };
}

/** The texts in quotes made blank, all other characters where they were; a name in brackets stays. */
function blankTexts(inner: string): string {
  return inner.replace(/\[\s*'[^']*'\s*\]|'(?:[^']|'')*'/g, (text) =>
    text.startsWith('[') ? text : ' '.repeat(text.length),
  );
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
