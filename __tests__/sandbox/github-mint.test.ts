import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { acme, ask, asApp, type Acme } from './github-client.ts';

let github: SandboxGitHub;
let world: Acme;

beforeEach(async () => {
  github = await startGitHub();
  world = acme(github);
});
afterEach(() => github.close());

const all = { metadata: 'read', contents: 'write', issues: 'read', members: 'read' };
const notGranted = 'The permissions requested are not granted to this installation.';
const notAccessible =
  'There is at least one repository that does not exist or is not accessible to the parent installation.';

describe('what a token is limited to', () => {
  test.each([
    ['nothing asked', undefined, all, undefined],
    ['empty permissions', { permissions: {} }, all, undefined],
    ['one permission', { permissions: { issues: 'read' } }, { issues: 'read', metadata: 'read' }, undefined],
    [
      'less than granted',
      { permissions: { contents: 'read' } },
      { contents: 'read', metadata: 'read' },
      undefined,
    ],
    ['an organization permission', { permissions: { members: 'read' } }, { members: 'read' }, undefined],
    ['a repository', { repositories: ['APP'] }, all, ['acme/app']],
    ['two', { repositories: ['app', 'lib'] }, all, ['acme/app', 'acme/lib']],
  ])('%s', async (_, body, permissions, repositories) => {
    const { status, json } = await world.mint(body);
    expect(status).toBe(201);
    expect(json.permissions).toEqual(permissions);
    expect(json.repositories?.map((one) => one.full_name)).toEqual(repositories);
    expect(json.expires_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(json.expires_at ?? '') - Date.now()).toBeLessThanOrEqual(3_600_000);
    expect(github.world.aliveTokens()[0]).toMatchObject({ permissions, repositories: repositories ?? 'all' });
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['a level above', { permissions: { issues: 'write' } }, 422, notGranted],
    ['a permission not granted', { permissions: { actions: 'read' } }, 422, notGranted],
    ['a misspelt permission', { permissions: { 'pull-requests': 'read' } }, 422, notGranted],
    ['a full name', { repositories: ['acme/app'] }, 422, notAccessible],
    ['a repository not selected', { repositories: ['app', 'secret'] }, 422, notAccessible],
    ["another owner's", { repositories: ['dotfiles'] }, 422, notAccessible],
    ['501', { repositories: Array.from({ length: 501 }, () => 'app') }, 422, 'Invalid request.'],
    ['no list', { repositories: 'app' }, 422, 'Invalid request.'],
  ])('%s is refused', async (_, body, status, message) => {
    const reply = await world.mint(body);
    expect(reply.status).toBe(status);
    expect(reply.json.message).toContain(message);
    expect(github.world.tokens).toEqual([]);
  });
});

test("a suspended installation, one of another app, and an enterprise's repositories", async () => {
  world.installation.suspended = true;
  expect(await world.mint()).toMatchObject({
    status: 403,
    json: { message: 'This installation has been suspended' },
  });
  const other = github.world.addApp({ slug: 'other', permissions: {} });
  const path = `/app/installations/${world.installation.id}/access_tokens`;
  const foreign = await ask(github, 'POST', path, { authorization: asApp(other.app, other.privateKey) });
  expect(foreign).toMatchObject({ status: 404, json: { message: 'Not Found' } });
  github.world.addEnterprise('megacorp');
  const { id } = github.world.install(world.app, { enterprise: 'megacorp' });
  const reply = await ask(github, 'POST', `/app/installations/${id}/access_tokens`, {
    authorization: world.authorization,
    body: { repositories: ['app'] },
  });
  expect(reply.json.message).toMatch(/^This installation does not use repository permissions/);
  expect(github.violations).toEqual([]);
});

test.each([
  ['opaque', /^ghs_[\dA-Za-z]{36}$/],
  ['stateless', /^ghs_\d+_[\w-]+\.[\w-]+\.[\w-]{342}$/],
] as const)('a token in the %s format opens doors until it is revoked', async (tokenFormat, shape) => {
  github.world.tokenFormat = tokenFormat;
  const { json } = await world.mint({ repositories: ['app'] });
  const token = String(json.token);
  expect(token).toMatch(shape);
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  for (const authorization of [`Bearer ${token}`, `token ${token}`, `Basic ${basic}`]) {
    const list = await ask(github, 'GET', '/installation/repositories', { authorization });
    expect(list.json).toMatchObject({ total_count: 1, repositories: [{ full_name: 'acme/app' }] });
  }
  const authorization = `Bearer ${token}`;
  const status = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await ask(github, method, path, { authorization, ...(body !== undefined && { body }) });
    return [reply.status, reply.json.message].filter(Boolean);
  };
  expect(await status('GET', '/repos/acme/app')).toEqual([200]);
  expect(await status('GET', '/repos/acme/lib')).toEqual([404, 'Not Found']);
  expect(await status('GET', '/user')).toEqual([403, 'Resource not accessible by integration']);
  expect(await status('GET', '/users/release-bot[bot]')).toEqual([200]);
  expect(await status('POST', '/repos/acme/app/dispatches', { event_type: 'go' })).toEqual([204]);
  expect(await status('DELETE', '/installation/token')).toEqual([204]);
  expect(await status('DELETE', '/installation/token')).toEqual([401, 'Bad credentials']);
  expect(await status('GET', '/repos/acme/app')).toEqual([401, 'Bad credentials']);
  expect(github.world.aliveTokens()).toEqual([]);
  expect(github.violations).toEqual([]);
});

test("a token expires after an hour of GitHub's time", async () => {
  const { json } = await world.mint();
  github.world.clockSkewSeconds += 3601;
  const reply = await ask(github, 'GET', '/installation/repositories', {
    authorization: `Bearer ${String(json.token)}`,
  });
  expect([reply.status, github.world.aliveTokens()]).toEqual([401, []]);
});

test('a dispatch tells listeners, and needs contents: write', async () => {
  const heard: unknown[] = [];
  github.onDispatch((event) => void heard.push(event));
  const send = async (authorization: string): Promise<number> => {
    const body = { event_type: 'go', client_payload: { a: 1 } };
    return (await ask(github, 'POST', '/repos/acme/app/dispatches', { authorization, body })).status;
  };
  const reader = github.world.addGitHubToken('acme/app', { contents: 'read' });
  const writer = github.world.addGitHubToken('acme/app', { contents: 'write' });
  expect([await send(`token ${reader}`), await send(`token ${writer}`)]).toEqual([403, 204]);
  await github.settled();
  expect(heard).toEqual([
    {
      repository: 'acme/app',
      eventType: 'go',
      clientPayload: { a: 1 },
      actor: { kind: 'github-token' },
      startsWorkflows: true,
    },
  ]);
});
