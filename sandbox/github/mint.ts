import { repositoryAnswer, type JsonObject } from './answers.ts';
import { callingApp, jsonBody, type Answer, type Call } from './call.ts';
import { permits, withMetadata, type Permissions } from './permission-levels.ts';
import type { Installation, Repository } from './records.ts';
import { refusals } from './refusal.ts';
import type { TokenFormat } from './token-text.ts';
import type { World } from './world.ts';

const MAX_REPOSITORIES = 500;

/** POST /app/installations/{installation_id}/access_tokens */
export function mintToken(call: Call): Answer {
  const app = callingApp(call);
  const { world } = call;
  const id = Number(call.params.installation_id);
  const installation = world.installations.find((one) => one.id === id && one.app === app);
  if (!installation) throw refusals.notFound();
  if (installation.on.kind === 'account' && installation.on.ipAllowList) {
    throw refusals.ipNotAllowed(installation.on.login);
  }
  if (installation.suspended) throw refusals.suspended();
  const body = jsonBody(call);
  const repositories = askedRepositories(world, installation, body);
  const permissions = askedPermissions(installation, body.permissions);
  const format = formatHeader(call.headers['x-github-stateless-s2s-token']);
  const issued = world.mint(installation, {
    permissions,
    scope: repositories ?? 'all',
    ...(format && { format }),
  });
  const selection = repositories || installation.selection !== 'all' ? 'selected' : 'all';
  return {
    status: 201,
    json: {
      token: issued.token,
      expires_at: issued.expiresAt.toISOString().replace(/\.\d+Z$/, 'Z'),
      permissions,
      repository_selection: selection,
      ...(repositories && { repositories: repositories.map((one) => repositoryAnswer(call.links, one)) }),
    },
  };
}

function askedPermissions(installation: Installation, asked: unknown): Permissions {
  if (asked === undefined || asked === null) return installation.permissions;
  if (typeof asked !== 'object' || Array.isArray(asked)) {
    throw refusals.invalidRequest('properties/permissions', `${JSON.stringify(asked)} is not an object`);
  }
  const permissions = asked as Permissions;
  // GitHub takes an empty object for "not asked", and gives everything.
  if (Object.keys(permissions).length === 0) return installation.permissions;
  const refused = Object.entries(permissions).some(
    ([name, level]) => !permits(installation.permissions, name, level),
  );
  if (refused) throw refusals.permissionNotGranted();
  return withMetadata(permissions);
}

/** The repositories asked for, by name or by id; undefined when none were. */
function askedRepositories(
  world: World,
  installation: Installation,
  body: JsonObject,
): Repository[] | undefined {
  const names = list(body, 'repositories', 'string');
  const ids = list(body, 'repository_ids', 'number');
  const count = names.length + ids.length;
  if (count === 0) return undefined;
  if (installation.on.kind === 'enterprise') throw refusals.noRepositoryPermissions();
  if (count > MAX_REPOSITORIES) throw refusals.tooManyRepositories(count);
  const { login } = installation.on;
  const found = [
    // A full name makes `owner/owner/name` here, which no repository is called: refused like GitHub does.
    ...names.map((name) => world.findRepository(`${login}/${String(name)}`)),
    ...ids.map((id) => world.repositories.find((repository) => repository.id === id)),
  ];
  const accessible = found.filter((one): one is Repository => one !== undefined && installation.covers(one));
  if (accessible.length < count) throw refusals.repositoryNotAccessible();
  return [...new Set(accessible)];
}

function list(body: JsonObject, name: string, type: 'string' | 'number'): unknown[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value)) {
    throw refusals.invalidRequest(`properties/${name}`, `${JSON.stringify(value)} is not an array`);
  }
  const wrong: unknown = value.find((item) => typeof item !== type);
  if (wrong !== undefined) {
    throw refusals.invalidRequest(`items`, `${JSON.stringify(wrong)} is not a ${type}`);
  }
  return value as unknown[];
}

/** GitHub's temporary override of the format, as announced in its changelog; other values are ignored. */
function formatHeader(value: string | undefined): TokenFormat | undefined {
  if (value === 'enabled') return 'stateless';
  return value === 'disabled' ? 'opaque' : undefined;
}
