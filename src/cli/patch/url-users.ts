import { jobOf, type Workflow } from '../facts/workflow.ts';
import type { Judged } from '../verdict/judge.ts';
import { rangeOf, valueOf } from '../yaml/nodes.ts';
import type { Splice } from './splices.ts';

const USER = 'x-access-token:';

/** In a URL of git's, an App's token stands behind the user name that GitHub documents for it. */
export function userEdits(workflow: Workflow, replaced: readonly Judged[]): Splice[] {
  const { source } = workflow;
  const splices: Splice[] = [];
  const done = new Set<number>();
  const add = (splice: Splice): void => {
    if (done.has(splice.start)) return;
    done.add(splice.start);
    splices.push(splice);
  };
  for (const { origin, parts } of replaced) {
    // The expression itself, in a URL.
    const { start, end } = origin.expression;
    // What moves to steps is written anew there.
    const isMoved = origin.place.kind === 'job-env' || origin.place.kind === 'workflow-env';
    if (!isMoved) for (const splice of aroundToken(source.text, start, end)) add(splice);
    if (!('name' in origin.place) || origin.place.kind === 'run') continue;
    // A variable that holds it, in the scripts of the steps that use it.
    const { name } = origin.place;
    for (const { job, step } of parts) {
      const range = rangeOf(valueOf(source, jobOf(workflow, job)?.steps[step]?.node, 'run'));
      if (!range) continue;
      const variable = new RegExp(
        `\\$(?:env:)?(?:\\{${name}\\}|${name}\\b)|%${name}%|\\$\\{\\{\\s*env\\.${name}\\s*\\}\\}`,
        'g',
      );
      for (const match of source.text.slice(range[0], range[1]).matchAll(variable)) {
        const at = range[0] + match.index;
        for (const splice of aroundToken(source.text, at, at + match[0].length)) add(splice);
      }
    }
  }
  return splices;
}

/** The same for a value that is written anew: what stands before and behind the token. */
export function withUser(before: string, after: string): readonly [string, string] {
  const text = before + after;
  const [edit, ...more] = aroundToken(text, before.length, before.length);
  if (!edit) return [before, after];
  return [
    before.slice(0, edit.start) + edit.text,
    more.length > 0 ? after.replace(':x-oauth-basic', '') : after,
  ];
}

/** What has to change before and behind a token at `from … to`, where it logs in to a host by URL. */
function aroundToken(text: string, from: number, to: number): Splice[] {
  const before = text.slice(Math.max(0, from - 200), from);
  const after = text.slice(to, to + 40);
  const tail = /^:x-oauth-basic(?=@)/.exec(after)?.[0] ?? '';
  if (!/^(:x-oauth-basic)?@(github\.com|\$)/.test(after)) return [];
  const user = /:\/\/((?:\$\{\{[^}]*\}\}|[^@/\s"'])*:)?$/.exec(before);
  if (!user || user[1] === USER) return [];
  const start = from - (user[1]?.length ?? 0);
  return [
    { start, end: from, text: USER },
    ...(tail === '' ? [] : [{ start: to, end: to + tail.length, text: '' }]),
  ];
}
