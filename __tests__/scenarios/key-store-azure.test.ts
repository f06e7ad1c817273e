// Long because every answer of the store that means something else is a row of one table.
import { generateKeyPairSync, sign } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  CLIENT,
  entraError,
  TENANT,
  vaultError,
  VERSIONS,
  type AzureStandIn,
} from '../key-stores/azure-stand-in.ts';
import { azureScenario, expectFingerprint, expectRefusal, type KeyStand } from '../key-stores/stand.ts';
import type { StoreAnswer } from '../key-stores/store-server.ts';

type Stand = KeyStand<AzureStandIn>;
const LOGIN = `POST /${TENANT}/oauth2/v2.0/token → 200`;
const SIGN = 'POST /keys/release-app//sign?api-version=7.4 → 200';
const well = { exitCode: 0, annotations: [] };
const noRole = { 'signing-role': '' };
const nobody = { AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:1' };

test('a run without any secret mints with the newest version of a key', () =>
  azureScenario(async ({ main, post, store, idTokens, inputs, env, github, installation, calls }) => {
    const stage = await main({ with: inputs, env });
    expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
    expect(store.calls()).toEqual([LOGIN, SIGN]);
    expect(idTokens.audiences).toEqual(['api://AzureADTokenExchange']);
    expect(Object.fromEntries(store.sessions[0] ?? [])).toEqual({
      client_id: CLIENT,
      scope: 'https://vault.azure.net/.default',
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: idTokens.tokens[0],
    });
    expect(calls()).toEqual([
      'GET /repos/acme/app/installation → 200',
      `POST /app/installations/${installation.id}/access_tokens → 201`,
    ]);
    const [token = ''] = store.secrets.slice(-1);
    for (const secret of [...idTokens.tokens, token]) expect(stage.masks).toContain(secret);
    expect(Object.keys(stage.envChanges)).toEqual([]);
    await post(stage.state, { with: inputs });
    expect(github.world.aliveTokens()).toEqual([]);
  }));

test('a version by its name, and names whose capitals differ', () =>
  azureScenario(async ({ main, store, inputs, env }) => {
    store.settings.answered = { kid: `${store.url}/keys/Release-App/${VERSIONS[0]}` };
    const key = `${store.url}/keys/release-app/${VERSIONS[0]}`;
    const { exitCode, annotations } = await main({ with: { ...inputs, 'signing-key': key }, env });
    expect({ exitCode, annotations }).toEqual(well);
    expect(store.calls()).toEqual([LOGIN, SIGN.replace('//sign', `/${VERSIONS[0]}/sign`)]);
  }));

test("GitHub's clock is off: a second JWT, with the same session", () =>
  azureScenario(
    async ({ main, store, inputs, env }) => {
      expect((await main({ with: inputs, env })).exitCode).toBe(0);
      expect(store.calls()).toEqual([LOGIN, SIGN, SIGN]);
    },
    { clockSkewSeconds: 900 },
  ));

/** Puts a program named `az` before all others. */
function azOf(temp: string, script: string): Record<string, string> {
  const bin = join(temp, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'az'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'az'), 0o700);
  return { PATH: `${bin}:${process.env.PATH ?? ''}` };
}

