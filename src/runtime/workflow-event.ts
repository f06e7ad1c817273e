import { context } from '@actions/github';

/** What started the workflow run, as far as the runner tells. */
export interface WorkflowEvent {
  readonly name: string;
  readonly actor: string;
  /** What is in the event file: an object, if the runner wrote it. */
  readonly payload: unknown;
}

/** @actions/github reads the runner's event file when it is imported: import this file only when it is needed. */
export const workflowEvent: WorkflowEvent = {
  name: context.eventName,
  actor: context.actor,
  payload: context.payload,
};
