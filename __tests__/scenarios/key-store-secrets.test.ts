// Keys that are read from a secret store, and then sign like `private-key`.
// Long because every store that holds secrets is held to the same tables.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { PARAMETER_ARN, SECRET_ARN, kmsError, type AwsStandIn } from '../key-stores/aws-stand-in.ts';
import { vaultError, type AzureStandIn } from '../key-stores/azure-stand-in.ts';
import { SECRET_VERSION, type GoogleStandIn } from '../key-stores/google-stand-in.ts';
import {
  awsScenario,
  azureScenario,
  googleScenario,
  vaultScenario,
  type KeyStand,
} from '../key-stores/stand.ts';
import { json, type StoreServer } from '../key-stores/store-server.ts';
import { APPROLE, type VaultStandIn } from '../key-stores/vault-stand-in.ts';

const well = { exitCode: 0, annotations: [] };

interface Kind {
  readonly name: (store: StoreServer) => string;
  readonly calls: readonly string[];
  readonly hold: (store: StoreServer, text: string) => void;
  readonly scenario: (body: (stand: KeyStand<StoreServer>) => Promise<void>) => Promise<void>;
}

const KV = 'GET /v1/secret/data/apps/release-app → 200';
const kinds = {
  'AWS Secrets Manager': {
    name: () => SECRET_ARN,
    calls: ['POST / AssumeRoleWithWebIdentity → 200', 'POST / secretsmanager.GetSecretValue → 200'],
    hold: (store, text) => ((store as AwsStandIn).settings.secret = text),
    scenario: awsScenario,
  },
  'AWS Systems Manager': {
    name: () => PARAMETER_ARN,
    calls: ['POST / AssumeRoleWithWebIdentity → 200', 'POST / AmazonSSM.GetParameter → 200'],
    hold: (store, text) => ((store as AwsStandIn).settings.secret = text),
    scenario: awsScenario,
  },
  'Google Secret Manager': {
    name: () => SECRET_VERSION,
    calls: ['POST /v1/token → 200', `GET /v1/${SECRET_VERSION}:access → 200`],
    hold: (store, text) => ((store as GoogleStandIn).settings.secret = Buffer.from(text)),
    scenario: googleScenario,
  },
  'Azure Key Vault': {
    name: ({ url }) => `${url}/secrets/release-app`,
    calls: [
      'POST /11111111-2222-4333-8444-555555555555/oauth2/v2.0/token → 200',
      'GET /secrets/release-app/?api-version=7.4 → 200',
    ],
    hold: (store, text) => ((store as AzureStandIn).settings.secret = text),
    scenario: azureScenario,
  },
  Vault: {
    name: ({ url }) => `${url}/v1/secret/data/apps/release-app`,
    calls: ['POST /v1/auth/jwt/login → 200', KV, 'POST /v1/auth/token/revoke-self → 204'],
    hold: (store, text) =>
      ((store as VaultStandIn).settings.secret = text.startsWith('{')
        ? (JSON.parse(text) as Record<string, unknown>)
        : { value: text }),
    scenario: (body) =>
      vaultScenario((stand) => {
        stand.store.settings.mayRead = true;
        return body(stand);
      }),
  },
} satisfies Record<string, Kind>;

const linesOf = (pem: string) => pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-'));

