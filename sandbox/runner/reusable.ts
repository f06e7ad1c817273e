import { evaluateText, evaluateTexts, evaluate } from './expressions.ts';
import type { ExpressionScope } from './expressions.ts';
import type { JobRun, WorkflowRun, WorkflowRunOptions } from './options.ts';
import { asMap, Expression, UnsupportedWorkflow } from './syntax.ts';
import type { Value } from './syntax.ts';
import { readWorkflow } from './workflow.ts';
import type { JobDefinition, Workflow } from './workflow.ts';

/** What a called workflow is run with, in place of what the caller was. */
export interface Call {
  readonly workflow: Workflow;
  readonly inputs: Record<string, unknown>;
  readonly secrets: Record<string, string>;
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
  const workflow = readWorkflow(path, text);
  const declared = asMap(asMap(asMap(workflow.on).workflow_call).inputs);
  const inputs = Object.entries(declared).map(([name, definition]): [string, unknown] => {
    const { type, default: byDefault } = asMap(definition);
    const value = given[name] ?? byDefault;
    if (type === 'string' || value === undefined) return [name, evaluateText(value, scope)];
    return [name, value instanceof Expression ? evaluate(value, scope) : value];
  });
  return {
    // What the called workflow does not say of its token, the calling job does.
    workflow: {
      ...workflow,
      jobs: workflow.jobs.map((job) => ({ ...job, permissions: job.permissions ?? permissions })),
    },
    inputs: Object.fromEntries(inputs),
    secrets: secrets === 'inherit' ? { ...options.secrets } : evaluateTexts(asMap(secrets), scope),
  };
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
