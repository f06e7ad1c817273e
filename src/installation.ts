import { diagnose } from './failures/diagnose.ts';
import { Failure } from './failures/failure.ts';
import type { GitHubApi } from './github-api.ts';
import type { Target } from './target.ts';

/** The App's installation on an account, as far as the look-up tells. */
export interface Installation {
  readonly id: number;
  /** Empty when the installation was given by its ID: GitHub was not asked. */
  readonly appSlug: string;
}

/** Asks GitHub for the installation that a target means: one call, or none when its ID is given. */
export async function findInstallation(api: GitHubApi, target: Target): Promise<Installation> {
  if (target.kind === 'installation') return { id: target.id, appSlug: '' };
  const { data } = await lookUp(api, target).catch((error: unknown) => {
    throw diagnose(error, { stage: 'look-up', target });
  });
  const { id, app_slug: appSlug } = data as { id?: unknown; app_slug?: unknown };
  if (!Number.isSafeInteger(id) || typeof appSlug !== 'string') {
    throw new Failure(
      'not-the-github-api',
      'The look-up of the installation was answered with something else',
    );
  }
  return { id: Number(id), appSlug };
}

function lookUp(
  api: GitHubApi,
  target: Exclude<Target, { kind: 'installation' }>,
): Promise<{ data: unknown }> {
  switch (target.kind) {
    case 'repositories':
      return api.rest.apps.getRepoInstallation({ owner: target.owner, repo: target.repositories[0] });
    case 'owner':
      // Answers for organizations as well.
      return api.rest.apps.getUserInstallation({ username: target.owner });
    case 'enterprise':
      return api.request('GET /enterprises/{enterprise}/installation', { enterprise: target.enterprise });
  }
}
