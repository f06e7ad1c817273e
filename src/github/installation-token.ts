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
  readonly expiry: Expiry;
  readonly permissions: unknown;
  readonly repositories: unknown;
  readonly repository_selection: unknown;
}

/** When a token ends. */
export interface Expiry {
  /** ISO 8601. */
  readonly expiresAt: string;
  /** How long it lives from the mint on, in milliseconds: an hour at most, as GitHub's tokens do. */
  readonly lifeMs: number;
  /** What GitHub said, where that is not believed, in the words of a warning. */
  readonly doubt: string | undefined;
}

export interface TokenRequest {
  readonly installation: Installation;
  readonly target: Target;
  readonly permissions: PermissionRequest;
  readonly maskedSecret: Runtime['maskedSecret'];
}

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
    (data, { now }) => {
      const { token, expires_at: expiresAt, ...rest } = fieldsOf(data);
      if (typeof token !== 'string' || token === '') return undefined;
      const secret = maskedSecret(token, formsOfToken);
      if (!TOKEN.test(token)) return undefined;
      return {
        token: secret,
        expiry: expiryOf(expiresAt, now),
        permissions: rest.permissions,
        repositories: rest.repositories,
        repository_selection: rest.repository_selection,
      };
    },
  );
}

const LIFE_MS = 3_600_000; // of GitHub's tokens: https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
const LONGEST_MS = 86_400_000;

/**
 * Reads when a token ends, by the clock of the GitHub that made it. A time that is over, or more than a day off, is a clock's
 * or a proxy's mistake: whether the token lives is for GitHub to say, so it is used all the same, and an hour is assumed.
 */
export function expiryOf(told: unknown, now: number): Expiry {
  const time = timeIn(told);
  const life = time === undefined ? NaN : Date.parse(time) - now;
  if (time !== undefined && life > 0 && life <= LONGEST_MS)
    return { expiresAt: time, lifeMs: Math.min(life, LIFE_MS), doubt: undefined };
  const expiresAt = timeText(now + LIFE_MS);
  const said =
    time === undefined
      ? 'GitHub did not say when the token ends'
      : `GitHub said that the token ends at ${time}`;
  const against = time === undefined ? '' : `, and that it is ${timeText(now)} now`;
  return {
    expiresAt,
    lifeMs: LIFE_MS,
    doubt: `${said}${against}. One hour is assumed, as GitHub's documentation has it: until ${expiresAt}.`,
  };
}
