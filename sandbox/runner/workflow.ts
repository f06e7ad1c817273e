import { asMap, asTexts, Expression, isMap, parseWorkflowFile, UnsupportedWorkflow } from './syntax.ts';
import type { Value, ValueMap } from './syntax.ts';

/** Settings of `defaults.run`. */
export interface RunDefaults {
  shell?: Value;
  workingDirectory?: Value;
}

export interface Workflow {
  name: string;
  on: Value;
  env: ValueMap;
  jobs: JobDefinition[];
}

export interface JobDefinition {
  id: string;
  name: Value;
  needs: string[];
  condition: Expression;
  env: ValueMap;
  outputs: ValueMap;
  defaults: RunDefaults;
  timeoutMinutes: Value | undefined;
  continueOnError: Value | undefined;
  /** Whether its `permissions:`, or the workflow's, have `id-token: write`. */
  mayAskForIdToken: boolean;
  steps: StepDefinition[];
}

interface CommonStep {
  /** The id given, or the one that the runner generates (`__run`, `__actions_checkout`, …). */
  id: string;
  name: Value | undefined;
  condition: Expression;
  env: ValueMap;
  timeoutMinutes: Value | undefined;
  continueOnError: Value | undefined;
}
export interface ActionStep extends CommonStep {
  kind: 'action';
  uses: string;
  with: ValueMap;
}
export interface ScriptStep extends CommonStep {
  kind: 'script';
  run: Value;
  shell: Value | undefined;
  workingDirectory: Value | undefined;
}
export type StepDefinition = ActionStep | ScriptStep;

const supportedKeys = {
  // `permissions`, `concurrency` and `environment` are for GitHub, not for the runner, and change nothing here but for
  // `id-token`: whoever runs the workflow says what its token may do and which secrets there are.
  workflow: ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'],
  job: [
    'name',
    'needs',
    'if',
    'runs-on',
    'permissions',
    'environment',
    'concurrency',
    'env',
    'outputs',
    'defaults',
    'timeout-minutes',
    'continue-on-error',
    'steps',
  ],
  step: [
    'id',
    'name',
    'if',
    'env',
    'timeout-minutes',
    'continue-on-error',
    'uses',
    'with',
    'run',
    'shell',
    'working-directory',
  ],
};

/** Reads a workflow file; throws when it is not valid, or asks for something this runner cannot do. */
export function readWorkflow(path: string, text: string): Workflow {
  const file = parseWorkflowFile(path, text);
  refuseOthers(file, supportedKeys.workflow, 'workflow');
  const defaults = readDefaults(file.defaults);
  return {
    name: typeof file.name === 'string' ? file.name : path,
    on: file.on ?? null,
    env: readEnv(file.env, 'workflow'),
    jobs: Object.entries(asMap(file.jobs)).map(([id, job]) =>
      readJob(id, asMap(job), { defaults, permissions: file.permissions }),
    ),
  };
}

function readJob(
  id: string,
  job: ValueMap,
  workflow: { defaults: RunDefaults; permissions: Value | undefined },
): JobDefinition {
  if (job.uses !== undefined) throw new UnsupportedWorkflow(`reusable workflows (job '${id}')`);
  refuseOthers(job, supportedKeys.job, `job '${id}'`);
  const system = JSON.stringify(job['runs-on'] ?? null);
  if (/windows|macos/i.test(system)) throw new UnsupportedWorkflow(`runs-on: ${system} (job '${id}')`);
  return {
    id,
    name: job.name ?? id,
    needs: asTexts(job.needs),
    condition: job.if instanceof Expression ? job.if : new Expression('success()'),
    env: readEnv(job.env, `job '${id}'`),
    outputs: asMap(job.outputs),
    defaults: { ...workflow.defaults, ...readDefaults(job.defaults) },
    timeoutMinutes: job['timeout-minutes'],
    continueOnError: job['continue-on-error'],
    // The job's permissions take the place of the workflow's, all of them; `write-all` includes this one.
    mayAskForIdToken: hasIdToken(job.permissions ?? workflow.permissions),
    steps: readSteps(job.steps, `job '${id}'`),
  };
}

function hasIdToken(permissions: Value | undefined): boolean {
  if (permissions === undefined || permissions === null) return false;
  return permissions === 'write-all' || (isMap(permissions) && permissions['id-token'] === 'write');
}

/** Reads a list of steps, of a job or of a composite action; `owner` names it in errors. */
export function readSteps(value: Value | undefined, owner: string): StepDefinition[] {
  const taken = new Set<string>();
  return (Array.isArray(value) ? value : []).map((item, index) => {
    const step = asMap(item);
    const place = `step ${String(index + 1)} of ${owner}`;
    refuseOthers(step, supportedKeys.step, place);
    const common: CommonStep = {
      id: typeof step.id === 'string' ? step.id : generatedId(step, taken),
      name: step.name,
      condition: step.if instanceof Expression ? step.if : new Expression('success()'),
      env: readEnv(step.env, place),
      timeoutMinutes: step['timeout-minutes'],
      continueOnError: step['continue-on-error'],
    };
    const { uses, shell } = step;
    if (typeof uses === 'string') {
      if (uses.startsWith('docker://')) throw new UnsupportedWorkflow(`container actions (${uses})`);
      return { ...common, kind: 'action', uses, with: asMap(step.with) };
    }
    return {
      ...common,
      kind: 'script',
      run: step.run ?? '',
      shell,
      workingDirectory: step['working-directory'],
    };
  });
}

/** An id as GITHUB_ACTION shows it for a step without one: `__run`, `__run_2`, `__self`, `__actions_checkout`. */
function generatedId(step: ValueMap, taken: Set<string>): string {
  const uses = step.uses;
  const name = typeof uses !== 'string' ? 'run' : uses.startsWith('.') ? 'self' : uses.replace(/@.*$/, '');
  const base = `__${name.replace(/[^A-Za-z0-9-]/g, '_')}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}_${String(count)}`;
  taken.add(id);
  return id;
}

function readDefaults(value: Value | undefined): RunDefaults {
  const run = asMap(asMap(value).run);
  const defaults: RunDefaults = {};
  if (run.shell !== undefined) defaults.shell = run.shell;
  if (run['working-directory'] !== undefined) defaults.workingDirectory = run['working-directory'];
  return defaults;
}

function readEnv(value: Value | undefined, owner: string): ValueMap {
  if (value !== undefined && value !== null && !isMap(value)) {
    throw new UnsupportedWorkflow(`an env that is an expression (${owner})`);
  }
  return asMap(value);
}

function refuseOthers(map: ValueMap, names: readonly string[], owner: string): void {
  const other = Object.keys(map).find((name) => !names.includes(name));
  if (other !== undefined) throw new UnsupportedWorkflow(`'${other}' (${owner})`);
}
