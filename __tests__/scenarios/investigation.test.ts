// Long because each way of finding out has its failures beside it.
import { describe, expect, test } from '@jest/globals';
import { scenario, type Scenario } from './harness.ts';

/** What is found out after a failure beyond what failures.test.ts shows: by other ways, and when there is no more to find. */
interface Case {
  readonly name: string;
  readonly inputs?: (sandbox: Scenario) => Record<string, string>;
  readonly arrange?: (sandbox: Scenario) => void;
  /** Whether the run is in a private repository. */
  readonly isPrivate?: boolean;
  readonly code: string;
  readonly says: string[];
}

const answer = (status: number, message: string) => ({ kind: 'answer', status, json: { message } }) as const;
const byId = ({ installation }: Scenario) => ({ 'installation-id': String(installation.id) });

const cases: Case[] = [
  {
    name: 'a permission that the installation given by its ID does not have',
    inputs: (sandbox) => ({ ...byId(sandbox), permissions: 'secrets: read' }),
    code: 'permission-not-granted',
    says: ['secrets: read (not granted)', '/apps/acme-release', '422'],
  },
  {
    name: 'a level above the one that was granted',
    arrange: ({ installation }) => {
      installation.permissions = { contents: 'read', metadata: 'read' };
    },
    inputs: () => ({ permissions: 'contents: write' }),
    code: 'permission-not-granted',
    says: ['contents: write (granted: read)', '/settings/installations/'],
  },
  {
    name: 'a repository that the installation given by its ID does not have: whose it would be is not known',
    inputs: (sandbox) => ({ ...byId(sandbox), repositories: 'nowhere' }),
    code: 'repository-not-in-installation',
    says: ['nowhere', 'There is at least one repository'],
  },
  {
    name: 'an installation given by its ID that is suspended',
    inputs: byId,
    arrange: ({ installation }) => {
      installation.suspended = true;
    },
    code: 'installation-suspended',
    says: [
      'The installation 61000000 has been suspended since',
      '/apps/acme-release and follow "Configure"',
      '403',
    ],
  },
  {
    name: 'the same, in a private repository',
    isPrivate: true,
    inputs: byId,
    arrange: ({ installation }) => {
      installation.suspended = true;
    },
    code: 'installation-suspended',
    says: ['/organizations/acme/settings/installations/61000000'],
  },
  {
    name: 'a refusal that the look-up does not explain',
    inputs: () => ({ permissions: 'contents: read' }),
    arrange: ({ github }) => {
      github.faults.add({
        on: 'mint',
        effect: answer(422, 'The permissions requested are not granted to this installation.'),
      });
    },
    code: 'permission-not-granted',
    says: ['Minting the token for acme/app: GitHub answered 422'],
  },
  {
    name: 'permissions that are refused although none were asked for',
    arrange: ({ github }) => {
      github.faults.add({
        on: 'mint',
        effect: answer(422, 'The permissions requested are not granted to this installation.'),
      });
    },
    code: 'permission-not-granted',
    says: ['Minting the token for acme/app: GitHub answered 422\n'],
  },
  {
    name: 'a look-up that found nothing, with another refusal when it is asked why',
    arrange: ({ github }) => {
      github.faults.add({ on: 'lookup', effect: answer(404, 'Not Found') });
      github.faults.add({ on: 'app', effect: answer(403, 'Something else') });
    },
    code: 'app-not-installed',
    says: ['GitHub answered 404'],
  },
  {
    name: 'a suspension that came after the look-up',
    arrange: ({ github }) => {
      github.faults.add({ on: 'mint', effect: answer(403, 'This installation has been suspended') });
    },
    code: 'installation-suspended',
    says: ['This installation has been suspended'],
  },
  {
    name: 'repositories that are all there when they are asked for one by one',
    inputs: () => ({ repositories: 'app, lib' }),
    arrange: ({ github }) => {
      const message =
        'There is at least one repository that does not exist or is not accessible to the parent installation.';
      github.faults.add({ on: 'mint', effect: answer(422, message) });
    },
    code: 'repository-not-in-installation',
    says: ['Minting the token for acme/app, acme/lib: GitHub answered 422'],
  },
  {
    name: 'an owner the App is not installed on',
    inputs: () => ({ owner: 'globex' }),
    arrange: ({ github }) => void github.world.addAccount({ login: 'globex', type: 'Organization' }),
    code: 'app-not-installed',
    says: [
      'is not installed on globex',
      'it is installed on 1 account\n',
      '/apps/acme-release/installations/new',
    ],
  },
  {
    name: 'an enterprise the App is not installed on',
    inputs: () => ({ enterprise: 'big' }),
    arrange: ({ github }) => void github.world.addEnterprise('big'),
    code: 'app-not-installed',
    says: ['the enterprise big'],
  },
  {
    name: 'an App that is installed nowhere',
    arrange: ({ github, installation }) => {
      github.world.uninstall(installation);
    },
    code: 'app-not-installed',
    says: ['it is installed nowhere yet'],
  },
  {
    name: 'a key that GitHub refuses only when it is asked who the App is',
    arrange: ({ github }) => {
      github.faults.add({ on: 'lookup', effect: answer(404, 'Not Found') });
      github.faults.add({ on: 'app', effect: answer(401, 'A JSON web token could not be decoded') });
    },
    code: 'app-key-mismatch',
    says: ['SHA256:'],
  },
  {
    name: 'an App that is installed on an enterprise and a user',
    isPrivate: true,
    inputs: () => ({ owner: 'globex' }),
    arrange: ({ app, github }) => {
      for (const login of ['globex', 'octocat']) github.world.addAccount({ login, type: 'User' });
      github.world.addEnterprise('big');
      github.world.install(app, { enterprise: 'big' });
      github.world.install(app, { account: 'octocat' });
    },
    code: 'app-not-installed',
    says: ['is not installed on globex', 'it is installed on acme, big, octocat'],
  },
  {
    name: 'a look-up that found nothing, with GitHub out of order when it is asked why',
    inputs: () => ({ repositories: 'gone' }),
    arrange: ({ github }) => {
      github.faults.add({ on: 'app', effect: { kind: 'reset', when: 'before-acting' } });
    },
    code: 'app-not-installed',
    says: ['GitHub answered 404', 'Not Found'],
  },
  {
    name: 'a look-up that found nothing, by something that does not know the App',
    inputs: () => ({ repositories: 'gone' }),
    arrange: ({ github }) => {
      github.faults.add({ on: 'app', effect: { kind: 'answer', status: 200, json: null } });
    },
    code: 'app-not-installed',
    says: ['GitHub answered 404', 'Not Found'],
  },
  {
    name: 'two missing repositories, one of which cannot be asked for',
    inputs: () => ({ repositories: 'app, gone, broken' }),
    arrange: ({ github }) => {
      github.faults.add({ on: { path: /broken/ }, effect: answer(418, 'I am a teapot') });
    },
    code: 'repository-not-in-installation',
    says: ['but not for acme/gone\n'],
  },
  {
    name: 'two keys, neither of which is one of the App',
    inputs: ({ github, app }) => ({
      'private-key': [1, 2]
        .map(() => github.world.addApp({ slug: 'other', permissions: {} }).privateKey)
        .join('\n'),
      'client-id': app.clientId,
    }),
    code: 'app-key-mismatch',
    says: ['The private keys SHA256:', 'do not belong to the App'],
  },
  {
    name: 'a clock whose answer tells no time',
    arrange: ({ github }) => {
      const message = "'Expiration time' claim ('exp') is too far in the future";
      github.faults.add({ on: 'lookup', effect: { ...answer(401, message), headers: { date: 'soon' } } });
    },
    code: 'clock-skew',
    says: ["'Expiration time' claim ('exp') is too far in the future"],
  },
];

