import { padded, textAt } from './padded.ts';
import { endpointEffects, endpoints, endpointsSource, type Endpoint } from '../knowledge/knowledge.ts';
import { addTo } from './grouped.ts';
import { effect, effectOn, NOT_OPEN_PAGE } from './effect.ts';
import type { Effect, Permissions } from './facts.ts';
import type { Scope } from './scope.ts';
import { unmarked } from './marks.ts';
import { nameRepository, type Named } from './target.ts';

/** The table of 2023, and what it lacks. */
const table = new Map<string, Endpoint>([
  ...Object.entries(endpointEffects.more).map(
    ([route, permissions]) => [route, { appToken: true, anyOf: [permissions] }] as const,
  ),
  ...endpoints.byRoute,
]);

const routes = new Map<string, { readonly route: string; readonly parts: readonly string[] }[]>();
for (const route of table.keys()) {
  const [method, path] = padded(route.split(' '));
  const parts = path.split('/').slice(1);
  const key = `${method} ${parts.length}`;
  addTo(routes, key, { route, parts });
}

const isParameter = (part: string): boolean => part.startsWith('{');

/** The route that a request goes to; the one with the fewest parameters, as GitHub chooses. */
function findRoute(method: string, path: readonly string[]): string | undefined {
  const fitting = (routes.get(`${method} ${path.length}`) ?? []).filter(({ parts }) =>
    parts.every((part, at) => isParameter(part) || part.toLowerCase() === path[at]?.toLowerCase()),
  );
  fitting.sort((a, b) => a.parts.filter(isParameter).length - b.parts.filter(isParameter).length);
  // Contents and refs have paths of their own at the end.
  return fitting[0]?.route ?? (path.length > 5 ? findRoute(method, path.slice(0, -1)) : undefined);
}

/** What a request of the REST API does. `path` may hold variables and expressions that are not known. */
export function endpointEffect(
  method: string,
  path: string,
  scope: Scope,
  matrix: ReadonlyMap<string, readonly string[]>,
  current: Named = { target: 'current' },
): Effect {
  const clean = path
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/api\/v3/, '')
    .replace(/[?#].*$/s, '')
    .replace(/^\/|\/$/g, '');
  const parts = splitPath(clean);
  const what = unmarked(`${method} /${clean}`);
  const { parts: filled, named } = repositoryIn(parts, scope, matrix, current);
  const route = findRoute(method, filled);
  const row: Endpoint | undefined = route === undefined ? undefined : table.get(route);
  const shape = `${method} /${filled.map((part, at) => (filled[0] === 'repos' && (at === 1 || at === 2) ? ['{owner}', '{repo}'][at - 1] : part)).join('/')}`;
  if (filled[0] === 'user' || endpointEffects.notOpen.includes(shape))
    return effect({ what, source: NOT_OPEN_PAGE, cannot: `${shape} is not open to installation tokens` });
  if (!route || !row)
    return effectOn(named, { what, source: endpointsSource, ask: `which permissions does ${what} need?` });
  const source = endpointsSource;
  if (!row.appToken)
    return effect({ what, source: NOT_OPEN_PAGE, cannot: `${route} is not open to installation tokens` });
  return effectOn(named, {
    what,
    why: `${route} needs ${describe(permissionsOf(row, route)) || 'no permission'}`,
    source,
    permissions: permissionsOf(row, route),
    ask: LISTS_WHAT_IT_REACHES.test(route)
      ? 'of which repositories does it need what it lists? A token lists what is in the repositories that it reaches, and what is public'
      : undefined,
    raises: endpointEffects.raises[route] ?? [],
    pushes: endpointEffects.pushes.includes(route),
  });
}

/** Requests whose answer is another one for each token: a PAT is told of all that its owner sees. */
const LISTS_WHAT_IT_REACHES = /^GET \/(orgs\/\{org\}\/repos$|search\/)/;

const describe = (permissions: Permissions): string =>
  Object.entries(permissions)
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ');

/** Splits at slashes outside of expressions. */
const splitPath = (path: string): string[] =>
  path.match(/(?:\$\{\{.*?\}\}|\$\([^)]*\)|[^/])+/gs)?.map((part) => part.trim()) ?? [];

/** The repository that a path names: `{owner}/{repo}` are this one, and one variable may hold both. */
function repositoryIn(
  parts: readonly string[],
  scope: Scope,
  matrix: ReadonlyMap<string, readonly string[]>,
  current: Named,
): { readonly parts: readonly string[]; readonly named: Named } {
  const [first, owner, name] = padded(parts);
  if (first === 'orgs') {
    const isOwn = !/^[\w.-]+$/.test(owner) || owner.toLowerCase() === scope.owner?.toLowerCase();
    return { parts, named: isOwn ? { target: 'current' } : { target: { owner } } };
  }
  if (first !== 'repos') return { parts, named: current };
  if (/^[{:]owner\}?$/.test(owner) && /^[{:]repo\}?$/.test(name)) return { parts, named: current };
  const isWhole = owner.startsWith('$') && !/^[$]/.test(name) && !findRouteLike(parts);
  if (isWhole)
    return {
      parts: ['repos', 'owner', 'name', ...parts.slice(2)],
      named: nameRepository(owner, scope, matrix),
    };
  return { parts, named: nameRepository(`${owner}/${name}`, scope, matrix) };
}

/** Whether a path has the length that a route with owner and name has, its fixed words at their places. */
function findRouteLike(parts: readonly string[]): boolean {
  const fixed = parts.slice(3);
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].some((method) =>
    (routes.get(`${method} ${parts.length}`) ?? []).some(
      ({ parts: route }) =>
        route[0] === 'repos' &&
        fixed.length > 0 &&
        fixed[0] === route[3] &&
        fixed.every((part, at) => isParameter(textAt(route, at + 3)) || part === route[at + 3]),
    ),
  );
}

function permissionsOf({ anyOf }: Endpoint, route: string): Permissions {
  const wanted = route.includes('/pulls') ? 'pull_requests' : 'issues';
  return anyOf.find((each) => wanted in each) ?? anyOf[0] ?? {};
}

/** What a method of Octokit does, as `issues.createComment`. */
export function methodRoute(method: string): string | undefined {
  return endpoints.byMethod.get(method);
}
