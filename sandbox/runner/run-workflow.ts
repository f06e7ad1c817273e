import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dispatchInputs, githubContext } from './contexts.ts';
import { evaluateCondition, evaluateText } from './expressions.ts';
import type { Status } from './expressions.ts';
import { runJob } from './jobs.ts';
import { combinationsOf, type Combination } from './matrix.ts';
import type { JobRun, WorkflowRun, WorkflowRunOptions } from './options.ts';
import { readCall, runOfCall } from './reusable.ts';
import { runnerEnvironment } from './stage.ts';
import { InvalidWorkflow, UnsupportedWorkflow } from './syntax.ts';
import { Transcript } from './transcript.ts';
import { readWorkflow } from './workflow.ts';
import type { JobDefinition, Workflow } from './workflow.ts';

/**
 * Runs a workflow file, one job after another, whatever its `on:` says (ask `startsOn` for that). Of a matrix all
 * combinations are run, also when one has failed.
 * Rejects when the file is not valid or uses something the runner does not imitate; a failing step
 * does not reject, it is in the result.
 */
export async function runWorkflow(options: WorkflowRunOptions): Promise<WorkflowRun> {
  const workflow = readWorkflow(options.workflow.path, options.workflow.text);
  const inputs = dispatchInputs(options, workflow.on);
  return runJobs({ options, workflow, inputs, transcript: new Transcript(options.write) });
}

/** A workflow, the one that was started or one that is called by a job of it. */
interface Runnable {
  readonly options: WorkflowRunOptions;
  readonly workflow: Workflow;
  readonly inputs: Record<string, unknown>;
  readonly transcript: Transcript;
}

async function runJobs(runnable: Runnable): Promise<WorkflowRun> {
  const { options, workflow } = runnable;
  const runs = new Map<string, JobRun[]>();
  for (const definition of inOrder(workflow.jobs)) {
    const status = statusOfNeeds(definition, workflow.jobs, runs, options);
    runs.set(definition.id, await runDefinition(runnable, definition, runs, status));
  }
  const jobs = workflow.jobs.flatMap(({ id }) => runs.get(id) ?? []);
  return { conclusion: conclude(jobs), jobs };
}

/** A job, once for each combination of its matrix. */
async function runDefinition(
  runnable: Runnable,
  definition: JobDefinition,
  runs: ReadonlyMap<string, readonly JobRun[]>,
  status: Status,
): Promise<JobRun[]> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const contexts = jobContexts({ runnable, definition, runs, temp });
    const before = { contexts, status };
    // A job that is skipped has no matrix: what it is made from may not be there.
    const combinations = evaluateCondition(definition.condition, before)
      ? combinationsOf(definition.strategy, before)
      : [{}];
    const made: JobRun[] = [];
    for (const [index, matrix] of combinations.entries()) {
      const strategy = { 'job-index': index, 'job-total': combinations.length };
      const name = evaluateText(definition.name, { contexts: { ...contexts, matrix, strategy }, status });
      const job = {
        definition: { ...definition, name: name || nameOf(definition.id, matrix) },
        contexts: { ...contexts, matrix, strategy },
        status,
      };
      made.push(
        await runCombination(runnable, job).catch((error: unknown) => leaveOut(runnable, job, error)),
      );
    }
    return made;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

