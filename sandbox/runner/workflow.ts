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
  name: Value | undefined;
  runsOn: Value | undefined;
  needs: string[];
  condition: Expression;
  env: ValueMap;
  outputs: ValueMap;
  defaults: RunDefaults;
  timeoutMinutes: Value | undefined;
  continueOnError: Value | undefined;
  /** Its `permissions:`, or the workflow's; undefined where neither says any. */
  permissions: TokenPermissions | undefined;
  strategy: Value | undefined;
  /** Which of `container` and `services` it has. */
  containers: string[];
  steps: StepDefinition[];
  /** The reusable workflow that it runs instead of steps. */
  calls: { uses: string; with: ValueMap; secrets: Value | undefined } | undefined;
}

/** What GITHUB_TOKEN may do, by names as a workflow writes them. */
export type TokenPermissions = 'read-all' | 'write-all' | Readonly<Record<string, string>>;

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
  // `concurrency` and `environment` are for GitHub, not for the runner, and change nothing here: whoever runs the workflow
  // says which secrets there are.
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
    'strategy',
    'container',
    'services',
    'steps',
    'uses',
    'with',
    'secrets',
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
  refuseOthers(job, supportedKeys.job, `job '${id}'`);
  return {
    id,
    name: job.name,
    runsOn: job['runs-on'],
    needs: asTexts(job.needs),
    condition: job.if instanceof Expression ? job.if : new Expression('success()'),
    env: readEnv(job.env, `job '${id}'`),
    outputs: asMap(job.outputs),
    defaults: { ...workflow.defaults, ...readDefaults(job.defaults) },
    timeoutMinutes: job['timeout-minutes'],
    continueOnError: job['continue-on-error'],
    // The job's permissions take the place of the workflow's, all of them.
    permissions: readPermissions(job.permissions ?? workflow.permissions),
    strategy: job.strategy,
    containers: ['container', 'services'].filter((key) => job[key] !== undefined),
    steps: readSteps(job.steps, `job '${id}'`),
    calls:
      typeof job.uses === 'string'
        ? { uses: job.uses, with: asMap(job.with), secrets: job.secrets }
        : undefined,
  };
}

function readPermissions(value: Value | undefined): TokenPermissions | undefined {
  if (value === 'read-all' || value === 'write-all') return value;
  if (!isMap(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, level]) => [name, typeof level === 'string' ? level : 'none']),
  );
}

/** Whether a job with these permissions gets an ID token where it asks for one; `write-all` includes it. */
export function mayAskForIdToken(permissions: TokenPermissions | undefined): boolean {
  return (
    permissions === 'write-all' || (typeof permissions === 'object' && permissions['id-token'] === 'write')
  );
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
