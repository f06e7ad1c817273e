// Loaded only when something failed: the App as GitHub describes it, with the pages where things are mended.
import { sameName } from '../inputs/names.ts';
import type { GitHubServer } from '../inputs/server.ts';
import { accountLabel, type Target } from '../inputs/target.ts';
import { fieldsOf, nameIn, pageIn, permissionsIn } from './answers.ts';
import type { GitHubApp } from './app.ts';

export interface AppPages {
  readonly slug: string;
  /** How many accounts it is installed on, where GitHub says it. */
  readonly installations: number | undefined;
  /** Its public page. */
  readonly page: string;
  /** Its settings, for whoever owns it; nothing where the link would tell an account that the run did not name. */
  readonly settings: string | undefined;
  /** What the App asks every account for; an installation may not have accepted all of it yet. */
  readonly permissions: Readonly<Record<string, string>>;
}

/** Asks GitHub who the App is. */
export async function askForApp(app: GitHubApp, target: Target): Promise<AppPages> {
  const isLogPrivate = await app.isLogPrivate();
  return app.ask(
    ({ rest }) => rest.apps.getAuthenticated(),
    (data, { server }) => {
      const { slug: given, html_url: url, installations_count: count, owner, permissions } = fieldsOf(data);
      const slug = nameIn(given);
      if (slug === undefined) return undefined;
      const account = ownerIn(owner);
      const mayTell = isLogPrivate || (account !== undefined && sameName(account.name, accountLabel(target)));
      return {
        slug,
        installations: typeof count === 'number' ? count : undefined,
        page: pageIn(url, server) ?? builtPage(slug, server),
        settings: account && mayTell ? `${server.webUrl}/${account.settings}/apps/${slug}` : undefined,
        permissions: permissionsIn(permissions) ?? {},
      };
    },
  );
}

/** Who an App belongs to, and where their settings are. */
function ownerIn(owner: unknown): { readonly name: string; readonly settings: string } | undefined {
  const { login, slug, type } = fieldsOf(owner);
  const [user, enterprise] = [nameIn(login), nameIn(slug)];
  if (user !== undefined)
    return { name: user, settings: type === 'Organization' ? `organizations/${user}/settings` : 'settings' };
  return enterprise === undefined
    ? undefined
    : { name: enterprise, settings: `enterprises/${enterprise}/settings` };
}

/** The public page of an App, which is elsewhere on GitHub Enterprise Server. */
export function builtPage(slug: string, { apiUrl, webUrl }: GitHubServer): string {
  return `${webUrl}/${apiUrl.endsWith('/api/v3') ? 'github-apps' : 'apps'}/${encodeURIComponent(slug)}`;
}