describe.each(Object.entries(kinds))('%s', (_, { name, calls: wanted, hold, scenario }) => {
  test('a key is read, masked and used, without any secret in GitHub', () =>
    scenario(
      async ({ main, post, store, inputs, env, idTokens, calls, installation, github, privateKey }) => {
        hold(store, privateKey);
        const stage = await main({ with: { ...inputs, 'signing-key': name(store) }, env });
        expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
        expect(store.calls()).toEqual(wanted);
        expect(idTokens.tokens).toHaveLength(1);
        for (const line of linesOf(privateKey)) expect(stage.masks).toContain(line);
        expect(calls()).toEqual([
          'GET /repos/acme/app/installation → 200',
          `POST /app/installations/${installation.id}/access_tokens → 201`,
        ]);
        expect(JSON.stringify([stage.outputs, stage.state, stage.envChanges])).not.toContain(
          linesOf(privateKey)[3],
        );
        await post(stage.state, { with: inputs });
        expect(github.world.aliveTokens()).toEqual([]);
      },
    ));

  test('a field of a JSON object', () =>
    scenario(async ({ main, store, inputs, env, privateKey, secrets }) => {
      const password = 'another-secret-in-the-same-object';
      secrets.push(password);
      hold(store, JSON.stringify({ user: 'acme', password, key: privateKey }));
      const stage = await main({ with: { ...inputs, 'signing-key': `${name(store)}#key` }, env });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(stage.masks).toContain(password);
    }));

  test.each<[string, (pem: string) => string, string, string, string[]]>([
    [
      'a public key',
      (pem) => createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString(),
      '',
      'private-key-public',
      ['found a public key'],
    ],
    [
      'a client secret',
      () => '0123456789abcdef0123456789abcdef01234567',
      '',
      'private-key-client-secret',
      ['client secret'],
    ],
    ['half a key', (pem) => pem.slice(0, 600), '', 'private-key-truncated', ['not its last one']],
    [
      'a password',
      () => 'correct-horse-battery-staple!',
      '',
      'private-key-not-pem',
      ['neither PEM nor base64'],
    ],
    [
      'a field that is not there',
      (pem) => JSON.stringify({ one: pem, two: 'x' }),
      '#three',
      'signing-key-not-found',
      ['no field "three"', '"one", "two"'],
    ],
    [
      'an object with several fields',
      () => JSON.stringify({ one: 'x', two: 'y' }),
      '',
      'signing-key-unusable',
      ['the fields "one", "two"', 'after a #'],
    ],
  ])('%s is refused by name', (__, held, field, code, says) =>
    scenario(async ({ main, store, inputs, env, privateKey, secrets, calls }) => {
      const text = held(privateKey);
      if (!text.startsWith('{')) secrets.push(text);
      hold(store, text);
      const { annotations } = await main({
        with: { ...inputs, 'signing-key': `${name(store)}${field}` },
        env,
      });
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      for (const part of [name(store), ...says]) expect(annotations[0]?.message).toContain(part);
      expect(annotations[0]?.message).not.toContain('Where:'); // that would be a page of GitHub's secrets
      expect(calls()).toEqual([]);
    }),
  );
});

describe('shapes of a key', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const otherPem = other.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { name, hold, scenario }: Kind = kinds['Google Secret Manager'];

  test.each<[string, (pem: string) => string]>([
    ['with \\n for line breaks', (pem) => pem.replaceAll('\n', '\\n')],
    ['in base64', (pem) => Buffer.from(pem).toString('base64')],
    ['on one line', (pem) => pem.replaceAll('\n', ' ')],
    ['as a text of JSON', (pem) => JSON.stringify(pem)],
    ['as the one field of an object', (pem) => JSON.stringify({ anything: pem })],
    [
      'as the one field that is a key',
      (pem) => JSON.stringify({ app: '12345', pem, hook: 'whatever' }, undefined, 2),
    ],
  ])('%s', (_, held) =>
    scenario(async ({ main, store, inputs, env, privateKey }) => {
      hold(store, held(privateKey));
      const { exitCode, annotations, masks } = await main({
        with: { ...inputs, 'signing-key': name(store) },
        env,
      });
      expect({ exitCode, annotations }).toEqual(well);
      for (const line of linesOf(privateKey)) expect(masks).toContain(line);
      expect(masks).not.toContain('12345');
    }),
  );

  test('as the bytes of DER', () =>
    googleScenario(async ({ main, store, inputs, env, privateKey }) => {
      store.settings.secret = Buffer.from(linesOf(privateKey).join(''), 'base64');
      const { exitCode, annotations } = await main({
        with: { ...inputs, 'signing-key': SECRET_VERSION },
        env,
      });
      expect({ exitCode, annotations }).toEqual(well);
    }));

  test('two keys in one secret, of which GitHub knows the second: it is read once, and told of', () =>
    scenario(async ({ main, store, inputs, env, privateKey, calls }) => {
      hold(store, `${otherPem}\n${privateKey}`);
      const { exitCode, annotations, log, masks } = await main({
        with: { ...inputs, 'signing-key': name(store) },
        env,
      });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ title }) => title)).toEqual(['A key was skipped']);
      expect(calls().slice(0, 2)).toEqual([
        'GET /repos/acme/app/installation → 401',
        'GET /repos/acme/app/installation → 200',
      ]);
      expect(store.calls().filter((call) => call.includes(':access'))).toHaveLength(1);
      expect(log.join('\n')).toContain(`Of the 2 keys, ${SECRET_VERSION}, key 2 belongs to the App`);
      for (const line of linesOf(otherPem)) expect(masks).toContain(line);
    }));

  test('a key that is not this App’s is told with its fingerprint', () =>
    scenario(async ({ main, store, inputs, env }) => {
      hold(store, otherPem);
      const { annotations } = await main({ with: { ...inputs, 'signing-key': name(store) }, env });
      expect(annotations[0]?.message).toMatch(/^app-key-mismatch: /);
      expect(annotations[0]?.message).toContain(`${SECRET_VERSION} (SHA256:`);
    }));

  test('a secret that is no key is passed over, while the next line is one', () =>
    googleScenario(async ({ main, store, inputs, env }) => {
      store.faults.push({
        on: /access/,
        times: 1,
        effect: json(200, {
          name: 'projects/1/secrets/release-app/versions/7',
          payload: { data: Buffer.from('nothing').toString('base64') },
        }),
      });
      const lines = `${SECRET_VERSION}\n${SECRET_VERSION}#`;
      const refused = await main({ with: { ...inputs, 'signing-key': lines }, env });
      expect(refused.annotations[0]?.message).toMatch(/^input-invalid: signing-key, line 2/);
      const two = `${SECRET_VERSION}\n${SECRET_VERSION}`;
      const { exitCode, annotations } = await main({ with: { ...inputs, 'signing-key': two }, env });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
        expect.stringMatching(/^warning: private-key-not-pem: .*Trying the next key/),
      ]);
    }));

  test('bytes in AWS, a name without AWS’s own letters, and a version of a parameter', () =>
    awsScenario(async ({ main, store, inputs, env }) => {
      store.settings.isBinary = true;
      for (const key of [SECRET_ARN.slice(0, -7), `${PARAMETER_ARN}:3`]) {
        const { exitCode, annotations } = await main({ with: { ...inputs, 'signing-key': key }, env });
        expect({ exitCode, annotations }).toEqual(well);
        expect(JSON.parse(store.sessions.at(-1)?.get('Policy') ?? '')).toMatchObject({
          Statement: [
            { Resource: key.includes('secret:') ? `${key}-??????` : PARAMETER_ARN },
            { Action: 'kms:Decrypt' },
          ],
        });
      }
    }));
});

