import type { Source } from './sources.ts';

// Indentation, quote and list marks; ``` or ~~~; the language; the body up to a mark as long, or the end of the page.
const fences =
  /^((?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*)(`{3,}(?!.*`)|~{3,})[ \t]*([\w-]*).*\n([^]*?)(?:^[ \t>]*\2[`~]*[ \t]*$|(?![^]))/gm;

/** The YAML snippets of a page, each made a whole workflow; of a diff that has a `uses:`, what it leads to. */
export function snippetsOf(file: string, page: string): Source[] {
  const text = page.replaceAll('\r\n', '\n');
  return [...text.matchAll(fences)].flatMap(({ 1: prefix = '', 3: language = '', 4: body = '', index }) => {
    const isDiff = language.toLowerCase() === 'diff';
    if (!isDiff && !/^ya?ml$/i.test(language)) return [];
    const marks = new RegExp(`^[ \\t>]{0,${prefix.length}}`);
    const shown = body.split('\n').map((line) => line.replace(marks, ''));
    const lines = withoutIndent(isDiff ? resultOf(shown) : shown);
    const snippet = lines.join('\n');
    if (isDiff && !/^ *(- )?uses:/m.test(snippet)) return [];
    const [head, depth] = frame(snippet);
    const whole = [...head, ...lines.map((line) => (line === '' ? line : ' '.repeat(depth) + line))];
    const line = text.slice(0, index).split('\n').length;
    return { kind: 'workflow', file, text: whole.join('\n'), offset: head.length - line };
  });
}

/** The side of a diff that is there afterwards; lines of the other stay as empty ones, so that all keep their number. */
const resultOf = (diff: readonly string[]): string[] =>
  diff.map((line) => (/^(-|@@|\+\+\+ |\\ |diff |index )/.test(line) ? '' : line.replace(/^[+ ]/, '')));

function withoutIndent(lines: readonly string[]): string[] {
  const depth = Math.min(...lines.filter((line) => /\S/.test(line)).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth));
}

const workflow = ['on: push', 'permissions: {}'];
const steps = [...workflow, 'jobs:', '  job:', '    runs-on: ubuntu-latest', '    steps:'];

/** What has to stand before a snippet, and how deep it then belongs. */
function frame(text: string): [string[], number] {
  if (/^jobs:/m.test(text)) return /^on:/m.test(text) ? [[], 0] : [workflow, 0];
  if (/^- /m.test(text)) return [steps, 6];
  if (/^steps:/m.test(text)) return [steps.slice(0, -1), 4];
  if (/^(uses|with|env|run):/m.test(text)) {
    const step = text.includes('uses:') ? '      - id: step' : '      - uses: OWNER/mint-app-token@v1';
    return [[...steps, step], 8];
  }
  return [[...workflow, 'jobs:'], 2];
}
