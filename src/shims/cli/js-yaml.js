// Stands in for js-yaml in the bundle of the command line (scripts/build.ts), which has a reader of YAML already. Of
// js-yaml, src/inputs/permissions.ts uses what is here: what a text says, or at which line it is no YAML.
import { parseDocument } from 'yaml';

export class YAMLException extends Error {
  constructor(message, mark) {
    super(message);
    this.mark = mark;
  }
}

export function load(text) {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new YAMLException(error.message, { line: (error.linePos?.[0].line ?? 1) - 1 });
  // As js-yaml has it: a text that says nothing is no document.
  if (document.contents === null) throw new YAMLException('nothing is there', undefined);
  return document.toJS();
}