describe('refused by the store', () => {
  test.each([
    [
      'AccessDeniedException',
      'User: x is not authorized to perform: secretsmanager:GetSecretValue on resource: y',
      'signing-key-refused',
      '"Action":"secretsmanager:GetSecretValue"',
    ],
    ['AccessDeniedException', 'Access to KMS is not allowed', 'signing-key-refused', 'kms:Decrypt'],
    [
      'ResourceNotFoundException',
      "Secrets Manager can't find the specified secret.",
      'signing-key-not-found',
      'eu-west-1',
    ],
    [
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
      'signing-key-unusable',
      'marked for deletion',
    ],
    [
      'DecryptionFailure',
      "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
      'signing-key-unusable',
      'KMS key',
    ],
    [
      'ExpiredTokenException',
      'The security token included in the request is expired',
      'signing-role-refused',
      'Run the job again',
    ],
    ['', 'odd', 'key-store-unavailable', 'is not AWS Secrets Manager'],
  ])('AWS: %s: %s', (type, message, code, says) =>
    awsScenario(async ({ main, store, inputs, env }) => {
      store.faults.push({ on: /GetSecretValue/, effect: type ? kmsError(type, message) : json(400, {}) });
      const { annotations } = await main({ with: { ...inputs, 'signing-key': SECRET_ARN }, env });
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      expect(annotations[0]?.message).toContain(says);
    }),
  );

  test('AWS: a parameter is asked for by its name in the role’s own account, and by its ARN elsewhere', () =>
    awsScenario(async ({ main, store, inputs, env }) => {
      const { AccessKeyId, SecretAccessKey, Token } = store.issue();
      const ambient = {
        AWS_ACCESS_KEY_ID: AccessKeyId,
        AWS_SECRET_ACCESS_KEY: SecretAccessKey,
        AWS_SESSION_TOKEN: Token,
      };
      const key = { 'signing-key': PARAMETER_ARN };
      await main({ with: { ...inputs, ...key }, env });
      await main({ with: { ...inputs, ...key, 'signing-role': '' }, env: { ...env, ...ambient } });
      const asked = store.requests.filter(
        ({ headers }) => headers['x-amz-target'] === 'AmazonSSM.GetParameter',
      );
      expect(asked.map(({ body }) => JSON.parse(body) as object)).toEqual([
        { Name: '/apps/release-app', WithDecryption: true },
        { Name: PARAMETER_ARN, WithDecryption: true },
      ]);
    }));

  test('AWS: a parameter that is not there, a secret of another name, and a clock that is off', () =>
    awsScenario(async ({ main, store, inputs, env }) => {
      const missing = await main({ with: { ...inputs, 'signing-key': `${PARAMETER_ARN}s` }, env });
      expect(missing.annotations[0]?.message).toMatch(/^signing-key-not-found: AWS Systems Manager has no /);
      store.settings.skewSeconds = 900;
      const late = await main({ with: { ...inputs, 'signing-key': SECRET_ARN }, env });
      expect(late.exitCode).toBe(0);
      expect(late.annotations.map(({ title }) => title)).toEqual(['clock-skew']);
      expect(late.annotations[0]?.message).toContain('that of AWS Secrets Manager');
      store.settings.signed = { ARN: SECRET_ARN.replace('release-app', 'another') };
      const other = await main({ with: { ...inputs, 'signing-key': SECRET_ARN }, env });
      expect(other.annotations.at(-1)?.message).toMatch(/^signing-key-unusable: .*another-AbC12d/);
    }));

  test.each<[string, (store: GoogleStandIn) => void, string, string]>([
    [
      'a run that may not read it',
      (store) => (store.settings.mayUse = false),
      'signing-key-refused',
      'roles/secretmanager.secretAccessor',
    ],
    [
      'a version that is disabled',
      (store) => (store.settings.state = 'DISABLED'),
      'signing-key-unusable',
      'DISABLED state',
    ],
    [
      'a secret of another name',
      (store) => (store.settings.named = { name: 'projects/1/secrets/another/versions/7' }),
      'signing-key-unusable',
      'secrets/another',
    ],
    [
      'a checksum that does not fit',
      (store) => (store.settings.answered = { dataCrc32c: '1' }),
      'key-store-unavailable',
      'checksum does not fit',
    ],
  ])('Google: %s', (_, arrange, code, says) =>
    googleScenario(async ({ main, store, inputs, env }) => {
      arrange(store);
      const { annotations } = await main({ with: { ...inputs, 'signing-key': SECRET_VERSION }, env });
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      expect(annotations[0]?.message).toContain(says);
    }),
  );

  test('Google: a secret that is not there', () =>
    googleScenario(async ({ main, inputs, env }) => {
      const key = SECRET_VERSION.replace('latest', '9');
      const { annotations } = await main({ with: { ...inputs, 'signing-key': key }, env });
      expect(annotations[0]?.message).toMatch(/^signing-key-not-found: /);
      expect(annotations[0]?.message).toContain('gcloud secrets versions list release-app --project acme');
    }));

  test.each<[string, (store: AzureStandIn) => void, string, string]>([
    [
      'a run that may not read it',
      (store) => (store.settings.mayUse = false),
      'signing-key-refused',
      '--role "Key Vault Secrets User"',
    ],
    [
      'an access policy',
      (store) =>
        (store.settings.refusal = vaultError(
          403,
          'Forbidden',
          'does not have secrets get permission',
          'ForbiddenByPolicy',
        )),
      'signing-key-refused',
      '--secret-permissions get',
    ],
    [
      'a secret that is disabled',
      (store) =>
        (store.settings.refusal = vaultError(
          403,
          'Forbidden',
          'Operation get is not allowed on a disabled secret.',
          'SecretDisabled',
        )),
      'signing-key-unusable',
      'az keyvault secret set-attributes',
    ],
    [
      'a secret of another name',
      (store) => (store.settings.answered = { id: `${store.url}/secrets/another/1` }),
      'signing-key-unusable',
      'secrets/another',
    ],
    [
      'a certificate',
      (store) => (store.settings.contentType = 'application/x-pkcs12'),
      'signing-key-unusable',
      'PKCS #12',
    ],
  ])('Azure: %s', (_, arrange, code, says) =>
    azureScenario(async ({ main, store, inputs, env }) => {
      arrange(store);
      const key = `${store.url}/secrets/release-app`;
      const { annotations } = await main({ with: { ...inputs, 'signing-key': key }, env });
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      expect(annotations[0]?.message).toContain(says);
    }),
  );

  test.each<[string, (store: VaultStandIn) => void, string, string, string]>([
    [
      'a policy without it',
      (store) => (store.settings.mayRead = false),
      'release-app',
      'signing-key-refused',
      'path "secret/data/apps/release-app" { capabilities = ["read"] }',
    ],
    [
      'a version that was deleted',
      (store) => (store.settings.secret = undefined),
      'release-app',
      'signing-key-not-found',
      'bao kv metadata get -mount=secret apps/release-app',
    ],
    [
      'a path that is not there',
      () => undefined,
      'another',
      'signing-key-not-found',
      'bao kv list -mount=secret',
    ],
    [
      'a mount that is not there',
      () => undefined,
      'nothing',
      'signing-key-not-found',
      'no handler for route',
    ],
    [
      'something else than Vault',
      (store) => void store.faults.push({ on: /data/, effect: { status: 200, body: '<html>' } }),
      'release-app',
      'key-store-unavailable',
      'is not Vault',
    ],
  ])('Vault: %s', (_, arrange, path, code, says) =>
    vaultScenario(async ({ main, store, inputs, env }) => {
      store.settings.mayRead = true;
      arrange(store);
      const key = `${store.url}/v1/secret/data/apps/${path}`;
      const { annotations } = await main({ with: { ...inputs, 'signing-key': key }, env });
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      expect(annotations[0]?.message).toContain(says);
      expect(store.alive.size).toBe(0);
    }),
  );
});

