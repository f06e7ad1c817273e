// Loaded only when a role needs an ID token that the run does not have: says why, as far as the run shows it.
import { readWorkflowEvent } from '../runtime/workflow-event.ts';
import { forkOf } from './missing-credentials.ts';

/** Says why a run has no ID token to show: it comes from a fork, which no permission helps, or the job lacks the permission. */
export async function explainMissingIdToken(): Promise<{ readonly text: string; readonly fix?: string }> {
  const event = await readWorkflowEvent();
  // pull_request_target runs as the base repository, with what the workflow gives it.
  const fork = event && event.name !== 'pull_request_target' ? forkOf(event) : undefined;
  const found = 'signing-role: this run has no ID token to show to the key store';
  if (!fork) return { text: `${found}; the job lacks the permission id-token: write` };
  return {
    text: `${found}; this pull request comes from ${fork}, whose runs cannot have one`,
    fix:
      'Set `fallback-token: ${{ github.token }}` for such runs, or leave the step out of them: ' +
      '`if: github.event.pull_request.head.repo.full_name == github.repository`.',
  };
}
