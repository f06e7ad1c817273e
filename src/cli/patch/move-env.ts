import { textAt } from '../facts/padded.ts';
import { jobOf, type Workflow } from '../facts/workflow.ts';
import type { Judged, Part } from '../verdict/judge.ts';
import { asMap, pairOf, rangeOf, type MapNode, type PairNode } from '../yaml/nodes.ts';
import { addStepEnv, removePairs } from './edits.ts';
import { isSet, type MintOptions } from './mint-step.ts';
import type { Splice } from './splices.ts';
import { withUser } from './url-users.ts';

/** A variable of the job or workflow cannot read `steps`: it goes to the steps that use it. */
export function moveVariables(
  workflow: Workflow,
  replaced: readonly Judged[],
  options: MintOptions,
  tokenOf: (part: Part) => string,
): { readonly splices: readonly Splice[]; readonly kept: ReadonlySet<string> } {
  const { source } = workflow;
  const tested = testedNames(workflow);
  const splices: Splice[] = [];
  const kept = new Set<string>();
  const removed = new Map<MapNode, { readonly whole: PairNode; readonly pairs: PairNode[] }>();
  const added = new Map<
    string,
    { readonly job: string; readonly step: number; readonly lines: [string, string][] }
  >();
  for (const judged of replaced) {
    const { origin, parts } = judged;
    const { place, pair } = origin;
    if ((place.kind !== 'job-env' && place.kind !== 'workflow-env') || !pair) continue;
    const range = rangeOf(pair.value);
    if (!range) continue;
    if (tested.has(place.name)) {
      // The steps' conditions go on asking whether it is there.
      splices.push({ start: range[0], end: range[1], text: isSet(options.privateKeySecret) });
      kept.add(place.name);
    } else {
      const owner = place.kind === 'job-env' ? jobOf(workflow, place.job)?.node : source.document.contents;
      const whole = pairOf(source, owner, 'env');
      const map = asMap(source, whole?.value);
      if (whole && map) {
        const known = removed.get(map) ?? { whole, pairs: [] };
        known.pairs.push(pair);
        removed.set(map, known);
      }
    }
    const { start, end } = origin.expression;
    const [head, tail] = withUser(
      source.text.slice(range[0], start),
      source.text.slice(end, range[1]).trimEnd(),
    );
    const before = head + source.text.slice(start, origin.start);
    const after = source.text.slice(origin.end, end) + tail;
    for (const part of parts) {
      const { job, step } = part;
      const entry = added.get(`${job} ${step}`) ?? { job, step, lines: [] };
      entry.lines.push([place.name, before + tokenOf(part) + after]);
      added.set(`${job} ${step}`, entry);
    }
  }
  for (const [map, { whole, pairs }] of removed) splices.push(...removePairs(source, map, pairs, whole));
  for (const { job, step, lines } of added.values()) {
    const node = asMap(source, jobOf(workflow, job)?.steps[step]?.node);
    if (node) splices.push(addStepEnv(source, node, lines));
  }
  return { splices, kept };
}

/** The variables that the `if:` of a step asks for. */
const testedNames = (workflow: Workflow): ReadonlySet<string> =>
  new Set(
    workflow.jobs.flatMap(({ steps }) =>
      steps.flatMap(({ condition = '' }) =>
        [...condition.matchAll(/\benv\.([\w-]+)/g)].map((match) => textAt(match, 1)),
      ),
    ),
  );
