/** Says why a run has no ID token, as far as the event shows it. Loaded only then. */
export async function explainMissingIdToken(): Promise<string> {
  // An event file that cannot be read only costs the explanation.
  const event = await import('../runtime/workflow-event.ts').catch(() => undefined);
  const { pull_request: pullRequest } = (event?.workflowEvent.payload ?? {}) as {
    pull_request?: {
      head?: { repo?: { full_name?: string } | null };
      base?: { repo?: { full_name?: string } };
    };
  };
  const head = pullRequest?.head?.repo?.full_name;
  const base = pullRequest?.base?.repo?.full_name;
  const found = 'signing-role: this run has no ID token to show to the key store';
  // pull_request_target runs as the base repository, with what the workflow gives it.
  if (head && base && head !== base && event?.workflowEvent.name !== 'pull_request_target')
    return `${found}; this pull request comes from the fork ${head}, whose runs cannot have one`;
  return `${found}; the job lacks the permission id-token: write`;
}
