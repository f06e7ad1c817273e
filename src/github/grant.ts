import { Failure } from '../failures/failure.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import { nameInWorkflow, sameName, toldNames } from '../inputs/names.ts';
import { ownerOf, repositoriesOf, type Target } from '../inputs/target.ts';
import { fieldsOf, fullNameIn, permissionsIn } from './answers.ts';
import type { MintAnswer } from './installation-token.ts';

const RANK: ReadonlyMap<string, number> = new Map([
  ['read', 1],
  ['write', 2],
  ['admin', 3],
]);

/** What a token is good for, by GitHub's word. */
export interface Grant {
  readonly permissions: Readonly<Record<string, string>>;
  /** Full names, or every repository of the installation. */
  readonly repositories: readonly string[] | 'all';
}

export interface Asked {
  readonly permissions: PermissionRequest;
  readonly target: Target;
  /** Whether the words may hold what GitHub alone named; else that is counted. */
  readonly isLogPrivate?: boolean;
  /** The account the look-up led to: another name than the target's owner after it was renamed. */
  readonly account?: string | undefined;
}

/** Reads GitHub's word on what a token is good for. It answers a Failure when that is malformed, or grants more than was asked. */
export function checkGrant(
  {
    permissions: levels = {},
    repositories,
    repository_selection: selection,
  }: Omit<MintAnswer, 'token' | 'expiry'>,
  asked: Asked,
): Grant | Failure {
  const names = repositories === undefined ? unlisted(asked, selection) : fullNamesIn(repositories);
  const permissions = permissionsIn(levels);
  if (permissions === undefined || names === undefined) {
    return new Failure(
      'not-the-github-api',
      'The answer to the mint does not say what the token is good for',
    );
  }
  const grant = { permissions, repositories: names };
  const wider = widerThanAsked(grant, asked);
  if (wider.length === 0) return grant;
  const list = describeWider(wider, asked.isLogPrivate ?? false);
  return new Failure('grant-wider-than-asked', `GitHub granted more than was asked: ${list}`);
}

function fullNamesIn(repositories: unknown): string[] | undefined {
  if (!Array.isArray(repositories)) return undefined;
  const names = repositories.flatMap((each) => fullNameIn(fieldsOf(each).full_name) ?? []);
  return names.length === repositories.length ? names : undefined;
}

/** GitHub lists the repositories when some were asked for; should it not, only its word "all" is more than asked. */
function unlisted({ target, account }: Asked, selection: unknown): Grant['repositories'] {
  const names = repositoriesOf(target);
  if (selection === 'all' || names.length === 0) return 'all';
  const owner = account ?? ownerOf(target);
  return names.map((name) => (owner ? `${owner}/${name}` : name));
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

/**
 * What was asked for and not given, each in a few words; empty when nothing is. GitHub refuses to mint less than was asked:
 * what falls short was made so by a stand-in, or by something on the way.
 */
export function narrowerThanAsked(
  { permissions, repositories }: Grant,
  asked: Pick<Asked, 'permissions' | 'target'>,
): string[] {
  const names =
    repositories === 'all' ? undefined : repositories.map((fullName) => fullName.replace(/.*\//, ''));
  const lacking = notGranted(permissions, asked.permissions).map(([name, level]) => {
    const given = permissions[name];
    return `${nameInWorkflow(name)}: ${level}${given ? ` (granted: ${given})` : ''}`;
  });
  const missing = repositoriesOf(asked.target).filter(
    (name) => names && !names.some((each) => sameName(each, name)),
  );
  return [...lacking, ...missing.map((name) => `the repository ${name}`)];
}

/** The rank of a level; one this release has never heard of is above all, and none is below all. */
function rankOf(level: string | undefined): number {
  return level === undefined ? 0 : (RANK.get(level) ?? Infinity);
}

/** One way in which a token reaches further than was asked. */
export interface Wider {
  readonly text: string;
  /** What it is that GitHub alone named. */
  readonly told?: 'permission' | 'repository' | undefined;
}

function describeWider(wider: readonly Wider[], isLogPrivate: boolean): string {
  const texts = (kind: Wider['told']) => wider.filter(({ told }) => told === kind).map(({ text }) => text);
  const told = [
    ['permission', 'permissions'],
    ['repository', 'repositories'],
  ] as const;
  const lists = told.map(([one, many]) => {
    const names = texts(one);
    return names.length > 0
      ? toldNames(names, {
          one: `${one} that was not asked for`,
          many: `${many} that were not asked for`,
          isLogPrivate,
        })
      : '';
  });
  return [...texts(undefined), ...lists.filter(Boolean)].join('; ');
}

/**
 * Where a token reaches further than was asked, each in a few words; empty when it does not.
 * `metadata: read` comes with every repository permission and is not further.
 */
export function widerThanAsked(granted: Grant, asked: Asked): Wider[] {
  return [...widerPermissions(granted.permissions, asked.permissions), ...widerRepositories(granted, asked)];
}

function widerPermissions(granted: Grant['permissions'], asked: PermissionRequest): Wider[] {
  if (asked.kind === 'inherit') return [];
  return beyond(granted, asked.levels).map(([name, level]) => ({
    text: `${nameInWorkflow(name)}: ${level} (asked for ${asked.levels[name] ?? 'nothing'})`,
    told: asked.levels[name] === undefined ? 'permission' : undefined,
  }));
}

/** The permissions among these that go beyond what was asked for. `metadata: read` never does. */
export function beyond(
  granted: Grant['permissions'],
  asked: Readonly<Record<string, string>>,
): (readonly [name: string, level: string])[] {
  return Object.entries(granted).filter(([name, level]) => {
    const wanted = asked[name] ?? (name === 'metadata' ? 'read' : undefined);
    return level !== wanted && rankOf(level) > rankOf(wanted);
  });
}

function widerRepositories({ repositories }: Grant, { target, account }: Asked): Wider[] {
  const wanted = repositoriesOf(target);
  if (wanted.length === 0) return [];
  if (repositories === 'all') return [{ text: `all repositories (asked for ${wanted.length})` }];
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  const owners = [ownerOf(target), account].flatMap((owner) => owner?.toLowerCase() ?? []);
  return repositories
    .filter((fullName) => {
      // Where no owner is known, the names asked for stand in for what GitHub did not list, each by itself.
      const [name = '', owner = ''] = fullName.toLowerCase().split('/').reverse();
      return !names.has(name) || (owners.length > 0 && !owners.includes(owner));
    })
    .map((text) => ({ text, told: 'repository' }));
}
