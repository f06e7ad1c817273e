// Loaded only when there is something to mend, or to notice.
import { sameName } from '../inputs/names.ts';
import { accountLabel, type Target } from '../inputs/target.ts';
import type { InstallationEvidence } from './installation.ts';

/** The installation's settings page, unless its address would tell an account that the run did not name. */
export function installationPage(
  { account, settingsUrl }: InstallationEvidence,
  target: Target,
  isLogPrivate: boolean,
): string | undefined {
  const isNamed = account !== undefined && sameName(account, accountLabel(target));
  return isNamed || isLogPrivate ? settingsUrl : undefined;
}
