import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { scenario, type Scenario } from './harness.ts';

/** The JWTs GitHub saw, taken apart and verified with node:crypto alone. */
function jwtsSeen({ github, privateKey }: Pick<Scenario, 'github' | 'privateKey'>) {
  return github.requests
    .filter(({ method }) => method !== 'DELETE')
    .map(({ rawAuthorization = '' }) => {
      const [scheme = '', jwt = ''] = rawAuthorization.split(' ');
      const [header = '', payload = '', signature = ''] = jwt.split('.');
      const signed = Buffer.from(`${header}.${payload}`);
      return {
        scheme,
        genuine: verify('sha256', signed, createPublicKey(privateKey), Buffer.from(signature, 'base64url')),
        header: JSON.parse(Buffer.from(header, 'base64url').toString()) as object,
        claims: JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>,
      };
    });
}

describe('the App is named by', () => {
  test.each<[string, (ids: { clientId: string; id: number }) => Record<string, string>, 'clientId' | 'id']>([
    ['client-id', ({ clientId }) => ({ 'client-id': clientId }), 'clientId'],
    ['app-id', ({ id }) => ({ 'client-id': '', 'app-id': String(id) }), 'id'],
    [
      'client-id, which wins over app-id',
      ({ clientId }) => ({ 'client-id': clientId, 'app-id': '1' }),
      'clientId',
    ],
    ['an App ID in client-id', ({ id }) => ({ 'client-id': String(id) }), 'id'],
  ])('%s', (_, inputs, issuer) =>
    scenario(async (sandbox) => {
      const { main, app } = sandbox;
      const before = Math.floor(Date.now() / 1000);
      const { exitCode, annotations } = await main({ with: { permissions: 'inherit', ...inputs(app) } });
      const after = Math.floor(Date.now() / 1000);
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      for (const { scheme, genuine, header, claims } of jwtsSeen(sandbox)) {
        expect({ scheme, genuine, header }).toEqual({
          scheme: 'Bearer',
          genuine: true,
          header: { alg: 'RS256', typ: 'JWT' },
        });
        expect(Object.keys(claims).sort()).toEqual(['exp', 'iat', 'iss']);
        expect(String(claims.iss)).toBe(String(app[issuer]));
        expect(claims.iat).toBeGreaterThanOrEqual(before - 60);
        expect(claims.iat).toBeLessThanOrEqual(after - 60);
        expect(Number(claims.exp) - Number(claims.iat)).toBe(600);
      }
      expect(jwtsSeen(sandbox)).toHaveLength(2);
    }),
  );
});

