import type { Workflow } from '../facts/workflow.ts';
import type { Planned } from '../plan/make-plan.ts';
import { asMap, pairOf, rangeOf, valueOf, type PairNode } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';
import { removePairs } from './edits.ts';
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
    const whole = pairOf(source, job.node, 'secrets');
    const pairs = passed.flatMap(({ origin: { pair, start, end } }) =>
      pair ? [{ pair, beside: [{ start, end, text: `secrets.${privateKeySecret}` }] }] : [],
    );
    return renamedOnce(source, whole, pairs, privateKeySecret);
  });
}

/** The declaration of the secret takes the key's name. */
function calleeEdits(workflow: Workflow, planned: Planned, { privateKeySecret }: MintOptions): Splice[] {
  const { source } = workflow;
  const call = valueOf(source, source.document.contents, 'on', 'workflow_call');
  const whole = pairOf(source, call, 'secrets');
  const replaced = new Set(
    planned.judged
      .filter(({ origin, use }) => origin.source === source && use.verdict === 'replace')
      .map(({ origin }) => origin.secret),
  );
  const pairs = [...replaced].flatMap((secret) => {
    const pair = pairOf(source, whole?.value, secret);
    return pair ? [{ pair, beside: [] }] : [];
  });
  return renamedOnce(source, whole, pairs, privateKeySecret);
}

/** Gives the first of the pairs the key's name, with what changes beside; where the name is there, the others go. */
function renamedOnce(
  source: Source,
  whole: PairNode | undefined,
  pairs: readonly { readonly pair: PairNode; readonly beside: readonly Splice[] }[],
  name: string,
): Splice[] {
  const map = asMap(source, whole?.value);
  if (!map || !whole) return [];
  let isThere = pairOf(source, map, name) !== undefined;
  const doubled: PairNode[] = [];
  const splices = pairs.flatMap(({ pair, beside }): Splice[] => {
    const key = rangeOf(pair.key);
    if (!key) return [];
    if (isThere) {
      doubled.push(pair);
      return [];
    }
    isThere = true;
    return [{ start: key[0], end: key[1], text: name }, ...beside];
  });
  return doubled.length === 0 ? splices : [...splices, ...removePairs(source, map, doubled, whole)];
}
