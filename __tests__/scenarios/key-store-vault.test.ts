// Long because a row for each way to log in, each answer of Vault and each thing that must not leak.
import { constants, createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { expectRefusal, vaultScenario } from '../key-stores/stand.ts';
import { json } from '../key-stores/store-server.ts';

const LOGIN = 'POST /v1/auth/jwt/login → 200';
const SIGN = 'POST /v1/transit/sign/release-app/sha2-256 → 200';
const REVOKE = 'POST /v1/auth/token/revoke-self → 204';

test('a run without any secret mints: ID token, log-in, signature, revocation, and the JWT is what GitHub wants', () =>
  vaultScenario(async ({ main, post, store, idTokens, inputs, env, calls, installation, github, app }) => {
    const stage = await main({ with: inputs, env });
    expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual({
      exitCode: 0,
      annotations: [],
    });
    expect(store.calls()).toEqual([LOGIN, SIGN, REVOKE]);
    expect(idTokens.audiences).toEqual([store.url]);
    expect(store.alive.size).toBe(0);
    expect(calls()).toEqual([
      'GET /repos/acme/app/installation → 200',
      `POST /app/installations/${installation.id}/access_tokens → 201`,
    ]);
    const jwt = github.requests[0]?.rawAuthorization?.replace('Bearer ', '') ?? '';
    const [header, payload] = jwt.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(header).toBe('{"alg":"RS256","typ":"JWT"}');
    const { iss, iat, exp } = JSON.parse(payload ?? '') as Record<string, number>;
    expect({ iss, life: Number(exp) - Number(iat) }).toEqual({ iss: app.clientId, life: 600 });
    for (const secret of [...idTokens.tokens, ...store.secrets, jwt]) expect(stage.masks).toContain(secret);
    expect(Object.values(stage.envChanges)).toEqual([]);
    await post(stage.state, { with: inputs });
    expect(github.world.aliveTokens()).toEqual([]);
  }));

test('the ID token goes to the store alone, and the token of the store as well', () =>
  vaultScenario(async ({ main, store, idTokens, inputs, env, github }) => {
    await main({ with: inputs, env });
    const atGitHub = JSON.stringify(github.requests);
    for (const secret of [...idTokens.tokens, ...store.secrets]) expect(atGitHub).not.toContain(secret);
  }));

test('with VAULT_TOKEN it is one request more, and that token is not revoked', () =>
  vaultScenario(async ({ main, store, idTokens, inputs, env, secrets }) => {
    secrets.push('ambient-vault-token');
    const stage = await main({
      with: { ...inputs, 'signing-role': '' },
      env: { ...env, VAULT_TOKEN: 'ambient-vault-token', VAULT_ADDR: store.url },
    });
    expect(stage.exitCode).toBe(0);
    expect(stage.masks).toContain('ambient-vault-token');
    expect(store.calls()).toEqual([SIGN]);
    expect(idTokens.tokens).toEqual([]);
  }));

test('VAULT_TOKEN is given to no other address than VAULT_ADDR', () =>
  vaultScenario(async ({ main, store, inputs, env }) => {
    const { annotations } = await main({
      with: { ...inputs, 'signing-role': '' },
      env: { ...env, VAULT_TOKEN: 'ambient-vault-token', VAULT_ADDR: 'https://vault.example.com' },
    });
    expect(annotations[0]?.message).toMatch(/^signing-role-refused: /);
    expect(store.calls()).toEqual([]);
  }));

test("a JWT that GitHub refuses because of the clock is signed once more, by GitHub's time", () =>
  vaultScenario(
    async ({ main, store, idTokens, inputs, env }) => {
      const { exitCode, annotations } = await main({ with: inputs, env });
      expect({ exitCode, titles: annotations.map(({ title }) => title) }).toEqual({
        exitCode: 0,
        titles: ['clock-skew'],
      });
      expect(store.calls().sort()).toEqual([LOGIN, SIGN, REVOKE, LOGIN, SIGN, REVOKE].sort());
      expect(idTokens.tokens).toHaveLength(1);
    },
    { clockSkewSeconds: 900 },
  ));

test('a token that cannot be revoked ends by itself, and is no reason to fail or to warn', () =>
  vaultScenario(async ({ main, store, inputs, env }) => {
    store.settings.mayRevoke = false;
    const { exitCode, annotations, log } = await main({ with: inputs, env });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log.join('\n')).toContain('The token of Vault could not be revoked (403)');
  }));