describe('the private key is taken as', () => {
  const der = (pem: string) => createPrivateKey(pem).export({ type: 'pkcs1', format: 'der' });
  test.each<[string, (pem: string) => string]>([
    ['PKCS#8 PEM', (pem) => createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['PEM with CRLF', (pem) => pem.replaceAll('\n', '\r\n')],
    ['PEM with literal \\n', (pem) => pem.replaceAll('\n', '\\n')],
    ['PEM in quotes', (pem) => `"${pem.replaceAll('\n', '\\n')}"`],
    ['PEM on one line', (pem) => pem.replaceAll('\n', ' ')],
    ['indented PEM', (pem) => pem.replaceAll(/^/gm, '    ')],
    ['base64 of the PEM', (pem) => Buffer.from(pem).toString('base64')],
    ['base64 of the DER', (pem) => der(pem).toString('base64')],
  ])('%s', (_, shape) =>
    scenario(async ({ main, privateKey }) => {
      const { exitCode, outputs } = await main({ with: { 'private-key': shape(privateKey) } });
      expect(exitCode).toBe(0);
      expect(outputs.minted).toBe('true');
    }),
  );
});

describe('several private keys, as while they are rotated', () => {
  const another = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const anotherPem = another.export({ type: 'pkcs8', format: 'pem' }).toString();
  /** What the App's settings page shows of a key, by GitHub's own recipe. */
  const fingerprint = (pem: string) =>
    `SHA256:${createHash('sha256')
      .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
      .digest('base64')}`;

  test('the next is tried when one does not fit, and the log says which did', () =>
    scenario(async ({ main, post, calls, github, installation, privateKey }) => {
      const stage = await main({ with: { permissions: 'inherit', 'private-key': anotherPem + privateKey } });
      expect(stage.exitCode).toBe(0);
      expect(calls()).toEqual([
        'GET /repos/acme/app/installation → 401',
        'GET /repos/acme/app/installation → 200',
        `POST /app/installations/${installation.id}/access_tokens → 201`,
      ]);
      const line = stage.log.find((each) => each.includes('SHA256:')) ?? '';
      expect(line).toContain(`${fingerprint(privateKey)} belongs to the App`);
      expect(line).toContain(`GitHub refused ${fingerprint(anotherPem)}`);
      await post(stage.state);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('a key that does not fit is refused once, however many owners are asked for', () =>
    scenario(async ({ main, calls, github, app, privateKey }) => {
      for (const login of ['globex', 'initech']) {
        github.world.addAccount({ login, type: 'Organization' });
        github.world.addRepository(`${login}/tools`);
        github.world.install(app, { account: login });
      }
      const repositories = 'app, globex/tools, initech/tools';
      const inputs = { repositories, permissions: 'contents: read', 'private-key': anotherPem + privateKey };
      expect((await main({ with: inputs })).exitCode).toBe(0);
      expect(calls().filter((call) => call.endsWith('401'))).toHaveLength(1);
    }));

  test('the first is enough when it fits', () =>
    scenario(async ({ main, calls, privateKey }) => {
      const { exitCode } = await main({ with: { 'private-key': `${privateKey}\n${anotherPem}` } });
      expect(exitCode).toBe(0);
      expect(calls()).toHaveLength(2);
    }));

  test('when none fits, all are named', () =>
    scenario(async ({ main, calls }) => {
      const third = generateKeyPairSync('rsa', { modulusLength: 2048 })
        .privateKey.export({ type: 'pkcs1', format: 'pem' })
        .toString();
      const { annotations } = await main({
        with: { 'private-key': anotherPem + third, permissions: 'inherit' },
      });
      expect(annotations).toHaveLength(1);
      for (const part of ['app-key-mismatch', fingerprint(anotherPem), fingerprint(third)])
        expect(annotations[0]?.message).toContain(part);
      expect(calls()).toHaveLength(2);
    }));
});

describe('without credentials', () => {
  const without = { 'private-key': '', 'client-id': '' };
  const fallback = { 'fallback-token': 'ghs_the_jobs_own_token_0123456789' };

  test('the fallback token is handed over and never revoked', () =>
    scenario(async ({ main, post, calls }) => {
      const stage = await main({ with: { ...without, ...fallback } });
      expect(stage.exitCode).toBe(0);
      expect(stage.outputs).toEqual({ token: fallback['fallback-token'], minted: 'false', tokens: '{}' });
      expect(stage.annotations.map(({ level, title }) => [level, title])).toEqual([
        ['notice', 'No token was minted'],
      ]);
      const asGitSendsIt = Buffer.from(`x-access-token:${fallback['fallback-token']}`).toString('base64');
      expect(stage.masks).toContain(fallback['fallback-token']);
      expect(stage.masks).toContain(asGitSendsIt);
      const { exitCode } = await post(stage.state);
      expect(exitCode).toBe(0);
      expect(calls()).toEqual([]);
    }));

  test('an empty key is enough for the fallback: client IDs are often plain variables', () =>
    scenario(async ({ main }) => {
      const { outputs } = await main({ with: { 'private-key': '', ...fallback } });
      expect(outputs.minted).toBe('false');
    }));

  test('with credentials the fallback is not used', () =>
    scenario(async ({ main }) => {
      const { outputs } = await main({ with: fallback });
      expect(outputs.minted).toBe('true');
      expect(outputs.token).not.toBe(fallback['fallback-token']);
    }));

  test('the fallback does not excuse other faults in the inputs', () =>
    scenario(async ({ main }) => {
      const { exitCode, outputs } = await main({
        with: { ...without, ...fallback, permissions: 'contents: wirte' },
      });
      expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} });
    }));

  test.each([
    [
      'a fork',
      {
        pull_request: {
          head: { repo: { full_name: 'mallory/app' } },
          base: { repo: { full_name: 'acme/app' } },
        },
      },
      'octocat',
      'the fork mallory/app',
    ],
    ['Dependabot', { pull_request: {} }, 'dependabot[bot]', 'Dependabot'],
    ['an empty secret', {}, 'octocat', 'private-key'],
  ])('the failure tells %s from the event', (_, payload, actor, said) =>
    scenario(async ({ main, calls, eventFile }) => {
      const env = {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: await eventFile(payload),
        GITHUB_ACTOR: actor,
      };
      const { exitCode, annotations } = await main({ with: without, env });
      expect(exitCode).toBe(1);
      expect(annotations).toHaveLength(1);
      const { message = '' } = annotations[0] ?? {};
      expect(message).toMatch(/^credentials-missing: /);
      expect(message).toContain(said);
      expect(message).toContain('fallback-token');
      expect(calls()).toEqual([]);
    }),
  );

  test('as inputs with underscores, as other actions have them', () =>
    scenario(async ({ main, app, privateKey, calls }) => {
      const { annotations } = await main({
        with: { 'client-id': '', 'private-key': '', app_id: String(app.id), private_key: privateKey },
      });
      const text = annotations.map(({ message }) => message).join();
      expect(text).toContain(
        'client-id (or app-id) and private-key: found nothing, but the step gives app_id and private_key',
      );
      expect(text).toContain('Write app-id instead of app_id, and private-key instead of private_key');
      expect(calls()).toEqual([]);
    }));
});
