// Loaded only when something failed: the App as GitHub describes it, with the pages where things are mended.
import { sameName } from '../inputs/names.ts';
import type { GitHubServer } from '../inputs/server.ts';
import { accountLabel, type Target } from '../inputs/target.ts';
import type { GitHubApp } from './app.ts';
import { linkTo } from './installation-page.ts';

export interface AppPages {
  readonly slug: string;
  /** How many accounts it is installed on, where GitHub says it. */
  readonly installations: number | undefined;
  /** Its public page. */
  readonly page: string;
  /** Its settings, for whoever owns it; nothing where the link would tell an account that the run did not name. */
  readonly settings: string | undefined;
}

interface Description {
  readonly slug: unknown;
  readonly html_url: unknown;
  readonly installations_count: unknown;
  readonly owner: { readonly login?: unknown; readonly slug?: unknown; readonly type?: unknown } | null;
}

/** Asks GitHub who the App is. */
export async function askForApp(app: GitHubApp, target: Target): Promise<AppPages> {
  const isLogPrivate = await app.isLogPrivate();
  return app.ask(
    ({ rest }) => rest.apps.getAuthenticated(),
    (data) => {
      const { slug, html_url: url, installations_count: count, owner } = (data ?? {}) as Partial<Description>;
      if (typeof slug !== 'string') return undefined;
      const login = owner?.login ?? owner?.slug;
      const mayTell = isLogPrivate || (typeof login === 'string' && sameName(login, accountLabel(target)));
      return {
        slug,
        installations: typeof count === 'number' ? count : undefined,
        page: linkTo(url) ?? builtPage(slug, app.server),
        settings: mayTell ? settingsOf(slug, owner, app.server) : undefined,
      };
    },
  );
}

/** The public page of an App, which is elsewhere on GitHub Enterprise Server. */
export function builtPage(slug: string, { apiUrl, webUrl }: GitHubServer): string {
  return `${webUrl}/${apiUrl.endsWith('/api/v3') ? 'github-apps' : 'apps'}/${encodeURIComponent(slug)}`;
}

function settingsOf(
  slug: string,
  owner: Partial<Description>['owner'],
  { webUrl }: GitHubServer,
): string | undefined {
  const { login, slug: enterprise, type } = owner ?? {};
  const app = `settings/apps/${encodeURIComponent(slug)}`;
  if (typeof enterprise === 'string') return `${webUrl}/enterprises/${encodeURIComponent(enterprise)}/${app}`;
  if (typeof login !== 'string') return undefined;
  return type === 'Organization'
    ? `${webUrl}/organizations/${encodeURIComponent(login)}/${app}`
    : `${webUrl}/${app}`;
}
