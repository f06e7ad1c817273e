// The stand-in for GitLab, on 127.0.0.1 alone: tokens of projects and groups, git and Git LFS.
import { randomBytes } from 'node:crypto';
import { json, startHostServer, type HostAnswer, type HostRequest, type HostServer } from './host-server.ts';
import {
  makeToken,
  shownToken,
  type Person,
  type PersonalToken,
  type ResourceToken,
  type TokenRules,
} from './gitlab-tokens.ts';
import { Repositories, type Access, type HostedRepository } from './repositories.ts';

export interface GitLabOptions {
  /** Where it is below its host, such as `/gitlab`. */
  readonly base?: string;
  readonly plan?: TokenRules['plan'];
  readonly hasRegistry?: boolean;
  /** Its clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

export interface StandInGitLab extends HostServer {
  /** Without a trailing slash. */
  readonly url: string;
  /** The names of the branches and tags of a repository. */
  readonly refs: (path: string) => string[];
  readonly tokens: readonly ResourceToken[];
  readonly personalTokens: readonly PersonalToken[];
  /** Those that still open something. */
  readonly alive: () => readonly ResourceToken[];
  readonly addProject: (path: string, files?: Readonly<Record<string, string>>) => HostedRepository;
  readonly addParent: (
    person: Person,
    token?: Partial<Pick<PersonalToken, 'scopes' | 'permissions' | 'expiresAt'>>,
  ) => PersonalToken;
}

