import { prepareAction, runAction } from './action-step.ts';
import { evaluateCondition, evaluateFlag, evaluateText, evaluateTexts } from './expressions.ts';
import type { ExpressionScope } from './expressions.ts';
import type { StepRun } from './options.ts';
import { expressionScope } from './scope.ts';
import type { Scope, Stage, StageReport } from './scope.ts';
import { firstLine, runScript } from './script-step.ts';
import { StepLog } from './step-log.ts';
import { Expression, UnsupportedWorkflow } from './syntax.ts';
import type { StepDefinition } from './workflow.ts';

/** Runs a step's `pre`, if its action has one; to be called for every step before the first runs. */
export async function runPre(step: StepDefinition, scope: Scope): Promise<void> {
  if (step.kind !== 'action') return;
  const pre = prepareAction(step, scope, perform);
  if (pre !== undefined) await performStage(pre, scope);
}

/** Runs a step of a job or of a composite action, and makes its result known to the steps after it. */
export async function runStep(step: StepDefinition, scope: Scope): Promise<void> {
  const isScript = step.kind === 'script';
  const { outcome, conclusion, outputs } = await performStage(
    {
      step,
      stage: isScript ? 'run' : 'main',
      condition: step.condition,
      work: (context) => (isScript ? runScript(step, context) : runAction(step, context, runStep, perform)),
    },
    scope,
  );
  // Ids that the runner generated are not in the steps context.
  if (!step.id.startsWith('__')) scope.steps[step.id] = { outputs, outcome, conclusion };
}

async function perform(stage: Stage, scope: Scope): Promise<void> {
  await performStage(stage, scope);
}

async function performStage({ step, stage, condition, work }: Stage, scope: Scope): Promise<StepRun> {
  const { job } = scope;
  // The posts of a composite action's steps run at the end of the job, on its level.
  const composite = stage === 'post' ? undefined : scope.composite;
  const log = new StepLog({
    masks: job.masks,
    debug: job.options.debug === true,
    onLine: (line) => {
      if (composite === undefined) job.transcript.logged(line);
      else composite.log.say(line);
    },
  });
  if (job.signal.aborted) job.status = 'cancelled';
  const github = githubOf(step, scope);
  const env = { ...job.environment, ...scope.composite?.env };
  const expressions = (): ExpressionScope => ({
    ...expressionScope(scope, env, github),
    ...(stage === 'post' ? { status: job.status } : {}),
  });
  let name = '';
  let report: Omit<StageReport, 'conclusion'> = { summary: '', rawOutput: '' };
  let outcome: StepRun['outcome'] = 'failure';
  const start = (): void => {
    const prefix = stage === 'pre' ? 'Pre ' : stage === 'post' ? 'Post ' : '';
    name = prefix + job.masks.apply(displayName(step, expressions()));
  };
  try {
    Object.assign(env, evaluateTexts(step.env, expressions()));
    start();
    if (!evaluateCondition(condition, expressions())) {
      outcome = 'skipped';
      if (composite === undefined) job.transcript.stepSkipped(name);
    } else {
      if (composite === undefined) job.transcript.stepStarted(name);
      const stillWanted = (): boolean => evaluateCondition(condition, expressions());
      const minutes = Number(evaluateText(step.timeoutMinutes, expressions()));
      const done = await cancellable({ scope, minutes, stillWanted }, (signal) =>
        work({ scope, github, env, log, signal }),
      );
      report = done;
      outcome = log.failed && done.conclusion === 'success' ? 'failure' : done.conclusion;
      if (done.timedOut) {
        log.fail(`The action '${name}' has timed out after ${String(minutes)} minutes.`);
        outcome = 'failure';
      }
    }
  } catch (error) {
    if (error instanceof UnsupportedWorkflow && job.options.onLeftOut === undefined) throw error;
    if (name === '') start();
    log.fail((error as Error).message);
  }
  const forgiven = outcome === 'failure' && evaluateFlag(step.continueOnError, expressions());
  const run: StepRun = {
    name,
    stage,
    outcome,
    conclusion: forgiven ? 'success' : outcome,
    log: log.lines,
    annotations: log.annotations,
    outputs: log.outputs,
    state: log.state,
    masks: log.addedMasks,
    summary: report.summary,
    rawOutput: report.rawOutput,
  };
  record(run, scope, composite);
  return run;
}

function record(run: StepRun, { job }: Scope, composite: Scope['composite']): void {
  if (composite === undefined) {
    if (run.outcome !== 'skipped') job.transcript.stepEnded(run.conclusion, run.outcome);
    job.runs.push(run);
  } else {
    composite.log.annotations.push(...run.annotations);
    composite.summary += run.summary;
    composite.rawOutput += run.rawOutput;
  }
  if (run.conclusion === 'failure') {
    if (composite !== undefined) composite.status = 'failure';
    else if (job.status === 'success') job.status = 'failure';
  }
}

/**
 * Runs a stage's work with a signal that stops it: when its time is up, when the step around it is cancelled, or when
 * the job is cancelled, unless the stage's condition (such as always()) still holds then.
 */
async function cancellable(
  limits: { scope: Scope; minutes: number; stillWanted: () => boolean },
  work: (signal: AbortSignal) => Promise<StageReport>,
): Promise<StageReport & { timedOut: boolean }> {
  const { job, composite } = limits.scope;
  const own = new AbortController();
  let timedOut = false;
  const onCancel = (): void => {
    job.status = 'cancelled';
    if (!limits.stillWanted()) own.abort();
  };
  // A stage that starts in a cancelled job has a condition such as always(): it may finish.
  if (!job.signal.aborted) job.signal.addEventListener('abort', onCancel);
  const timer =
    limits.minutes > 0
      ? setTimeout(() => {
          timedOut = true;
          own.abort();
        }, limits.minutes * 60_000)
      : undefined;
  try {
    const signals = [own.signal, ...(composite === undefined ? [] : [composite.signal])];
    return { ...(await work(AbortSignal.any(signals))), timedOut };
  } finally {
    clearTimeout(timer);
    job.signal.removeEventListener('abort', onCancel);
  }
}

function githubOf(step: StepDefinition, { job, composite }: Scope): Record<string, unknown> {
  const github: Record<string, unknown> = { ...job.contexts.github, action: step.id };
  if (composite !== undefined) github.action_path = composite.path;
  if (step.kind === 'action' && !step.uses.startsWith('.')) {
    const [repository = '', ref = ''] = step.uses.split('@');
    Object.assign(github, { action_repository: repository, action_ref: ref });
  }
  return github;
}

function displayName(step: StepDefinition, scope: ExpressionScope): string {
  const fallback = (): string =>
    `Run ${step.kind === 'action' ? step.uses : firstLine(evaluateText(step.run, scope))}`;
  try {
    return step.name === undefined ? fallback() : firstLine(evaluateText(step.name, scope));
  } catch {
    // A name that cannot be evaluated does not fail the step: GitHub shows its source text.
    return step.name instanceof Expression ? step.name.text : step.id;
  }
}
