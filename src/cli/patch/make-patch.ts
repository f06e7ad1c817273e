import { union } from '../facts/effect.ts';
import type { Origin, Target } from '../facts/facts.ts';
import { jobOf, type Workflow } from '../facts/workflow.ts';
import { grouped } from '../facts/grouped.ts';
import { actionRow } from '../knowledge/knowledge.ts';
import type { Planned } from '../plan/make-plan.ts';
import { ownerKey, type Mint } from '../plan/mints.ts';
import type { Judged, Part } from '../verdict/judge.ts';
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
  const judged = grouped(planned.judged, ({ origin }) => origin.source);
  const mints = grouped(planned.mints, ({ file }) => file);
  const tests = grouped(
    planned.origins.list.filter(({ isTest }) => isTest),
    ({ source }) => source,
  );
  for (const workflow of planned.workflows) {
    const { source } = workflow;
    const part = {
      workflow,
      judged: judged.get(source) ?? [],
      mints: mints.get(source.file) ?? [],
      tests: tests.get(source) ?? [],
    };
    const splices = spliceWorkflow(part, options, owner, notes);
    if (splices.length === 0) continue;
    const { file, text } = source;
    const after = applySplices(text, splices);
    if (after !== text) changes.push({ file, before: text, after, splices });
  }
  return { changes, notes };
}

/** The steps' ids by mint: `app-token`, and with another owner that one's name behind it. */
function mintIds(mints: readonly Mint[], workflow: Workflow): ReadonlyMap<Mint, string> {
  const ids = new Map<Mint, string>();
  for (const [job, own] of grouped(mints, (mint) => mint.job)) {
    const taken = new Set(jobOf(workflow, job)?.steps.map(({ id }) => id));
    let count = 1;
    for (const mint of own) {
      const next = () => (count === 1 ? 'app-token' : `app-token-${count}`);
      while (taken.has(next())) count++;
      taken.add(next());
      ids.set(mint, next());
    }
  }
  return ids;
}

/** One workflow, with what the plan has of it. */
interface WorkflowPart {
  readonly workflow: Workflow;
  readonly judged: readonly Judged[];
  readonly mints: readonly Mint[];
  /** Where it is asked whether a secret is there. */
  readonly tests: readonly Origin[];
}

function spliceWorkflow(
  { workflow, judged: here, mints, tests }: WorkflowPart,
  options: MintOptions,
  owner: string | undefined,
  notes: string[],
): Splice[] {
  const ids = mintIds(mints, workflow);
  const splices: Splice[] = [];
  const keyOf = (job: string, target: Target) => `${job}\n${ownerKey(target, owner)}`;
  const byOwner = new Map([...ids].map(([{ job, target }, id]) => [keyOf(job, target), id]));
  const tokenOf = ({ job, target }: Part): string =>
    `steps.${byOwner.get(keyOf(job, target)) ?? 'app-token'}.outputs.token`;
  for (const judged of here) {
    const { origin, use } = judged;
    const { place } = origin;
    if (use.verdict === 'github-token-suffices') {
      splices.push({ start: origin.start, end: origin.end, text: 'github.token' });
    } else if (use.verdict === 'replace' && 'step' in place) {
      const [part] = judged.parts;
      if (part) splices.push({ start: origin.start, end: origin.end, text: tokenOf(part) });
      splices.push(...renamed(judged, workflow));
    }
  }
  const replaced = here.filter(({ use }) => use.verdict === 'replace');
  const moved = moveVariables(workflow, replaced, options, tokenOf);
  splices.push(...moved.splices, ...userEdits(workflow, replaced));
  splices.push(...editCalls(workflow, replaced, options));
  for (const [mint, id] of ids) splices.push(...insertMint(workflow, mint, id, options, moved.kept, notes));
  splices.push(...testEdits(tests, here, options, notes));
  splices.push(...allow(workflow, here, notes));
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
function testEdits(
  tests: readonly Origin[],
  here: readonly Judged[],
  options: MintOptions,
  notes: string[],
): Splice[] {
  const bySecret = grouped(here, ({ origin }) => origin.secret);
  return tests.flatMap((origin) => {
    const uses = bySecret.get(origin.secret) ?? [];
    if (uses.length > 0 && uses.every(({ use }) => use.verdict === 'replace'))
      return [{ start: origin.start, end: origin.end, text: `secrets.${options.privateKeySecret}` }];
    if (uses.length > 0)
      notes.push(
        `${origin.source.file}:${origin.line}: it is still tested whether ${origin.secret} is there; look at it before you delete the secret`,
      );
    return [];
  });
}

/** What GITHUB_TOKEN has to be allowed in the jobs where it takes the PAT's place. */
function allow(workflow: Workflow, here: readonly Judged[], notes: string[]): Splice[] {
  const sufficing = here
    .filter(({ use }) => use.verdict === 'github-token-suffices')
    .flatMap(({ use, parts }) => [...new Set(parts.map(({ job }) => job))].map((job) => ({ job, use })));
  return [...grouped(sufficing, ({ job }) => job)].flatMap(([id, uses]) => {
    const job = jobOf(workflow, id);
    if (!job) return [];
    const { splices, note } = allowJob(workflow, job, union(...uses.map(({ use }) => use.permissions)));
    if (splices.length > 0 && workflow.on.has('workflow_call'))
      notes.push(
        `${workflow.source.file}, job ${id}: the jobs that call this workflow have to allow GITHUB_TOKEN as much`,
      );
    if (note !== undefined) notes.push(note);
    return splices;
  });
}
