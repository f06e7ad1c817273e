import { evaluate, evaluateCondition, evaluateFlag, evaluateText, evaluateTexts } from './expressions.ts';
import type { ExpressionScope, Status } from './expressions.ts';
import { Masks } from './masks.ts';
import type { JobRun, WorkflowRunOptions } from './options.ts';
import { expressionScope } from './scope.ts';
import type { Job, Scope } from './scope.ts';
import { StepLog } from './step-log.ts';
import { runPre, runStep } from './steps.ts';
import { Expression, UnsupportedWorkflow } from './syntax.ts';
import type { Transcript } from './transcript.ts';
import { mayAskForIdToken, type JobDefinition, type Workflow } from './workflow.ts';

/** A job to run, with all that is known before it starts. */
export interface JobRequest {
  definition: JobDefinition;
  workflow: Workflow;
  options: WorkflowRunOptions;
  /** github, vars, secrets, inputs, needs, runner. */
  contexts: Job['contexts'];
  /** The status of the jobs that this one needs, taken together. */
  status: Status;
  temp: string;
  transcript: Transcript;
}

/** Runs one job to its end: condition, pre stages, steps, posts (last in, first out), outputs. */
export async function runJob(request: JobRequest): Promise<JobRun> {
  const { definition, options, contexts, transcript, status, temp } = request;
  const masks = new Masks();
  const token = typeof contexts.github.token === 'string' ? contexts.github.token : '';
  const bearer = options.idTokens?.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
  for (const secret of [token, bearer, ...Object.values(options.secrets ?? {})]) {
    masks.add(secret.trim());
  }
  const before: ExpressionScope = { contexts, status };
  const name = masks.apply(evaluateText(definition.name, before));
  const result: JobRun = {
    id: definition.id,
    name,
    conclusion: 'skipped',
    outputs: {},
    annotations: [],
    steps: [],
  };
  if (!evaluateCondition(definition.condition, before)) {
    transcript.jobSkipped(name, definition.condition.text);
    return result;
  }
  const system = JSON.stringify(systemOf(definition.runsOn, before));
  if (/windows|macos/i.test(system)) throw new UnsupportedWorkflow(`runs-on: ${system} (job '${name}')`);
  const [container] = definition.containers;
  if (container !== undefined && options.onLeftOut === undefined)
    throw new UnsupportedWorkflow(`'${container}' (job '${definition.id}')`);
  transcript.jobStarted(name);
  const limit = new AbortController();
  const job: Job = {
    options,
    masks,
    temp,
    defaults: definition.defaults,
    idTokens: mayAskForIdToken(definition.permissions) ? (options.idTokens ?? {}) : {},
    transcript,
    contexts,
    environment: {},
    paths: [],
    posts: [],
    runs: result.steps,
    memories: new Map(),
    status: 'success',
    signal: AbortSignal.any([limit.signal, ...(options.signal === undefined ? [] : [options.signal])]),
  };
  const log = new StepLog({
    masks,
    debug: options.debug === true,
    onLine: (line) => {
      transcript.logged(line);
    },
  });
  leaveOutContainers(definition, job, log);
  const timer = startTimer(evaluateText(definition.timeoutMinutes, before), name, log, limit);
  const scope: Scope = { job, steps: {} };
  try {
    await failJobOnError(job, log, async () => {
      await runSteps(request, scope);
      setOutputs(request, scope, log, result);
    });
  } finally {
    clearTimeout(timer);
  }
  const forgiven = job.status === 'failure' && evaluateFlag(definition.continueOnError, before);
  result.conclusion = forgiven ? 'success' : job.status;
  result.annotations.push(...log.annotations);
  transcript.jobEnded(name, result.conclusion);
  return result;
}

function leaveOutContainers({ id, containers }: JobDefinition, job: Job, log: StepLog): void {
  if (containers.length > 0) job.transcript.stepStarted('Set up job');
  for (const each of containers) {
    const [what, instead] =
      each === 'services'
        ? ['the services', 'nothing answers in their place']
        : ['the container', 'its steps run on this machine'];
    log.say(`${what} of this job: not here; ${instead}`);
    job.options.onLeftOut?.(`${what} of job ${id}`);
  }
}

/** `runs-on` with its expressions evaluated: a text, or a list of labels. */
function systemOf(runsOn: JobDefinition['runsOn'], scope: ExpressionScope): unknown {
  if (runsOn instanceof Expression) return evaluate(runsOn, scope);
  return Array.isArray(runsOn) ? runsOn.map((label) => evaluateText(label, scope)) : (runsOn ?? null);
}

async function runSteps({ definition, workflow }: JobRequest, scope: Scope): Promise<void> {
  const { job } = scope;
  for (const env of [workflow.env, definition.env]) {
    Object.assign(job.environment, evaluateTexts(env, expressionScope(scope, job.environment)));
  }
  for (const step of definition.steps) await runPre(step, scope);
  for (const step of definition.steps) await runStep(step, scope);
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) await post();
}

function setOutputs({ definition }: JobRequest, scope: Scope, log: StepLog, result: JobRun): void {
  const { job } = scope;
  if (Object.keys(definition.outputs).length === 0) return;
  job.transcript.stepStarted('Complete job');
  log.say('Evaluate and set job outputs');
  const outputs = evaluateTexts(definition.outputs, expressionScope(scope, job.environment));
  for (const [name, value] of Object.entries(outputs)) {
    if (value === '') continue;
    if (job.masks.apply(value) !== value) {
      log.annotate('warning', `Skip output '${name}' since it may contain secret.`);
      continue;
    }
    log.say(`Set output '${name}'`);
    result.outputs[name] = value;
  }
}

/** An error outside a step fails the job, as on GitHub; something unsupported stops the whole run. */
async function failJobOnError(job: Job, log: StepLog, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UnsupportedWorkflow) throw error;
    log.fail((error as Error).message);
    job.status = 'failure';
  }
}

function startTimer(
  minutes: string,
  name: string,
  log: StepLog,
  limit: AbortController,
): NodeJS.Timeout | undefined {
  if (!(Number(minutes) > 0)) return undefined;
  return setTimeout(
    () => {
      log.fail(`The job '${name}' has exceeded the maximum execution time of ${minutes} minutes.`);
      limit.abort();
    },
    Number(minutes) * 60_000,
  );
}
