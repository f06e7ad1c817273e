// The inputs and outputs of actions/create-github-app-token, from its action.yml (v3.2.0). When it gets a new one, write it down here, and see what the test says.

/** Its inputs, with their defaults. */
export const theirInputs: Readonly<Record<string, string | undefined>> = {
  'client-id': undefined,
  'app-id': undefined,
  'private-key': undefined,
  owner: undefined,
  repositories: undefined,
  enterprise: undefined,
  'skip-token-revoke': 'false',
  'github-api-url': '${{ github.api_url }}',
};
export const theirOutputs = ['token', 'installation-id', 'app-slug'];

/** Its permission-* inputs, by the levels that their descriptions name. */
export const theirPermissions: Readonly<Record<string, string>> = {
  'read write': `actions administration artifact-metadata attestations checks codespaces contents
    custom-properties-for-organizations dependabot-secrets deployments discussions email-addresses environments
    followers git-ssh-keys gpg-keys interaction-limits issues members merge-queues metadata
    organization-administration organization-announcement-banners organization-custom-org-roles
    organization-custom-roles organization-hooks organization-packages organization-personal-access-token-requests
    organization-personal-access-tokens organization-secrets organization-self-hosted-runners
    organization-user-blocking packages pages pull-requests repository-custom-properties repository-hooks
    secret-scanning-alerts secrets security-events single-file starring statuses team-discussions
    vulnerability-alerts`,
  'read write admin': `enterprise-custom-properties-for-organizations organization-custom-properties
    organization-projects repository-projects`,
  write: 'organization-copilot-seat-management profile workflows',
  read: 'organization-events organization-plan',
};
