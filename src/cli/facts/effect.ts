import { isOfGitHubToken } from '../knowledge/knowledge.ts';
import type { Effect, Permissions } from './facts.ts';
import { unmarked } from './marks.ts';
import type { Named } from './target.ts';

export const PERMISSIONS_PAGE =
  'https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps';
export const GIT_PAGE =
  'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation';
export const NOT_OPEN_PAGE =
  'https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens';

/** An effect with what most have: one that GITHUB_TOKEN has permissions for, raises nothing and asks nothing. */
export function effect(of: Partial<Effect> & Pick<Effect, 'what' | 'source'>): Effect {
  const permissions: Permissions = of.permissions ?? {};
  const what = unmarked(of.what);
  return {
    target: 'current',
    raises: [],
    pushes: false,
    ...of,
    what,
    why: of.why === undefined ? what : unmarked(of.why),
    cannot: of.cannot === undefined ? undefined : unmarked(of.cannot),
    ask: of.ask === undefined ? undefined : unmarked(of.ask),
    permissions,
    builtIn: (of.builtIn ?? true) && isOfGitHubToken(permissions),
  };
}

/** An effect on the repository that a file names; where it does not tell which, that is asked. */
export function effectOn(named: Named, of: Partial<Effect> & Pick<Effect, 'what' | 'source'>): Effect {
  return 'ask' in named
    ? effect({ ...of, ask: of.ask ?? named.ask })
    : effect({ ...of, target: named.target });
}

const RANK = { read: 1, write: 2, admin: 3 } as const;

/** All of several permissions, each at its highest level. */
export function union(...all: readonly (Permissions | undefined)[]): Permissions {
  const result: Record<string, 'read' | 'write' | 'admin'> = {};
  for (const each of all)
    for (const [name, level] of Object.entries(each ?? {})) {
      const known = result[name];
      if (!known || RANK[level] > RANK[known]) result[name] = level;
    }
  return result;
}

/** git reads a repository. */
export const readEffect = (named: Named, what: string): Effect =>
  effectOn(named, {
    what,
    why: 'it reads the repository',
    source: GIT_PAGE,
    permissions: { contents: 'read' },
  });
