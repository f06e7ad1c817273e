import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  runStage,
  runWorkflow,
  type JobRun,
  type StageInvocation,
  type StageResult,
  type WorkflowRun,
  type WorkflowRunOptions,
} from '@mint-app-token/sandbox/runner';

const made: string[] = [];

/** A temporary directory holding the given files; `removeDirectories` clears it away. */
export function directoryWith(files: Record<string, string> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'runner-test-'));
  made.push(directory);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

export function removeDirectories(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

/** Runs one script as a stage; `env` and the rest default to nothing. */
export function stageOf(script: string, invocation: Partial<StageInvocation> = {}): Promise<StageResult> {
  const directory = directoryWith({ 'main.cjs': `const fs = require('node:fs');\n${script}` });
  const entry = join(directory, 'main.cjs');
  return runStage({ entry, inputs: {}, env: {}, workspace: directory, temp: directory, ...invocation });
}

/** A fake JavaScript action; `more` is put into its `runs:`, `files` beside it. */
export function actionOf(main: string, files: Record<string, string> = {}, manifest = ''): string {
  const stages = ['pre', 'post'].filter((stage) => files[`${stage}.cjs`] !== undefined);
  const runs = ['using: node24', 'main: main.cjs', ...stages.map((stage) => `${stage}: ${stage}.cjs`)];
  return directoryWith({
    'main.cjs': `const fs = require('node:fs');\n${main}`,
    'action.yml': `name: Fake\ndescription: Fake\n${manifest}\nruns: { ${runs.join(', ')} }\n`,
    ...files,
  });
}

/** Runs a workflow's `jobs:` (or a whole file) for a push to main of octo/hello. */
export function run(
  jobs: string,
  options: Partial<WorkflowRunOptions> = {},
): Promise<WorkflowRun & { transcript: string[] }> {
  const transcript: string[] = [];
  const text = jobs.includes('jobs:') ? jobs : `on: push\njobs:\n${jobs}`;
  return runWorkflow({
    workflow: { path: '.github/workflows/test.yml', text },
    event: { name: 'push' },
    repository: 'octo/hello',
    workspace: directoryWith(),
    actions: {},
    apiUrl: 'http://127.0.0.1:1/api/v3',
    serverUrl: 'http://127.0.0.1:1',
    write: (line) => transcript.push(line),
    ...options,
  }).then((result) => ({ ...result, transcript }));
}

/** One job `j` made of these steps, each a flow mapping or a block indented by nothing. */
export function jobOf(...steps: string[]): string {
  const items = steps.map((step) => `      - ${step.trim().replaceAll('\n', '\n        ')}\n`);
  return `  j:\n    runs-on: ubuntu-latest\n    steps:\n${items.join('')}`;
}

/** What the steps of a job printed, without the groups that tell how they were started. */
export function printed(job: JobRun | undefined): string[] {
  return (job?.steps ?? []).flatMap((step) => step.log.filter((line) => !/^(?:▼| {2})/.test(line)));
}
