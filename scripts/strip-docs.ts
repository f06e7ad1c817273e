import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Takes the long descriptions of functions out of a bundle (comments that begin with two stars and have several lines): a
 * tenth of it, nearly all from packages, where they are to be read as well. The code and all other comments stay.
 */
export function stripDocs(file: string): void {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const found = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    ts.forEachLeadingCommentRange(text, node.pos, (start, end) => {
      if (text.startsWith('/**', start) && text.slice(start, end).includes('\n')) found.set(start, end);
    });
    ts.forEachChild(node, visit);
  };
  visit(source);
  let result = '';
  let from = 0;
  for (const [start, end] of [...found].sort(([one], [other]) => one - other)) {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const isAlone = text.slice(line, start).trim() === '' && text[end] === '\n';
    result += text.slice(from, isAlone ? line : start);
    from = isAlone ? end + 1 : end;
  }
  writeFileSync(file, result + text.slice(from));
}