test('the token of the store is revoked also when it does not sign', () =>
  vaultScenario(async ({ main, store, inputs, env }) => {
    store.settings.maySign = false;
    await main({ with: inputs, env });
    expect(store.alive.size).toBe(0);
  }));

describe('refused', () => {
  type Stand = Parameters<Parameters<typeof vaultScenario>[0]>[0];
  const claims = ({ store, idTokens }: Stand) => [
    `iss "${idTokens.issuer}"`,
    'sub "repo:acme/app:ref:refs/heads/main"',
    `aud "${store.url}"`,
  ];
  test.each<
    [string, string, (stand: Stand) => Record<string, string> | undefined, (stand: Stand) => string[]]
  >([
    [
      'a run that the role does not trust',
      'signing-role-refused',
      ({ store }) => {
        store.settings.sub = 'repo:acme/app@123/app@456:ref:refs/heads/main';
        return undefined;
      },
      (stand) => [
        ...claims(stand),
        'bound_subject="repo:acme/app:ref:refs/heads/main"',
        'the role release-app of auth/jwt',
      ],
    ],
    [
      'a role that is not there',
      'signing-role-refused',
      () => ({ 'signing-role': 'nobody' }),
      (stand) => [...claims(stand), 'bao list auth/jwt/role'],
    ],
    [
      'an auth method that is not there',
      'signing-role-refused',
      () => ({ 'signing-role': 'admin/auth/github/role/a' }),
      (stand) => [...claims(stand), '[NAMESPACE/]auth/MOUNT/role/ROLE'],
    ],
    [
      'an issuer that is not the one',
      'signing-role-refused',
      ({ idTokens }) => {
        idTokens.claims.exp = 1;
        return undefined;
      },
      () => ['oidc_discovery_url'],
    ],
    [
      'a policy without the signature',
      'signing-key-refused',
      ({ store }) => {
        store.settings.maySign = false;
        return undefined;
      },
      ({ store }) => [
        `${store.url}/v1/transit/keys/release-app`,
        'path "transit/sign/release-app/sha2-256" { capabilities = ["update"] }',
        '403',
      ],
    ],
    [
      'a mount that is not there',
      'signing-key-not-found',
      ({ store }) => ({ 'signing-key': `${store.url}/v1/team/transit/keys/release-app` }),
      () => ['bao list team/transit/keys', 'no handler for route'],
    ],
    [
      'a version that is not there',
      'signing-key-not-found',
      ({ store }) => ({ 'signing-key': `${store.url}/v1/transit/keys/release-app?version=7` }),
      () => ['higher than the latest key version'],
    ],
    [
      'an EC key',
      'signing-key-unusable',
      ({ store }) => {
        const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        store.settings.signature = (digest) => sign('sha256', digest, privateKey);
        return undefined;
      },
      () => ['bytes, which no RSA key'],
    ],
    [
      'something else than Vault',
      'key-store-unavailable',
      ({ store }) => {
        store.faults.push({ on: /login/, effect: { status: 200, body: '<html>Log in</html>' } });
        return undefined;
      },
      () => ['is not Vault'],
    ],
    [
      'a node that leads to another',
      'key-store-unavailable',
      ({ store }) => {
        store.faults.push({
          on: /login/,
          effect: {
            status: 307,
            headers: { location: 'https://active.example.com/v1/auth/jwt/login' },
            body: '',
          },
        });
        return undefined;
      },
      () => ['leads on to https://active.example.com', 'Name https://active.example.com in signing-key'],
    ],
  ])('%s', (_, code, arrange, says) =>
    vaultScenario(async (stand) => {
      const arranged = arrange(stand);
      await expectRefusal(stand, { code, says: says(stand), with: arranged });
    }),
  );

  test('a standby node that leads elsewhere with a signature is given up, and nobody else is given the token', () =>
    vaultScenario(async ({ main, store, inputs, env, elsewhere }) => {
      const location = `${elsewhere.url}/v1/transit/sign/release-app/sha2-256`;
      store.faults.push({ on: /sign/, effect: { status: 307, headers: { location }, body: '' } });
      const { annotations } = await main({ with: inputs, env });
      expect(annotations[0]?.message).toMatch(/^key-store-unavailable: /);
      expect(annotations[0]?.message).toContain(`leads on to ${elsewhere.url}`);
      expect(elsewhere.requests).toEqual([]);
      expect(store.alive.size).toBe(0);
    }));

  test('a standby node that leads to another path of itself is followed', () =>
    vaultScenario(async ({ main, store, inputs, env }) => {
      const location = '/v1/auth/jwt/login';
      store.faults.push({ on: /login/, times: 1, effect: { status: 307, headers: { location }, body: '' } });
      const { exitCode, annotations } = await main({ with: inputs, env });
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    }));

  // https://developer.hashicorp.com/vault/api-docs/system/health: what load balancers are told of standby nodes
  test.each([472, 473])('a load balancer that passes a status %i on is no Vault', (status) =>
    vaultScenario(async ({ main, store, inputs, env }) => {
      store.faults.push({ on: /login/, effect: { status, body: '' } });
      const { annotations } = await main({ with: inputs, env });
      expect(annotations[0]?.message).toMatch(/^key-store-unavailable: /);
      expect(annotations[0]?.message).toContain(`is not Vault (status ${status})`);
    }),
  );

  test('what a store echoes of its request is shown without the secrets', () =>
    vaultScenario(async ({ main, store, inputs, env }) => {
      const echo = ({ body }: { readonly body: string }) =>
        json(400, {
          errors: [`cannot read ${(JSON.parse(body) as { jwt: string }).jwt} ${'. '.repeat(2000)}`],
        });
      store.faults.push({ on: /login/, effect: echo });
      const { annotations } = await main({ with: inputs, env });
      expect(annotations[0]?.message).toContain('Vault said: 400 cannot read ***');
    }));

  test('without VAULT_TOKEN and without a role, both cures are named', () =>
    vaultScenario(async ({ main, inputs, env }) => {
      const { annotations } = await main({ with: { ...inputs, 'signing-role': '' }, env });
      expect(annotations[0]?.message).toMatch(/^signing-role-refused: /);
      for (const part of ['signing-role', 'id-token: write', 'VAULT_TOKEN'])
        expect(annotations[0]?.message).toContain(part);
    }));
});

