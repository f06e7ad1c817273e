// What a person reads in the worst minute, beyond what failures.test.ts and investigation.test.ts show: the right page on
// the server in use, who answered, names that people know, and nothing that the public need not know.
// Long because each test is one message that a person reads, and they are compared best in one list.
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scenario, type Scenario, type Stage } from './harness.ts';

/** The one error of a main that fails. */
async function errorOf({ main }: Pick<Scenario, 'main'>, stage: Stage): Promise<string> {
  const { annotations, exitCode } = await main({
    ...stage,
    with: { permissions: 'inherit', ...stage.with },
  });
  expect(exitCode).toBe(1);
  const errors = annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  return errors[0]?.message ?? '';
}

const answer = (status: number, message: string) => ({ kind: 'answer', status, json: { message } }) as const;

describe('the page where it is mended is on the server in use', () => {
  // GitHub's documentation: public pages of Apps are below /github-apps on Enterprise Server.
  test.each([
    ['', '/apps/acme-release'],
    ['/api/v3', '/github-apps/acme-release'],
  ] as const)('to install the App, with the API at "%s"', (basePath, page) =>
    scenario(
      async (sandbox) => {
        sandbox.github.world.addAccount({ login: 'globex', type: 'Organization' });
        const message = await errorOf(sandbox, { with: { owner: 'globex' } });
        expect(message).toContain(`Install it: ${sandbox.github.serverUrl}${page}/installations/new`);
      },
      { basePath },
    ),
  );

  test("to install the App, by GitHub's own word", () =>
    scenario(async (sandbox) => {
      const page = `${sandbox.github.serverUrl}/there/acme`;
      const body = (app: object) => ({ ...app, html_url: page });
      sandbox.github.faults.add({ on: 'app', effect: { kind: 'transform', body } });
      const message = await errorOf(sandbox, { with: { owner: 'globex' } });
      expect(message).toContain(`${page}/installations/new`);
    }));

  test.each([undefined, 'javascript:alert(1)', 'https://elsewhere.example.com/apps/x', 17])(
    'to install the App, where GitHub gives no link of its own (%j)',
    (link) =>
      scenario(
        async (sandbox) => {
          const body = (app: object) => ({ ...app, html_url: link });
          sandbox.github.faults.add({ on: 'app', effect: { kind: 'transform', body } });
          const message = await errorOf(sandbox, { with: { owner: 'globex' } });
          expect(message).toContain(`${sandbox.github.serverUrl}/github-apps/acme-release/installations/new`);
        },
        { basePath: '/api/v3' },
      ),
  );

  // Who an App belongs to is nobody's business where the run does not name that account.
  test.each([
    [
      'an organization of its own',
      'Organization',
      'https://H/organizations/vendor/settings/apps/vendor-bot/permissions',
    ],
    ['a user of its own', 'User', 'https://H/settings/apps/vendor-bot/permissions'],
  ] as const)('to add a permission to the App of %s', (_, type, page) =>
    scenario(async (sandbox) => {
      const { world, serverUrl } = sandbox.github;
      world.addAccount({ login: 'vendor', type });
      const { app, privateKey } = world.addApp({
        slug: 'vendor-bot',
        owner: 'vendor',
        permissions: { contents: 'read' },
      });
      world.install(app, { account: 'acme' });
      const inputs = {
        'client-id': app.clientId,
        'private-key': privateKey,
        permissions: 'contents: write',
      };
      const inPublic = await errorOf(sandbox, { with: inputs });
      expect(inPublic).toContain(`open ${serverUrl}/apps/vendor-bot and follow "App settings"`);
      expect(inPublic).not.toContain('/vendor/');
      const inPrivate = await errorOf(sandbox, { with: inputs, env: await sandbox.inPrivate() });
      expect(inPrivate).toContain(page.replace('https://H', serverUrl));
    }),
  );

  test.each([
    [{ slug: 'big', name: 'Big' }, '/enterprises/big/settings/apps/acme-release/permissions'],
    [null, '/apps/acme-release and follow "App settings"'],
  ])('to add a permission to the App of %j', (owner, page) =>
    scenario(async (sandbox) => {
      const body = (app: object) => ({ ...app, owner, installations_count: undefined });
      sandbox.github.faults.add({ on: 'app', effect: { kind: 'transform', body } });
      const env = await sandbox.inPrivate();
      const message = await errorOf(sandbox, { with: { permissions: 'secrets: read' }, env });
      expect(message).toContain(sandbox.github.serverUrl + page);
      expect(await errorOf(sandbox, { with: { owner: 'globex' } })).toContain('installed on 1 account');
    }),
  );

  test('to change an IP allow list whose owner GitHub does not say', () =>
    scenario(async (sandbox) => {
      const words = 'This enterprise has an IP allow list enabled, and your IP address is not permitted';
      sandbox.github.faults.add({ on: 'lookup', effect: answer(403, words) });
      const message = await errorOf(sandbox, {});
      expect(message).toMatch(/^ip-not-allowed: /);
      expect(message).toContain(words);
    }));

  test('to add a permission, where GitHub does not say whose the App is', () =>
    scenario(async (sandbox) => {
      sandbox.github.faults.add({ on: 'app', effect: answer(404, 'Not Found') });
      const message = await errorOf(sandbox, { with: { permissions: 'secrets: read' } });
      expect(message).toContain(
        `open ${sandbox.github.serverUrl}/apps/acme-release and follow "App settings"`,
      );
    }));

  test('to change the IP allow list', () =>
    scenario(async (sandbox) => {
      const acme = sandbox.github.world.findAccount('acme');
      if (acme) acme.ipAllowList = true;
      const message = await errorOf(sandbox, {});
      expect(message).toContain(`${sandbox.github.serverUrl}/organizations/acme/settings/security`);
    }));

  test('to correct an input, to store a secret, to run the job again', () =>
    scenario(async (sandbox) => {
      const { serverUrl, faults } = sandbox.github;
      const workflow = `${serverUrl}/acme/app/blob/main/.github/workflows/release.yml`;
      expect(await errorOf(sandbox, { with: { owner: 'a b' } })).toContain(`\nWhere: ${workflow}\n`);
      const key = { 'private-key': 'SHA256:abc' };
      expect(await errorOf(sandbox, { with: key })).toContain(
        `\nWhere: ${serverUrl}/acme/app/settings/secrets/actions\n`,
      );
      const ofTag = {
        GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/x.yml@refs/tags/v1',
        GITHUB_WORKFLOW_SHA: 'abc',
      };
      expect(await errorOf(sandbox, { with: { owner: 'a b' }, env: ofTag })).toContain(
        `\nWhere: ${serverUrl}/acme/app/blob/abc/.github/workflows/x.yml\n`,
      );
      faults.add({ on: 'lookup', effect: answer(429, 'Too many requests') });
      const limited = await errorOf(sandbox, { env: { GITHUB_RUN_ID: '42' } });
      expect(limited).toContain(`\nWhere: ${serverUrl}/acme/app/actions/runs/42\n`);
    }));

  test('nowhere, when the environment does not tell', () =>
    scenario(async (sandbox) => {
      const env = { GITHUB_WORKFLOW_REF: null, GITHUB_REPOSITORY: null, GITHUB_RUN_ID: null };
      expect(await errorOf(sandbox, { with: { owner: 'a b' }, env })).not.toContain('Where:');
    }));

  test('the page that GitHub names, when nothing else is known', () =>
    scenario(async (sandbox) => {
      const page = 'https://docs.github.com/rest/apps/apps#create-an-installation-access-token-for-an-app';
      const json = { message: 'Something new', documentation_url: page };
      sandbox.github.faults.add({ on: 'mint', effect: { kind: 'answer', status: 409, json } });
      expect(await errorOf(sandbox, {})).toContain(`its page on this request: ${page}\n`);
    }));
});

