import { Masks } from './masks.ts';
import type { CancelGrace } from './process.ts';
import { inheritedEnvironment, runnerEnvironment, runStageProcess } from './stage.ts';
import type { Conclusion } from './stage.ts';
import { StepLog } from './step-log.ts';
import type { Annotation } from './step-log.ts';

/** One stage (main or post) of a JavaScript action, run as the runner runs it. */
export interface StageInvocation {
  /** Absolute path of the file to run. */
  entry: string;
  inputs: Record<string, string>;
  /**
   * The whole environment, except what the runner sets (CI, GITHUB_ACTIONS, GITHUB_WORKSPACE, RUNNER_*,
   * INPUT_*, STATE_*, the command files) and what every process needs (see `inheritedEnvironment`).
   */
  env: Record<string, string>;
  /** State an earlier stage saved. */
  state?: Record<string, string>;
  workspace: string;
  temp: string;
  nodeOptions?: string[];
  node?: string;
  /** Aborting it cancels the stage: SIGINT, then SIGTERM, then SIGKILL. */
  signal?: AbortSignal;
  cancelGrace?: CancelGrace;
  /** Masked before the stage starts, as the workflow's secrets are. */
  knownSecrets?: string[];
  /** Called with each log line, masked, as it is printed. */
  onLine?: (line: string) => void;
}

export interface StageResult {
  exitCode: number | null;
  signal: string | null;
  /** stdout and stderr exactly as written. */
  rawOutput: string;
  /** What a person sees: commands obeyed, masks applied. */
  log: string[];
  annotations: Annotation[];
  /** The values given to `::add-mask::`, in order. */
  masks: string[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  envChanges: Record<string, string>;
  paths: string[];
  summary: string;
  /** The command files as the stage left them, by variable (GITHUB_OUTPUT, …). */
  files: Record<string, string>;
  conclusion: Conclusion;
}

/** Runs one stage of a JavaScript action in a process of its own, and reports everything that came out of it. */
export async function runStage(invocation: StageInvocation): Promise<StageResult> {
  const { workspace, temp, signal, cancelGrace: grace } = invocation;
  const masks = new Masks();
  for (const secret of invocation.knownSecrets ?? []) masks.add(secret);
  const debug = invocation.env.RUNNER_DEBUG === '1';
  const log = new StepLog({ masks, debug, onLine: invocation.onLine });
  const outcome = await runStageProcess({
    command: invocation.node ?? process.execPath,
    args: [...(invocation.nodeOptions ?? []), invocation.entry],
    cwd: workspace,
    temp,
    env: {
      ...inheritedEnvironment(),
      ...runnerEnvironment(temp),
      GITHUB_WORKSPACE: workspace,
      ...invocation.env,
      ...stageVariables(invocation.inputs, invocation.state),
    },
    log,
    signal,
    grace,
  });
  const { annotations, outputs, state } = log;
  return { ...outcome, log: log.lines, annotations, masks: log.addedMasks, outputs, state };
}

/** INPUT_* and STATE_* for a stage. In an input's name spaces become `_`, letters capitals, and nothing else changes. */
export function stageVariables(
  inputs: Record<string, string>,
  state: Record<string, string> = {},
): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]),
    ...Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]),
  ]) as Record<string, string>;
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
