import { notGranted } from './grant.ts';
import type { GitHubApp } from './app.ts';
import type { Installation, InstallationEvidence } from './installation.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import type { Target } from '../inputs/target.ts';

export interface Foreseen {
  readonly app: GitHubApp;
  readonly target: Target;
  readonly permissions: PermissionRequest;
}

/** Throws the refusal that the look-up already shows, before it costs a call: suspended, or a permission not granted. */
export async function refuseForeseen(installation: Installation, foreseen: Foreseen): Promise<void> {
  const { evidence } = installation;
  if (!evidence) return;
  const isRefused = evidence.suspendedAt !== undefined || isPermissionRefused(evidence, foreseen.permissions);
  if (!isRefused) return;
  const { foretell } = await import('./investigate.ts');
  throw foretell(evidence, { stage: 'mint', installation, ...foreseen });
}

/** Whether a permission is sure to be refused. What this release has never heard of is GitHub's to judge. */
function isPermissionRefused(
  { permissions: granted }: InstallationEvidence,
  asked: PermissionRequest,
): boolean {
  if (asked.kind === 'inherit') return false;
  return notGranted(granted, asked).some(([name]) => !asked.unlisted.includes(name));
}
