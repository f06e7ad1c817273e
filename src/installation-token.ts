import { Failure } from './failures/failure.ts';
import type { GitHubApp } from './github-api.ts';
import type { Installation } from './installation.ts';
import type { PermissionRequest } from './permissions.ts';
import type { Secret } from './secret.ts';
import type { Target } from './target.ts';

/** A minted token and what GitHub says it is good for. */
export interface InstallationToken {
  readonly token: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** As granted, by GitHub's names. */
  readonly permissions: Readonly<Record<string, string>>;
  /** Full names, or every repository of the installation. */
  readonly repositories: readonly string[] | 'all';
}

export interface MintRequest {
  readonly installation: Installation;
  readonly target: Target;
  readonly permissions: PermissionRequest;
  readonly maskedSecret: (text: string) => Secret;
}

/** Exchanges the App's JWT for an installation token. The token is masked before anything else happens. */
export async function mintToken(
  app: GitHubApp,
  { installation, target, permissions, maskedSecret }: MintRequest,
): Promise<InstallationToken> {
  const asked = 'repositories' in target ? target.repositories : [];
  const { data } = await app.api.rest.apps
    .createInstallationAccessToken({
      installation_id: installation.id,
      ...(asked.length > 0 && { repositories: [...asked] }),
      ...(permissions.kind === 'limited' && { permissions: permissions.permissions }),
    })
    .catch(async (error: unknown) => {
      const { investigate } = await import('./failures/investigate.ts');
      throw await investigate(error, { stage: 'mint', app, target, installation, permissions });
    });
  const answer = data as Partial<typeof data> | string;
  if (typeof answer === 'string' || !answer.token || !answer.expires_at) {
    throw new Failure('not-the-github-api', 'The request for a token was answered with something else');
  }
  const token = maskedSecret(answer.token);
  maskedSecret(Buffer.from(`x-access-token:${answer.token}`).toString('base64')); // as git sends it
  return {
    token,
    expiresAt: answer.expires_at,
    permissions: answer.permissions ?? {},
    repositories: answer.repositories?.map((repository) => repository.full_name) ?? unlisted(target, answer),
  };
}

/** GitHub lists the repositories when some were asked for; should it not, only its word "all" is more than asked. */
function unlisted(target: Target, { repository_selection: selection }: { repository_selection?: string }) {
  if (selection === 'all' || !('repositories' in target) || target.repositories.length === 0) return 'all';
  return target.repositories.map((name) => (target.owner ? `${target.owner}/${name}` : name));
}
