// Long because the rules of design are tried one after the other, each with what would break it.
import { describe, expect, test } from '@jest/globals';
import { scenario } from './harness.ts';

/** The annotation of a step that must have exactly one. */
function only(annotations: readonly { level: string; message: string }[]) {
  expect(annotations).toHaveLength(1);
  const [{ level, message } = { level: '', message: '' }] = annotations;
  return { level, message, code: message.slice(0, message.indexOf(':')) };
}

describe('secrets, with debug logging on', () => {
  const env = { RUNNER_DEBUG: '1' };
  test('the trail of a success', () =>
    scenario(async ({ main, post }) => {
      const stage = await main({ env });
      await post(stage.state, { env });
      expect(stage.rawOutput).toMatch(
        /GET \/repos\/acme\/app\/installation → 200 in \d+ ms \(try 1, request id \S+, \d+ ms of budget left\)/,
      );
    }));

  test('the stack of a failure', () =>
    scenario(async ({ main }) => {
      const stage = await main({ env, with: { repositories: 'nowhere' } });
      expect(stage.rawOutput).toMatch(/%0A {4}at /);
    }));
});

describe('a clock that is wrong', () => {
  test.each([
    ['3600 s behind', 3600],
    ['600 s behind', 600],
    ['90 s ahead', -90],
    ['3600 s ahead', -3600],
  ])('%s mints, with one more request and one warning', (_, clockSkewSeconds) =>
    scenario(
      async ({ main, post, calls, github, installation }) => {
        const stage = await main({ with: { permissions: 'inherit' } });
        expect(stage.exitCode).toBe(0);
        expect(calls()).toEqual([
          'GET /repos/acme/app/installation → 401',
          'GET /repos/acme/app/installation → 200',
          `POST /app/installations/${installation.id}/access_tokens → 201`,
        ]);
        const { level, message } = only(stage.annotations);
        expect(level).toBe('warning');
        const measured = Number(/(\d+) seconds/.exec(message)?.[1]);
        // GitHub's clock ticks in whole seconds, and an answer is read some time after it was dated.
        const [asked, askedAgain] = github.requests.map(({ at }) => at.getTime());
        const onItsWay = ((askedAgain ?? NaN) - (asked ?? NaN)) / 1000;
        expect(Math.abs(measured - Math.abs(clockSkewSeconds))).toBeLessThanOrEqual(2 + onItsWay);
        expect(message).toContain(clockSkewSeconds > 0 ? 'behind' : 'ahead');
        await post(stage.state);
        expect(github.world.aliveTokens()).toEqual([]);
      },
      { clockSkewSeconds },
    ),
  );

  test.each([
    ['30 s ahead', -30],
    ['500 s behind', 500],
    ['40 s behind', 40],
  ])('%s does no harm at all', (_, clockSkewSeconds) =>
    scenario(
      async ({ main, calls }) => {
        const { annotations } = await main({ with: { permissions: 'inherit' } });
        expect(annotations).toEqual([]);
        expect(calls()).toHaveLength(2);
      },
      { clockSkewSeconds },
    ),
  );
});

