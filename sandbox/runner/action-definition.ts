import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WorkflowRunOptions } from './options.ts';
import { asMap, Expression, parseActionFile, UnsupportedWorkflow } from './syntax.ts';
import type { Value, ValueMap } from './syntax.ts';
import { readSteps } from './workflow.ts';
import type { StepDefinition } from './workflow.ts';

export interface NodeAction {
  using: 'node';
  main: string;
  pre?: { entry: string; condition: Expression };
  post?: { entry: string; condition: Expression };
}
export interface CompositeAction {
  using: 'composite';
  steps: StepDefinition[];
  outputs: ValueMap;
}

/** An action.yml: its declared inputs in order, and how it runs. */
export interface ActionDefinition {
  directory: string;
  inputs: { name: string; default: Value; deprecation?: string }[];
  runs: NodeAction | CompositeAction;
}

/** Finds and reads the action a step `uses`; throws when it is unknown, not valid or of an unsupported kind. */
export function loadAction(uses: string, options: WorkflowRunOptions): ActionDefinition {
  const directory = findDirectory(uses, options);
  const path = ['action.yml', 'action.yaml'].map((name) => join(directory, name)).find(existsSync);
  if (path === undefined) {
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. Did you forget to run actions/checkout before running your local action?`,
    );
  }
  const file = parseActionFile(path, readFileSync(path, 'utf8'));
  const inputs = Object.entries(asMap(file.inputs)).map(([name, definition]) => {
    const { default: byDefault, deprecationMessage } = asMap(definition);
    const input = { name, default: byDefault ?? '' };
    return typeof deprecationMessage === 'string' ? { ...input, deprecation: deprecationMessage } : input;
  });
  return { directory, inputs, runs: readRuns(asMap(file.runs), directory, asMap(file.outputs), uses) };
}

/** Whether `uses` names an action in the workspace, which may not be there before a step has put it there. */
export function isLocal(uses: string): boolean {
  return uses.startsWith('./');
}

/** Whether the action of a step is a container or one that nobody has told of, and which is to be left out. */
export function isLeftOut(uses: string, { actions, onLeftOut }: WorkflowRunOptions): boolean {
  return onLeftOut !== undefined && !isLocal(uses) && actions[uses.replace(/@.*$/, '')] === undefined;
}

function findDirectory(uses: string, { actions, workspace }: WorkflowRunOptions): string {
  const known = actions[isLocal(uses) ? uses : uses.replace(/@.*$/, '')];
  if (known !== undefined) return known;
  if (isLocal(uses)) return resolve(workspace, uses);
  if (uses.startsWith('docker://')) throw new UnsupportedWorkflow(`container actions (${uses})`);
  throw new UnsupportedWorkflow(`uses: ${uses}, as it was not told where that action lies`);
}

function readRuns(
  runs: ValueMap,
  directory: string,
  outputs: ValueMap,
  uses: string,
): NodeAction | CompositeAction {
  const { using } = runs;
  if (using === 'composite') {
    const values = Object.entries(outputs).map(([name, output]) => [name, asMap(output).value ?? '']);
    return {
      using,
      steps: readSteps(runs.steps, uses),
      outputs: Object.fromEntries(values) as ValueMap,
    };
  }
  if (using !== 'node20' && using !== 'node24') {
    throw new UnsupportedWorkflow(`actions with using: ${JSON.stringify(using)} (${uses})`);
  }
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new UnsupportedWorkflow(
      `running actions on Node ${process.versions.node}; it needs Node 24 or later`,
    );
  }
  const action: NodeAction = { using: 'node', main: join(directory, textOf(runs.main)) };
  for (const stage of ['pre', 'post'] as const) {
    const entry = runs[stage];
    if (typeof entry !== 'string') continue;
    action[stage] = { entry: join(directory, entry), condition: stageCondition(runs[`${stage}-if`]) };
  }
  return action;
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

// Unlike to a step's `if`, no success() is added.
function stageCondition(value: Value | undefined): Expression {
  if (value instanceof Expression) return value;
  return new Expression(typeof value === 'string' && value !== '' ? value : 'always()');
}