describe('a key that is not this App’s', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = other.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const fingerprint = `SHA256:${createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
    .digest('base64')}`;

  test.each([
    ['with its fingerprint, where the role may read it', true],
    ['by its name, where it may not', false],
  ])('is told of %s', (_, mayRead) =>
    vaultScenario(async ({ main, store, inputs, env }) => {
      Object.assign(store.settings, { privateKey: pem, mayRead });
      const { annotations } = await main({ with: inputs, env });
      const message = annotations[0]?.message ?? '';
      expect(message).toMatch(/^app-key-mismatch: /);
      expect(message).toContain(`${store.url}/v1/transit/keys/release-app`);
      expect(message.includes(fingerprint)).toBe(mayRead);
      expect(store.alive.size).toBe(0);
    }),
  );

  test('PSS is never asked for: what a store gives by it is refused by GitHub as no signature of the key', () =>
    vaultScenario(async ({ main, store, inputs, env, privateKey }) => {
      const pss = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING };
      store.settings.signature = (digest) => sign('sha256', digest, pss);
      store.settings.mayRead = true;
      const { annotations } = await main({ with: inputs, env });
      expect(annotations[0]?.message).toMatch(/^app-key-mismatch: /);
      expect(annotations[0]?.message).toContain('but what it signed is no RS256 signature of it');
      const asked = store.requests
        .filter(({ path }) => path.includes('/sign/'))
        .map(({ body }) => JSON.parse(body) as object);
      for (const each of asked)
        expect(each).toMatchObject({ prehashed: true, signature_algorithm: 'pkcs1v15' });
    }));
});

describe('what heals is tried again', () => {
  const sealed = json(503, { errors: ['Vault is sealed'] });
  test.each([
    ['a sealed store', sealed],
    ['a limit', json(429, { errors: ['request path quota exceeded'] }, { 'retry-after': '1' })],
    ['a reset', 'reset' as const],
    [
      'a node that has not heard of the token yet',
      json(412, { errors: ['required index state not present'] }),
    ],
  ])('%s', (_, effect) =>
    vaultScenario(async ({ main, store, inputs, env }) => {
      store.faults.push({ on: /login/, times: 1, effect }, { on: /sign/, times: 1, effect });
      const { exitCode, annotations } = await main({ with: inputs, env });
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    }),
  );

  test(
    'a store that stays sealed is unavailable',
    () =>
      vaultScenario(async ({ main, store, inputs, env }) => {
        store.faults.push({ on: /login/, effect: sealed });
        const { annotations } = await main({ with: inputs, env });
        expect(annotations[0]?.message).toMatch(/^key-store-unavailable: /);
        expect(annotations[0]?.message).toContain('Vault is sealed');
        expect(store.calls().length).toBeGreaterThan(3);
      }),
    90_000,
  );
});
