import type { PermissionRequest } from '../inputs/permissions.ts';
import { repositoriesOf, type Target } from '../inputs/target.ts';
import { formsOfToken } from '../runtime/masks.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import { timeText } from '../runtime/time.ts';
import { fieldsOf, timeIn } from './answers.ts';
import type { GitHubApp } from './app.ts';
import type { Installation } from './installation.ts';

/** What GitHub answered to the mint; all of it but the token is still to be checked (grant.ts). */
export interface MintAnswer {
  readonly token: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** How long it lives from now on, in milliseconds, by GitHub's own clock. */
  readonly lifeMs: number;
  readonly permissions: unknown;
  readonly repositories: unknown;
  readonly repository_selection: unknown;
}

export interface TokenRequest {
  readonly installation: Installation;
  readonly target: Target;
  readonly permissions: PermissionRequest;
  readonly maskedSecret: Runtime['maskedSecret'];
}

const HOUR_MS = 3_600_000; // as long as GitHub's tokens live
// Opaque, but a text that a header and git's config can carry as it is.
const TOKEN = /^[!-~]{1,4096}$/;

/** Exchanges the App's JWT for an installation token. The token is masked before anything else happens. */
export function requestToken(
  app: GitHubApp,
  { installation, target, permissions, maskedSecret }: TokenRequest,
): Promise<MintAnswer> {
  const repositories = repositoriesOf(target);
  return app.ask(
    ({ rest }) =>
      rest.apps.createInstallationAccessToken({
        installation_id: installation.id,
        ...(repositories.length > 0 && { repositories: [...repositories] }),
        ...(permissions.kind === 'limited' && { permissions: permissions.levels }),
        request: { effect: 'creates' },
      }),
    (data, { clock = app.now() }) => {
      const { token, expires_at: told, ...rest } = fieldsOf(data);
      if (typeof token !== 'string' || token === '') return undefined;
      const secret = maskedSecret(token, formsOfToken(token));
      if (!TOKEN.test(token)) return undefined;
      const expiresAt = timeIn(told) ?? timeText(app.now() + HOUR_MS);
      const lifeMs = Date.parse(expiresAt) - clock;
      return {
        token: secret,
        expiresAt,
        lifeMs: lifeMs > 0 && lifeMs < HOUR_MS ? lifeMs : HOUR_MS,
        permissions: rest.permissions,
        repositories: rest.repositories,
        repository_selection: rest.repository_selection,
      };
    },
  );
}
