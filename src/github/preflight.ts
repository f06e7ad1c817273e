import type { PermissionRequest } from '../inputs/permissions.ts';
import { notGranted } from './grant.ts';
import type { Installation } from './installation.ts';

/**
 * Whether the installation's description already shows that GitHub will refuse: it is suspended, or lacks a permission. A
 * permission that this release does not know is GitHub's to judge.
 */
export function willBeRefused({ evidence }: Installation, permissions: PermissionRequest): boolean {
  if (!evidence) return false;
  if (evidence.suspendedAt) return true;
  const unlisted = permissions.kind === 'limited' ? permissions.unlisted : [];
  const missing = notGranted(evidence.permissions, permissions);
  return missing.some(([name]) => !unlisted.includes(name));
}
