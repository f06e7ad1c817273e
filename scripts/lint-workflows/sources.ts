import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A workflow to lint: a file, or a snippet of a page that was made into a whole workflow. */
export interface Source {
  /** The file, or `page:line` of the snippet. */
  readonly name: string;
  readonly text: string;
  /** Lines that were put in front of a snippet, and the line of the page it begins on. */
  readonly offset: number;
}

const folders = ['.github/workflows', 'e2e/workflows', 'sandbox/workflows'];

/** Every workflow file of the repository. */
export function workflowFiles(root: string): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `${folder}/${name}`)
      .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8'), offset: 0 })),
  );
}

/** Every ```yaml snippet of the pages that users read. */
export function snippets(root: string): Source[] {
  const pages = ['README.md', ...pagesBelow(root, 'docs')];
  return pages.flatMap((page) => snippetsOf(page, readFileSync(join(root, page), 'utf8')));
}

function pagesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** The snippets of one page, each made whole. */
export function snippetsOf(page: string, text: string): Source[] {
  return [...text.matchAll(/^( *)```ya?ml\n(.*?)^ *```$/gms)].map(
    ({ 1: indent = '', 2: body = '', index }) => {
      const line = text.slice(0, index).split('\n').length;
      const lines = body
        .split('\n')
        .map((each) => (each.startsWith(indent) ? each.slice(indent.length) : each));
      const [head, depth] = frame(lines.join('\n'));
      const whole = [...head, ...lines.map((each) => (each === '' ? each : ' '.repeat(depth) + each))];
      return { name: `${page}:${line}`, text: whole.join('\n'), offset: head.length - line };
    },
  );
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
