import { evaluateText, evaluateTexts, evaluate } from './expressions.ts';
import type { ExpressionScope } from './expressions.ts';
import type { JobRun, WorkflowRun, WorkflowRunOptions } from './options.ts';
import { asMap, Expression, InvalidWorkflow, UnsupportedWorkflow } from './syntax.ts';
import type { Value } from './syntax.ts';
import { readWorkflow } from './workflow.ts';
import type { JobDefinition, Workflow } from './workflow.ts';

/** What a called workflow is run with, in place of what the caller was. */
export interface Call {
  readonly workflow: Workflow;
  readonly inputs: Record<string, unknown>;
  readonly options: Pick<WorkflowRunOptions, 'secrets' | 'workflow' | 'calledFrom'>;
}

/** Reads the workflow of this repository that a job calls, and what the job passes to it. */
export function readCall(
  { id, calls, permissions }: JobDefinition,
  options: WorkflowRunOptions,
  scope: ExpressionScope,
): Call {
  const { uses = '', with: given = {}, secrets } = calls ?? {};
  const path = uses.replace(/^\.\//, '');
  const text = uses.startsWith('./') ? options.readWorkflow?.(path) : undefined;
  if (text === undefined)
    throw new UnsupportedWorkflow(`uses: ${uses} (job '${id}'), as that workflow is not in this repository`);
  const calledFrom = [...(options.calledFrom ?? []), options.workflow.path];
  if (calledFrom.includes(path))
    throw new InvalidWorkflow(`${calledFrom.join(' calls ')} calls ${path}, without an end`);
  const workflow = readWorkflow(path, text);
  const on = asMap(workflow.on);
  if (!('workflow_call' in on) && ![workflow.on].flat().includes('workflow_call'))
    throw new InvalidWorkflow(`${path} has no \`on: workflow_call\`, so job '${id}' cannot call it`);
  const declared = asMap(asMap(on.workflow_call).inputs);
  const passed = secrets === 'inherit' ? { ...options.secrets } : evaluateTexts(asMap(secrets), scope);
  for (const [name, { required }] of mapsIn(asMap(on.workflow_call).secrets))
    if (required === true && passed[name] === undefined)
      throw new InvalidWorkflow(`Job '${id}' passes no secret ${name}, which ${path} requires`);
  const inputs = Object.entries(declared).map(([name, definition]): [string, unknown] => {
    const { type, default: byDefault, required } = asMap(definition);
    const value = given[name] ?? byDefault;
    if (required === true && given[name] === undefined)
      throw new InvalidWorkflow(`Job '${id}' passes no input ${name}, which ${path} requires`);
    if (type === 'string' || value === undefined) return [name, evaluateText(value, scope)];
    return [name, value instanceof Expression ? evaluate(value, scope) : value];
  });
  return {
    // What the called workflow does not say of its token, the calling job does.
    workflow: {
      ...workflow,
      jobs: workflow.jobs.map((job) => ({ ...job, permissions: withinThose(job, permissions) })),
    },
    inputs: Object.fromEntries(inputs),
    options: { secrets: passed, workflow: { path, text }, calledFrom },
  };
}

const mapsIn = (value: Value | undefined) =>
  Object.entries(asMap(value)).map(([name, each]) => [name, asMap(each)] as const);

const LEVELS = ['none', 'read', 'write'];

/** A called job's permissions, which may not go beyond the calling job's, where that says any. */
function withinThose(
  { id, permissions }: JobDefinition,
  allowed: JobDefinition['permissions'],
): JobDefinition['permissions'] {
  if (permissions === undefined || allowed === undefined) return permissions ?? allowed;
  const asked = typeof permissions === 'string' ? { contents: permissions.replace('-all', '') } : permissions;
  for (const [name, level] of Object.entries(asked)) {
    const most = typeof allowed === 'string' ? allowed.replace('-all', '') : (allowed[name] ?? 'none');
    if (LEVELS.indexOf(level) > LEVELS.indexOf(most))
      throw new InvalidWorkflow(
        `The nested job '${id}' is requesting '${name}: ${level}', but is only allowed '${name}: ${most}'.`,
      );
  }
  return permissions;
}

/** The called workflow's run as one of the job that called it. */
export function runOfCall(
  id: string,
  name: string,
  { workflow }: Call,
  { conclusion, jobs }: WorkflowRun,
  scope: ExpressionScope,
): JobRun {
  const outputs = Object.fromEntries(
    Object.entries(asMap(asMap(asMap(workflow.on).workflow_call).outputs)).map(
      ([output, definition]): [string, Value] => [output, asMap(definition).value ?? ''],
    ),
  );
  const results = Object.fromEntries(
    jobs.map((job) => [job.id, { result: job.conclusion, outputs: job.outputs }]),
  );
  return {
    id,
    name,
    conclusion,
    outputs: evaluateTexts(outputs, { ...scope, contexts: { ...scope.contexts, jobs: results } }),
    annotations: jobs.flatMap((job) => job.annotations),
    steps: jobs.flatMap((job) => job.steps),
  };
}