describe('Vault, with what the machine has', () => {
  const approle = { VAULT_ROLE_ID: APPROLE.id, VAULT_SECRET_ID: `${APPROLE.secret}\n` };

  test.each([
    [
      'where it usually is',
      {},
      '',
      'POST /v1/auth/approle/login → 200',
      'POST /v1/auth/token/revoke-self → 204',
    ],
    [
      'in a namespace',
      { VAULT_NAMESPACE: 'team' },
      '',
      'POST /v1/team/auth/approle/login → 200',
      'POST /v1/team/auth/token/revoke-self → 204',
    ],
    [
      'by its name',
      {},
      'team/auth/approle/role/release-app',
      'POST /v1/team/auth/approle/login → 200',
      'POST /v1/team/auth/token/revoke-self → 204',
    ],
  ])('an AppRole %s', (_, more, role, logIn, revoke) =>
    vaultScenario(async ({ main, store, inputs, env, idTokens, secrets }) => {
      secrets.push(APPROLE.secret);
      const stage = await main({
        with: { ...inputs, 'signing-role': role },
        env: { ...env, ...approle, ...more, ACTIONS_ID_TOKEN_REQUEST_URL: '', VAULT_ADDR: store.url },
      });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(store.calls()).toEqual([logIn, 'POST /v1/transit/sign/release-app/sha2-256 → 200', revoke]);
      expect(stage.masks).toContain(APPROLE.secret);
      expect(idTokens.tokens).toEqual([]);
      expect(store.alive.size).toBe(0);
    }),
  );

  test.each<[string, Record<string, string>, string, string]>([
    [
      'an AppRole whose secret is over',
      { ...approle, VAULT_SECRET_ID: 'another-secret' },
      '',
      'VAULT_ROLE_ID and VAULT_SECRET_ID are still valid',
    ],
    [
      'an AppRole for another address',
      { ...approle, VAULT_ADDR: 'https://vault.example.com' },
      '',
      'VAULT_SECRET_ID is for VAULT_ADDR',
    ],
    [
      'half an AppRole',
      { VAULT_ROLE_ID: APPROLE.id },
      'auth/approle/role/release-app',
      'no VAULT_ROLE_ID and VAULT_SECRET_ID',
    ],
    ['a role of Kubernetes elsewhere', {}, 'auth/kubernetes/role/release-app', 'serviceaccount/token'],
    ['a token with a line break', { VAULT_TOKEN: 'a-token\nof-two-lines' }, '', 'line breaks'],
  ])('%s is told', (_, more, role, says) =>
    vaultScenario(async ({ main, inputs, env, calls }) => {
      const { annotations } = await main({
        with: { ...inputs, 'signing-role': role },
        env: { ...env, ...more },
      });
      expect(annotations[0]?.message).toMatch(/^signing-role-refused: /);
      expect(annotations[0]?.message).toContain(says);
      expect(calls()).toEqual([]);
    }),
  );
});