describe('an answer that is not of GitHub tells who gave it', () => {
  test.each<[string, Parameters<Scenario['github']['faults']['add']>[0]['effect'], string]>([
    [
      'a page',
      { kind: 'answer', status: 200, text: '<html>Log in</html>', contentType: 'text/html; charset=utf-8' },
      'HOST answered 200 (text/html), which is no answer',
    ],
    [
      'a page that refuses',
      { kind: 'answer', status: 404, text: '<html>', contentType: 'text/html' },
      'HOST answered 404 (text/html)',
    ],
    [
      'something without a type',
      { kind: 'answer', status: 403, text: 'no', contentType: '' },
      'HOST answered 403 (no content type)',
    ],
    [
      // As Gitea and Forgejo refuse.
      'a Gitea',
      {
        kind: 'answer',
        status: 404,
        text: '{"errors":null,"message":"The target couldn\'t be found.","url":"http://gitea.example.com/api/swagger"}',
        contentType: 'application/json;charset=utf-8',
      },
      'HOST answered 404 (application/json)',
    ],
    [
      'a Forgejo that does not know the route',
      {
        kind: 'answer',
        status: 404,
        text: '{"message":"Not Found","url":"http://forgejo.example.com/api/swagger"}',
        contentType: 'application/json',
      },
      'HOST answered 404 (application/json)',
    ],
    [
      'JSON of nobody known',
      {
        kind: 'answer',
        status: 401,
        text: '{"message":"token is required"}',
        contentType: 'application/json',
      },
      'HOST answered 401 (application/json)',
    ],
  ])('%s', (_, effect, said) =>
    scenario(async (sandbox) => {
      const { github } = sandbox;
      github.faults.add({ on: 'lookup', effect });
      const message = await errorOf(sandbox, {});
      expect(message).toMatch(/^not-the-github-api: /);
      expect(message).toContain(said.replace('HOST', new URL(github.apiUrl).host));
      expect(message).not.toContain('GitHub said');
      expect(message).not.toContain("GitHub's own words");
    }),
  );
});

