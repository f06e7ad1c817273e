// The manifest flow of the sandbox's GitHub, as strict as the documented one:
// https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
import { createPrivateKey } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub } from '@mint-app-token/sandbox/github';

const MANIFEST = {
  name: 'An App',
  url: 'https://example.com',
  redirect_url: 'http://127.0.0.1:4000/back?kept=1',
  default_permissions: { contents: 'write' },
};

async function withGitHub(use: (github: SandboxGitHub) => Promise<void>): Promise<void> {
  const github = await startGitHub();
  github.world.addAccount({ login: 'acme', type: 'Organization' });
  github.world.addAccount({ login: 'octocat', type: 'User' });
  try {
    await use(github);
    expect(github.violations).toEqual([]);
  } finally {
    await github.close();
  }
}

const post = (github: SandboxGitHub, path: string, fields: Record<string, string>) =>
  fetch(github.serverUrl + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
const propose = (github: SandboxGitHub, manifest: unknown, path = '/settings/apps/new?state=s+1') =>
  post(github, path, { manifest: typeof manifest === 'string' ? manifest : JSON.stringify(manifest) });
async function confirm(github: SandboxGitHub, name = 'An App', path = '/settings/apps'): Promise<Response> {
  const page = await (await propose(github, MANIFEST, `${path}/new?state=s+1`)).text();
  const [, token = ''] = /name="token" value="([^"]+)"/.exec(page) ?? [];
  return post(github, path, { token, name });
}
const convert = (github: SandboxGitHub, code: string) =>
  fetch(`${github.apiUrl}/app-manifests/${code}/conversions`, {
    method: 'POST',
    headers: { 'user-agent': 'test' },
  });

test('an App is made, its code hands its credentials out once, and the state comes back', () =>
  withGitHub(async (github) => {
    const made = await confirm(github);
    expect(made.status).toBe(302);
    const back = new URL(made.headers.get('location') ?? '');
    expect([back.searchParams.get('kept'), back.searchParams.get('state')]).toEqual(['1', 's 1']);
    const code = back.searchParams.get('code') ?? '';
    const answer = (await (await convert(github, code)).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({
      slug: 'an-app',
      owner: { login: 'octocat' },
      permissions: { contents: 'write' },
    });
    expect(createPrivateKey(String(answer.pem)).asymmetricKeyType).toBe('rsa');
    expect((await convert(github, code)).status).toBe(404);
    expect((await convert(github, 'f'.repeat(40))).status).toBe(404);
  }));

test('a code ends after an hour', () =>
  withGitHub(async (github) => {
    const back = new URL((await confirm(github)).headers.get('location') ?? '');
    github.world.clockSkewSeconds = 3_600;
    expect((await convert(github, back.searchParams.get('code') ?? '')).status).toBe(404);
  }));

test('an organization has pages of its own, and nobody else has them', () =>
  withGitHub(async (github) => {
    expect((await confirm(github, 'Theirs', '/organizations/acme/settings/apps')).status).toBe(302);
    expect(github.world.apps[0]?.owner.login).toBe('acme');
    for (const login of ['octocat', 'nobody'])
      expect((await propose(github, MANIFEST, `/organizations/${login}/settings/apps/new`)).status).toBe(404);
  }));

test.each([
  ['no JSON', '{', 'not valid JSON'],
  ['no url', { ...MANIFEST, url: undefined }, '"url" wasn&'],
  // The hook's url is meant: probot/probot#1999.
  ['a hook without a url', { ...MANIFEST, hook_attributes: { active: false } }, '"url" wasn&'],
  ['no redirect', { ...MANIFEST, redirect_url: 'x' }, 'redirect_url'],
  [
    'an unknown permission',
    { ...MANIFEST, default_permissions: { content: 'write' } },
    'not included in the list',
  ],
  ['an unknown level', { ...MANIFEST, default_permissions: { contents: 'all' } }, 'not included in the list'],
  ['an unknown key', { ...MANIFEST, permissions: {} }, 'not a permitted key'],
])('a manifest with %s is refused', (_, manifest, words) =>
  withGitHub(async (github) => {
    const answer = await propose(github, manifest);
    expect(answer.status).toBe(422);
    expect((await answer.text()).replaceAll('&quot;', '"')).toContain(words.replace('&', "'"));
  }),
);

test.each([
  ['', 'be blank'],
  ['x'.repeat(35), 'too long (maximum is 34 characters)'],
  ['acme', 'already taken'],
  ['taken', 'already taken'],
  ['!!!', 'already taken'],
])('the name %j is refused', (name, words) =>
  withGitHub(async (github) => {
    github.world.addApp({ slug: 'taken', permissions: {} });
    const answer = await confirm(github, name);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
    expect(github.world.apps).toHaveLength(1);
  }),
);

test('a form is good once', () =>
  withGitHub(async (github) => {
    expect((await post(github, '/settings/apps', { token: 'x', name: 'An App' })).status).toBe(422);
  }));

test('an App is installed on repositories that are chosen, or asked for where an owner has to approve', () =>
  withGitHub(async (github) => {
    const { world } = github;
    const repository = world.addRepository('acme/app');
    world.addApp({ slug: 'theirs', permissions: { contents: 'read' }, owner: 'acme' });
    const page = '/apps/theirs/installations/new';
    expect(await (await fetch(github.serverUrl + page)).text()).toContain('Install theirs');
    expect((await post(github, page, { which: 'selected' })).status).toBe(422);
    expect((await post(github, page, { which: 'selected', repository: String(repository.id) })).status).toBe(
      302,
    );
    expect(world.installations.map(({ selection }) => selection)).toEqual([[repository]]);
    world.installsNeedApproval = true;
    expect(await (await post(github, page, { which: 'all' })).text()).toContain('has to approve it');
    expect(world.installations).toHaveLength(1);
    expect((await fetch(`${github.serverUrl}/apps/nobody/installations/new`)).status).toBe(404);
  }));
