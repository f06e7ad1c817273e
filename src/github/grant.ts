import { Failure } from '../failures/failure.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import { repositoriesOf, type Target } from '../inputs/target.ts';
import type { MintAnswer } from './installation-token.ts';

const RANK: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 };

/** What a token is good for, by GitHub's word. */
export interface Grant {
  readonly permissions: Readonly<Record<string, string>>;
  /** Full names, or every repository of the installation. */
  readonly repositories: readonly string[] | 'all';
}

export interface Asked {
  readonly permissions: PermissionRequest;
  readonly target: Target;
  /** The account the look-up led to: another name than the target's owner after it was renamed. */
  readonly account?: string | undefined;
}

/** Reads GitHub's word on what a token is good for. It answers a Failure when that is no such word, or more than was asked. */
export function checkGrant(
  {
    permissions = {},
    repositories,
    repository_selection: selection,
  }: Omit<MintAnswer, 'token' | 'expiresAt'>,
  asked: Asked,
): Grant | Failure {
  const names = repositories === undefined ? unlisted(asked.target, selection) : namesOf(repositories);
  if (!isRecordOfTexts(permissions) || names === undefined) {
    return new Failure(
      'not-the-github-api',
      'The answer to the mint does not say what the token is good for',
    );
  }
  const grant = { permissions, repositories: names };
  const wider = widerThanAsked(grant, asked);
  if (wider.length === 0) return grant;
  return new Failure('grant-wider-than-asked', `GitHub granted more than was asked: ${wider.join('; ')}`);
}

function isRecordOfTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

function namesOf(repositories: unknown): string[] | undefined {
  if (!Array.isArray(repositories)) return undefined;
  const names = repositories.map((each) => (each as { full_name?: unknown } | null)?.full_name);
  return names.every((name) => typeof name === 'string') ? names : undefined;
}

/** GitHub lists the repositories when some were asked for; should it not, only its word "all" is more than asked. */
function unlisted(target: Target, selection: unknown): Grant['repositories'] {
  const names = repositoriesOf(target);
  if (selection === 'all' || names.length === 0) return 'all';
  return names.map((name) => ('owner' in target && target.owner ? `${target.owner}/${name}` : name));
}

/**
 * What was asked for beyond what an installation has, as far as that is known; empty when nothing is.
 * `metadata: read` comes with every installation.
 */
export function notGranted(
  granted: Readonly<Record<string, string>>,
  asked: PermissionRequest,
): (readonly [name: string, level: string])[] {
  if (asked.kind === 'inherit' || Object.keys(granted).length === 0) return [];
  return Object.entries(asked.levels).filter(
    ([name, level]) => !(name === 'metadata' && level === 'read') && rankOf(level) > rankOf(granted[name]),
  );
}

/** The rank of a level; one this release has never heard of is above all, and none is below all. */
function rankOf(level: string | undefined): number {
  return level === undefined ? 0 : (RANK[level] ?? Infinity);
}

/**
 * Where a token reaches further than was asked, each in a few words; empty when it does not.
 * `metadata: read` comes with every repository permission and is not further.
 */
export function widerThanAsked(granted: Grant, asked: Asked): string[] {
  return [...widerPermissions(granted.permissions, asked.permissions), ...widerRepositories(granted, asked)];
}

function widerPermissions(granted: Grant['permissions'], asked: PermissionRequest): string[] {
  if (asked.kind === 'inherit') return [];
  return Object.entries(granted)
    .filter(([name, level]) => {
      const wanted = asked.levels[name] ?? (name === 'metadata' ? 'read' : undefined);
      return level !== wanted && rankOf(level) > rankOf(wanted);
    })
    .map(([name, level]) => `${name}: ${level} (asked for ${asked.levels[name] ?? 'nothing'})`);
}

function widerRepositories({ repositories }: Grant, { target, account }: Asked): string[] {
  const wanted = repositoriesOf(target);
  if (wanted.length === 0) return [];
  if (repositories === 'all') return [`all repositories (asked for ${wanted.length})`];
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  const owners = ['owner' in target ? target.owner : undefined, account].flatMap(
    (owner) => owner?.toLowerCase() ?? [],
  );
  return repositories.filter((fullName) => {
    // Where no owner is known, the names asked for stand in for what GitHub did not list, each by itself.
    const [name = '', owner = ''] = fullName.toLowerCase().split('/').reverse();
    return !names.has(name) || (owners.length > 0 && !owners.includes(owner));
  });
}
