// The objects of GitHub's REST answers, with every field that its description requires.
import { createHash } from 'node:crypto';
import {
  App,
  Installation,
  type Account,
  type Enterprise,
  type InstallationRequest,
  type Repository,
} from './records.ts';

export type JsonObject = Record<string, unknown>;

/** Where links in answers point to. */
export interface Links {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where the public pages of Apps are: GitHub Enterprise Server has them elsewhere. */
  readonly appsPath: 'apps' | 'github-apps';
}

const MADE_AT = { created_at: '2026-01-05T08:00:00Z', updated_at: '2026-01-05T08:00:00Z' };

/** What GitHub calls a simple user: an account as it stands inside other objects. */
export function simpleUser(links: Links, account: { id: number; login: string; type: string }): JsonObject {
  const api = `${links.apiUrl}/users/${encodeURIComponent(account.login)}`;
  const isBot = account.type === 'Bot';
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type, account.id),
    avatar_url: `${links.serverUrl}/avatars/u/${account.id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: `${links.serverUrl}/${isBot ? `${links.appsPath}/${account.login.replace('[bot]', '')}` : account.login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export function publicUser(links: Links, account: { id: number; login: string; type: string }): JsonObject {
  return {
    ...simpleUser(links, account),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    ...MADE_AT,
  };
}

/** The account `slug[bot]` by which an app acts. Its id depends on the slug alone, so that tests can state it. */
export function botAccount(slug: string): { id: number; login: string; type: string } {
  const id = 100_000_000 + (createHash('sha256').update(slug).digest().readUInt32BE() % 100_000_000);
  return { id, login: `${slug}[bot]`, type: 'Bot' };
}

export function appAnswer(links: Links, app: App, installationsCount: number): JsonObject {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: simpleUser(links, app.owner),
    name: app.name,
    description: null,
    external_url: 'https://example.com',
    html_url: `${links.serverUrl}/${links.appsPath}/${app.slug}`,
    ...MADE_AT,
    permissions: app.permissions,
    events: [],
    installations_count: installationsCount,
  };
}

export function installationAnswer(links: Links, installation: Installation): JsonObject {
  const { app, on } = installation;
  return {
    id: installation.id,
    client_id: app.clientId,
    account: on.kind === 'account' ? simpleUser(links, on) : enterpriseAnswer(links, on),
    repository_selection: installation.selection === 'all' ? 'all' : 'selected',
    access_tokens_url: `${links.apiUrl}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${links.apiUrl}/installation/repositories`,
    html_url: `${links.serverUrl}/${settingsPath(on)}/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: on.id,
    target_type: on.kind === 'account' ? on.type : 'Enterprise',
    permissions: installation.permissions,
    events: [],
    ...MADE_AT,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: installation.suspended ? simpleUser(links, app.owner) : null,
    suspended_at: installation.suspended ? '2026-03-01T12:00:00Z' : null,
  };
}

function enterpriseAnswer(links: Links, enterprise: Enterprise): JsonObject {
  return {
    id: enterprise.id,
    slug: enterprise.slug,
    name: enterprise.slug,
    node_id: nodeId('Enterprise', enterprise.id),
    avatar_url: `${links.serverUrl}/avatars/b/${enterprise.id}?v=4`,
    description: null,
    website_url: null,
    html_url: `${links.serverUrl}/enterprises/${enterprise.slug}`,
    ...MADE_AT,
  };
}

function settingsPath(on: Account | Enterprise): string {
  if (on.kind === 'enterprise') return `enterprises/${on.slug}/settings`;
  return on.type === 'Organization' ? `organizations/${on.login}/settings` : 'settings';
}

// The links in every repository object: the name without `_url`, and what follows the repository's address.
const repositoryLinks: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

export function repositoryAnswer(links: Links, repository: Repository): JsonObject {
  const url = `${links.apiUrl}/repos/${repository.fullName}`;
  const page = `${links.serverUrl}/${repository.fullName}`;
  const host = new URL(links.serverUrl).host;
  const counts = ['forks', 'open_issues', 'watchers'];
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: simpleUser(links, repository.owner),
    html_url: page,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(repositoryLinks).map(([name, end]) => [`${name}_url`, url + end])),
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    size: 0,
    language: null,
    license: null,
    topics: [],
    ...Object.fromEntries(counts.flatMap((name) => [name, `${name}_count`].map((key) => [key, 0]))),
    stargazers_count: 0,
    ...Object.fromEntries(
      ['issues', 'projects', 'wiki', 'pages', 'downloads', 'discussions'].map((name) => [
        `has_${name}`,
        false,
      ]),
    ),
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    visibility: repository.private ? 'private' : 'public',
    default_branch: 'main',
    pushed_at: MADE_AT.updated_at,
    ...MADE_AT,
    permissions: { admin: false, maintain: false, push: false, triage: false, pull: false },
  };
}

function nodeId(type: string, id: number): string {
  return Buffer.from(`0${type.length}:${type}${id}`).toString('base64');
}

export function installationRequestAnswer(links: Links, request: InstallationRequest): JsonObject {
  return {
    id: request.id,
    node_id: nodeId('IntegrationInstallationRequest', request.id),
    account: simpleUser(links, request.account),
    requester: simpleUser(links, request.requester),
    created_at: request.createdAt.toISOString(),
  };
}
