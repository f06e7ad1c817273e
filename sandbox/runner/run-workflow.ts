import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dispatchInputs, githubContext } from './contexts.ts';
import type { Status } from './expressions.ts';
import { runJob } from './jobs.ts';
import type { JobRun, WorkflowRun, WorkflowRunOptions } from './options.ts';
import { runnerEnvironment } from './stage.ts';
import { Transcript } from './transcript.ts';
import { readWorkflow } from './workflow.ts';
import type { JobDefinition, Workflow } from './workflow.ts';

/**
 * Runs a workflow file, one job after another, whatever its `on:` says (ask `startsOn` for that).
 * Rejects when the file is not valid or uses something the runner does not imitate; a failing step
 * does not reject, it is in the result.
 */
export async function runWorkflow(options: WorkflowRunOptions): Promise<WorkflowRun> {
  const workflow = readWorkflow(options.workflow.path, options.workflow.text);
  const transcript = new Transcript(options.write);
  const runs = new Map<string, JobRun>();
  for (const definition of inOrder(workflow.jobs)) {
    const temp = mkdtempSync(join(tmpdir(), 'runner-'));
    try {
      const status = statusOfNeeds(definition, workflow.jobs, runs, options);
      const contexts = jobContexts({ options, workflow, definition, runs, temp });
      runs.set(
        definition.id,
        await runJob({ definition, workflow, options, contexts, status, temp, transcript }),
      );
    } finally {
      rmSync(temp, { recursive: true, force: true });
    }
  }
  const jobs = workflow.jobs.flatMap(({ id }) => runs.get(id) ?? []);
  return { conclusion: conclude(jobs), jobs };
}

function jobContexts(known: {
  options: WorkflowRunOptions;
  workflow: Workflow;
  definition: JobDefinition;
  runs: Map<string, JobRun>;
  temp: string;
}): Record<string, unknown> & { github: Record<string, unknown> } {
  const { options, workflow, definition, runs, temp } = known;
  const token = options.githubToken ?? '';
  const runner = Object.entries(runnerEnvironment(temp)).filter(([name]) => name.startsWith('RUNNER_'));
  return {
    github: { ...githubContext(options, workflow, temp), job: definition.id },
    vars: options.vars ?? {},
    secrets: { ...options.secrets, GITHUB_TOKEN: token },
    inputs: dispatchInputs(options, workflow.on),
    needs: Object.fromEntries(
      definition.needs.map((id) => [
        id,
        { result: runs.get(id)?.conclusion, outputs: runs.get(id)?.outputs ?? {} },
      ]),
    ),
    runner: Object.fromEntries(
      runner.map(([name, value]) => [name.slice('RUNNER_'.length).toLowerCase(), value]),
    ),
    strategy: {},
    matrix: {},
  };
}

/** The status of the jobs that a job needs, directly or through others: the worst of them counts. */
function statusOfNeeds(
  definition: JobDefinition,
  jobs: JobDefinition[],
  runs: Map<string, JobRun>,
  options: WorkflowRunOptions,
): Status {
  if (options.signal?.aborted === true) return 'cancelled';
  const ancestors = new Set(definition.needs);
  for (const id of ancestors) {
    for (const needed of jobs.find((job) => job.id === id)?.needs ?? []) ancestors.add(needed);
  }
  const results = [...ancestors].map((id) => runs.get(id)?.conclusion);
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
      throw new Error(`These jobs need one another, or a job that does not exist: ${stuck.join(', ')}`);
    }
    ordered.push(ready);
  }
  return ordered;
}

function conclude(jobs: JobRun[]): WorkflowRun['conclusion'] {
  const all = jobs.map((job) => job.conclusion);
  const worst = (['failure', 'cancelled', 'success'] as const).find((conclusion) => all.includes(conclusion));
  return worst ?? 'skipped';
}
