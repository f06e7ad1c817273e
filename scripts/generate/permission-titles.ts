// How GitHub's pages call the permissions whose name in the REST API is another one, or that its OpenAPI description leaves
// out. That description does not have these titles, so they are written down here: from its page "Permissions required for
// GitHub Apps" as @octokit/app-permissions 2.1.0 (MIT) holds it, from the settings page of an App, and from the table of
// names and display names under "Pre-filling fine-grained personal access token details using URL parameters".
// https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
// https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens

/** The part of the settings page that a title stands in. */
export type Section = 'repository' | 'organization';

export interface PermissionTitle {
  readonly section: Section;
  readonly title: string;
  /** As the REST API writes it. */
  readonly name: string;
}

const titles: Readonly<Record<Section, Readonly<Record<string, string>>>> = {
  repository: {
    'Code scanning alerts': 'security_events',
    'Codespaces lifecycle admin': 'codespaces_lifecycle_admin',
    'Codespaces metadata': 'codespaces_metadata',
    'Codespaces secrets': 'codespaces_secrets',
    'Commit statuses': 'statuses',
    'Custom properties': 'repository_custom_properties',
    'Dependabot alerts': 'vulnerability_alerts',
    Projects: 'repository_projects',
    'Repository security advisories': 'repository_advisories',
    Variables: 'actions_variables',
    Webhooks: 'repository_hooks',
  },
  organization: {
    Administration: 'organization_administration',
    'Announcement banners': 'organization_announcement_banners',
    'API Insights': 'organization_api_insights',
    'Blocking users': 'organization_user_blocking',
    Campaigns: 'organization_campaigns',
    'Code scanning dismissal requests': 'organization_code_scanning_dismissal_requests',
    'Copilot agent settings': 'organization_copilot_agent_settings',
    'Custom organization roles': 'organization_custom_org_roles',
    'Custom properties': 'organization_custom_properties',
    'Custom repository properties': 'organization_custom_properties',
    'Custom repository roles': 'organization_custom_roles',
    Events: 'organization_events',
    'GitHub Copilot Business': 'organization_copilot_seat_management',
    'GitHub Copilot for Business': 'organization_copilot_seat_management',
    'Issue types': 'issue_types',
    'Knowledge bases': 'organization_knowledge_bases',
    'Network configurations': 'organization_network_configurations',
    'Organization codespaces': 'organization_codespaces',
    'Organization codespaces secrets': 'organization_codespaces_secrets',
    'Organization codespaces settings': 'organization_codespaces_settings',
    'Organization dependabot secrets': 'organization_dependabot_secrets',
    'Personal access token requests': 'organization_personal_access_token_requests',
    'Personal access tokens': 'organization_personal_access_tokens',
    Plan: 'organization_plan',
    'Private registries': 'organization_private_registries',
    Projects: 'organization_projects',
    Secrets: 'organization_secrets',
    'Self-hosted runners': 'organization_self_hosted_runners',
    Variables: 'organization_actions_variables',
    Webhooks: 'organization_hooks',
  },
};

export const permissionTitles: readonly PermissionTitle[] = (['repository', 'organization'] as const).flatMap(
  (section) => Object.entries(titles[section]).map(([title, name]) => ({ section, title, name })),
);

/**
 * Names of a workflow's own `permissions:` block that no permission of an App has: they are about GITHUB_TOKEN and its job
 * alone. A test compares them with the schema of workflows.
 */
export const gitHubTokenOnly = ['copilot-requests', 'drives', 'id-token', 'models'] as const;

/**
 * Permissions about a person's account, by their names and titles in that table, that GitHub's description of an App's token
 * does not have. Those that it has are `email_addresses` and its like, which docs/permissions.md explains.
 */
export const accountOnly = [
  'block_another_user',
  'blocking',
  'codespaces_user_secrets',
  'copilot_chat',
  'copilot_editor_context',
  'copilot_messages',
  'gists',
  'git_signing_ssh_public_keys',
  'notifications',
  'private_repository_invitations',
  'ssh_signing_keys',
  'user_events',
  'user_models',
  'watching',
] as const;
