import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { scenario } from './harness.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const JSON_OF = (text: string | undefined) => JSON.parse(text ?? '') as unknown;

describe('on one owner', () => {
  test.each<{
    name: string;
    inputs: Record<string, string>;
    lookUp: string;
    asked?: string[];
    granted: string[] | 'all';
  }>([
    {
      name: 'the current repository',
      inputs: {},
      lookUp: '/repos/acme/app/installation',
      asked: ['app'],
      granted: ['acme/app'],
    },
    {
      name: 'all repositories of an owner',
      inputs: { owner: 'acme' },
      lookUp: '/users/acme/installation',
      granted: 'all',
    },
    {
      name: 'repositories of the current owner',
      inputs: { repositories: 'lib, app' },
      lookUp: '/repos/acme/lib/installation',
      asked: ['lib', 'app'],
      granted: ['acme/lib', 'acme/app'],
    },
    {
      name: 'owner and repositories',
      inputs: { owner: 'acme', repositories: 'lib' },
      lookUp: '/repos/acme/lib/installation',
      asked: ['lib'],
      granted: ['acme/lib'],
    },
    {
      name: 'full names, one a line',
      inputs: { repositories: 'acme/app\nacme/lib\n' },
      lookUp: '/repos/acme/app/installation',
      asked: ['app', 'lib'],
      granted: ['acme/app', 'acme/lib'],
    },
    {
      name: 'full names with their owner',
      inputs: { owner: 'acme', repositories: 'acme/lib' },
      lookUp: '/repos/acme/lib/installation',
      asked: ['lib'],
      granted: ['acme/lib'],
    },
  ])('$name', ({ inputs, lookUp, asked, granted }) =>
    scenario(async ({ main, calls, github, installation }) => {
      const { exitCode, outputs } = await main({ with: { ...inputs, 'permission-contents': 'read' } });
      expect(exitCode).toBe(0);
      expect(calls()).toEqual([
        `GET ${lookUp} → 200`,
        `POST /app/installations/${installation.id}/access_tokens → 201`,
      ]);
      expect(github.requests[1]?.body).toEqual({
        ...(asked && { repositories: asked }),
        permissions: { contents: 'read' },
      });
      const repositories = JSON_OF(outputs.repositories);
      expect(Array.isArray(repositories) ? repositories.sort() : repositories).toEqual(
        granted === 'all' ? 'all' : [...granted].sort(),
      );
      expect(outputs['app-slug']).toBe('acme-release');
      expect(outputs['installation-id']).toBe(String(installation.id));
    }),
  );

  test('an installation by its ID costs one call and knows no slug', () =>
    scenario(async ({ main, calls, installation }) => {
      const { outputs } = await main({
        with: { 'installation-id': String(installation.id), permissions: 'inherit' },
      });
      expect(calls()).toEqual([`POST /app/installations/${installation.id}/access_tokens → 201`]);
      expect(outputs).toMatchObject({
        'app-slug': '',
        repositories: '"all"',
        'installation-id': String(installation.id),
      });
    }));

  test('an installation by its ID, limited to repositories', () =>
    scenario(async ({ main, calls, github, installation }) => {
      const { outputs } = await main({
        with: { 'installation-id': String(installation.id), repositories: 'lib' },
      });
      expect(calls()).toHaveLength(1);
      expect(github.requests[0]?.body).toEqual({ repositories: ['lib'] });
      expect(JSON_OF(outputs.repositories)).toEqual(['acme/lib']);
      expect(Object.keys(JSON_OF(outputs.tokens) as object)).toEqual(['acme']);
    }));

  test('an enterprise', () =>
    scenario(async ({ main, calls, github, app }) => {
      github.world.addEnterprise('big-corp');
      const { id } = github.world.install(app, { enterprise: 'big-corp' });
      const { outputs } = await main({ with: { enterprise: 'big-corp', permissions: 'inherit' } });
      expect(calls()).toEqual([
        'GET /enterprises/big-corp/installation → 200',
        `POST /app/installations/${id}/access_tokens → 201`,
      ]);
      expect(Object.keys(JSON_OF(outputs.tokens) as object)).toEqual(['big-corp']);
    }));

  test('a user, whose installation is found by the same call', () =>
    scenario(async ({ main, calls, github, app }) => {
      github.world.addAccount({ login: 'octocat', type: 'User' });
      github.world.addRepository('octocat/hello');
      github.world.install(app, { account: 'octocat' });
      const { exitCode } = await main({ with: { owner: 'octocat' } });
      expect(exitCode).toBe(0);
      expect(calls()[0]).toBe('GET /users/octocat/installation → 200');
    }));

  test('GitHub Enterprise Server, below /api/v3', () =>
    scenario(
      async ({ main, post, calls, github, installation }) => {
        expect(github.apiUrl).toMatch(/\/api\/v3$/);
        const { state, exitCode } = await main();
        expect(exitCode).toBe(0);
        await post(state);
        expect(calls()).toEqual([
          'GET /api/v3/repos/acme/app/installation → 200',
          `POST /api/v3/app/installations/${installation.id}/access_tokens → 201`,
          'DELETE /api/v3/installation/token → 204',
        ]);
      },
      { basePath: '/api/v3' },
    ));

  test('an empty github-api-url is the one of the runner', () =>
    scenario(async ({ main }) => {
      const { exitCode } = await main({ with: { 'github-api-url': '' } });
      expect(exitCode).toBe(0);
    }));

  test('one connection serves a whole step', () =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main();
      expect(github.connectionCount).toBe(1);
      await post(state);
      expect(github.connectionCount).toBe(2);
    }));
});

