import { delimiter } from 'node:path';
import { githubVariables } from './contexts.ts';
import type { ExpressionScope, Status } from './expressions.ts';
import type { Masks } from './masks.ts';
import type { StepRun, WorkflowRunOptions } from './options.ts';
import { inheritedEnvironment, runnerEnvironment } from './stage.ts';
import type { StageOutcome } from './stage.ts';
import type { StepLog } from './step-log.ts';
import type { Expression } from './syntax.ts';
import type { Transcript } from './transcript.ts';
import type { ActionStep, RunDefaults, StepDefinition } from './workflow.ts';

/** What all steps of a job share, and what they change for those after them. */
export interface Job {
  options: WorkflowRunOptions;
  masks: Masks;
  temp: string;
  defaults: RunDefaults;
  /** Variables that the runner adds for a job which may ask for ID tokens; none for any other. */
  idTokens: Readonly<Record<string, string>>;
  transcript: Transcript;
  /** github, vars, secrets, inputs, needs, runner. */
  contexts: Record<string, unknown> & { github: Record<string, unknown> };
  /** The workflow's and job's env, and what steps added through GITHUB_ENV. */
  environment: Record<string, string>;
  /** Directories put in front of PATH, the latest first. */
  paths: string[];
  /** Post stages still to run, the last registered at the end. */
  posts: (() => Promise<void>)[];
  runs: StepRun[];
  /** What a step's action keeps from one of its stages to the next. */
  memories: Map<ActionStep, ActionMemory>;
  status: Exclude<Status, 'skipped'>;
  signal: AbortSignal;
}

export interface ActionMemory {
  inputs?: Record<string, string>;
  state: Record<string, string>;
  postRegistered: boolean;
}

interface StepContext {
  outputs: Record<string, string>;
  outcome: string;
  conclusion: string;
}

/** Where a list of steps runs: the job itself, or a composite action inside it. */
export interface Scope {
  job: Job;
  steps: Record<string, StepContext>;
  /** What a composite action adds: its inputs, its step's env and its directory. */
  composite?: {
    inputs: Record<string, string>;
    env: Record<string, string>;
    path: string;
    log: StepLog;
    signal: AbortSignal;
    status: Exclude<Status, 'skipped'>;
    /** What its steps wrote, for the step that uses the action. */
    summary: string;
    rawOutput: string;
  };
}

/** One running stage: its place, its environment (the env context), where it reports, what cancels it. */
export interface StageContext {
  scope: Scope;
  github: Record<string, unknown>;
  env: Record<string, string>;
  log: StepLog;
  signal: AbortSignal;
}

/** What a stage reports beside its log. */
export type StageReport = Pick<StepRun, 'summary' | 'rawOutput'> & {
  conclusion: Exclude<StepRun['conclusion'], 'skipped'>;
};

/** A stage to perform under its condition. */
export interface Stage {
  step: StepDefinition;
  stage: StepRun['stage'];
  condition: Expression;
  work: (context: StageContext) => Promise<StageReport>;
}

/** The status so far, as success() and failure() see it. */
export function statusOf({ job, composite }: Scope): Exclude<Status, 'skipped'> {
  return job.status === 'cancelled' ? 'cancelled' : (composite?.status ?? job.status);
}

/** What an expression of a step can see. */
export function expressionScope(
  scope: Scope,
  env: Record<string, string>,
  github: Record<string, unknown> = scope.job.contexts.github,
): ExpressionScope {
  const { job, composite, steps } = scope;
  const contexts: Record<string, unknown> = {
    ...job.contexts,
    github,
    env,
    steps,
    job: { status: job.status },
  };
  if (composite !== undefined) contexts.inputs = composite.inputs;
  return { contexts, status: statusOf(scope) };
}

/** The environment of a step's process, without its inputs, state and command files. */
export function processEnvironment({ scope, env, github }: StageContext): Record<string, string> {
  const { options, paths, temp } = scope.job;
  const all = { ...inheritedEnvironment(), ...options.env, ...env };
  // The runner's own variables come last: a workflow cannot override them through `env:`.
  return {
    ...all,
    PATH: [...paths, all.PATH ?? ''].join(delimiter),
    ...runnerEnvironment(temp),
    ...(options.debug === true ? { RUNNER_DEBUG: '1' } : {}),
    ...scope.job.idTokens,
    ...githubVariables(github),
  };
}

/** Applies what a finished stage wrote to GITHUB_ENV and GITHUB_PATH to the steps after it. */
export function applyChanges(job: Job, outcome: StageOutcome): void {
  Object.assign(job.environment, outcome.envChanges);
  for (const path of outcome.paths) {
    job.paths = [path, ...job.paths.filter((known) => known !== path)];
  }
}