describe('the annotation of', () => {
  test.each(cases)('$name', ({ inputs, arrange, isPrivate, code, says }) =>
    scenario(async (sandbox) => {
      arrange?.(sandbox);
      const { annotations, exitCode } = await sandbox.main({
        with: { permissions: 'inherit', ...inputs?.(sandbox) },
        ...(isPrivate && { env: await sandbox.inPrivate() }),
      });
      expect(exitCode).toBe(1);
      const errors = annotations.filter(({ level }) => level === 'error');
      expect(errors).toHaveLength(1);
      const { message = '' } = errors[0] ?? {};
      expect(message.slice(0, message.indexOf(':'))).toBe(code);
      for (const part of says) expect(message).toContain(part);
    }),
  );

  test('a permission this release does not know, and that is not granted', () =>
    scenario(
      async ({ main, github }) => {
        const { annotations } = await main({ with: { permissions: 'telepathy: read' } });
        expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
        expect(annotations.map(({ level }) => level)).toEqual(['notice', 'error']);
        const { message = '' } = annotations[1] ?? {};
        expect(message).toMatch(/^permission-not-granted: .*telepathy: read \(not granted\)/);
        expect(message).toContain('Check the name first: this release does not know telepathy');
      },
      { extraPermissions: ['telepathy'] },
    ));

  test('two owners that both fail: one annotation, and the other in the log', () =>
    scenario(async ({ main, github }) => {
      for (const login of ['globex', 'initech']) github.world.addAccount({ login, type: 'Organization' });
      const { annotations, log } = await main({
        with: { repositories: 'globex/a, initech/b', permissions: 'inherit' },
      });
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toContain('globex/a');
      expect(log.find((line) => line.startsWith('Another failure: '))).toContain('initech');
    }));
});

