// Loaded only when a role needs an ID token that the run does not have: says why, as far as the run shows it.
import { readWorkflowEvent } from '../runtime/workflow-event.ts';
import { forkOf } from './missing-credentials.ts';

/** Says why a run has no ID token to show: it comes from a fork, or the job lacks the permission. */
export async function explainMissingIdToken(): Promise<string> {
  const event = await readWorkflowEvent();
  // pull_request_target runs as the base repository, with what the workflow gives it.
  const fork = event && event.name !== 'pull_request_target' ? forkOf(event) : undefined;
  const found = 'signing-role: this run has no ID token to show to the key store';
  return fork
    ? `${found}; this pull request comes from ${fork}, whose runs cannot have one`
    : `${found}; the job lacks the permission id-token: write`;
}
