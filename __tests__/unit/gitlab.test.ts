// Tables for what the GitLab action reads, asks for, believes and says.
// Long because each of them is one.
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { Refusal } from '../../src/hosts/refusal.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { readGitLabInputs } from '../../src/gitlab/inputs.ts';
import { keptTokenIn } from '../../src/gitlab/kept.ts';
import { checkAnswer } from '../../src/gitlab/made-token.ts';
import { explainRefusal } from '../../src/gitlab/refusal.ts';
import { gitLab } from '../../src/gitlab/service.ts';
import { tokenRequest } from '../../src/gitlab/token-request.ts';
import { quietLog } from './quiet.ts';

const read = (inputs: Record<string, string>) => {
  const given = { token: 'glpat-1', project: 'acme/app', scopes: 'write_repository', ...inputs };
  const env = Object.fromEntries(
    Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
  const maskedSecret = (text: string) => new Secret(text);
  return readGitLabInputs({ env, maskedSecret, log: quietLog } as unknown as Runtime);
};
const problem = (inputs: Record<string, string>) =>
  read(inputs).then(
    () => 'none',
    (error: unknown) => String(error),
  );

describe('inputs', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no parent', { token: '' }, 'credentials-missing: token is empty'],
    ['a deploy token as the parent', { token: 'gldt-x' }, 'found a deploy token'],
    ['a token of GitHub', { token: 'ghp_x' }, 'found a token of GitHub'],
    ['project and group', { group: 'acme' }, 'inputs-conflict: project and group'],
    ['neither', { project: '' }, 'found nothing, nor in group'],
    ['a URL', { project: 'https://gitlab.com/acme/app' }, 'found a URL'],
    ['a way up', { project: 'acme/../app' }, 'acme/../app'],
    ['a folder itself', { project: 'acme/.' }, 'allowed is GROUP/NAME'],
    ['a dash in front', { project: 'acme/-app' }, 'allowed is GROUP/NAME'],
    ['the number of a role', { 'access-level': '40' }, 'found "40", did you mean maintainer?'],
    ['no number of a role', { 'access-level': '35' }, 'found "35"; allowed is guest'],
    ['no scope', { scopes: ' ' }, 'scopes: found nothing'],
    ['git by an ID', { project: '42', 'setup-git': 'true' }, 'inputs-conflict: setup-git and the ID'],
    ['git without its scope', { scopes: 'read_registry', 'setup-git': 'true' }, 'setup-git needs a scope'],
    ['a password in the address', { 'gitlab-url': 'https://a:b@gitlab.example.com' }, 'is not allowed in it'],
    ['another name', { permissions: 'x' }, 'permissions: this action has no such input'],
    ['half a name', { token: 'projects/p/secrets/s' }, 'add /versions/N'],
    ['http to another machine', { 'gitlab-url': 'http://gitlab.example.com' }, 'use https://'],
    ['no URL', { 'gitlab-url': 'gitlab.example.com' }, 'this is not a URL'],
    ['another protocol', { 'gitlab-url': 'ssh://gitlab.example.com' }, 'found the protocol "ssh:"'],
    ['a long URL', { 'gitlab-url': `https://${'a'.repeat(2_000)}` }, 'allowed are 2000'],
    ['a path with a space', { 'gitlab-url': 'https://gitlab.example.com/a b' }, 'its path has characters'],
    ['several lines as the parent', { token: 'a\nb' }, 'white space'],
    ['a long path', { project: Array.from({ length: 30 }, () => 'a').join('/') }, 'allowed is GROUP/NAME'],
    ['a dashed scope', { scopes: 'write-repository' }, 'did you mean write_repository?'],
    ['registries of groups in a project', { scopes: 'api read_virtual_registry' }, 'inputs-conflict'],
  ])('%s', async (_, inputs, says) => {
    expect(await problem(inputs)).toContain(says);
  });

  test.each<[Record<string, string>, object]>([
    [
      {},
      {
        token: { kind: 'access', level: 30, levelName: 'developer' },
        git: 'untouched',
        apiUrl: 'https://gitlab.com/api/v4',
      },
    ],
    [{ scopes: 'read_api' }, { token: { kind: 'access', level: 20, levelName: 'reporter' } }],
    [{ scopes: 'read_repository' }, { token: { kind: 'deploy' } }],
    [
      { scopes: 'read_repository', 'access-level': 'Guest' },
      { token: { kind: 'access', level: 10, levelName: 'guest' } },
    ],
    [
      { scopes: 'api', 'access-level': 'owner' },
      { token: { kind: 'access', level: 50, levelName: 'owner' } },
    ],
    [{ scopes: 'write_package_registry read_registry' }, { token: { kind: 'deploy' } }],
    [
      { project: '', group: 'acme/sub', scopes: 'read_virtual_registry read_api' },
      { token: { kind: 'access', level: 20, levelName: 'reporter' } },
    ],
    [{ project: '42' }, { target: { kind: 'project', name: '42', isPath: false, apiPath: 'projects/42' } }],
    [
      { project: 'a/b/c.d' },
      { target: { kind: 'project', name: 'a/b/c.d', isPath: true, apiPath: 'projects/a%2Fb%2Fc.d' } },
    ],
    [
      { 'gitlab-url': 'https://host/gitlab/' },
      { webUrl: 'https://host/gitlab', apiUrl: 'https://host/gitlab/api/v4' },
    ],
    [{ 'gitlab-url': 'https://HOST/gitlab/api/v4' }, { webUrl: 'https://host/gitlab' }],
    [{ project: 'acme/.github' }, { target: { name: 'acme/.github', apiPath: 'projects/acme%2F.github' } }],
    [{ 'setup-git': 'true' }, { git: 'push' }],
    [{ 'setup-git': 'true', scopes: 'read_repository' }, { git: 'fetch' }],
    [
      { token: 'https://vault.example.com/v1/secret/data/gitlab#token' },
      { parent: { kind: 'stored', input: 'token' } },
    ],
  ])('%j', async (inputs, expected) => {
    expect(await read(inputs)).toMatchObject(expected);
  });
});

