import { printable } from './printable.ts';
import type { FileChange } from '../patch/make-patch.ts';
import { applySplices, lineEnd, lineStart, type Splice } from '../patch/splices.ts';

/** Lines that a diff shows around a change. */
const CONTEXT = 3;

/**
 * A unified diff of a file of which lines were added, taken or changed in place. Both texts are cut at line feeds, so that
 * a carriage return stays on its line and `patch` and `git apply` take it.
 */
export function unifiedDiff(change: FileChange): string {
  const { file, before, after } = change;
  const hunks = hunksOf(changesOf(change), linesOf(before), linesOf(after));
  return `--- a/${printable(file)}\n+++ b/${printable(file)}\n${hunks}`;
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));

interface Change {
  /** Lines of the old text, from and behind. */
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** The lines that the splices touch. They say it themselves: nothing has to be searched for, however long the file. */
function changesOf({ before, splices }: FileChange): Change[] {
  const regions: { start: number; end: number; splices: Splice[] }[] = [];
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = lineStart(before, splice.start);
    const isWhole =
      splice.start === start &&
      (splice.text === '' || splice.text.endsWith('\n')) &&
      (splice.end === splice.start || before[splice.end - 1] === '\n');
    const end = isWhole ? splice.end : lineEnd(before, splice.end);
    const last = regions.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.splices.push(splice);
    } else regions.push({ start, end, splices: [splice] });
  }
  let [at, line, shift] = [0, 0, 0];
  return regions.flatMap(({ start, end, splices: own }) => {
    line += linesOf(before.slice(at, start)).length;
    at = end;
    const was = linesOf(before.slice(start, end));
    const moved = own.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
    const is = linesOf(applySplices(before.slice(start, end), moved));
    let same = 0;
    while (same < was.length && same < is.length && was[same] === is[same]) same++;
    let behind = 0;
    while (
      behind < was.length - same &&
      behind < is.length - same &&
      was.at(-1 - behind) === is.at(-1 - behind)
    )
      behind++;
    const change = {
      from: line + same,
      to: line + was.length - behind,
      newFrom: line + shift + same,
      newTo: line + shift + is.length - behind,
    };
    line += was.length;
    shift += is.length - was.length;
    return change.from === change.to && change.newFrom === change.newTo ? [] : [change];
  });
}

function hunksOf(changes: readonly Change[], was: readonly string[], is: readonly string[]): string {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * CONTEXT) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => hunkOf(group, was, is)).join('');
}

function hunkOf(group: readonly Change[], was: readonly string[], is: readonly string[]): string {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return '';
  const from = Math.max(0, first.from - CONTEXT);
  const to = Math.min(was.length, last.to + CONTEXT);
  const newFrom = first.newFrom - (first.from - from);
  const newTo = last.newTo + (to - last.to);
  let text = `@@ -${from + 1},${to - from} +${newFrom + 1},${newTo - newFrom} @@\n`;
  let at = from;
  for (const { from: start, to: end, newFrom: newStart, newTo: newEnd } of group) {
    text += was
      .slice(at, start)
      .map((line) => shown(' ', line))
      .join('');
    text += was
      .slice(start, end)
      .map((line) => shown('-', line))
      .join('');
    text += is
      .slice(newStart, newEnd)
      .map((line) => shown('+', line))
      .join('');
    at = end;
  }
  return (
    text +
    was
      .slice(at, to)
      .map((line) => shown(' ', line))
      .join('')
  );
}

const shown = (mark: string, line: string): string =>
  line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
