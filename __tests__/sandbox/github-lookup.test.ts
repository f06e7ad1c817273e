import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { acme, ask, asApp, type Acme } from './github-client.ts';

let github: SandboxGitHub;
let world: Acme;
let enterpriseInstallation: number;

beforeAll(async () => {
  github = await startGitHub();
  world = acme(github);
  github.world.addEnterprise('megacorp');
  enterpriseInstallation = github.world.install(world.app, {
    enterprise: 'megacorp',
    permissions: { enterprise_administration: 'read' },
  }).id;
  github.world.addAccount({ login: 'fort', type: 'Organization', ipAllowList: true });
  github.world.install(world.app, { account: 'fort' });
  github.world.addRepository('acme/old-name');
  world.installation.selection = github.world.repositories.filter(
    ({ fullName }) => fullName !== 'acme/secret' && fullName.startsWith('acme/'),
  );
  github.world.renameRepository('acme/old-name', 'acme/new-name');
});
afterEach(() => {
  expect(github.violations).toEqual([]);
});
afterAll(() => github.close());

test.each([
  ['/repos/acme/app/installation', 200],
  ['/repos/ACME/App/installation', 200],
  ['/repos/acme/secret/installation', 404],
  ['/repos/acme/nothing/installation', 404],
  ['/repos/octocat/dotfiles/installation', 404],
  ['/users/acme/installation', 200],
  ['/users/octocat/installation', 404],
  ['/orgs/Acme/installation', 200],
  ['/orgs/octocat/installation', 404],
])('GET %s: %i', async (path, status) => {
  const reply = await ask(github, 'GET', path, { authorization: world.authorization });
  expect(reply.status).toBe(status);
  if (status === 200) {
    expect(reply.json).toMatchObject({
      id: world.installation.id,
      account: { login: 'acme', type: 'Organization' },
      app_slug: 'release-bot',
      target_type: 'Organization',
      permissions: { metadata: 'read', contents: 'write' },
      suspended_at: null,
    });
  } else {
    expect(reply.json).toMatchObject({
      message: 'Not Found',
      status: '404',
      documentation_url: expect.stringContaining('-installation-for-the-authenticated-app'),
    });
  }
});

test('an enterprise', async () => {
  const reply = await ask(github, 'GET', '/enterprises/megacorp/installation', {
    authorization: world.authorization,
  });
  expect(reply.json).toMatchObject({ id: enterpriseInstallation, target_type: 'Enterprise' });
});

test('by id, as a list, and the app itself', async () => {
  const { authorization, installation } = world;
  const [one, missing, list, app] = await Promise.all([
    ask(github, 'GET', `/app/installations/${installation.id}`, { authorization }),
    ask(github, 'GET', '/app/installations/1', { authorization }),
    ask(github, 'GET', '/app/installations?per_page=2', { authorization }),
    ask(github, 'GET', '/app', { authorization }),
  ]);
  expect([one.status, one.json.id, missing.status]).toEqual([200, installation.id, 404]);
  expect(list.json).toHaveLength(2);
  expect(list.headers.get('link')).toContain('page=2>; rel="next"');
  expect(app.json).toMatchObject({ slug: 'release-bot', installations_count: 3 });
});

test('a renamed repository answers 301, and its target 200', async () => {
  const { authorization } = world;
  const moved = await ask(github, 'GET', '/repos/acme/old-name/installation', { authorization });
  expect(moved.status).toBe(301);
  const target = moved.headers.get('location')?.replace(github.apiUrl, '') ?? '';
  expect(target).toMatch(/^\/repositories\/\d+\/installation$/);
  expect((await ask(github, 'GET', target, { authorization })).json).toMatchObject({
    id: world.installation.id,
  });
});

test('an IP allow list refuses at the look-up', async () => {
  const reply = await ask(github, 'GET', '/orgs/fort/installation', { authorization: world.authorization });
  expect([reply.status, reply.json.message]).toEqual([
    403,
    expect.stringContaining('the `fort` organization has an IP allow list'),
  ]);
});

test.each([
  [undefined, 'A JSON web token could not be decoded'],
  ['Bearer nonsense', 'A JSON web token could not be decoded'],
  ['Basic eDp5', 'A JSON web token could not be decoded'],
  ['token abc', 'Bad credentials'],
])('Authorization %s: 401 %s', async (authorization, message) => {
  const reply = await ask(github, 'GET', '/app', authorization === undefined ? {} : { authorization });
  expect(reply).toMatchObject({ status: 401, json: { message, status: '401' } });
});

test('the scheme matches in any case, and the log keeps both the kind and the raw header', async () => {
  const authorization = world.authorization.replace('Bearer', 'bEARER');
  expect(await ask(github, 'GET', '/app', { authorization })).toMatchObject({ status: 200 });
  expect(github.requests.at(-1)).toMatchObject({
    headers: { authorization: 'Bearer app-jwt' },
    rawAuthorization: authorization,
    status: 200,
  });
});

test("answers have all of GitHub's headers, with GitHub's own clock", async () => {
  const skewed = await startGitHub({ clockSkewSeconds: 7200, basePath: '/api/v3' });
  const { app, privateKey } = acme(skewed);
  const reply = await ask(skewed, 'GET', '/app', { authorization: asApp(app, privateKey) });
  expect(reply.json.message).toMatch(/^'Expiration time' claim/);
  expect(Date.parse(reply.headers.get('date') ?? '') - Date.now()).toBeGreaterThan(7_190_000);
  expect([...reply.headers].length).toBeGreaterThan(20);
  expect(reply.headers.get('x-github-request-id')).toMatch(/^[\dA-F]{4}(:[\dA-F]{6}){3}:[\dA-F]{8}$/);
  expect((await fetch(`${skewed.serverUrl}/app`)).headers.get('content-type')).toContain('text/html');
  expect(skewed.violations).toEqual([]);
  await skewed.close();
});
