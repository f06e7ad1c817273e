import type { Annotation } from './step-log.ts';
import type { Conclusion } from './stage.ts';
import type { CancelGrace } from './process.ts';
import type { TokenPermissions } from './workflow.ts';

/** A workflow to run, the event that started it, and the machine and GitHub it runs against. */
export interface WorkflowRunOptions {
  /** `path` is used in messages and contexts, e.g. `.github/workflows/release.yml`. */
  workflow: { path: string; text: string };
  /** The paths of the workflows that called this one. */
  calledFrom?: readonly string[];
  event: { name: string; payload?: object; ref?: string; sha?: string };
  /** `owner/name`. */
  repository: string;
  /** A clone to take the commit from when the event names none. */
  repositoryDirectory?: string;
  /** Where the steps run. */
  workspace: string;
  /** Makes a workspace for each job, as GitHub does; without it they have one after the other the same. */
  newWorkspace?: () => string;
  /** What `uses:` names → the folder of the action. `./` and other local paths as written; `owner/name` without @ref. */
  actions: Record<string, string>;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** The job's GITHUB_TOKEN, or what makes one by the job's `permissions:`. */
  githubToken?: string | ((permissions: TokenPermissions | undefined) => string);
  /** The text of a workflow of this repository, for `uses: ./.github/workflows/…`. */
  readWorkflow?: (path: string) => string | undefined;
  /** What an action is given in place of what its step says. */
  replaceInputs?: (uses: string, inputs: Readonly<Record<string, string>>) => Record<string, string>;
  /**
   * Called for what is left out: a step whose action is not in `actions` or a container, the container and services of a
   * job, whose steps run on this machine then, and a job that cannot be run. Without it the run stops there.
   */
  onLeftOut?: (what: string) => void;
  /** Whether an action is a stand-in, which need not know all inputs of the real one. */
  isStandIn?: (uses: string) => boolean;
  apiUrl: string;
  serverUrl: string;
  actor?: string;
  /** Variables of the machine, such as GIT_CONFIG_GLOBAL; steps see them, the env context does not. */
  env?: Record<string, string>;
  /** What a job with `permissions: id-token: write` gets: `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN`. */
  idTokens?: Readonly<Record<string, string>>;
  /** Debug logging, as after "Re-run with debug logging". */
  debug?: boolean;
  /** Called with each line of the log as a person sees it, masked. */
  write?: (line: string) => void;
  /** Aborting it cancels the run. */
  signal?: AbortSignal;
  cancelGrace?: CancelGrace;
}

/** The result of one stage of one step. `conclusion` is `outcome` after continue-on-error. */
export interface StepRun {
  name: string;
  stage: 'pre' | 'main' | 'post' | 'run';
  outcome: Conclusion | 'skipped';
  conclusion: Conclusion | 'skipped';
  log: string[];
  annotations: Annotation[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** What it gave to `::add-mask::`, in order. */
  masks: string[];
  summary: string;
  /** What the processes wrote, unmasked. */
  rawOutput: string;
}

export interface JobRun {
  id: string;
  name: string;
  conclusion: Conclusion | 'skipped';
  outputs: Record<string, string>;
  /** Of the job itself, such as a dropped output; those of its steps are with the steps. */
  annotations: Annotation[];
  steps: StepRun[];
}

export interface WorkflowRun {
  conclusion: Conclusion | 'skipped';
  jobs: JobRun[];
}
