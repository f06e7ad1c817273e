import { isSeq } from 'yaml';
import { calledFile, jobOf, type Workflow } from '../facts/workflow.ts';
import { dashOf, indentAt, isFlow } from '../patch/edits.ts';
import type { Judged } from '../verdict/judge.ts';
import { pairOf, rangeOf, valueOf } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';

/** Uses that could be replaced but for the way in which their file is written: they are asked about instead. */
export function refuseWhatCannotBeEdited(
  judged: readonly Judged[],
  byFile: ReadonlyMap<string, Workflow>,
): Judged[] {
  const files = [...byFile.values()].map(
    (workflow) => [workflow.source.file, { workflow, isShared: sharedParts(workflow.source) }] as const,
  );
  const readers = new Map(files);
  const called = new Set([...byFile.values()].flatMap(({ jobs }) => jobs.map(calledFile)));
  const current = judged.map((each): Judged => {
    if (each.use.verdict !== 'replace' && each.use.verdict !== 'github-token-suffices') return each;
    const reader = readers.get(each.origin.source.file);
    const why = reader && whyNot(each, reader.workflow, called, reader.isShared);
    return why === undefined ? each : asked(each, why);
  });
  return keepMixedCallees(current, byFile);
}

const asked = (judged: Judged, question: string): Judged => {
  const { optional: _, ...use } = judged.use;
  return {
    ...judged,
    use: { ...use, verdict: 'ask', why: 'the file cannot be changed safely here', question },
  };
};

function whyNot(
  each: Judged,
  workflow: Workflow,
  called: ReadonlySet<string | undefined>,
  isShared: (at: number) => boolean,
): string | undefined {
  const { origin } = each;
  if (isShared(origin.start))
    return 'an alias repeats this part of the file: write it out, or change it by hand?';
  if (each.use.verdict !== 'replace') return undefined;
  for (const { job } of each.parts) {
    const steps = valueOf(workflow.source, jobOf(workflow, job)?.node, 'steps');
    const first = isSeq(steps) ? dashOf(steps, 0) : undefined;
    if (
      !isSeq(steps) ||
      isFlow(steps) ||
      first === undefined ||
      indentAt(workflow.source.text, first) === undefined
    )
      return `the steps of job ${job} are not written as lines of a list: write them so, or change them by hand?`;
    if (isShared(rangeOf(steps)?.[0] ?? 0))
      return `an alias repeats the steps of job ${job}: write them out, or change them by hand?`;
  }
  return isCalledFromElsewhere(each, workflow, called);
}

/** A called workflow takes the key from its callers: where they are not here, nobody would pass it. */
function isCalledFromElsewhere(
  { origin }: Judged,
  workflow: Workflow,
  called: ReadonlySet<string | undefined>,
): string | undefined {
  if (!workflow.on.has('workflow_call') || origin.place.kind === 'job-secrets') return undefined;
  const { source } = workflow;
  const declared = valueOf(source, source.document.contents, 'on', 'workflow_call', 'secrets');
  const isDeclared = pairOf(source, declared, origin.secret) !== undefined;
  if (called.has(source.file) || (!isDeclared && workflow.on.size > 1)) return undefined;
  return 'the workflows that call this one are not in this repository: will they pass the App key instead of the token?';
}

/** Whether an offset stands in a part of the file that an alias repeats. */
function sharedParts({ targets }: Source): (at: number) => boolean {
  const ranges = [...new Set(targets.values())].map(rangeOf).filter((range) => range !== undefined);
  // Such parts lie apart or one inside the other: of those, the outer one counts.
  const outer: (readonly [number, number])[] = [];
  for (const range of ranges.sort(([one], [other]) => one - other))
    if (range[1] > (outer.at(-1)?.[1] ?? -1)) outer.push(range);
  return (at) => outer.some(([start, end]) => start <= at && at < end);
}

/** A secret that a caller passes is either a token or a key: where one use keeps the token, all do. */
function keepMixedCallees(judged: readonly Judged[], byFile: ReadonlyMap<string, Workflow>): Judged[] {
  const stays = ({ use }: Judged) => use.verdict === 'ask' || use.verdict === 'cannot';
  const isCallee = ({ origin: { source, place } }: Judged) =>
    place.kind !== 'job-secrets' && byFile.get(source.file)?.on.has('workflow_call') === true;
  const keyOf = ({ origin }: Judged) => `${origin.source.file}\n${origin.secret}`;
  const mixed = new Set(
    judged.filter((each) => stays(each) || each.use.verdict === 'github-token-suffices').map(keyOf),
  );
  const settled = judged.map((each) =>
    each.use.verdict === 'replace' && isCallee(each) && mixed.has(keyOf(each))
      ? asked(each, 'another use of this secret stays a token here: pass the App key beside it?')
      : each,
  );
  // A caller's line follows.
  const open = new Set(settled.filter(stays).map(keyOf));
  return settled.map((each) => {
    const { place, source } = each.origin;
    if (place.kind !== 'job-secrets' || each.use.verdict !== 'replace') return each;
    const caller = jobOf(byFile.get(source.file), place.job);
    const called = caller && calledFile(caller);
    return open.has(`${called ?? ''}\n${place.name}`)
      ? asked(each, 'what the called workflow does with it has to be answered first: which line there?')
      : each;
  });
}
