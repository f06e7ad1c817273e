import type { Runtime } from '../runtime/runtime.ts';
import { timeText } from '../runtime/time.ts';
import type { GitLabInputs } from './inputs.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LEAST_MS = 6 * HOUR_MS; // as long as a job on GitHub's own runners may take

/** What GitLab is asked for, and what it may give at most. */
export interface TokenRequest {
  readonly kind: 'access' | 'deploy';
  /** Below the API: where such tokens are made, and deleted by their ID. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly scopes: readonly string[];
  /** Of an access token alone. */
  readonly level: number | undefined;
  /** The end that is asked for, in milliseconds since 1970. */
  readonly endsAt: number;
}

/**
 * What is asked for at this time. A deploy token ends to the second. The end of an access token is a date, which counts from
 * its 00:00 UTC on: the first one that leaves six hours.
 */
export function tokenRequest(
  { target, scopes, token }: Pick<GitLabInputs, 'target' | 'scopes' | 'token'>,
  { env, now }: Pick<Runtime, 'env'> & { readonly now: number },
): TokenRequest {
  const name = nameOf(env);
  const about = { kind: token.kind, name, scopes };
  if (token.kind === 'deploy') {
    const endsAt = Math.floor((now + LEAST_MS) / 1000) * 1000;
    const body = { name, scopes, expires_at: timeText(endsAt) };
    return { ...about, path: `${target.apiPath}/deploy_tokens`, body, level: undefined, endsAt };
  }
  const endsAt = Math.ceil((now + LEAST_MS) / DAY_MS) * DAY_MS;
  const { level } = token;
  const description = 'Made by mint-app-token for one job on GitHub; revoked when that ends.';
  const body = { name, description, scopes, access_level: level, expires_at: timeText(endsAt).slice(0, 10) };
  return { ...about, path: `${target.apiPath}/access_tokens`, body, level, endsAt };
}

/** By which people find the run: the repository and the ID of the run, and which try that was. */
function nameOf({
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: run,
  GITHUB_RUN_ATTEMPT: attempt,
}: Runtime['env']): string {
  const parts = [
    'mint-app-token',
    repository,
    run && `run ${run}`,
    attempt && attempt !== '1' && `attempt ${attempt}`,
  ];
  return parts
    .filter(Boolean)
    .join(' ')
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, 250);
}