describe('HTTP', () => {
  const bad = { json: { message: 'Server Error' } };
  test.each([500, 502, 503, 504])('%i heals, for the look-up and the mint alike', (status) =>
    scenario(async ({ main, github }) => {
      github.faults.add({ on: 'lookup', times: 1, effect: { kind: 'answer', status, ...bad } });
      github.faults.add({ on: 'mint', times: 1, effect: { kind: 'answer', status, ...bad } });
      const { exitCode } = await main();
      expect(exitCode).toBe(0);
      expect(github.requests).toHaveLength(4);
    }),
  );

  test.each([
    ['429', 429, {}, 'Too many'],
    [
      'a secondary limit',
      403,
      {},
      'You have exceeded a secondary rate limit and have been temporarily blocked',
    ],
    ['a primary limit about to be reset', 403, { 'x-ratelimit-remaining': '0' }, 'API rate limit exceeded'],
  ])('a rate limit heals after the wait it asks for: %s', (_, status, headers, message) =>
    scenario(async ({ main, github }) => {
      github.faults.add({
        on: 'mint',
        times: 1,
        effect: { kind: 'answer', status, headers: { 'retry-after': '1', ...headers }, json: { message } },
      });
      const { exitCode } = await main();
      expect(exitCode).toBe(0);
      const [, first, second] = github.requests;
      expect((second?.at.getTime() ?? 0) - (first?.at.getTime() ?? 0)).toBeGreaterThanOrEqual(990);
    }),
  );

  test('a rate limit that lasts longer than the budget fails at once and says until when', () =>
    scenario(async ({ main, github }) => {
      const reset = Math.floor(Date.now() / 1000) + 1800;
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
      const json = { message: 'API rate limit exceeded for installation ID 1.' };
      github.faults.add({ on: 'lookup', effect: { kind: 'answer', status: 403, headers, json } });
      const { annotations } = await main();
      expect(github.requests).toHaveLength(1);
      const { code, message } = only(annotations);
      expect(code).toBe('rate-limited');
      const said = Date.parse(/\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(message)?.[0] ?? '') / 1000;
      expect(Math.abs(said - reset)).toBeLessThanOrEqual(2);
      expect(message).toContain('API rate limit exceeded for installation ID 1.');
    }));

  test.each([400, 401, 403, 404, 409, 422])('%i is never tried again', (status) =>
    scenario(async ({ main, github }) => {
      github.faults.add({
        on: 'lookup',
        effect: { kind: 'answer', status, json: { message: 'No, says the test' } },
      });
      const { annotations, exitCode } = await main();
      expect(exitCode).toBe(1);
      expect(github.requests).toHaveLength(1);
      const { message } = only(annotations);
      expect(message).toContain('No, says the test');
      expect(message).toContain(String(status));
      expect(message).toMatch(/request id \S+/);
    }),
  );

  test.each(['before-acting', 'after-acting', 'mid-body'] as const)('a connection reset %s heals', (when) =>
    scenario(async ({ main, github }) => {
      github.faults.add({ on: 'mint', times: 1, effect: { kind: 'reset', when } });
      const { exitCode } = await main();
      expect(exitCode).toBe(0);
      expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
    }),
  );

  test('a redirected look-up is followed: a renamed repository', () =>
    scenario(async ({ main, calls, github }) => {
      github.world.renameRepository('acme/app', 'acme/renamed');
      const { exitCode } = await main();
      expect(calls()[0]).toBe('GET /repos/acme/app/installation → 301');
      expect(calls()[1]).toMatch(/^GET \/repositories\/\d+\/installation → 200$/);
      expect(github.requests[1]?.headers.authorization).toBe('Bearer app-jwt');
      expect(exitCode).toBe(1); // GitHub does not take the old name when it mints
    }));

  test('a redirect to what is no web address is not followed', () =>
    scenario(async ({ main, github }) => {
      github.faults.add({ on: 'lookup', effect: { kind: 'redirect', to: 'file:///etc/passwd' } });
      const { annotations } = await main();
      expect(annotations[0]?.message).toMatch(/^not-the-github-api: /);
    }));

  test.each([418, 520])('an answer without a message is not quoted: it may echo the request (%i)', (status) =>
    scenario(async ({ main, github }) => {
      github.faults.add({
        on: 'mint',
        effect: { kind: 'answer', status, json: { echo: 'Bearer something-that-nobody-should-see' } },
      });
      const { annotations, rawOutput, summary } = await main({ env: { RUNNER_DEBUG: '1' } });
      expect(annotations[0]?.message).toContain(`answered ${status}`);
      expect(rawOutput + summary).not.toContain('nobody');
    }),
  );

  test('what GitHub names is printed on one line, so that it can be no command', () =>
    scenario(async ({ main, github }) => {
      const body = (answer: object) => ({ ...answer, app_slug: 'x\n::error::forged' });
      github.faults.add({ on: 'lookup', effect: { kind: 'transform', body } });
      const { annotations } = await main({ with: { permissions: 'contents: read' } });
      expect(annotations).toEqual([]);
    }));

  test('a mint is not redirected to another origin', () =>
    scenario(async ({ main, github, elsewhere }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'redirect', to: `${elsewhere.url}/x`, status: 307 } });
      const { exitCode } = await main();
      expect(exitCode).toBe(1);
      expect(elsewhere.requests).toEqual([]);
    }));

  test('redirects end', () =>
    scenario(async ({ main, github }) => {
      const to = `${github.apiUrl}/repos/acme/app/installation`;
      github.faults.add({ on: 'lookup', effect: { kind: 'redirect', to, status: 302 } });
      const { exitCode } = await main();
      expect(exitCode).toBe(1);
      expect(github.requests).toHaveLength(4);
    }));

  test('every request says its API version, and a user agent that is ours', () =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main();
      await post(state);
      for (const { headers } of github.requests) {
        expect(headers['x-github-api-version']).toBe('2022-11-28');
        expect(headers['user-agent']).toMatch(/^mint-app-token\/\d+\.\d+\.\d+$/);
      }
    }));

  test.each([
    ['HTML with 200', { kind: 'answer', status: 200, text: '<html>Login</html>', contentType: 'text/html' }],
    ['JSON cut off', { kind: 'truncate' }],
    ['JSON of something else', { kind: 'answer', status: 200, json: { hello: 'world' } }],
    ['a body without end', { kind: 'oversize', bytes: 20_000_000 }],
  ] as const)('%s is not the API', (_, effect) =>
    scenario(async ({ main, github }) => {
      github.faults.add({ on: 'lookup', effect });
      const { annotations, exitCode } = await main();
      expect(exitCode).toBe(1);
      expect(only(annotations).code).toBe('not-the-github-api');
    }),
  );

  test('an unreachable GitHub is tried again, then named', () =>
    scenario(async ({ main }) => {
      const url = 'http://127.0.0.1:1';
      const { annotations, log } = await main({
        with: { 'github-api-url': url },
        env: { GITHUB_API_URL: url },
      });
      const { code, message } = only(annotations);
      expect(code).toBe('github-unreachable');
      expect(message).toContain('ECONNREFUSED');
      expect(log.filter((line) => line.includes('trying again'))).toHaveLength(5);
    }));
});

