// Loaded only when something failed: what an installation's own description says against a mint, and where to mend it.
import { Failure } from '../failures/failure.ts';
import { permissionBlock, type PermissionRequest } from '../inputs/permissions.ts';
import { nameInWorkflow, toldNames } from '../inputs/names.ts';
import { describeTarget, type Target } from '../inputs/target.ts';
import type { GitHubApp } from './app.ts';
import { askForApp, builtPage, type AppPages } from './app-pages.ts';
import { notGranted } from './grant.ts';
import type { Installation } from './installation.ts';
import { installationPage } from './installation-page.ts';

export interface RefusalRequest {
  readonly app: GitHubApp;
  readonly target: Target;
  readonly permissions: PermissionRequest;
}

/** What an installation's own description says against a mint, if it says anything. */
export async function explainRefusal(
  installation: Installation,
  request: RefusalRequest,
): Promise<Failure | undefined> {
  const { evidence } = installation;
  const { app, target, permissions } = request;
  if (!evidence) return undefined;
  const isLogPrivate = await app.isLogPrivate();
  const where = describeTarget(target);
  const which = target.kind === 'installation' ? `The ${where}` : `The installation for ${where}`;
  const settings = installationPage(evidence, target, isLogPrivate) ?? configurePage(installation, app);
  if (evidence.suspendedAt) {
    return new Failure(
      'installation-suspended',
      `${which} has been suspended since ${evidence.suspendedAt}`,
      {
        fix: `Unsuspend it: ${settings} – or, if the App's owner suspended it, in the App's settings under "Advanced".`,
      },
    );
  }
  const granted = evidence.permissions;
  const missing = notGranted(granted, permissions);
  if (missing.length === 0) return undefined;
  const list = missing.map(
    ([name, level]) =>
      `${nameInWorkflow(name)}: ${level} (${granted[name] ? `granted: ${granted[name]}` : 'not granted'})`,
  );
  const pages = await askForApp(app, target).catch(() => undefined);
  return new Failure('permission-not-granted', `${which} does not have ${list.join(', ')}`, {
    fix: [
      checkNames(missing, permissions),
      `Add it under "Permissions & events" in the App's settings (${settingsOf(installation, app, pages)}), then have the ` +
        `owner of the installation accept it (${settings}${isLogPrivate ? '' : `, which lists ${countOf(granted)}`}); or ask for less.`,
      isLogPrivate ? `Granted are:\n${permissionBlock(granted)}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  });
}

/** The way to the installation's settings that names no account. */
function configurePage({ appSlug }: Installation, { server }: GitHubApp): string {
  return `open ${builtPage(appSlug, server)} and follow "Configure"`;
}

/** A name that GitHub may not know either is the likelier fault. */
function checkNames(
  missing: readonly (readonly [name: string, level: string])[],
  permissions: PermissionRequest,
): string {
  const unlisted = permissions.kind === 'limited' ? permissions.unlisted : [];
  const names = missing.flatMap(([name]) => (unlisted.includes(name) ? [nameInWorkflow(name)] : []));
  return names.length > 0
    ? `Check the name first: this release does not know ${names.join(', ')} (docs/permissions.md has those it knows).`
    : '';
}

function settingsOf({ appSlug }: Installation, { server }: GitHubApp, pages: AppPages | undefined): string {
  if (pages?.settings) return `${pages.settings}/permissions`;
  return `open ${pages?.page ?? builtPage(appSlug, server)} and follow "App settings"`;
}

function countOf(granted: Readonly<Record<string, string>>): string {
  const kind = { one: 'permission', many: 'permissions', isLogPrivate: false };
  return `the ${toldNames(Object.keys(granted), kind)} that it was granted`;
}
