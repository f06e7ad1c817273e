import type { Target } from '../inputs/target.ts';
import { fieldsOf, idIn, nameIn, pageIn, permissionsIn, timeIn } from './answers.ts';
import type { Answerer, Calls, GitHubApp, OctokitAnswer } from './app.ts';

/** The App's installation on an account, as far as GitHub was asked. */
export interface Installation {
  readonly id: number;
  /** Empty when the installation was given by its ID, and GitHub was not asked for it; or when it did not say one. */
  readonly appSlug: string;
  readonly evidence: InstallationEvidence | undefined;
}

/** What the look-up says besides: enough to foresee some refusals, and to say where they are mended. */
export interface InstallationEvidence {
  /** The account's login, or the enterprise's slug. */
  readonly account: string | undefined;
  /** The number of an organization, which SSH URLs may name: `org-NUMBER@HOST:…`. */
  readonly organizationId: number | undefined;
  readonly permissions: Readonly<Record<string, string>>;
  /** ISO 8601, when it is suspended. */
  readonly suspendedAt: string | undefined;
  /** The installation's settings page, on the web site of the GitHub that was asked. */
  readonly settingsUrl: string | undefined;
}

/**
 * Asks GitHub for the installation that a target means: one call, or none when its ID is given, unless its account
 * and the App's slug are needed.
 */
export async function findInstallation(
  app: GitHubApp,
  target: Target,
  needsDescription: boolean,
): Promise<Installation> {
  if (target.kind === 'installation' && !isLookedUp(target, needsDescription))
    return { id: target.id, appSlug: '', evidence: undefined };
  return app.ask((octokit) => askFor(octokit, target), readInstallation);
}

/** Whether GitHub is asked at all. */
export const isLookedUp = (target: Target, needsDescription: boolean): boolean =>
  target.kind !== 'installation' || needsDescription;

function askFor({ rest, request }: Calls, target: Target): Promise<OctokitAnswer> {
  switch (target.kind) {
    case 'repositories':
      return rest.apps.getRepoInstallation({ owner: target.owner, repo: target.repositories[0] });
    case 'owner':
      // Answers for organizations as well.
      return rest.apps.getUserInstallation({ username: target.owner });
    case 'installation':
      return rest.apps.getInstallation({ installation_id: target.id });
    case 'enterprise':
      return request('GET /enterprises/{enterprise}/installation', { enterprise: target.enterprise });
  }
}

/** Reads GitHub's description of an installation; nothing when it is no such description. */
export function readInstallation(data: unknown, from?: Pick<Answerer, 'server'>): Installation | undefined {
  const {
    id: given,
    app_slug: slug,
    account,
    permissions,
    suspended_at: suspended,
    html_url: url,
  } = fieldsOf(data);
  const id = idIn(given);
  if (id === undefined) return undefined;
  const { login, slug: enterprise, id: accountId, type } = fieldsOf(account);
  const evidence = {
    account: nameIn(login) ?? nameIn(enterprise),
    organizationId: type === 'Organization' ? idIn(accountId) : undefined,
    permissions: permissionsIn(permissions) ?? {},
    suspendedAt: timeIn(suspended),
    settingsUrl: pageIn(url, from?.server),
  };
  return { id, appSlug: nameIn(slug) ?? '', evidence };
}