describe('without a role, with what the machine or an earlier step has', () => {
  test('the workload identity of AKS', () =>
    azureScenario(async ({ main, store, inputs, env, idTokens, temp, secrets }) => {
      const url = `${idTokens.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=api%3A%2F%2FAzureADTokenExchange`;
      const headers = { authorization: `Bearer ${idTokens.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
      const { value } = (await (await fetch(url, { headers })).json()) as { value: string };
      secrets.push(value);
      writeFileSync(join(temp, 'token'), value);
      const machine = {
        AZURE_FEDERATED_TOKEN_FILE: join(temp, 'token'),
        AZURE_CLIENT_ID: CLIENT,
        AZURE_TENANT_ID: TENANT,
      };
      const stage = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine } });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(stage.masks).toContain(value);
      expect(store.calls()).toEqual([LOGIN, SIGN]);
    }));

  test('the managed identity of App Service and Container Apps', () =>
    azureScenario(async ({ main, store, inputs, env }) => {
      const machine = {
        IDENTITY_ENDPOINT: `${store.url}/msi/token`,
        IDENTITY_HEADER: 'identity-header-of-the-machine',
      };
      const stage = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine } });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(stage.masks).toContain('identity-header-of-the-machine');
      expect(store.calls()).toEqual([
        'GET /msi/token?api-version=2019-08-01&resource=https%3A%2F%2Fvault.azure.net → 200',
        SIGN,
      ]);
    }));

  test('the identity of the machine, never through a proxy', () =>
    azureScenario(async ({ main, store, inputs, env, elsewhere }) => {
      const machine = { AZURE_POD_IDENTITY_AUTHORITY_HOST: store.url, AZURE_CLIENT_ID: CLIENT };
      const stage = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine } });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      const asked = `GET /metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net&client_id=${CLIENT} → 200`;
      expect(store.calls()).toEqual([asked, SIGN]);
      await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...machine, HTTP_PROXY: elsewhere.url, NO_PROXY: '' },
      });
      expect(store.calls()[2]).toBe(asked);
      expect(elsewhere.requests.filter(({ url }) => url?.includes('metadata'))).toEqual([]);
    }));

  test('what azure/login leaves: az, which is asked for this one resource, without the inputs of the step', () =>
    azureScenario(async ({ main, store, inputs, env, temp }) => {
      const token = store.issue();
      const az = azOf(
        temp,
        `env | grep -E '^(INPUT|STATE)_' && exit 9
        test "$*" = "account get-access-token --output json --resource https://vault.azure.net" || exit 8
        printf '{"accessToken":"${token}","expires_on":${Math.floor(Date.now() / 1000) + 3600},"tokenType":"Bearer"}'`,
      );
      const stage = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...nobody, ...az } });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(stage.masks).toContain(token);
      expect(store.calls()).toEqual([SIGN]);
    }));

  test.each<[string, (stand: Stand) => Record<string, string>, string[]]>([
    ['nothing', () => nobody, ['TENANT-ID/CLIENT-ID', 'id-token: write', 'azure/login']],
    [
      'a machine without an identity, with az that nobody logged in with',
      ({ store, temp }) => {
        store.settings.hasIdentity = false;
        const az = azOf(temp, `echo "ERROR: Please run 'az login' to setup account." >&2; exit 1`);
        return { AZURE_POD_IDENTITY_AUTHORITY_HOST: store.url, ...az };
      },
      ['id-token: write'],
    ],
    [
      'az whose login is over',
      ({ temp }) => ({
        ...nobody,
        ...azOf(
          temp,
          `echo "ERROR: AADSTS700024: Client assertion is not within its valid time range. Interactive authentication is needed. Please run: az login" >&2; exit 1`,
        ),
      }),
      ['AADSTS700024', 'right before this step'],
    ],
    [
      'az that says something else',
      ({ temp }) => ({ ...nobody, ...azOf(temp, 'echo no') }),
      ['without an accessToken'],
    ],
    [
      'az that fails without a word',
      ({ temp }) => ({ ...nobody, ...azOf(temp, 'exit 3') }),
      ['az account get-access-token'],
    ],
    [
      'an identity endpoint elsewhere',
      () => ({ IDENTITY_ENDPOINT: 'http://identity.example.com/', IDENTITY_HEADER: 'x' }),
      ['IDENTITY_ENDPOINT'],
    ],
    [
      'an identity endpoint that refuses',
      ({ store }) => ({ IDENTITY_ENDPOINT: `${store.url}/msi/token`, IDENTITY_HEADER: 'another-header' }),
      ['Required metadata header'],
    ],
    [
      'an identity endpoint that is not there',
      () => ({ IDENTITY_ENDPOINT: 'http://127.0.0.1:1/msi/token', IDENTITY_HEADER: 'a-header-of-mine' }),
      ['said: nothing'],
    ],
    [
      'metadata elsewhere',
      () => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://metadata.example.com' }),
      ['id-token: write'],
    ],
    [
      'a token file that is not there',
      () => ({
        AZURE_FEDERATED_TOKEN_FILE: '/no/such/file',
        AZURE_CLIENT_ID: CLIENT,
        AZURE_TENANT_ID: TENANT,
      }),
      ['/no/such/file'],
    ],
    [
      'a tenant that is none',
      () => ({ AZURE_FEDERATED_TOKEN_FILE: '/x', AZURE_CLIENT_ID: CLIENT, AZURE_TENANT_ID: '../x' }),
      ['AZURE_TENANT_ID'],
    ],
  ])('%s is told with the cure', (_, machine, says) =>
    azureScenario(async (stand) => {
      const { main, inputs, env, calls } = stand;
      const { annotations } = await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...machine(stand) },
      });
      expect(annotations[0]?.message).toMatch(/^signing-role-refused: /);
      for (const part of says) expect(annotations[0]?.message).toContain(part);
      expect(calls()).toEqual([]);
    }),
  );
});

describe('refused', () => {
  const claims = ({ idTokens }: Stand) => [
    `iss "${idTokens.issuer}"`,
    'sub "repo:acme/app:ref:refs/heads/main"',
    'aud "api://AzureADTokenExchange"',
  ];
  const atEntra =
    (effect: StoreAnswer) =>
    ({ store }: Stand) =>
      void store.faults.push({ on: /oauth2/, effect });
  const atVault =
    (refusal: StoreAnswer) =>
    ({ store }: Stand) =>
      void (store.settings.refusal = refusal);
  const credential = ({ idTokens }: Stand) =>
    `az ad app federated-credential create --id ${CLIENT} --parameters '{"name":"release-app","issuer":"${idTokens.issuer}","subject":"repo:acme/app:ref:refs/heads/main","audiences":["api://AzureADTokenExchange"]}'`;

  test.each<[string, string, (stand: Stand) => unknown, (stand: Stand) => string[]]>([
    [
      'a run without a federated credential',
      'signing-role-refused',
      ({ store }) => {
        store.settings.sub = 'repo:acme/app@123/app@456:ref:refs/heads/main';
      },
      (stand) => [...claims(stand), 'AADSTS700213', credential(stand), 'request id azure-request-1', TENANT],
    ],
    [
      'a credential whose capitals differ',
      'signing-role-refused',
      atEntra(
        entraError(
          '7002138',
          "No matching federated identity record found for presented assertion subject 'x'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.",
        ),
      ),
      (stand) => [credential(stand), 'capitals and all'],
    ],
    [
      'another audience',
      'signing-role-refused',
      ({ store }) => {
        store.settings.aud = 'https://github.com/acme';
      },
      (stand) => ['AADSTS700212', credential(stand)],
    ],
    [
      'an issuer that is not the one',
      'signing-role-refused',
      ({ idTokens }) => {
        idTokens.claims.exp = 1;
      },
      (stand) => ['AADSTS700211', credential(stand)],
    ],
    [
      'the words of older directories',
      'signing-role-refused',
      atEntra(entraError('70021', 'No matching federated identity record found for presented assertion.')),
      (stand) => [credential(stand)],
    ],
    [
      'an application without any',
      'signing-role-refused',
      atEntra(entraError('70025', 'The client has no configured federated identity credentials.')),
      (stand) => [credential(stand)],
    ],
    [
      'a client that is not there',
      'signing-role-refused',
      () => ({ 'signing-role': `${TENANT}/${TENANT}` }),
      () => ['AADSTS700016', 'Application (client) ID'],
    ],
    [
      'a tenant that is not there',
      'signing-role-refused',
      () => ({ 'signing-role': `${CLIENT}/${CLIENT}` }),
      () => ['AADSTS90002', 'no tenant'],
    ],
    [
      'a token that is over',
      'signing-role-refused',
      atEntra(entraError('700024', 'Client assertion is not within its valid time range.')),
      () => ['Run the job again'],
    ],
    [
      'words that are not known',
      'signing-role-refused',
      atEntra(entraError('999999', 'odd')),
      () => ["Microsoft's own words"],
    ],
    [
      'something else than Entra',
      'key-store-unavailable',
      atEntra({ status: 200, body: '<html>Log in</html>' }),
      () => ['is not Microsoft Entra ID'],
    ],
    [
      'a role that is not assigned',
      'signing-key-refused',
      ({ store }) => {
        store.settings.mayUse = false;
      },
      ({ store }) => [
        `${store.url}/keys/release-app`,
        'ForbiddenByRbac',
        `--role "Key Vault Crypto User" --assignee ${CLIENT} --scope VAULT-RESOURCE-ID/keys/release-app`,
      ],
    ],
    [
      'an access policy that is missing',
      'signing-key-refused',
      atVault(
        vaultError(
          403,
          'Forbidden',
          'The user, group or application does not have keys sign permission on key vault.',
          'ForbiddenByPolicy',
        ),
      ),
      () => [`--spn ${CLIENT} --key-permissions sign`],
    ],
    [
      'a firewall',
      'signing-key-refused',
      atVault(
        vaultError(
          403,
          'Forbidden',
          'Client address is not authorized and caller is not a trusted service.',
          'ForbiddenByFirewall',
        ),
      ),
      () => ['private endpoint'],
    ],
    [
      'a key that is not for signing',
      'signing-key-unusable',
      atVault(
        vaultError(403, 'Forbidden', 'Operation sign is not permitted on this key.', 'KeyOperationForbidden'),
      ),
      () => ['--ops sign verify'],
    ],
    [
      'a key that is disabled',
      'signing-key-unusable',
      atVault(
        vaultError(403, 'Forbidden', 'Operation sign is not allowed on a disabled key.', 'KeyDisabled'),
      ),
      () => ['--enabled true'],
    ],
    [
      'a key that is over',
      'signing-key-unusable',
      atVault(vaultError(403, 'Forbidden', 'Operation sign is not allowed on an expired key.')),
      () => ['az keyvault key show'],
    ],
    [
      'an EC key, by its own word',
      'signing-key-unusable',
      atVault(
        vaultError(
          400,
          'BadParameter',
          "Key and signing algorithm are incompatible. Key is of type 'EC', and algorithm 'RS256' can only be used with a key of type 'RSA'.",
        ),
      ),
      () => ['az keyvault key import'],
    ],
    [
      'a token for another audience',
      'signing-role-refused',
      atVault(
        vaultError(
          401,
          'Unauthorized',
          'AKV10022: Invalid audience. Expected https://vault.azure.net, found: x.',
        ),
      ),
      () => ['AKV10022', 'Run the job again'],
    ],
    [
      'a vault of another tenant',
      'signing-role-refused',
      atVault(
        vaultError(
          401,
          'Unauthorized',
          'AKV10032: Invalid issuer. Expected one of https://sts.windows.net/x/, found https://sts.windows.net/y/.',
        ),
      ),
      () => [`another tenant than ${TENANT}`],
    ],
    [
      'words of Key Vault that are not known',
      'signing-key-refused',
      atVault(vaultError(403, 'Forbidden', 'odd')),
      () => ['Key Vault Crypto User'],
    ],
    [
      'something else than Key Vault',
      'key-store-unavailable',
      atVault({ status: 404, body: 'not here' }),
      () => ['is not Azure Key Vault'],
    ],
    [
      'a key that is not there',
      'signing-key-not-found',
      ({ store }) => ({ 'signing-key': `${store.url}/keys/release-ap` }),
      () => ['az keyvault key list'],
    ],
    [
      'an EC key, by its signature',
      'signing-key-unusable',
      ({ store }) => {
        const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        store.settings.signature = (digest) => sign('sha256', digest, privateKey);
      },
      () => ['bytes, which no RSA key'],
    ],
    [
      'the signature of another key',
      'signing-key-unusable',
      ({ store }) => {
        store.settings.answered = { kid: `${store.url}/keys/another/${VERSIONS[0]}` };
      },
      () => ['keys/another'],
    ],
    [
      'a signature of something that is no key',
      'signing-key-unusable',
      ({ store }) => {
        store.settings.answered = { kid: 'release-app' };
      },
      () => ['"release-app"'],
    ],
  ])('%s', (_, code, arrange, says) =>
    azureScenario(async (stand) => {
      const arranged = arrange(stand) as Record<string, string> | undefined;
      await expectRefusal(stand, { code, says: says(stand), with: arranged });
    }),
  );

  test("a key that is not this App's is told with its fingerprint, where the role may read it", () =>
    azureScenario((stand) => expectFingerprint(stand)));
});

test.each([
  [
    'too many requests',
    vaultError(429, 'Throttled', 'Request was not processed because too many requests were received.'),
  ],
  [
    'a transient error of Entra',
    entraError('90033', 'A transient error has occurred. Please try again.', 'temporarily_unavailable', 400),
  ],
])('%s heals', (_, effect) =>
  azureScenario(async ({ main, store, inputs, env }) => {
    store.faults.push({ on: effect.body.includes('AADSTS') ? /oauth2/ : /sign/, times: 1, effect });
    const { exitCode, annotations } = await main({ with: inputs, env });
    expect({ exitCode, annotations }).toEqual(well);
  }),
);

test('a version that its vault does not have is passed over, while keys are rotated', () =>
  azureScenario(async ({ main, store, inputs, env }) => {
    const lines = `${store.url}/keys/release-app/${'f'.repeat(32)}\n${store.url}/keys/release-app`;
    const { exitCode, annotations } = await main({ with: { ...inputs, 'signing-key': lines }, env });
    expect(exitCode).toBe(0);
    expect(annotations.map(({ level, title }) => `${level}: ${title}`)).toEqual([
      'warning: A key was skipped',
    ]);
  }));

test('an authority that is plain http is used for this machine alone', () =>
  azureScenario(async ({ main, inputs, env, calls, idTokens }) => {
    const { annotations } = await main({
      with: inputs,
      env: { ...env, AZURE_AUTHORITY_HOST: 'http://login.example.com' },
    });
    expect(annotations[0]?.message).toMatch(/^input-invalid: AZURE_AUTHORITY_HOST: /);
    expect(idTokens.tokens).toEqual([]);
    expect(calls()).toEqual([]);
  }));
