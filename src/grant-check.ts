import type { InstallationToken } from './installation-token.ts';
import type { PermissionRequest } from './permissions.ts';
import type { Target } from './target.ts';

const RANK: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 };

/**
 * What was asked for beyond what an installation has, as far as that is known; empty when nothing is.
 * `metadata: read` comes with every installation.
 */
export function notGranted(
  granted: Readonly<Record<string, string>>,
  asked: PermissionRequest,
): (readonly [name: string, level: string])[] {
  if (asked.kind === 'inherit' || Object.keys(granted).length === 0) return [];
  return Object.entries(asked.permissions).filter(
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
export function widerThanAsked(
  granted: Pick<InstallationToken, 'permissions' | 'repositories'>,
  asked: { readonly permissions: PermissionRequest; readonly target: Target },
): string[] {
  return [
    ...widerPermissions(granted.permissions, asked.permissions),
    ...widerRepositories(granted, asked.target),
  ];
}

function widerPermissions(granted: InstallationToken['permissions'], asked: PermissionRequest): string[] {
  if (asked.kind === 'inherit') return [];
  return Object.entries(granted)
    .filter(([name, level]) => {
      const wanted = asked.permissions[name] ?? (name === 'metadata' ? 'read' : undefined);
      return level !== wanted && rankOf(level) > rankOf(wanted);
    })
    .map(([name, level]) => `${name}: ${level} (asked for ${asked.permissions[name] ?? 'nothing'})`);
}

function widerRepositories(
  { repositories }: Pick<InstallationToken, 'repositories'>,
  target: Target,
): string[] {
  if (!('repositories' in target) || target.repositories.length === 0) return [];
  if (repositories === 'all') return [`all repositories (asked for ${target.repositories.length})`];
  const asked = new Set(target.repositories.map((name) => fullName(target.owner, name)));
  return repositories.filter((granted) => {
    const [owner, name = ''] = granted.split('/');
    return !asked.has(fullName(target.owner && owner, name));
  });
}

/** A repository as it is compared: whatever the case, and without an owner where none was named. */
const fullName = (owner: string | undefined, name: string) => `${owner ?? ''}/${name}`.toLowerCase();
