import type { Workflow } from '../facts/workflow.ts';
import type { Planned } from '../plan/make-plan.ts';
import { asMap, pairOf, valueOf, type PairNode } from '../yaml/nodes.ts';
import { rangeOf, removePairs } from './edits.ts';
import type { MintOptions } from './mint-step.ts';
import type { Splice } from './splices.ts';

/** A job that calls a workflow passes the key where it passed the PAT, and the called workflow takes it. */
export function editCalls(workflow: Workflow, planned: Planned, options: MintOptions): Splice[] {
  return [...callerEdits(workflow, planned, options), ...calleeEdits(workflow, planned, options)];
}

function callerEdits(workflow: Workflow, planned: Planned, { privateKeySecret }: MintOptions): Splice[] {
  const { source } = workflow;
  return workflow.jobs.flatMap((job) => {
    const passed = planned.judged.filter(
      ({ origin, use }) =>
        origin.source === source &&
        use.verdict === 'replace' &&
        origin.place.kind === 'job-secrets' &&
        origin.place.job === job.id,
    );
    const map = asMap(source, valueOf(source, job.node, 'secrets'));
    const whole = pairOf(source, job.node, 'secrets');
    if (!map || !whole) return [];
    let isPassed = pairOf(source, map, privateKeySecret) !== undefined;
    const doubled: PairNode[] = [];
    const splices = passed.flatMap(({ origin }): Splice[] => {
      const key = rangeOf(origin.pair?.key);
      if (!key || !origin.pair) return [];
      if (isPassed) {
        doubled.push(origin.pair);
        return [];
      }
      isPassed = true;
      return [
        { start: key[0], end: key[1], text: privateKeySecret },
        { start: origin.start, end: origin.end, text: `secrets.${privateKeySecret}` },
      ];
    });
    return doubled.length === 0 ? splices : [...splices, ...removePairs(source, map, doubled, whole)];
  });
}

/** The declaration of the secret takes the key's name. */
function calleeEdits(workflow: Workflow, planned: Planned, { privateKeySecret }: MintOptions): Splice[] {
  const { source } = workflow;
  const call = valueOf(source, valueOf(source, source.document.contents, 'on'), 'workflow_call');
  const whole = pairOf(source, call, 'secrets');
  const map = asMap(source, whole?.value);
  if (!map || !whole) return [];
  const replaced = new Set(
    planned.judged
      .filter(({ origin, use }) => origin.source === source && use.verdict === 'replace')
      .map(({ origin }) => origin.secret),
  );
  let isDeclared = pairOf(source, map, privateKeySecret) !== undefined;
  const doubled: PairNode[] = [];
  const splices = [...replaced].flatMap((secret): Splice[] => {
    const pair = pairOf(source, map, secret);
    const key = rangeOf(pair?.key);
    if (!pair || !key) return [];
    if (isDeclared) {
      doubled.push(pair);
      return [];
    }
    isDeclared = true;
    return [{ start: key[0], end: key[1], text: privateKeySecret }];
  });
  return doubled.length === 0 ? splices : [...splices, ...removePairs(source, map, doubled, whole)];
}
