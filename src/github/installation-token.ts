import { notTheApi } from '../failures/failure.ts';
import type { GitHubApp } from './app.ts';
import type { Installation } from './installation.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import type { Secret } from '../runtime/secret.ts';
import { describeTarget, type Target } from '../inputs/target.ts';

/** What GitHub answered to the mint; all of it but the token is still to be checked (grant-check.ts). */
export interface MintAnswer {
  readonly token: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly permissions: unknown;
  readonly repositories: unknown;
  readonly repository_selection: unknown;
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
): Promise<MintAnswer> {
  const asked = 'repositories' in target ? target.repositories : [];
  const answer = await app.api.rest.apps
    .createInstallationAccessToken({
      installation_id: installation.id,
      ...(asked.length > 0 && { repositories: [...asked] }),
      ...(permissions.kind === 'limited' && { permissions: permissions.permissions }),
    })
    .catch(async (error: unknown) => {
      const { investigate } = await import('./investigate.ts');
      throw await investigate(error, { stage: 'mint', app, target, installation, permissions });
    });
  const { token, expires_at: expiresAt, permissions: granted, ...rest } = bodyOf(answer.data);
  if (typeof token !== 'string' || token === '') {
    throw notTheApi(`The mint for ${describeTarget(target)}`, answer);
  }
  const secret = maskedSecret(token);
  maskedSecret(Buffer.from(`x-access-token:${token}`).toString('base64')); // as git sends it
  return {
    token: secret,
    // GitHub's tokens live one hour.
    expiresAt: typeof expiresAt === 'string' ? expiresAt : new Date(app.now() + 3_600_000).toISOString(),
    permissions: granted,
    repositories: rest.repositories,
    repository_selection: rest.repository_selection,
  };
}

/** The fields of an answer, whatever it is: none of them has been checked. */
function bodyOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
