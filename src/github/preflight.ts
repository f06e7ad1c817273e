import { Failure } from '../failures/failure.ts';
import { permissionBlock, type PermissionRequest } from '../inputs/permissions.ts';
import type { GitHubServer } from '../inputs/server.ts';
import { describeTarget, type Target } from '../inputs/target.ts';
import { notGranted } from './grant.ts';
import type { Installation } from './installation.ts';

export interface PreflightRequest {
  readonly server: GitHubServer;
  readonly target: Target;
  readonly permissions: PermissionRequest;
}

/**
 * The refusal that an installation's own description foretells, before it costs a call: it is suspended, or lacks a
 * permission. A permission that this release has never heard of is GitHub's to judge.
 */
export function preflight(installation: Installation, request: PreflightRequest): Failure | undefined {
  const { permissions } = request;
  const unlisted = permissions.kind === 'limited' ? permissions.unlisted : [];
  return explainRefusal(installation, request, unlisted);
}

/** What an installation's own description says against a mint, if it says anything. */
export function explainRefusal(
  { evidence, appSlug }: Installation,
  { server, target, permissions }: PreflightRequest,
  unlisted: readonly string[] = [],
): Failure | undefined {
  if (!evidence) return undefined;
  const { suspendedAt, permissions: granted } = evidence;
  const where = describeTarget(target);
  const settings = evidence.settingsUrl ?? `${server.webUrl}/settings/installations`;
  if (suspendedAt) {
    return new Failure(
      'installation-suspended',
      `The installation for ${where} is suspended since ${suspendedAt}`,
      {
        fix: `Unsuspend it: ${settings} – or, if the App's owner suspended it, in the App's settings under "Advanced"`,
      },
    );
  }
  const missing = notGranted(granted, permissions);
  if (missing.every(([name]) => unlisted.includes(name))) return undefined;
  const list = missing.map(
    ([name, level]) => `${name}: ${level} (${granted[name] ? `granted: ${granted[name]}` : 'not granted'})`,
  );
  const page = `${server.webUrl}/apps/${appSlug}`;
  return new Failure(
    'permission-not-granted',
    `The installation for ${where} does not have ${list.join(', ')}`,
    {
      fix:
        `Ask for no more than was granted, or grant it: add it under "Permissions & events" in the App's settings ` +
        `(open ${page} and follow "App settings"), then have the owner accept it on ${settings}. ` +
        `Granted are:\n${permissionBlock(granted)}`,
    },
  );
}
