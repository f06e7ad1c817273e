/** One setting of a configuration file of git, and where in the text it stands. */
export interface Setting {
  /** `section.subsection.key`, the first and the last part in lower case as git compares them. */
  readonly name: string;
  readonly section: string;
  readonly subsection: string;
  readonly key: string;
  readonly value: string;
  /** Where its key begins. */
  readonly start: number;
  /** Behind its last line, with the line break. */
  readonly end: number;
}

const HEADER = /\[[ \t]*([\w.-]+)[ \t]*(?:"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/y;
const KEY = /([a-z][\w-]*)[ \t]*(=?)/iy;

/**
 * Reads a text in git's configuration format (https://git-scm.com/docs/git-config#_syntax), in one pass. What git would
 * refuse is passed over line by line: a mistake in somebody else's file must not stop a job.
 */
export function settingsOf(text: string): Setting[] {
  const settings: Setting[] = [];
  let [section, subsection] = ['', ''];
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '\n' || char === ' ' || char === '\t' || char === '\r' || char === '\ufeff') {
      at++;
    } else if (char === '[') {
      const [header, name = '', quoted] = matchAt(HEADER, text, at) ?? [];
      if (header === undefined) {
        at = lineEnd(text, at);
        continue;
      }
      const dot = name.indexOf('.');
      section = (dot < 0 ? name : name.slice(0, dot)).toLowerCase();
      subsection = quoted?.replace(/\\(.)/g, '$1') ?? (dot < 0 ? '' : name.slice(dot + 1).toLowerCase());
      at += header.length;
    } else {
      const [whole, name = '', equals] = matchAt(KEY, text, at) ?? [];
      if (whole === undefined) {
        at = lineEnd(text, at); // a comment, or nothing that git knows
        continue;
      }
      const { value, end } = equals
        ? readValue(text, at + whole.length)
        : { value: 'true', end: lineEnd(text, at) };
      const key = name.toLowerCase();
      const full = [section, ...(subsection ? [subsection] : []), key].join('.');
      settings.push({ name: full, section, subsection, key, value, start: at, end });
      at = end;
    }
  }
  return settings;
}

/** Reads a value from behind its `=`: quotes, escapes, comments, and lines that go on after a backslash. */
function readValue(text: string, from: number): { value: string; end: number } {
  let value = '';
  let kept = 0; // what is white at the end is no part of a value
  let isQuoted = false;
  let at = from;
  for (; at < text.length && text[at] !== '\n'; at++) {
    const char = text[at] ?? '';
    if (char === '"') {
      isQuoted = !isQuoted;
      kept = value.length;
    } else if (char === '\\') {
      at += text[at + 1] === '\r' && text[at + 2] === '\n' ? 2 : 1;
      const escaped = text[at] ?? '';
      if (escaped !== '\n') value += { n: '\n', t: '\t', b: '\b' }[escaped] ?? escaped;
      kept = value.length;
    } else if (!isQuoted && (char === '#' || char === ';')) {
      at = lineEnd(text, at) - 1;
      break;
    } else if (isQuoted || value !== '' || !/\s/.test(char)) {
      value += char;
      if (isQuoted || !/\s/.test(char)) kept = value.length;
    }
  }
  return { value: value.slice(0, kept), end: Math.min(at + 1, text.length) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the line that holds `at` ends, behind its line break. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** A text as the value of a key, or as a subsection's name, in git's configuration format. */
export function quotedValue(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