describe('names that people know', () => {
  test('the title of a permission is asked for by its name, with a notice', () =>
    scenario(
      async ({ main, github }) => {
        const { exitCode, annotations } = await main({
          with: { permissions: 'commit-statuses: write', 'permission-dependabot-alerts': 'read' },
        });
        expect(exitCode).toBe(0);
        expect(github.requests[1]?.body).toMatchObject({
          permissions: { statuses: 'write', vulnerability_alerts: 'read' },
        });
        expect(annotations.map(({ level }) => level)).toEqual(['notice']);
        for (const part of ['"statuses"', '"vulnerability-alerts"'])
          expect(annotations[0]?.message).toContain(part);
      },
      { permissions: { statuses: 'write', vulnerability_alerts: 'read' } },
    ));

  test.each([
    ['JSON', '["app", "lib"]'],
    ['YAML', '- app\n- lib\n'],
    ['YAML in one line', '[app, lib]'],
    ['quotes', '"app", \'lib\''],
  ])('repositories as %s, with a notice', (_, repositories) =>
    scenario(async ({ main, github }) => {
      const { exitCode, annotations } = await main({ with: { repositories, permissions: 'inherit' } });
      expect(exitCode).toBe(0);
      expect(github.requests[1]?.body).toMatchObject({ repositories: ['app', 'lib'] });
      expect(annotations.map(({ level }) => level)).toEqual(['notice']);
      expect(annotations[0]?.message).toContain('"app, lib"');
    }),
  );

  test('nothing is understood where something is wrong besides', () =>
    scenario(async (sandbox) => {
      const { main, calls } = sandbox;
      const { annotations } = await main({
        with: { repositories: '["app"]', permissions: 'contents: wirte' },
      });
      expect(annotations.map(({ level }) => level)).toEqual(['error']);
      expect(calls()).toEqual([]);
    }));

  test.each([
    ['my-app', 'this looks like a name'],
    ['Ov23liAbCdEfGhIjKlMn', 'OAuth app'],
    ['0123456789abcdef0123', 'OAuth app'],
    ['61000000', 'this may be the ID of an installation'],
  ])('the ID %s', (id, says) =>
    scenario(async (sandbox) => {
      const message = await errorOf(sandbox, { with: { 'client-id': id } });
      expect(message).toMatch(/^app-unknown: /);
      expect(message).toContain(id);
      expect(message).toContain(says);
    }),
  );

  test('IDs as text, as stand-ins for GitHub write them', () =>
    scenario(async ({ main, github, installation }) => {
      const body = (it: Record<string, unknown>) => ({ ...it, id: String(it.id) });
      github.faults.add({ on: 'lookup', effect: { kind: 'transform', body } });
      github.faults.add({ on: { path: /^\/users\// }, effect: { kind: 'transform', body } });
      const { exitCode, outputs } = await main({ with: { 'git-identity': 'true' } });
      expect(exitCode).toBe(0);
      expect(outputs['installation-id']).toBe(String(installation.id));
      expect(outputs['bot-user-id']).toMatch(/^\d+$/);
    }));

  test.each([['12a'], [''], ['1.5'], [null], [{}]])('not what is no ID: %j', (id) =>
    scenario(async (sandbox) => {
      const body = (it: object) => ({ ...it, id });
      sandbox.github.faults.add({ on: 'lookup', effect: { kind: 'transform', body } });
      expect(await errorOf(sandbox, {})).toMatch(/^not-the-github-api: /);
    }),
  );
});

describe('a repository that was renamed', () => {
  // GitHub redirects the look-up by the old name, and takes no old name for a mint (twentyhq/twenty#24196).
  test.each([
    ['public: by its new name', false],
    ['private: by the address that leads there', true],
  ])('is told, when it is %s', (_, isPrivate) =>
    scenario(async (sandbox) => {
      const { github, installation } = sandbox;
      const tool = github.world.addRepository('acme/tool', { private: isPrivate });
      if (installation.selection !== 'all') installation.selection.push(tool);
      github.world.renameRepository('acme/tool', 'acme/hammer');
      const message = await errorOf(sandbox, { with: { repositories: 'app, tool' } });
      expect(message).toMatch(
        /^repository-not-in-installation: GitHub does not mint tokens for a repository.s old name/,
      );
      if (isPrivate) {
        expect(message).toContain(`the name that ${github.serverUrl}/acme/tool leads to, for acme/tool`);
        expect(message).not.toContain('hammer');
      } else {
        expect(message).toContain('acme/tool (now acme/hammer)');
        expect(message).toContain('Write acme/hammer for acme/tool, in repositories.');
      }
    }),
  );
});

describe('empty credentials', () => {
  const empty = { 'private-key': '' };

  test.each<[string, Record<string, string>, object, Record<string, string>, string[]]>([
    [
      'in a fork, by schedule',
      empty,
      { repository: { fork: true, full_name: 'mona/app' } },
      { GITHUB_EVENT_NAME: 'schedule' },
      ['mona/app is a fork', '!github.event.repository.fork'],
    ],
    [
      'of Dependabot',
      empty,
      {},
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' },
      ['/acme/app/settings/secrets/dependabot'],
    ],
    [
      // What the runner gives a job of a reusable workflow: the event and the workflow of its caller.
      'in a reusable workflow, which nothing shows',
      empty,
      {},
      { GITHUB_EVENT_NAME: 'push' },
      ['/acme/app/settings/secrets/actions', '`secrets: inherit`', '`environment:`', 'organization'],
    ],
    [
      'by a misspelt name',
      { ...empty, private_key: 'x' },
      {},
      {},
      ['Write private-key instead of private_key'],
    ],
    [
      'for the ID alone',
      { 'client-id': '' },
      {},
      {},
      ['/acme/app/settings/variables/actions', 'vars.NAME', 'secrets.NAME'],
    ],
  ])('%s', (_, inputs, payload, env, says) =>
    scenario(async (sandbox) => {
      const event = { GITHUB_EVENT_PATH: await sandbox.eventFile(payload), ...env };
      const message = await errorOf(sandbox, { with: inputs, env: event });
      expect(message).toMatch(/^credentials-missing: /);
      for (const part of says) expect(message).toContain(part);
      expect(sandbox.calls()).toEqual([]);
    }),
  );

  test('beside another problem, what to do about both is told', () =>
    scenario(async (sandbox) => {
      const message = await errorOf(sandbox, { with: { ...empty, owner: 'a b' } });
      expect(message).toMatch(/^input-invalid: 2 problems/);
      expect(message).toContain('/acme/app/settings/secrets/actions');
    }));

  test('an event file that cannot be read only costs the explanation', () =>
    scenario(async (sandbox) => {
      const path = join(sandbox.temp, 'event.json');
      await sandbox.eventFile({});
      const { writeFile } = await import('node:fs/promises');
      await writeFile(path, '{ not JSON');
      const message = await errorOf(sandbox, { with: empty, env: { GITHUB_EVENT_PATH: path } });
      expect(message).toMatch(/^credentials-missing: private-key: found nothing/);
    }));
});

describe('a log is public', () => {
  const accounts = (github: Scenario['github'], app: Scenario['app']) => {
    for (let at = 0; at < 119; at++) {
      github.world.addAccount({ login: `customer-${at}`, type: 'Organization' });
      github.world.install(app, { account: `customer-${at}` });
    }
  };

  test('accounts are counted, and likely misspellings named', () =>
    scenario(async (sandbox) => {
      accounts(sandbox.github, sandbox.app);
      const message = await errorOf(sandbox, { with: { owner: 'acmee' } });
      expect(message).toContain('it is installed on 120 accounts; did you mean "acme"?');
      expect(message).not.toContain('customer');
    }));

  test('in a private repository ten are named, and no more', () =>
    scenario(async (sandbox) => {
      accounts(sandbox.github, sandbox.app);
      const env = await sandbox.inPrivate();
      const message = await errorOf(sandbox, { with: { owner: 'globex' }, env });
      expect(message.match(/customer-\d+/g)).toHaveLength(9);
      expect(message).toContain('and 90 more'); // the list of the first hundred
    }));

  test.each([{ repository: { private: false } }, {}, { repository: { private: 'true' } }])(
    'so it is after %j',
    (payload) =>
      scenario(async (sandbox) => {
        const env = { GITHUB_EVENT_PATH: await sandbox.eventFile(payload) };
        const message = await errorOf(sandbox, { with: { owner: 'globex' }, env });
        expect(message).toContain('it is installed on 1 account\n');
      }),
  );

  test('permissions that were granted are counted', () =>
    scenario(async (sandbox) => {
      const inputs = { permissions: 'secrets: read' };
      const inPublic = await errorOf(sandbox, { with: inputs });
      expect(inPublic).toContain('which lists the 3 permissions that it was granted');
      expect(inPublic).not.toMatch(/pull.requests/);
      const inPrivate = await errorOf(sandbox, { with: inputs, env: await sandbox.inPrivate() });
      expect(inPrivate).toContain('  pull-requests: write');
    }));
});

describe('what is announced to end', () => {
  const announced = {
    kind: 'reform',
    headers: {
      deprecation: 'Tue, 10 Mar 2026 00:00:00 GMT',
      sunset: 'Fri, 10 Mar 2028 00:00:00 GMT',
      link: '<https://docs.github.com>; rel="deprecation"; type="text/html"',
    },
  } as const;

  test('is no noise', () =>
    scenario(async ({ main, post, github }) => {
      for (const on of ['lookup', 'mint'] as const) github.faults.add({ on, effect: announced });
      const stage = await main({ with: { permissions: 'inherit' } });
      expect(stage.rawOutput).not.toMatch(/deprecat|sunset|@octokit/i);
      expect(
        stage.rawOutput.split('\n').filter((line) => line && !line.startsWith('::add-mask::')),
      ).toHaveLength(1);
      expect((await post(stage.state)).rawOutput).not.toMatch(/deprecat/i);
    }));

  test('is in the debug log', () =>
    scenario(async ({ main, github }) => {
      github.faults.add({ on: 'mint', effect: announced });
      const { rawOutput } = await main({ with: { permissions: 'inherit' }, env: { RUNNER_DEBUG: '1' } });
      expect(rawOutput).toMatch(/::debug::GitHub announces the end of POST .*Fri, 10 Mar 2028/);
    }));
});

describe("an error outside of the step's promise", () => {
  const preload = join(import.meta.dirname, 'throw-outside.js');
  const stage = (way: string): Stage => ({
    with: { permissions: 'inherit' },
    env: { THROW: way },
    nodeOptions: ['--import', preload],
  });

  test.each(['uncaughtException', 'unhandledRejection'])('%s: main fails with one annotation', (way) =>
    scenario(async ({ main, post, github }) => {
      const { annotations, exitCode, state, rawOutput } = await main(stage(way));
      expect(annotations.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
        ['error', 'internal-error: thrown where nobody waits'],
      ]);
      expect(exitCode).toBe(1);
      expect(rawOutput).not.toMatch(/^\s+at /m);
      await post(state);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
  );

  test.each(['uncaughtException', 'unhandledRejection'])('%s: post warns', (way) =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main({ with: { permissions: 'inherit' } });
      const { annotations, exitCode, rawOutput } = await post(state, stage(way));
      expect(annotations.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
        ['warning', 'internal-error: thrown where nobody waits'],
      ]);
      expect(exitCode).toBe(0);
      expect(rawOutput).not.toMatch(/^\s+at /m);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
  );
});

test('times are told without milliseconds, wherever they come from', () =>
  scenario(async (sandbox) => {
    const { faults } = sandbox.github;
    const headers = { 'retry-after': '7200' };
    const json = { message: 'You have exceeded a secondary rate limit' };
    faults.add({ on: 'lookup', effect: { kind: 'answer', status: 429, headers, json } });
    const message = await errorOf(sandbox, {});
    expect(message).toMatch(/the limit ends at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n/);
  }));
