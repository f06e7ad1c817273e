import { quoted, type ReportProblem } from '../failures/problems.ts';

/**
 * The entries of `repositories`: names separated by commas or lines. A list in JSON or YAML (`["app", "lib"]`, `- app`)
 * means the same, since no name holds a bracket or a quote; it is understood when it is one of names and nothing else.
 */
export function repositoryEntries(
  text: string,
  isName: (entry: string) => boolean,
  report: ReportProblem,
): readonly string[] {
  const entries = split(text);
  if (!entries.some((entry) => MARKS.test(entry))) return entries;
  const names = split(text.trim().replace(/^\[([^[\]]*)\]$/, '$1')).map((entry) =>
    entry.replace(/^-\s+/, '').replace(/^(["'])(.*)\1$/, '$2'),
  );
  // An empty list is no list of names: left out, it would mean all or the current one.
  if (names.length > 0 && names.every(isName)) {
    const list = quoted(names.join(', '));
    report('understood', `repositories: the list is understood as ${list}; write the names alone, like that`);
    return names;
  }
  const found = `a list in another form: ${quoted(text.trim())}`;
  report('input-invalid', `repositories: found ${found}; allowed are names, such as "app, lib"`);
  return [];
}

const split = (text: string) =>
  text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** What shows a list of JSON or YAML. A name can begin with a dash, but not with one and a space. */
const MARKS = /^[["']|["'\]]$|^-\s/;

/** What was probably meant by an entry that is no name, as the end of a message. */
export function hintFor(entry: string): string {
  if (entry.length > 200) return '';
  const [, fullName] =
    /^(?:https?:\/\/|ssh:\/\/)?(?:git@)?[\w.-]+\.[a-z]+[:/]([\w-]+\/[\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i.exec(
      entry,
    ) ?? [];
  if (fullName) return `; did you mean ${quoted(fullName)}?`;
  if (/(^|\/)\*$/.test(entry))
    return '; for all repositories of an owner set owner, and leave repositories out';
  return /\s/.test(entry) ? '; separate names by commas or lines' : '';
}