test('of many repositories no more than fifty are looked up to find out which are missing', () =>
  scenario(async ({ main, calls }) => {
    const names = Array.from({ length: 60 }, (_, at) => `nowhere-${at + 1}`);
    const { annotations } = await main({
      with: { permissions: 'inherit', repositories: ['app', ...names].join() },
    });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(/^repository-not-in-installation: .*acme\/nowhere-49\b/);
    // Beside the one that led to the installation.
    expect(calls().filter((call) => call.startsWith('GET /repos/'))).toHaveLength(1 + 50);
  }));

test('every problem with the inputs is told in one annotation, and nothing is asked', () =>
  scenario(async ({ main, calls }) => {
    const { annotations, exitCode } = await main({
      with: {
        'client-id': 'my app',
        owner: '-acme',
        permissions: 'contents: wirte',
        'skip-token-revoke': 'perhaps',
        summary: 'sometimes',
        'github-api-url': 'ftp://example.com',
      },
    });
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    const { message = '' } = annotations[0] ?? {};
    expect(message).toContain('6 problems');
    for (const part of ['client-id: found "my app"', 'owner', 'wirte', 'perhaps', '"sometimes"', 'ftp:'])
      expect(message).toContain(part);
    expect(calls()).toEqual([]);
  }));

describe('post', () => {
  test.each([
    [
      'a 404 of something else than the API',
      { kind: 'answer', status: 404, text: '<html>', contentType: 'text/html' },
      'answered with text/html (status 404, request id none)',
    ],
    [
      'a limit that lasts',
      {
        ...answer(403, 'API rate limit exceeded'),
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      },
      'its rate limit ends at 2100-01-01',
    ],
  ] as const)('tells of %s', (_, effect, said) =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main({ with: { permissions: 'inherit' } });
      github.faults.add({ on: 'revoke', effect });
      const { annotations, exitCode } = await post(state);
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(annotations[0]?.message).toContain(said);
    }),
  );

  test('a 404 of the API without a request id is taken as gone', () =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main({ with: { permissions: 'inherit' } });
      const text = '{"message":"Not Found"}';
      github.faults.add({
        on: 'revoke',
        effect: { kind: 'answer', status: 404, text, contentType: 'application/json' },
      });
      const { annotations, log } = await post(state);
      expect(annotations).toEqual([]);
      expect(log.join()).toContain('request id none');
    }));
});

test('the summary of an installation given by its ID', () =>
  scenario(async ({ main, installation }) => {
    const inputs = { summary: 'always', permissions: 'inherit', 'installation-id': String(installation.id) };
    const { summary } = await main({ with: inputs });
    for (const part of ['the App', String(installation.id), "all of the installation's"])
      expect(summary).toContain(part);
  }));
