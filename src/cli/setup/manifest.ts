import type { GitHubServer } from '../../inputs/server.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Permissions } from '../facts/facts.ts';

/** GitHub takes no longer name of an App. */
export const MAX_NAME = 34;

/** Whose an App is to be: GitHub has other pages for organizations. */
export interface Owner {
  readonly login: string;
  readonly isOrganization: boolean;
}

/** What an App is called where nobody says otherwise: `acme-app-ci`, with the repository's name cut where it is too long. */
export function defaultName({ owner, name }: GitHubRepository): string {
  const end = '-ci';
  return `${`${owner}-${name}`.slice(0, MAX_NAME - end.length).replace(/[^a-z0-9]+$/i, '')}${end}`;
}

export interface ManifestParts {
  readonly name: string;
  readonly repository: GitHubRepository;
  readonly server: GitHubServer;
  readonly redirectUrl: string;
  readonly permissions: Permissions;
}

/**
 * The manifest of a private App without a webhook, as GitHub documents it. `hook_attributes` is left out: with it GitHub
 * wants a url for the hook. So is `setup_url`, which would be kept for good.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 */
export function makeManifest({ name, repository, server, redirectUrl, permissions }: ManifestParts) {
  const where = `${repository.owner}/${repository.name}`;
  return {
    name,
    url: `${server.webUrl}/${where}`,
    description: `Tokens for the workflows of ${where}, minted by mint-app-token`,
    redirect_url: redirectUrl,
    public: false,
    default_permissions: permissions,
  };
}

/** The page of GitHub's that takes the manifest. */
export function manifestPage(
  { webUrl }: GitHubServer,
  { login, isOrganization }: Owner,
  state: string,
): string {
  const whose = isOrganization ? `/organizations/${encodeURIComponent(login)}` : '';
  return `${webUrl}${whose}/settings/apps/new?state=${encodeURIComponent(state)}`;
}
