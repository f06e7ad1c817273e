import { isLeftOut, isLocal, loadAction } from './action-definition.ts';
import type { ActionDefinition, CompositeAction, NodeAction } from './action-definition.ts';
import { stageVariables } from './action-process.ts';
import { evaluateText, evaluateTexts } from './expressions.ts';
import { applyChanges, expressionScope, processEnvironment, statusOf } from './scope.ts';
import type { ActionMemory, Job, Scope, Stage, StageContext, StageReport } from './scope.ts';
import { runStageProcess } from './stage.ts';
import { UnsupportedWorkflow } from './syntax.ts';
import type { ActionStep, StepDefinition } from './workflow.ts';

/** Runs a stage under its condition. */
type Perform = (stage: Stage, scope: Scope) => Promise<void>;

/** Loads a step's action before the job starts and gives its `pre` stage, if there is one to run. */
export function prepareAction(step: ActionStep, scope: Scope, perform: Perform): Stage | undefined {
  // A local action may be put there by a step, so it is not read yet; GitHub runs no `pre` for it.
  if (isLocal(step.uses) || isLeftOut(step.uses, scope.job.options)) return undefined;
  const action = loadAction(step.uses, scope.job.options);
  const { runs } = action;
  if (runs.using === 'composite' || runs.pre === undefined) return undefined;
  const { entry, condition } = runs.pre;
  return {
    step,
    stage: 'pre',
    condition,
    work: (context) => {
      registerPost(step, action, runs, { scope, perform });
      return runNode(entry, resolveInputs(step, action, context), { step, context });
    },
  };
}

/** Runs the main stage of a step that uses an action; its post is registered first, so it runs even when main fails. */
export async function runAction(
  step: ActionStep,
  context: StageContext,
  runStep: (step: StepDefinition, scope: Scope) => Promise<void>,
  perform: Perform,
): Promise<StageReport> {
  const { scope, log, env } = context;
  if (isLeftOut(step.uses, scope.job.options)) {
    log.say(`${step.uses} is not here: this step is left out, and has no outputs`);
    scope.job.options.onLeftOut?.(step.uses);
    return { conclusion: 'success', summary: '', rawOutput: '' };
  }
  const action = loadAction(step.uses, scope.job.options);
  const { runs } = action;
  if (runs.using === 'node') {
    if (runs.pre !== undefined) warnAboutPre(step, scope, log);
    registerPost(step, action, runs, { scope, perform });
  }
  const inputs = resolveInputs(step, action, context);
  memoryOf(step, scope.job).inputs = inputs;
  log.openGroup(`Run ${step.uses}`);
  log.sayMap('with', Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== '')));
  log.sayMap('env', env);
  log.closeGroup();
  if (runs.using === 'node') return runNode(runs.main, inputs, { step, context });
  return runComposite({ step, action, runs, inputs }, context, runStep);
}

function warnAboutPre(step: ActionStep, scope: Scope, log: StageContext['log']): void {
  if (isLocal(step.uses)) {
    log.annotate('warning', `\`pre\` execution is not supported for local action from '${step.uses}'`);
  } else if (scope.composite !== undefined) {
    throw new UnsupportedWorkflow(`the pre stage of ${step.uses} inside a composite action`);
  }
}

function registerPost(
  step: ActionStep,
  action: ActionDefinition,
  { post }: NodeAction,
  { scope, perform }: { scope: Scope; perform: Perform },
): void {
  const memory = memoryOf(step, scope.job);
  if (post === undefined || memory.postRegistered) return;
  memory.postRegistered = true;
  const stage: Stage = {
    step,
    stage: 'post',
    condition: post.condition,
    work: (context) => {
      context.log.say('Post job cleanup.');
      // Main's inputs, whatever later steps changed. When main did not run, they are worked out now.
      const inputs = memory.inputs ?? resolveInputs(step, action, context);
      return runNode(post.entry, inputs, { step, context });
    },
  };
  scope.job.posts.push(() => perform(stage, scope));
}

/** Runs one file of a JavaScript action with the state the step's earlier stages saved. */
async function runNode(
  entry: string,
  inputs: Record<string, string>,
  { step, context }: { step: ActionStep; context: StageContext },
): Promise<StageReport> {
  const { job } = context.scope;
  const memory = memoryOf(step, job);
  const outcome = await runStageProcess({
    command: process.execPath,
    args: [entry],
    cwd: job.options.workspace,
    temp: job.temp,
    env: { ...processEnvironment(context), ...stageVariables(inputs, memory.state) },
    log: context.log,
    signal: context.signal,
    grace: job.options.cancelGrace,
  });
  Object.assign(memory.state, context.log.state);
  applyChanges(job, outcome);
  return outcome;
}

/** Runs a composite action. Its steps see its inputs and one another, and not the steps around it. */
async function runComposite(
  use: { step: ActionStep; action: ActionDefinition; runs: CompositeAction; inputs: Record<string, string> },
  { scope, env, log, signal }: StageContext,
  runStep: (step: StepDefinition, scope: Scope) => Promise<void>,
): Promise<StageReport> {
  const { step, action, runs, inputs } = use;
  const { job } = scope;
  const ownEnv = Object.fromEntries(Object.keys(step.env).map((name) => [name, env[name] ?? '']));
  const composite: NonNullable<Scope['composite']> = {
    inputs,
    env: { ...scope.composite?.env, ...ownEnv },
    path: action.directory,
    log,
    signal,
    status: 'success',
    summary: '',
    rawOutput: '',
  };
  const inside: Scope = { job, steps: {}, composite };
  for (const inner of runs.steps) await runStep(inner, inside);
  Object.assign(log.outputs, evaluateTexts(runs.outputs, expressionScope(inside, env)));
  const { summary, rawOutput } = composite;
  return { conclusion: signal.aborted ? 'cancelled' : statusOf(inside), summary, rawOutput };
}

/** The inputs that were given, and the defaults of the others. An input given but empty stays empty. */
function resolveInputs(
  step: ActionStep,
  action: ActionDefinition,
  { scope, env, github, log }: StageContext,
): Record<string, string> {
  const expressions = expressionScope(scope, env, github);
  const inputs = evaluateTexts(step.with, expressions);
  const given = new Set(Object.keys(inputs).map((name) => name.toLowerCase()));
  for (const { name, default: byDefault, deprecation } of action.inputs) {
    if (!given.has(name.toLowerCase())) inputs[name] = evaluateText(byDefault, expressions);
    else if (deprecation !== undefined) {
      log.annotate('warning', `Input '${name}' has been deprecated with message: ${deprecation}`);
    }
  }
  const declared = new Set(action.inputs.map((input) => input.name.toLowerCase()));
  const unexpected = Object.keys(step.with).filter((name) => !declared.has(name.toLowerCase()));
  if (unexpected.length > 0 && scope.job.options.isStandIn?.(step.uses) === true) {
    log.say(`A stand-in, which does not look at ${unexpected.join(', ')}`);
  } else if (unexpected.length > 0) {
    const valid = action.inputs.map((input) => input.name).join("', '");
    log.annotate(
      'warning',
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`,
    );
  }
  return scope.job.options.replaceInputs?.(step.uses, inputs) ?? inputs;
}

function memoryOf(step: ActionStep, job: Job): ActionMemory {
  let memory = job.memories.get(step);
  if (memory === undefined) job.memories.set(step, (memory = { state: {}, postRegistered: false }));
  return memory;
}
