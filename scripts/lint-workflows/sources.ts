import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snippetsOf } from './snippets.ts';

/** What is linted: a file, or a snippet of a page that was made into a whole workflow. */
export interface Source {
  readonly kind: 'action' | 'workflow';
  readonly file: string;
  readonly text: string;
  /** How far down the lines of a snippet are from where they stand on the page; 0 for a file. */
  readonly offset: number;
}

/** `file:line`, as findings begin, of a line of the source's text. */
export const place = ({ file, offset }: Source, line: number): string => `${file}:${line - offset}`;

/** This action, the composite ones of the repository should there be any, and every workflow. */
export function filesOf(root: string): Source[] {
  const read = (kind: Source['kind'], patterns: readonly string[]) =>
    find(root, patterns).map((file) => ({
      kind,
      file,
      text: readFileSync(join(root, file), 'utf8'),
      offset: 0,
    }));
  return [
    ...read('action', [
      'action.yml',
      '{gitlab,bitbucket}/action.yml',
      '.github/actions/**/action.{yml,yaml}',
    ]),
    ...read('workflow', ['{.github,e2e,sandbox}/workflows/*.{yml,yaml}']),
  ];
}

/** Every YAML snippet of the pages that people read. */
export function examplesOf(root: string): Source[] {
  return find(root, ['*.md', '{.github,docs}/**/*.md']).flatMap((page) =>
    snippetsOf(page, readFileSync(join(root, page), 'utf8')),
  );
}

function find(root: string, patterns: readonly string[]): string[] {
  const found = globSync(patterns, { cwd: root });
  return found.map((name) => name.replaceAll('\\', '/')).sort();
}
