import { union } from '../facts/effect.ts';
import { jobOf, type Job, type Workflow } from '../facts/workflow.ts';
import { actionRow } from '../knowledge/knowledge.ts';
import type { Planned } from '../plan/make-plan.ts';
import { ownerKey, type Mint } from '../plan/mints.ts';
import type { Judged } from '../verdict/judge.ts';
import { rangeOf, valueOf } from '../yaml/nodes.ts';
import { editCalls } from './calls.ts';
import { conditionOf } from './conditions.ts';
import { placeBefore } from './edits.ts';
import { moveVariables } from './move-env.ts';
import { mintLines, type MintOptions } from './mint-step.ts';
import { allowJob } from './permissions-block.ts';
import { applySplices, lineBreakOf, type Splice } from './splices.ts';
import { userEdits } from './url-users.ts';
import { warnOf } from './warnings.ts';

/** A file before and after. */
export interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** What was done to it, in places of the old text. */
  readonly splices: readonly Splice[];
}

export interface Patch {
  readonly changes: readonly FileChange[];
  /** What a person has to look at beside the diff. */
  readonly notes: readonly string[];
}

/** The changes that carry out a plan, file by file. Nothing is written. */
export function makePatch(planned: Planned, options: MintOptions, owner: string | undefined): Patch {
  const notes = planned.origins.wholes.map(
    ({ source, line }) =>
      `${source.file}:${line}: all secrets are taken at once; whether PATs among them are used there, nobody can see`,
  );
  const changes: FileChange[] = [];
  for (const workflow of planned.workflows) {
    const splices = spliceWorkflow(workflow, planned, options, owner, notes);
    if (splices.length === 0) continue;
    const { file, text } = workflow.source;
    const after = applySplices(text, splices);
    if (after !== text) changes.push({ file, before: text, after, splices });
  }
  return { changes, notes };
}

/** The steps' ids by mint: `app-token`, and with another owner that one's name behind it. */
export function mintIds(mints: readonly Mint[], workflow: Workflow): ReadonlyMap<Mint, string> {
  const ids = new Map<Mint, string>();
  for (const job of workflow.jobs) {
    const taken = new Set(job.steps.map(({ id }) => id));
    for (const mint of mints.filter((each) => each.file === workflow.source.file && each.job === job.id)) {
      let id = 'app-token';
      for (let count = 2; taken.has(id); count++) id = `app-token-${count}`;
      taken.add(id);
      ids.set(mint, id);
    }
  }
  return ids;
}

function spliceWorkflow(
  workflow: Workflow,
  planned: Planned,
  options: MintOptions,
  owner: string | undefined,
  notes: string[],
): Splice[] {
  const { source } = workflow;
  const here = planned.judged.filter(({ origin }) => origin.source === source);
  const ids = mintIds(planned.mints, workflow);
  const splices: Splice[] = [];
  const tokenOf = (judged: Judged, job: string, step: number): string => {
    const part = judged.parts.find((each) => each.job === job && each.step === step) ?? judged.parts[0];
    const mint = [...ids.keys()].find(
      (each) => each.job === job && part && ownerKey(each.target, owner) === ownerKey(part.target, owner),
    );
    return `steps.${(mint && ids.get(mint)) ?? 'app-token'}.outputs.token`;
  };
  for (const judged of here) {
    const { origin, use } = judged;
    const { place } = origin;
    if (use.verdict === 'github-token-suffices') {
      splices.push({ start: origin.start, end: origin.end, text: 'github.token' });
    } else if (use.verdict === 'replace' && 'step' in place) {
      splices.push({ start: origin.start, end: origin.end, text: tokenOf(judged, place.job, place.step) });
      splices.push(...renamed(judged, workflow));
    }
  }
  const replaced = here.filter(({ use }) => use.verdict === 'replace');
  const moved = moveVariables(workflow, replaced, options, tokenOf);
  splices.push(...moved.splices, ...userEdits(workflow, replaced));
  splices.push(...editCalls(workflow, planned, options));
  for (const [mint, id] of ids) splices.push(...insertMint(workflow, mint, id, options, moved.kept, notes));
  splices.push(...testEdits(planned, workflow, options, notes));
  for (const job of workflow.jobs) splices.push(...allow(workflow, job, here, notes));
  return splices;
}

/** An input that takes App tokens under another name. */
function renamed({ origin }: Judged, workflow: Workflow): Splice[] {
  const { place, pair } = origin;
  if (place.kind !== 'with' || !pair) return [];
  const uses = jobOf(workflow, place.job)?.steps[place.step]?.uses;
  const rename = uses === undefined ? undefined : actionRow(uses)?.rename;
  const range = rangeOf(pair.key);
  return rename?.from === place.name && range ? [{ start: range[0], end: range[1], text: rename.to }] : [];
}

function insertMint(
  workflow: Workflow,
  mint: Mint,
  id: string,
  options: MintOptions,
  kept: ReadonlySet<string>,
  notes: string[],
): Splice[] {
  const { source } = workflow;
  const job = jobOf(workflow, mint.job);
  const list = job && valueOf(source, job.node, 'steps');
  const where = list && placeBefore(source, list, mint.before);
  if (!where) return [];
  const eol = lineBreakOf(source.text);
  const { condition, env } = conditionOf(mint, job, kept);
  notes.push(...warnOf(mint, workflow, job, condition));
  const lines = mintLines(
    {
      id,
      target: mint.target,
      permissions: mint.permissions,
      condition,
      conditionEnv: env,
      hasFallback: mint.hasFallback,
    },
    options,
  );
  const text = lines.map((line) => where.indent + line + eol).join('') + (where.blank ? eol : '');
  return [{ start: where.at, end: where.at, text }];
}

/** Where a file asks whether the PAT is there, it now asks for the key. */
function testEdits(planned: Planned, workflow: Workflow, options: MintOptions, notes: string[]): Splice[] {
  const { source } = workflow;
  return planned.origins.list.flatMap((origin) => {
    if (origin.source !== source || !origin.isTest) return [];
    const uses = planned.judged.filter(
      (each) => each.origin.secret === origin.secret && each.origin.source === source,
    );
    if (uses.length > 0 && uses.every(({ use }) => use.verdict === 'replace'))
      return [{ start: origin.start, end: origin.end, text: `secrets.${options.privateKeySecret}` }];
    if (uses.length > 0)
      notes.push(
        `${source.file}:${origin.line}: it is still tested whether ${origin.secret} is there; look at it before you delete the secret`,
      );
    return [];
  });
}

function allow(workflow: Workflow, job: Job, here: readonly Judged[], notes: string[]): Splice[] {
  const needed = here.filter(
    ({ use, parts }) => use.verdict === 'github-token-suffices' && parts.some((part) => part.job === job.id),
  );
  const { splices, note } = allowJob(workflow, job, union(...needed.map(({ use }) => use.permissions)));
  if (splices.length > 0 && workflow.on.has('workflow_call'))
    notes.push(
      `${workflow.source.file}, job ${job.id}: the jobs that call this workflow have to allow GITHUB_TOKEN as much`,
    );
  if (note !== undefined) notes.push(note);
  return [...splices];
}
