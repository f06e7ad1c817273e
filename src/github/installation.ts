import type { Target } from '../inputs/target.ts';
import type { Calls, GitHubApp } from './app.ts';

/** The App's installation on an account, as far as GitHub was asked. */
export interface Installation {
  readonly id: number;
  /** Empty when the installation was given by its ID, and GitHub was not asked for it. */
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
  /** The installation's settings page. */
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
  if (target.kind === 'installation' && !needsDescription)
    return { id: target.id, appSlug: '', evidence: undefined };
  return app.ask((octokit) => lookUp(octokit, target), readInstallation);
}

function lookUp({ rest, request }: Calls, target: Target): Promise<{ readonly data: unknown }> {
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
export function readInstallation(data: unknown): Installation | undefined {
  const {
    id,
    app_slug: appSlug = '',
    account,
    permissions,
    suspended_at: suspendedAt,
    html_url: url,
  } = (data ?? {}) as Partial<Description>;
  if (!Number.isSafeInteger(id) || typeof appSlug !== 'string') return undefined;
  const evidence = {
    account: account?.login ?? account?.slug,
    organizationId: account?.type === 'Organization' ? account.id : undefined,
    permissions: permissions ?? {},
    suspendedAt: suspendedAt ?? undefined,
    settingsUrl: url,
  };
  return { id: Number(id), appSlug, evidence };
}

interface Description {
  readonly id: number;
  readonly app_slug: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly suspended_at: string | null;
  readonly html_url: string;
  readonly account: {
    readonly login?: string;
    readonly slug?: string;
    readonly id?: number;
    readonly type?: string;
  } | null;
}
