import type { WorkflowEvent } from '../runtime/workflow-event.ts';

export interface MissingEvidence {
  /** Inputs with underscores in their names that were given instead. */
  readonly misspelt?: readonly string[];
  readonly event?: WorkflowEvent | undefined;
}

/** Says which inputs are empty and, where it can be seen, why: a misspelt name, or a run that cannot see them. */
export function explainMissingCredentials(
  empty: readonly string[],
  { misspelt = [], event }: MissingEvidence = {},
): string {
  const found = `${empty.join(' and ')}: found nothing`;
  if (misspelt.length > 0) {
    const right = misspelt.map((name) => name.replace('_', '-'));
    return `${found}, but ${misspelt.join(' and ')}; write ${right.join(' and ')}`;
  }
  return `${found}${event ? reasonInEvent(event) : ''}`;
}

// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
const WITH_DEPENDABOT_SECRETS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'create',
  'deployment',
  'deployment_status',
]);
// pull_request_target and workflow_run see the secrets of the base repository.
const WITHOUT_SECRETS_FOR_FORKS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

function reasonInEvent({ name, actor, payload }: WorkflowEvent): string {
  if (name === 'workflow_call') {
    return '; this is a reusable workflow, which sees only the secrets that its caller passes on with `secrets:`';
  }
  if (actor === 'dependabot[bot]' && WITH_DEPENDABOT_SECRETS.has(name)) {
    return "; this run was started by Dependabot, whose runs see only the secrets of Dependabot's own store";
  }
  const { pull_request: pullRequest } = (payload ?? {}) as {
    pull_request?: {
      head?: { repo?: { full_name?: string } | null };
      base?: { repo?: { full_name?: string } };
    };
  };
  const head = pullRequest?.head?.repo?.full_name;
  const base = pullRequest?.base?.repo?.full_name;
  if (head && base && head !== base && WITHOUT_SECRETS_FOR_FORKS.has(name)) {
    return `; this pull request comes from the fork ${head}, whose runs see no secrets unless the repository sends them`;
  }
  return '';
}
