// How GitHub's pages call the permissions whose name in the REST API is another one. Its OpenAPI description does not
// have these titles, so they are written down here: from its page "Permissions required for GitHub Apps" as
// @octokit/app-permissions 2.1.0 (MIT) holds it, and from the settings page of an App.
// https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps

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
    'Copilot agent settings': 'organization_copilot_agent_settings',
    'Custom organization roles': 'organization_custom_org_roles',
    'Custom properties': 'organization_custom_properties',
    'Custom repository roles': 'organization_custom_roles',
    Events: 'organization_events',
    'GitHub Copilot Business': 'organization_copilot_seat_management',
    'Personal access token requests': 'organization_personal_access_token_requests',
    'Personal access tokens': 'organization_personal_access_tokens',
    Plan: 'organization_plan',
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