async function runCombination(
  runnable: Runnable,
  job: { definition: JobDefinition; contexts: ReturnType<typeof jobContexts>; status: Status },
): Promise<JobRun> {
  const { options, workflow, transcript } = runnable;
  const { definition, contexts, status } = job;
  const scope = { contexts, status };
  if (definition.calls !== undefined && evaluateCondition(definition.condition, scope)) {
    const call = readCall(definition, options, scope);
    const inner = await runJobs({
      options: { ...options, ...call.options },
      workflow: call.workflow,
      inputs: call.inputs,
      transcript,
    });
    return runOfCall(definition.id, evaluateText(definition.name, scope), call, inner, scope);
  }
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const own = { ...options, workspace: options.newWorkspace?.() ?? options.workspace };
    const github = { ...contexts.github, workspace: own.workspace };
    const ownContexts = { ...contexts, github, runner: runnerContext(temp) };
    return await runJob({
      ...{ definition, workflow, status, temp, transcript },
      options: own,
      contexts: ownContexts,
    });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Goes on without a job that this runner cannot run, where whoever runs it has asked for that. */
function leaveOut(
  { options, transcript }: Runnable,
  { definition: { id, name } }: { definition: JobDefinition },
  error: unknown,
): JobRun {
  if (!(error instanceof UnsupportedWorkflow) || options.onLeftOut === undefined) throw error;
  const shown = typeof name === 'string' ? name : id;
  transcript.jobLeftOut(shown, error.message);
  options.onLeftOut(`job ${shown}`);
  return { id, name: shown, conclusion: 'skipped', outputs: {}, annotations: [], steps: [] };
}

/** As GitHub shows it: `build (ubuntu, 24)`. */
function nameOf(id: string, matrix: Combination): string {
  const values = Object.values(matrix).filter((value) => typeof value !== 'object');
  return values.length === 0 ? id : `${id} (${values.join(', ')})`;
}

const runnerContext = (temp: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(runnerEnvironment(temp))
      .filter(([name]) => name.startsWith('RUNNER_'))
      .map(([name, value]) => [name.slice('RUNNER_'.length).toLowerCase(), value]),
  );

function jobContexts(known: {
  runnable: Runnable;
  definition: JobDefinition;
  runs: ReadonlyMap<string, readonly JobRun[]>;
  temp: string;
}): Record<string, unknown> & { github: Record<string, unknown> } {
  const { runnable, definition, runs, temp } = known;
  const { options, workflow, inputs } = runnable;
  const { githubToken = '' } = options;
  const token = typeof githubToken === 'string' ? githubToken : githubToken(definition.permissions);
  return {
    github: { ...githubContext(options, workflow, temp), token, job: definition.id },
    vars: options.vars ?? {},
    secrets: { ...options.secrets, GITHUB_TOKEN: token },
    inputs,
    needs: Object.fromEntries(definition.needs.map((id) => [id, resultOf(runs.get(id) ?? [])])),
    runner: runnerContext(temp),
    strategy: {},
    matrix: {},
  };
}

/** What the jobs after it see of a job: of a matrix the worst result, and the outputs that were set last. */
const resultOf = (runs: readonly JobRun[]) => ({
  result: conclude(runs),
  outputs: Object.assign({}, ...runs.map(({ outputs }) => outputs)) as Record<string, string>,
});

/** The status of the jobs that a job needs, directly or through others: the worst of them counts. */
function statusOfNeeds(
  definition: JobDefinition,
  jobs: JobDefinition[],
  runs: ReadonlyMap<string, readonly JobRun[]>,
  options: WorkflowRunOptions,
): Status {
  if (options.signal?.aborted === true) return 'cancelled';
  const ancestors = new Set(definition.needs);
  for (const id of ancestors) {
    for (const needed of jobs.find((job) => job.id === id)?.needs ?? []) ancestors.add(needed);
  }
  const results = [...ancestors].map((id) => conclude(runs.get(id) ?? []));
  return (
    (['failure', 'cancelled', 'skipped'] as const).find((status) => results.includes(status)) ?? 'success'
  );
}

/** The jobs so that each comes after those it needs. */
function inOrder(jobs: JobDefinition[]): JobDefinition[] {
  const ordered: JobDefinition[] = [];
  while (ordered.length < jobs.length) {
    const ready = jobs.find(
      (job) => !ordered.includes(job) && job.needs.every((id) => ordered.some((done) => done.id === id)),
    );
    if (ready === undefined) {
      const stuck = jobs.filter((job) => !ordered.includes(job)).map((job) => `'${job.id}'`);
      throw new InvalidWorkflow(
        `These jobs need one another, or a job that does not exist: ${stuck.join(', ')}`,
      );
    }
    ordered.push(ready);
  }
  return ordered;
}

function conclude(jobs: readonly JobRun[]): WorkflowRun['conclusion'] {
  const all = jobs.map((job) => job.conclusion);
  const worst = (['failure', 'cancelled', 'success'] as const).find((conclusion) => all.includes(conclusion));
  return worst ?? 'skipped';
}
