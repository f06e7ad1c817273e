/**
 * The door to the sandbox's runner: `runWorkflow` runs a workflow file, `runStage` one stage of one action, both in
 * processes of their own. All that the rest of the repository needs of it is exported here, and nothing else can be
 * imported.
 */
export { runStage, type StageInvocation, type StageResult } from './action-process.ts';
export { Masks } from './masks.ts';
export type { JobRun, StepRun, WorkflowRun, WorkflowRunOptions } from './options.ts';
export { runWorkflow } from './run-workflow.ts';
export { UnsupportedWorkflow } from './syntax.ts';
export { startsOn } from './triggers.ts';
