// Which tokens GitLab makes, and for whom: lib/api/resource_access_tokens.rb and lib/api/deploy_tokens.rb of gitlabhq.
import { randomBytes } from 'node:crypto';
import { json, type HostAnswer } from './host-server.ts';

export interface Person {
  readonly name: string;
  /** The path of a project or group → access level, 10 to 50. A role in a group holds below it. */
  readonly roles: Readonly<Record<string, number>>;
}

/** A personal access token, as parents are. */
export interface PersonalToken {
  readonly text: string;
  readonly person: Person;
  readonly scopes: readonly string[];
  /** A fine-grained one has permissions in the place of scopes. */
  readonly permissions?: readonly string[];
  /** ISO date. */
  readonly expiresAt?: string;
  revoked: boolean;
}

/** A token of a project or group. */
export interface ResourceToken {
  readonly kind: 'access' | 'deploy';
  readonly id: number;
  readonly text: string;
  readonly name: string;
  readonly username: string;
  /** The path of the project or group. */
  readonly of: string;
  readonly scopes: readonly string[];
  readonly level: number;
  /** In milliseconds since 1970. */
  readonly endsAt: number;
  revoked: boolean;
}

export interface TokenRules {
  /** gitlab.com Free has deploy tokens only. */
  readonly plan: 'free' | 'premium' | 'self-managed';
  readonly now: number;
  readonly hasRegistry: boolean;
}

export interface Demand {
  readonly of: { readonly kind: 'project' | 'group'; readonly path: string };
  readonly role: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const SCOPES = {
  access: [
    ...['api', 'read_api', 'read_repository', 'write_repository', 'read_registry', 'write_registry'],
    ...['create_runner', 'manage_runner', 'ai_features', 'k8s_proxy', 'self_rotate'],
  ],
  deploy: [
    ...['read_repository', 'read_registry', 'write_registry', 'read_package_registry'],
    ...['write_package_registry', 'read_virtual_registry', 'write_virtual_registry'],
  ],
};
const KNOWN = {
  access: ['name', 'description', 'scopes', 'access_level', 'expires_at'],
  deploy: ['name', 'scopes', 'expires_at', 'username'],
};
const DAY_MS = 86_400_000;

const badRequest = (words: string) => json(400, { message: `400 Bad request - ${words}` });

/** Makes a token, or says no; what no client of GitLab would send is a violation. */
export function makeToken(
  kind: 'access' | 'deploy',
  { of, role, body }: Demand,
  { plan, now, hasRegistry }: TokenRules,
  { id, violations }: { readonly id: number; readonly violations: string[] },
): ResourceToken | HostAnswer {
  const strange = Object.keys(body).filter((name) => !KNOWN[kind].includes(name));
  if (strange.length > 0) violations.push(`unknown parameters: ${strange.join(', ')}`);
  const { name, scopes, access_level: level = 40, expires_at: expiresAt } = body;
  if (typeof name !== 'string' || name === '') return json(400, { error: 'name is missing' });
  if (name.length > 255) return badRequest('Name is too long (maximum is 255 characters)');
  const allowed = [
    ...SCOPES[kind],
    ...(kind === 'access' && of.kind === 'group' ? ['read_virtual_registry', 'write_virtual_registry'] : []),
  ].filter((scope) => hasRegistry || !scope.endsWith('_registry'));
  if (!isTexts(scopes) || scopes.length === 0) return json(400, { error: 'scopes is missing' });
  if (!scopes.every((scope) => allowed.includes(scope)))
    return json(400, { error: 'scopes does not have a valid value' });
  const least = of.kind === 'project' ? 40 : 50;
  if (kind === 'deploy') {
    if (role < least) return json(403, { message: '403 Forbidden' });
    const endsAt =
      expiresAt === undefined ? Infinity : typeof expiresAt === 'string' ? Date.parse(expiresAt) : NaN;
    if (Number.isNaN(endsAt)) return json(400, { error: 'expires_at is invalid' });
    const text = `gldt-${randomBytes(15).toString('base64url')}`;
    const username = typeof body.username === 'string' ? body.username : `gitlab+deploy-token-${id}`;
    return { kind, id, text, name, username, of: of.path, scopes, level: 0, endsAt, revoked: false };
  }
  if (![10, 15, 20, 30, 40, 50].includes(level as number))
    return json(400, { error: 'access_level does not have a valid value' });
  if (role < least || plan === 'free')
    return badRequest(`User does not have permission to create ${of.kind} access token`);
  if ((level as number) > role)
    return badRequest('Access level of the token contains permissions not held by the creating user');
  const last = new Date(now + 365 * DAY_MS).toISOString().slice(0, 10);
  if (typeof expiresAt === 'string' && !/^\d{4}-\d\d-\d\d$/.test(expiresAt))
    return json(400, { error: 'expires_at is invalid' });
  const end = typeof expiresAt === 'string' ? expiresAt : last;
  if (end <= new Date(now).toISOString().slice(0, 10))
    return badRequest('Expires at must be a date in the future');
  if (end > last) return badRequest(`Expires at must be before ${last}`);
  const text = `glpat-${randomBytes(15).toString('base64url')}`;
  const about = { kind, id, text, name, username: `project_${id}_bot`, of: of.path, scopes };
  return { ...about, level: level as number, endsAt: Date.parse(end), revoked: false };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** A token as the answer that makes it shows it, once. */
export function shownToken(token: ResourceToken, now: number): HostAnswer {
  const { kind, id, text, name, username, scopes, level, endsAt } = token;
  const ends = endsAt === Infinity ? null : new Date(endsAt).toISOString();
  if (kind === 'deploy')
    return json(201, {
      id,
      name,
      username,
      expires_at: ends,
      token: text,
      revoked: false,
      expired: false,
      scopes,
    });
  return json(201, {
    ...{ id, name, revoked: false, created_at: new Date(now).toISOString(), description: null, scopes },
    ...{
      user_id: 1000 + id,
      last_used_at: null,
      active: true,
      expires_at: ends?.slice(0, 10),
      access_level: level,
    },
    token: text,
  });
}
