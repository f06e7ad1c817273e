import { notTheApi, type ApiAnswer } from '../failures/failure.ts';
import type { GitHubApp } from './app.ts';
import type { Target } from '../inputs/target.ts';

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
  readonly requestId: string | undefined;
}

/**
 * Asks GitHub for the installation that a target means: one call, or none when its ID is given, unless its account
 * and the App's slug are needed.
 */
export async function findInstallation(
  app: GitHubApp,
  target: Target,
  needsDescription = false,
): Promise<Installation> {
  if (target.kind === 'installation' && !needsDescription)
    return { id: target.id, appSlug: '', evidence: undefined };
  const answer = await lookUp(app, target).catch(async (error: unknown) => {
    const { investigate } = await import('./investigate.ts');
    throw await investigate(error, { stage: 'look-up', app, target });
  });
  return installationOf(answer);
}

function lookUp({ api }: GitHubApp, target: Target): Promise<ApiAnswer> {
  switch (target.kind) {
    case 'repositories':
      return api.rest.apps.getRepoInstallation({ owner: target.owner, repo: target.repositories[0] });
    case 'owner':
      // Answers for organizations as well.
      return api.rest.apps.getUserInstallation({ username: target.owner });
    case 'installation':
      return api.rest.apps.getInstallation({ installation_id: target.id });
    case 'enterprise':
      return api.request('GET /enterprises/{enterprise}/installation', { enterprise: target.enterprise });
  }
}

/** Reads GitHub's description of an installation. */
export function installationOf({ data, headers, status }: ApiAnswer): Installation {
  const {
    id,
    app_slug: appSlug = '',
    account,
    permissions,
    suspended_at: suspendedAt,
    html_url: url,
  } = (data ?? {}) as Partial<Answer>;
  if (!Number.isSafeInteger(id) || typeof appSlug !== 'string') {
    throw notTheApi('The look-up of the installation', { data, headers, status });
  }
  const evidence = {
    account: account?.login ?? account?.slug,
    organizationId: account?.type === 'Organization' ? account.id : undefined,
    permissions: permissions ?? {},
    suspendedAt: suspendedAt ?? undefined,
    settingsUrl: url,
    requestId: headers['x-github-request-id'],
  };
  return { id: Number(id), appSlug, evidence };
}

interface Answer {
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
