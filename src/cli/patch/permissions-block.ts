import { isMap, isScalar } from 'yaml';
import { nameInWorkflow } from '../../inputs/names.ts';
import { listPermissions } from '../../inputs/permissions.ts';
import type { Level, Permissions } from '../facts/facts.ts';
import type { Job, Workflow } from '../facts/workflow.ts';
import { actionName } from '../knowledge/knowledge.ts';
import { pairOf, pairsOf, rangeOf, resolved, textOf, valueOf, type MapNode } from '../yaml/nodes.ts';
import { addPairs, indentAt, isFlow } from './edits.ts';
import { lineBreakOf, lineStart, type Splice } from './splices.ts';

export interface BlockEdit {
  readonly splices: readonly Splice[];
  /** What a person has to look at, where nothing was written. */
  readonly note?: string;
}

const RANK: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 };

/** Lets the GITHUB_TOKEN of a job do what it now has to, in the job's `permissions:`. */
export function allowJob(workflow: Workflow, job: Job, needed: Permissions): BlockEdit {
  const { source } = workflow;
  const own = pairOf(source, job.node, 'permissions');
  const root = valueOf(source, source.document.contents, 'permissions');
  const wanted = Object.entries(needed).map(([name, level]) => [nameInWorkflow(name), level] as const);
  if (wanted.length === 0) return { splices: [] };
  const note = (why: string): BlockEdit => ({
    splices: [],
    note: `${source.file}, job ${job.id}: GITHUB_TOKEN needs ${listPermissions(needed)} there; ${why}`,
  });
  if (own) {
    const value = resolved(source, own.value);
    if (isMap(value)) return raise(workflow, value as MapNode, wanted);
    if (textOf(source, value) === 'write-all') return { splices: [] };
    if (textOf(source, value) === 'read-all' && wanted.every(([, level]) => level === 'read'))
      return { splices: [] };
    return note('its permissions are no list that a line could be added to');
  }
  if (root && !isMap(root)) {
    if (textOf(source, root) === 'write-all') return { splices: [] };
    return note("the workflow's permissions are no list that could be taken over");
  }
  const inherited = isMap(root)
    ? pairsOf(source, root).map(([name, pair]) => [name, textOf(source, pair.value) ?? ''] as const)
    : undefined;
  if (
    inherited &&
    wanted.every(([name, level]) => covers(inherited.find(([each]) => each === name)?.[1], level))
  )
    return { splices: [] };
  const unknown = inherited ? undefined : whatElseNeedsIt(workflow, job);
  if (unknown !== undefined)
    return note(`no block was written, since it would take from GITHUB_TOKEN what ${unknown} may need`);
  const lines = new Map<string, string>(inherited ?? [['contents', 'read']]);
  for (const [name, level] of wanted) if (!covers(lines.get(name), level)) lines.set(name, level);
  return (
    addBlock(workflow, job, lines) ?? note('its steps are written so that no line could be put above them')
  );
}

const covers = (has: string | undefined, wanted: string): boolean =>
  (RANK[has ?? 'none'] ?? 0) >= (RANK[wanted] ?? 0);

function raise({ source }: Workflow, map: MapNode, wanted: readonly (readonly [string, Level])[]): BlockEdit {
  const splices: Splice[] = [];
  const missing: [string, string][] = [];
  for (const [name, level] of wanted) {
    const pair = pairOf(source, map, name);
    if (!pair) missing.push([name, level]);
    else if (!covers(textOf(source, pair.value), level)) {
      const range = rangeOf(pair.value);
      if (range) splices.push({ start: range[0], end: range[1], text: level });
    }
  }
  if (missing.length > 0) splices.push(addPairs({ ...source }, map, missing));
  return { splices };
}

/** A block takes all other permissions away: only where nothing else in the job lives on them is it written. */
function whatElseNeedsIt({ source }: Workflow, job: Job): string | undefined {
  const range = rangeOf(job.node);
  const text = range ? source.text.slice(range[0], range[1]) : '';
  if (/github\.token|GITHUB_TOKEN\s*\}\}/i.test(text)) return 'another use of it in the job';
  const unknown = job.steps.find(
    ({ uses }) =>
      uses !== undefined &&
      !/^(actions\/(checkout|setup-|cache|upload-artifact|download-artifact|stale|labeler|first-interaction)|docker\/|\.\/nothing)|setup|toolchain/.test(
        actionName(uses),
      ) &&
      !givenToken(job, uses),
  );
  return unknown?.uses === undefined ? undefined : unknown.uses.slice(0, 80);
}

/** The action whose token is replaced needs what is added, and no more. */
const givenToken = (job: Job, uses: string): boolean =>
  job.steps.some(
    (step) =>
      step.uses === uses &&
      [...step.with, ...step.env].some(
        ([, pair]) => isScalar(pair.value) && String(pair.value.value).includes('secrets.'),
      ),
  );

function addBlock({ source }: Workflow, job: Job, lines: ReadonlyMap<string, string>): BlockEdit | undefined {
  const steps = pairOf(source, job.node, 'steps');
  const at = rangeOf(steps?.key)?.[0];
  const indent = at === undefined ? undefined : indentAt(source.text, at);
  if (at === undefined || indent === undefined || isFlow(job.node)) return undefined;
  const eol = lineBreakOf(source.text);
  const block =
    [`${indent}permissions:`, ...[...lines].map(([name, level]) => `${indent}  ${name}: ${level}`)].join(
      eol,
    ) + eol;
  const start = lineStart(source.text, at);
  return { splices: [{ start, end: start, text: block }] };
}