describe('on several owners', () => {
  test('one token each, side by side, and all are revoked', () =>
    scenario(
      async ({ main, post, github, app }) => {
        for (const login of ['globex', 'initech']) {
          github.world.addAccount({ login, type: 'Organization' });
          github.world.addRepository(`${login}/tools`);
          github.world.install(app, { account: login });
        }
        const repositories = 'globex/tools, app, Initech/Tools, acme/lib';
        const stage = await main({
          with: { repositories, permissions: 'contents: read', summary: 'always' },
        });
        expect(stage.exitCode).toBe(0);
        const tokens = JSON_OF(stage.outputs.tokens) as Record<string, string>;
        expect(Object.keys(tokens)).toEqual(['globex', 'acme', 'Initech']);
        expect(stage.outputs.token).toBe(tokens.globex);
        expect(JSON_OF(stage.outputs.repositories)).toEqual(['globex/tools']);
        const [first, ...others] = github.world.installations.map(({ id }) => String(id));
        const ids = [others[0], first, others[1]];
        expect(stage.outputs['installation-id']).toBe(ids[0]);
        // A row each in the summary, in the order in which they were named.
        const rows = stage.summary.matchAll(/installation (\d+) .*hashed_token:"(.+?)"/g);
        expect([...rows].map(([, id, hash]) => [id, hash])).toEqual(
          Object.values(tokens).map((token, at) => [ids[at], sha256(token)]),
        );
        expect(github.world.tokens.map(({ token }) => token).sort()).toEqual(Object.values(tokens).sort());

        // Two calls each. All look-ups have left when the first of them is answered.
        const methods = github.requests.map(({ method }) => method);
        expect(methods).toEqual(['GET', 'GET', 'GET', 'POST', 'POST', 'POST']);

        await post(stage.state);
        expect(github.world.aliveTokens()).toEqual([]);
        expect(github.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(3);
      },
      { latencyMs: 1_000 },
    ));

  test('a clock that GitHub refuses is found by the first: one warning, and the others ask again by its time', () =>
    scenario(
      async ({ main, github, app }) => {
        github.world.addAccount({ login: 'globex', type: 'Organization' });
        github.world.addRepository('globex/tools');
        github.world.install(app, { account: 'globex' });
        const inputs = { repositories: 'app, globex/tools', permissions: 'contents: read' };
        const { exitCode, annotations, outputs } = await main({ with: inputs });
        expect([exitCode, annotations.map(({ title }) => title)]).toEqual([0, ['clock-skew']]);
        expect(Object.keys(JSON_OF(outputs.tokens) as object)).toEqual(['acme', 'globex']);
        const statuses = github.requests.map(({ method, status }) => `${method} ${String(status)}`);
        expect(statuses.sort()).toEqual(['GET 200', 'GET 200', 'GET 401', 'GET 401', 'POST 201', 'POST 201']);
      },
      { clockSkewSeconds: -7_200 },
    ));

  test('the notice of inherited permissions has a block for each, or a number where the log is public', () =>
    scenario(async ({ main, github, app, inPrivate }) => {
      github.world.addAccount({ login: 'globex', type: 'Organization' });
      github.world.addRepository('globex/tools');
      github.world.install(app, { account: 'globex', permissions: { issues: 'read' } });
      const inputs = { repositories: 'acme/app, globex/tools' };
      const inPublic = await main({ with: inputs });
      for (const line of [
        "acme: the installation's 3 permissions",
        "globex: the installation's 2 permissions",
      ])
        expect(inPublic.annotations[0]?.message).toContain(line);
      const { annotations } = await main({ with: inputs, env: await inPrivate() });
      expect(annotations).toMatchObject([{ level: 'notice', title: 'All permissions inherited' }]);
      for (const block of [
        'acme: permissions: |\n  metadata: read\n  contents: write\n',
        'globex: permissions: |\n  metadata: read\n  issues: read\n',
      ])
        expect(annotations[0]?.message).toContain(block);
    }));

  test.each(['false', 'true'])(
    'when one of them fails, post revokes the others (skip-token-revoke: %s)',
    (skip) =>
      scenario(async ({ main, post, github }) => {
        const inputs = { repositories: 'acme/app, globex/tools', 'skip-token-revoke': skip };
        const stage = await main({ with: inputs });
        expect(stage.exitCode).toBe(1);
        expect(stage.annotations).toHaveLength(1);
        expect(stage.annotations[0]?.message).toContain('globex/tools');
        expect(stage.outputs).toEqual({});
        expect(github.world.aliveTokens()).toHaveLength(1);
        await post(stage.state);
        expect(github.world.aliveTokens()).toEqual([]);
      }),
  );
});