describe('where a request may go', () => {
  const ownUrl = { GITHUB_API_URL: 'https://api.github.com' };
  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    ['plain http', { 'github-api-url': 'http://github.example.com/api/v3' }, ownUrl, 'github.example.com'],
    ['another protocol', { 'github-api-url': 'ftp://github.example.com' }, ownUrl, 'ftp:'],
    ['no URL', { 'github-api-url': 'api.github.com' }, ownUrl, 'github-api-url'],
    [
      'a password in the URL',
      { 'github-api-url': 'https://me:geheim@github.example.com' },
      ownUrl,
      'password',
    ],
    ['an owner that climbs', { owner: '../orgs/acme' }, {}, 'owner'],
    ['a repository that climbs', { repositories: '..' }, {}, 'repositories'],
    ['an escaped slash', { repositories: 'app%2finstallation' }, {}, 'app%2finstallation'],
    ['an enterprise that climbs', { enterprise: 'big/../../app' }, {}, 'enterprise'],
    ['an installation that is none', { 'installation-id': '1/../2' }, {}, 'installation-id'],
    ['a query', { owner: 'acme?x=1' }, {}, 'acme?x=1'],
    ['a control character', { owner: 'ac\u0007me' }, {}, 'owner'],
  ])('%s is refused', (_, inputs, env, said) =>
    scenario(async ({ main, calls }) => {
      const { annotations, exitCode, rawOutput } = await main({ with: inputs, env });
      expect(exitCode).toBe(1);
      const { message } = only(annotations);
      expect(message).toContain(said);
      expect(rawOutput).not.toContain('geheim');
      expect(calls()).toEqual([]);
    }),
  );
});

describe('a grant wider than asked', () => {
  test.each([
    ['another permission', { permissions: { secrets: 'write' } }, 'secrets: write'],
    ['a higher level', { permissions: { contents: 'write' } }, 'contents: write'],
    ['another repository', { repositories: ['acme/app', 'acme/secret'] }, 'acme/secret'],
    ['all repositories', { repositories: 'all' as const }, 'all repositories'],
  ])('%s fails the step, hands nothing over and revokes', (_, wider, said) =>
    scenario(async ({ main, post, github, calls, inPrivate }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'wider-grant', ...wider } });
      const stage = await main({ with: { permissions: 'contents: read' }, env: await inPrivate() });
      expect(stage.exitCode).toBe(1);
      const { code, message } = only(stage.annotations);
      expect(code).toBe('grant-wider-than-asked');
      expect(message).toContain(said);
      expect(stage.outputs).toEqual({});
      expect(github.world.aliveTokens()).toEqual([]);
      await post(stage.state);
      expect(calls().filter((call) => call.startsWith('DELETE'))).toEqual([
        'DELETE /installation/token → 204',
      ]);
    }),
  );

  test('an answer without form is refused, and its token revoked all the same', () =>
    scenario(async ({ main, github }) => {
      const effect = {
        kind: 'transform',
        body: (answer: object) => ({ ...answer, repositories: [{}], expires_at: undefined }),
      } as const;
      github.faults.add({ on: 'mint', effect });
      const { annotations, masks } = await main();
      expect(only(annotations).code).toBe('not-the-github-api');
      expect(masks).toContain(github.world.tokens[0]?.token);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('what could not be revoked at once is left to post, whatever skip-token-revoke says', () =>
    scenario(async ({ main, post, github }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'wider-grant', permissions: { secrets: 'write' } } });
      github.faults.add({
        on: 'revoke',
        times: 1,
        effect: { kind: 'answer', status: 409, json: { message: 'not now' } },
      });
      const stage = await main({ with: { permissions: 'contents: read', 'skip-token-revoke': 'true' } });
      expect(stage.exitCode).toBe(1);
      expect(github.world.aliveTokens()).toHaveLength(1);
      await post(stage.state);
      expect(github.world.aliveTokens()).toEqual([]);
    }));
});