// The end of an access token is a date, and the token ends at 00:00 UTC of it: https://docs.gitlab.com/cli/token/create/.
describe('the end', () => {
  const about = {
    target: { kind: 'project', name: 'acme/app', isPath: true, apiPath: 'projects/acme%2Fapp' },
    scopes: ['api'],
  } as const;
  const access = { kind: 'access', level: 30, levelName: 'developer' } as const;
  const asked = (time: string, token: typeof access | { readonly kind: 'deploy' } = access) =>
    tokenRequest({ ...about, token }, { env: {}, now: Date.parse(time) }).body.expires_at;

  test.each([
    ['2026-11-26T00:00:00Z', '2026-11-27'],
    ['2026-11-26T17:59:59Z', '2026-11-27'],
    ['2026-11-26T18:00:00Z', '2026-11-27'],
    ['2026-11-26T18:00:00.001Z', '2026-11-28'],
    ['2026-11-26T23:59:59.999Z', '2026-11-28'],
    ['2026-12-31T18:30:00Z', '2027-01-02'],
    ['2028-02-28T19:00:00Z', '2028-03-01'],
  ])('asked for at %s: %s', (time, date) => {
    expect(asked(time)).toBe(date);
  });

  test('of a deploy token is six hours away, to the second', () => {
    expect(asked('2026-11-26T20:15:30.999Z', { kind: 'deploy' })).toBe('2026-11-27T02:15:30Z');
  });

  test('the name tells repository, run and try', () => {
    const env = { GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' };
    expect(tokenRequest({ ...about, token: access }, { env, now: 0 }).name).toBe(
      'mint-app-token acme/app run 7 attempt 2',
    );
  });
});

describe('an answer', () => {
  const endsAt = Date.parse('2026-11-27T00:00:00Z');
  const access = {
    kind: 'access',
    path: 'p',
    body: {},
    name: 'n',
    scopes: ['api', 'read_api'],
    level: 30,
    endsAt,
  } as const;
  const deploy = { ...access, kind: 'deploy', level: undefined, scopes: ['read_repository'] } as const;
  const good = {
    id: 7,
    token: 'glpat-x',
    scopes: ['read_api', 'api'],
    access_level: 30,
    expires_at: '2026-11-27',
  };
  const goodDeploy = {
    id: 7,
    token: 'gldt-x',
    scopes: ['read_repository'],
    username: 'gitlab+deploy-token-7',
    expires_at: '2026-11-27T00:00:00.000Z',
  };
  const code = (data: object, asked: typeof access | typeof deploy = access) => {
    const checked = checkAnswer({ ...data }, asked);
    return checked instanceof Failure ? `${checked.code}: ${checked.message}` : checked;
  };

  test('as it was asked for is taken', () => {
    expect(code(good)).toEqual({ id: 7, username: 'oauth2', expiresAt: '2026-11-27T00:00:00Z', lacks: [] });
    expect(code(goodDeploy, deploy)).toMatchObject({ username: 'gitlab+deploy-token-7', lacks: [] });
    expect(code({ ...goodDeploy, expires_at: '2026-11-27T01:00:00+01:00' }, deploy)).toMatchObject({
      lacks: [],
    });
  });

  test.each<[object, string]>([
    [{ scopes: ['api', 'read_api', 'sudo'] }, 'the scope "sudo"'],
    [{ access_level: 40 }, 'the access level 40 instead of 30'],
    [{ expires_at: '2026-11-28' }, 'an end at 2026-11-28T00:00:00Z instead of 2026-11-27T00:00:00Z'],
    [{ expires_at: null }, 'no end'],
  ])('with %j is wider', (change, says) => {
    expect(code({ ...good, ...change })).toBe(
      `grant-wider-than-asked: GitLab granted more than was asked: ${says}`,
    );
  });

  test.each<[object, string]>([
    [{ scopes: ['api'] }, 'the scope read_api'],
    [{ access_level: 20 }, 'the access level 30: it has 20'],
    [{ expires_at: '2026-11-26' }, 'an end at 2026-11-27T00:00:00Z: it ends at 2026-11-26T00:00:00Z'],
  ])('with %j lacks something', (change, lacks) => {
    expect(code({ ...good, ...change })).toMatchObject({ lacks: [lacks] });
  });

  test.each<[object, string]>([
    [{ id: '7' }, 'id'],
    [{ id: -1 }, 'id'],
    [{ token: 'a b' }, 'token'],
    [{ token: 7 }, 'token'],
    [{ scopes: 'api' }, 'scopes'],
    [{ scopes: [1] }, 'scopes'],
    [{ access_level: '30' }, 'access_level'],
    [{ expires_at: 'soon' }, 'expires_at'],
    [{ expires_at: '2026-13-41' }, 'expires_at'],
    [{ expires_at: '2026-11-27T00:00:00Z' }, 'expires_at'],
    [{ expires_at: undefined }, 'expires_at'],
  ])('with %j is not believed', (change, name) => {
    expect(code({ ...good, ...change })).toBe(
      `not-the-api: GitLab's answer has no ${name} as its API documents`,
    );
  });

  test('a user name that git cannot carry is not believed', () => {
    expect(code({ ...goodDeploy, username: 'a b' }, deploy)).toContain('no username');
  });
});

// The words: lib/api/helpers.rb, lib/api/resource_access_tokens.rb and lib/api/api_guard.rb of gitlabhq.
describe('a refusal', () => {
  const about = {
    target: { kind: 'project', name: 'acme/app', isPath: true, apiPath: '' },
    token: { kind: 'access', level: 30, levelName: 'developer' },
    scopes: ['api'],
    webUrl: 'https://gitlab.com',
  } as const;
  test.each<[number, object, string]>([
    [401, { message: '401 Unauthorized' }, 'parent-token-refused'],
    [401, { error: 'invalid_token', error_description: 'Token was revoked.' }, 'parent-token-refused'],
    [403, { error: 'insufficient_scope', scope: 'api' }, 'parent-token-refused'],
    [
      403,
      { error: 'insufficient_granular_scope', error_description: '[create_deploy_token]' },
      'parent-token-refused',
    ],
    [403, { message: '403 Forbidden' }, 'role-too-low'],
    [
      400,
      { message: '400 Bad request - User does not have permission to create group access token' },
      'role-too-low',
    ],
    [
      400,
      {
        message:
          '400 Bad request - Access level of the token contains permissions not held by the creating user',
      },
      'role-too-low',
    ],
    [404, { message: '404 Project Not Found' }, 'target-not-found'],
    [405, { message: '405 Non GET methods are not allowed for moved projects' }, 'target-not-found'],
    [400, { error: 'scopes does not have a valid value' }, 'scope-not-allowed'],
    [400, { message: { scopes: ['can only contain available scopes'] } }, 'scope-not-allowed'],
    [400, { message: '400 Bad request - Expires at must be before 2027-11-26' }, 'expiry-not-allowed'],
    [400, { error: 'expires_at is invalid' }, 'expiry-not-allowed'],
    [422, {}, 'host-refused'],
  ])('%s %j is %s', (status, data, code) => {
    const refusal = new Refusal({ status, headers: {} }, { ...data }, { host: gitLab, secrets: [] });
    expect(explainRefusal(refusal, about).code).toBe(code);
  });

  test('a fine-grained parent is told which permission it lacks', () => {
    const data = { error: 'insufficient_granular_scope', error_description: '[create_deploy_token]' };
    const refusal = new Refusal({ status: 403, headers: {} }, data, { host: gitLab, secrets: [] });
    expect(explainRefusal(refusal, { ...about, token: { kind: 'deploy' } }).fix).toContain(
      'create and delete deploy tokens',
    );
  });
});

describe('the limit of requests', () => {
  test.each<[number, Record<string, string>, object | undefined]>([
    [429, {}, { endsAt: undefined }],
    [429, { 'ratelimit-reset': '1795674000' }, { endsAt: 1_795_674_000_000 }],
    [429, { 'ratelimit-reset': 'soon' }, { endsAt: undefined }],
    [403, { 'ratelimit-remaining': '0' }, undefined],
  ])('%s %j', (status, headers, expected) => {
    expect(gitLab.limitOf({ status, headers, body: 'Retry later' })).toEqual(expected);
  });
});

describe('what main left', () => {
  const place = {
    apiUrl: 'https://gitlab.com/api/v4',
    target: { kind: 'project', name: 'a/b', isPath: true, apiPath: 'projects/a%2Fb' },
  } as const;
  const kept = {
    provider: 'gitlab',
    kind: 'access',
    token: 't',
    id: 7,
    apiUrl: place.apiUrl,
    path: 'projects/a%2Fb/access_tokens',
    expiresAt: 'x',
  };
  test.each<[object, string | undefined]>([
    [{}, undefined],
    [{ id: undefined }, undefined],
    [{ token: undefined }, 'cannot be read'],
    [{ kind: 'other' }, 'cannot be read'],
    [{ kind: 'deploy', id: '7' }, 'cannot be read'],
    [{ kind: 'deploy' }, 'another place'],
    [{ path: 'projects/c%2Fd/access_tokens' }, 'another place'],
    [{ apiUrl: 'https://elsewhere.example' }, 'another place'],
  ])('with %j', (change, says) => {
    const found = keptTokenIn({ ...kept, ...change }, place);
    if (says === undefined) expect(found).toMatchObject({ kind: 'access', path: kept.path });
    else expect(found).toContain(says);
  });
});
