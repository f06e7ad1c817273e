// What people write for a permission besides its name and its title: other words for all of it, and things that are only
// a part of what it allows, scopes of personal access tokens among them (`repo:status`). Looked at only when a name is none of the API. A word in several rows means several.

/** Other words for the same: understood, with a notice. "Code" is how GitHub's page of an installation calls contents. */
export const synonyms: Readonly<Record<string, string>> = {
  actions: 'github_actions',
  administration: 'repository_admin repository_administration',
  contents: 'code',
  email_addresses: 'emails',
  members: 'organization_members',
  organization_administration: 'organization_admin',
  organization_self_hosted_runners: 'organization_runners',
  packages: 'github_packages',
  pages: 'github_pages',
  pull_requests: 'pr prs pulls',
  repository_advisories: 'advisories security_advisories',
  secret_scanning_alerts: 'secret_scanning',
  secrets: 'actions_secrets action_secrets',
  security_events: 'code_scanning',
  starring: 'stars',
  vulnerability_alerts: 'dependabot_vulnerability_alerts',
  workflows: 'workflow_files',
};

/** Parts of what a permission allows, and words for several: whoever writes one is told which, and decides. */
export const parts: Readonly<Record<string, string>> = {
  actions:
    'artifact artifacts cache caches dispatch dispatches job jobs logs run runs workflow_dispatch workflow_run workflow_runs',
  actions_variables: 'vars',
  administration:
    'delete_repo admin autolinks branch_protection branch_protection_rule branch_protection_rules branch_protections ' +
    'collaborator collaborators deploy_key deploy_keys invitations keys protected_branch protected_branches ' +
    'repository repositories repository_rulesets repository_settings rule rules ruleset rulesets runner runners ' +
    'settings team_access topics traffic transfer',
  attestations: 'build_provenance provenance',
  checks: 'check_run check_runs check_suite check_suites status_checks',
  contents:
    'public_repo blob blobs branch branches clone comment comments commit commits dispatch dispatches file files git git_refs merge ' +
    'merges pull push ref refs release releases repo repository repositories repository_dispatch source tag tags tree ' +
    'trees wiki wikis',
  dependabot_secrets: 'dependabot',
  deployments: 'repo_deployment deploy deploys deployment_status deployment_statuses',
  discussions: 'read_discussion write_discussion comment comments',
  environments: 'env environment_secrets environment_variables envs',
  git_ssh_keys: 'keys ssh_key ssh_keys',
  gpg_keys: 'gpg keys',
  issues:
    'assignee assignees comment comments issue_comment issue_comments label labels milestone milestones reactions repo',
  members: 'admin_org write_org read_org organization org team teams membership memberships',
  merge_queues: 'merge_group merge_groups queue',
  organization_actions_variables: 'vars',
  organization_administration:
    'admin_org write_org read_org admin audit_log organization org organization_rulesets ruleset rulesets rules settings',
  organization_announcement_banners: 'announcement announcements banner banners',
  organization_copilot_agent_settings: 'copilot',
  organization_copilot_seat_management: 'copilot copilot_business copilot_seats seats',
  organization_custom_org_roles: 'custom_roles role roles organization_roles',
  organization_custom_properties: 'properties property',
  organization_custom_roles: 'custom_roles role roles repository_roles',
  organization_hooks: 'admin_org_hook hook hooks',
  organization_packages: 'container containers docker ghcr npm registry',
  organization_projects: 'read_project board boards projects_v2 project_boards',
  organization_self_hosted_runners: 'runner runners',
  organization_user_blocking: 'block blocks user_blocking',
  packages: 'read_packages write_packages delete_packages container containers docker ghcr npm registry',
  pull_requests:
    'assignee assignees comment comments label labels merge_requests milestone milestones pull reactions repo review ' +
    'reviewer reviewers reviews pull_request_reviews',
  repository_advisories: 'security',
  repository_custom_properties: 'properties property',
  repository_hooks: 'admin_repo_hook write_repo_hook read_repo_hook hook hooks',
  repository_projects: 'board boards project_boards',
  secret_scanning_alerts: 'alerts scanning security',
  security_events: 'alerts codeql sarif scanning security',
  statuses: 'repo_status commit_state status_checks',
  vulnerability_alerts: 'alerts dependabot security vulnerabilities vulnerability',
};