/** Starts a GitLab with nothing in it. */
export async function startGitLab(options: GitLabOptions = {}): Promise<StandInGitLab> {
  const { base = '', plan = 'self-managed', hasRegistry = true, now = Date.now } = options;
  const repositories = new Repositories();
  const projects = new Map<string, number>();
  const tokens: ResourceToken[] = [];
  const personalTokens: PersonalToken[] = [];
  const isAlive = ({ revoked, endsAt }: ResourceToken) => !revoked && endsAt > now();

  const roleIn = ({ roles }: Person, path: string) =>
    Math.max(
      0,
      ...Object.entries(roles)
        .filter(([of]) => path === of || path.startsWith(`${of}/`))
        .map(([, level]) => level),
    );

  /** A project or group by what stands in the address. */
  function find(kind: 'projects' | 'groups', name: string): string | undefined {
    const path = decodeURIComponent(name);
    if (kind === 'projects')
      return [...projects].find(
        ([each, id]) => each.toLowerCase() === path.toLowerCase() || String(id) === path,
      )?.[0];
    return [...projects.keys()].some((each) => each.startsWith(`${path}/`)) ? path : undefined;
  }

  function answer(request: HostRequest, violations: string[]): HostAnswer | Promise<HostAnswer> {
    const { method, path } = request;
    if (path.startsWith(`${base}/api/v4/`))
      return answerApi(request, path.slice(base.length + 8), violations);
    if (method === 'GET' || method === 'POST' || method === 'PUT')
      return repositories
        .answer(request, base, (of, wants) => accessTo(of, wants, request))
        .then((found) => found ?? page());
    return page();
  }
  const page = (): HostAnswer => ({
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html>The page could not be found</html>',
  });

  function answerApi(request: HostRequest, path: string, violations: string[]): HostAnswer {
    const { method, headers, body } = request;
    const [, bearer] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
    const text = headers['private-token'] ?? bearer;
    if (method === 'DELETE' && path === 'personal_access_tokens/self') {
      const own = tokens.find((each) => each.kind === 'access' && each.text === text);
      const parent = personalTokens.find((each) => each.text === text);
      if (parent) violations.push('the parent was told to revoke itself');
      if (!own || !isAlive(own)) return json(401, { message: '401 Unauthorized' });
      own.revoked = true;
      return { status: 204 };
    }
    const [, kind, name, what, id] =
      /^(projects|groups)\/([^/]+)\/(access_tokens|deploy_tokens)(?:\/(\d+))?$/.exec(path) ?? [];
    if (
      (kind !== 'projects' && kind !== 'groups') ||
      !name ||
      !what ||
      (method === 'POST') !== (id === undefined)
    )
      return json(404, { error: '404 Not Found' });
    const parent = personalTokens.find((each) => each.text === text);
    if (!parent || parent.revoked) return json(401, { message: '401 Unauthorized' });
    if (parent.expiresAt && Date.parse(parent.expiresAt) <= now())
      return json(401, {
        error: 'invalid_token',
        error_description: 'Token is expired. You can either do re-authorization or token refresh.',
      });
    const tokenKind = what === 'access_tokens' ? 'access' : 'deploy';
    const route = `${id ? 'delete' : 'create'}_${tokenKind === 'access' ? 'resource_access_token' : 'deploy_token'}`;
    if (parent.permissions && !parent.permissions.includes(route))
      return json(403, {
        error: 'insufficient_granular_scope',
        error_description: `Access denied: Your fine-grained personal access token lacks the required permissions: [${route}].`,
      });
    if (!parent.permissions && !parent.scopes.includes('api'))
      return json(403, {
        error: 'insufficient_scope',
        error_description: 'The request requires higher privileges than provided by the access token.',
        scope: 'api',
      });
    const found = find(kind, name);
    const role = found === undefined ? 0 : roleIn(parent.person, found);
    if (found === undefined || role === 0)
      return json(404, { message: `404 ${kind === 'projects' ? 'Project' : 'Group'} Not Found` });
    if (id !== undefined) return remove(found, Number(id), { kind: tokenKind, role });
    if (headers['content-type'] !== 'application/json')
      violations.push(`content-type ${String(headers['content-type'])}`);
    const of = { kind: kind === 'projects' ? ('project' as const) : ('group' as const), path: found };
    const demand = { of, role, body: JSON.parse(body.toString()) as Record<string, unknown> };
    const rules = { plan, hasRegistry, now: now() };
    const made = makeToken(tokenKind, demand, rules, { id: 101 + tokens.length, violations });
    if ('status' in made) return made;
    tokens.push(made);
    return shownToken(made, now());
  }

  function remove(
    path: string,
    id: number,
    { kind, role }: { kind: ResourceToken['kind']; role: number },
  ): HostAnswer {
    if (role < 40) return json(403, { message: '403 Forbidden' });
    const token = tokens.find((each) => each.id === id && each.kind === kind && each.of === path);
    if (!token || token.revoked)
      return json(404, {
        message:
          kind === 'deploy'
            ? '404 Deploy Token Not Found'
            : `404 Could not find project access token with token_id: ${id}`,
      });
    token.revoked = true;
    return { status: 204 };
  }

  function accessTo(path: string, wants: 'push' | 'fetch', { headers }: HostRequest): Access {
    const challenge = { 'www-authenticate': 'Basic realm="GitLab"' };
    const [, encoded = ''] = /^Basic (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    const [username = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
    const token = tokens.find((each) => each.text === rest.join(':'));
    const isKnown =
      token !== undefined &&
      isAlive(token) &&
      username !== '' &&
      (token.kind === 'access' || username === token.username);
    if (!isKnown) return { status: 401, headers: challenge, body: 'HTTP Basic: Access denied.' };
    const covers = path === token.of || path.startsWith(`${token.of}/`);
    if (!covers)
      return {
        status: 404,
        body: "The project you were looking for could not be found or you don't have permission to view it.",
      };
    const reads = token.scopes.some((scope) => /^(?:read_repository|write_repository|api)$/.test(scope));
    const writes =
      token.kind === 'access' &&
      token.level >= 30 &&
      token.scopes.some((scope) => /^(?:write_repository|api)$/.test(scope));
    if (wants === 'push' ? writes : reads && (token.kind === 'deploy' || token.level >= 20)) return wants;
    return {
      status: 403,
      body: wants === 'push' ? 'You are not allowed to push code to this project.' : 'Access denied.',
    };
  }

  const server = await startHostServer(answer, now);
  return {
    ...server,
    url: server.origin + base,
    refs: (path) => repositories.refs(path),
    tokens,
    personalTokens,
    alive: () => tokens.filter(isAlive),
    addProject: (path, files) => {
      projects.set(path, 7_000 + projects.size);
      return repositories.add(path, files);
    },
    addParent: (person, { scopes = ['api'], ...more } = {}) => {
      const token = {
        text: `glpat-${randomBytes(15).toString('base64url')}`,
        person,
        scopes,
        revoked: false,
        ...more,
      };
      personalTokens.push(token);
      return token;
    },
    close: async () => {
      await server.close();
      repositories.close();
    },
  };
}
