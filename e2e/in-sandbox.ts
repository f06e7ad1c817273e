import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWorkflow, type StepRun } from '@mint-app-token/sandbox/runner';
import type { Observed, ObservedStage } from './observed.ts';
import { readRecord, readTraces, type Stand } from './stand.ts';

/** Runs a workflow of the stand's repository in the sandbox's runner. */
export async function runInSandbox(workflow: string, stand: Stand): Promise<Observed> {
  const { github, serverUrl, temp, checkout, repository, secrets, vars, env, inputs } = stand;
  const path = `.github/workflows/${workflow}`;
  const workspace = join(temp, 'workspace');
  mkdirSync(workspace);
  const lines: string[] = [];
  const run = await runWorkflow({
    secrets,
    vars,
    env,
    serverUrl,
    repository,
    workspace,
    actions: {},
    apiUrl: github.apiUrl,
    workflow: { path, text: readFileSync(join(checkout, path), 'utf8') },
    event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs } },
    write: (line) => lines.push(line),
  });
  return {
    conclusion: run.conclusion,
    stages: run.jobs
      .flatMap(({ steps }) => steps.filter(({ outcome }) => outcome !== 'skipped'))
      .map(observe),
    transcript: lines.join('\n'),
    masks: run.jobs.flatMap(({ steps }) => steps.flatMap(({ masks }) => masks)),
    summary: run.jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary)).join(''),
    ...readTraces(stand),
    outputs: readRecord(stand),
  };
}

function observe(run: StepRun): ObservedStage {
  // The runner's own word for a failed script, which act puts differently.
  const annotations = run.annotations.filter(
    ({ message }) => !message.startsWith('Process completed with exit'),
  );
  return {
    stage: run.stage === 'post' ? 'post' : 'main',
    name: run.stage === 'post' ? run.name.replace(/^Post /, '') : run.name,
    outcome: run.outcome,
    said: processLines(run),
    annotations: annotations.map(({ level, message }) => `${level}: ${message}`),
  };
}

/** The log without what the runner adds: groups, annotations and its own remarks. */
function processLines({ log, annotations }: StepRun): string[] {
  const labelled = annotations.flatMap(({ level, message }) =>
    `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${message}`.split('\n'),
  );
  const lines: string[] = [];
  let inGroup = false;
  for (const line of log) {
    if (line.startsWith('▼ ')) inGroup = true;
    else if (inGroup && line.startsWith('  ')) continue;
    else {
      inGroup = false;
      const at = labelled.indexOf(line);
      if (at >= 0) labelled.splice(at, 1);
      else if (line !== 'Post job cleanup.') lines.push(line);
    }
  }
  return lines;
}
