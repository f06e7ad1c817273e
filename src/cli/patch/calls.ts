import { jobOf, type Workflow } from '../facts/workflow.ts';
import { grouped } from '../facts/grouped.ts';
import type { Judged } from '../verdict/judge.ts';
import { asMap, pairOf, rangeOf, valueOf, type PairNode } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';
import { removePairs } from './edits.ts';
import type { MintOptions } from './mint-step.ts';
import type { Splice } from './splices.ts';

/** A job that calls a workflow passes the key where it passed the PAT, and the called workflow takes it. */
export function editCalls(workflow: Workflow, replaced: readonly Judged[], options: MintOptions): Splice[] {
  return [...callerEdits(workflow, replaced, options), ...calleeEdits(workflow, replaced, options)];
}

function callerEdits(
  workflow: Workflow,
  replaced: readonly Judged[],
  { privateKeySecret }: MintOptions,
): Splice[] {
  const { source } = workflow;
  const passed = replaced.flatMap(({ origin }) =>
    origin.place.kind === 'job-secrets' ? [{ job: origin.place.job, origin }] : [],
  );
  return [...grouped(passed, ({ job }) => job)].flatMap(([id, own]) => {
    const whole = pairOf(source, jobOf(workflow, id)?.node, 'secrets');
    const pairs = own.flatMap(({ origin: { pair, start, end } }) =>
      pair ? [{ pair, beside: [{ start, end, text: `secrets.${privateKeySecret}` }] }] : [],
    );
    return renamedOnce(source, whole, pairs, privateKeySecret);
  });
}

/** The declaration of the secret takes the key's name. */
function calleeEdits(
  workflow: Workflow,
  replaced: readonly Judged[],
  { privateKeySecret }: MintOptions,
): Splice[] {
  const { source } = workflow;
  const call = valueOf(source, source.document.contents, 'on', 'workflow_call');
  const whole = pairOf(source, call, 'secrets');
  const secrets = new Set(replaced.map(({ origin }) => origin.secret));
  const pairs = [...secrets].flatMap((secret) => {
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
