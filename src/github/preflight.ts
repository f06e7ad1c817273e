import type { PermissionRequest } from '../inputs/permissions.ts';
import { notGranted } from './grant.ts';
import type { Installation } from './installation.ts';

/**
 * The refusal that an installation's own description foretells, before it costs a call: it is suspended, or lacks a
 * permission. A permission that this release has never heard of is GitHub's to judge.
 */
export function preflight(
  { evidence }: Installation,
  permissions: PermissionRequest,
): 'installation-suspended' | 'permission-not-granted' | undefined {
  if (!evidence) return undefined;
  if (evidence.suspendedAt) return 'installation-suspended';
  const unlisted = permissions.kind === 'limited' ? permissions.unlisted : [];
  const missing = notGranted(evidence.permissions, permissions);
  return missing.every(([name]) => unlisted.includes(name)) ? undefined : 'permission-not-granted';
}
