// Long because every answer of the store that means something else is a row of one table.
import { generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { KEY_VERSION, PROVIDER, SERVICE_ACCOUNT } from '../key-stores/google-stand-in.ts';
import { expectFingerprint, expectRefusal, googleScenario, type KeyStand } from '../key-stores/stand.ts';
import { json, type StoreAnswer } from '../key-stores/store-server.ts';
import type { GoogleStandIn } from '../key-stores/google-stand-in.ts';

type Stand = KeyStand<GoogleStandIn>;
const EXCHANGE = 'POST /v1/token → 200';
const IMPERSONATE = `POST /v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken → 200`;
const SIGN = `POST /v1/${KEY_VERSION}:asymmetricSign → 200`;
const well = { exitCode: 0, annotations: [] };

test.each([
  ['its name', KEY_VERSION],
  ['a URI', `gcpkms://${KEY_VERSION}`],
])('a run without any secret mints with a key named by %s, and what it takes is narrow', (_, key) =>
  googleScenario(async ({ main, post, store, idTokens, inputs, env, github, installation, calls }) => {
    const stage = await main({ with: { ...inputs, 'signing-key': key }, env });
    expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
    expect(store.calls()).toEqual([EXCHANGE, SIGN]);
    expect(idTokens.audiences).toEqual([`https://iam.googleapis.com/${PROVIDER}`]);
    expect(store.sessions).toEqual([{ scope: 'https://www.googleapis.com/auth/cloudkms' }]);
    expect(calls()).toEqual([
      'GET /repos/acme/app/installation → 200',
      `POST /app/installations/${installation.id}/access_tokens → 201`,
    ]);
    const [token = ''] = store.secrets.slice(-1);
    for (const secret of [...idTokens.tokens, token]) expect(stage.masks).toContain(secret);
    expect(Object.keys(stage.envChanges)).toEqual([]);
    await post(stage.state, { with: inputs });
    expect(github.world.aliveTokens()).toEqual([]);
  }),
);

test('a service account is taken on for five minutes, for the key store alone', () =>
  googleScenario(async ({ main, store, inputs, env }) => {
    store.settings.isDirect = false;
    const role = `${PROVIDER} ${SERVICE_ACCOUNT}`;
    const { exitCode, annotations } = await main({ with: { ...inputs, 'signing-role': role }, env });
    expect({ exitCode, annotations }).toEqual(well);
    expect(store.calls()).toEqual([EXCHANGE, IMPERSONATE, SIGN]);
    expect(store.sessions).toEqual([
      { scope: 'https://www.googleapis.com/auth/iam' },
      { scope: 'https://www.googleapis.com/auth/cloudkms', lifetime: '300s' },
    ]);
  }));

test("GitHub's clock is off: a second JWT, with the same session", () =>
  googleScenario(
    async ({ main, store, inputs, env }) => {
      expect((await main({ with: inputs, env })).exitCode).toBe(0);
      expect(store.calls()).toEqual([EXCHANGE, SIGN, SIGN]);
    },
    { clockSkewSeconds: 900 },
  ));

describe('checksums', () => {
  const flipped = (answer: StoreAnswer, field: string): StoreAnswer => ({
    ...answer,
    body: answer.body.replace(
      new RegExp(`"${field}":"(.)`),
      (_, first: string) => `"${field}":"${first === 'A' ? 'B' : 'A'}`,
    ),
  });
  test.each([
    ['a signature that was changed on the way', 'signature'],
    ['a checksum that is another one', 'signatureCrc32c'],
  ])('%s is asked for again, once', (_, field) =>
    googleScenario(async ({ main, store, inputs, env, privateKey }) => {
      const spoiled = (times?: number) => {
        const signature = sign('sha256', Buffer.from('another text'), privateKey).toString('base64');
        const answer = json(200, {
          name: KEY_VERSION,
          signature,
          signatureCrc32c: '1',
          verifiedDigestCrc32c: true,
        });
        store.faults.push({ on: /asymmetricSign/, effect: flipped(answer, field), ...(times && { times }) });
      };
      spoiled(1);
      const healed = await main({ with: inputs, env });
      expect({ exitCode: healed.exitCode, annotations: healed.annotations }).toEqual(well);
      expect(store.calls()).toEqual([EXCHANGE, SIGN, SIGN]);
      spoiled();
      const { annotations } = await main({ with: inputs, env });
      expect(annotations[0]?.message).toMatch(/^key-store-unavailable: .*checksum does not fit/);
    }),
  );

  test('a digest whose checksum Google did not look at is as good as changed', () =>
    googleScenario(async ({ main, store, inputs, env, calls }) => {
      store.settings.answered = { verifiedDigestCrc32c: false };
      const { annotations } = await main({ with: inputs, env });
      expect(annotations[0]?.message).toMatch(/^key-store-unavailable: .*checksum does not fit/);
      expect(calls()).toEqual([]);
    }));
});

/** The file that google-github-actions/auth leaves, with its own address and bearer of the ID token. */
function authFile({ idTokens, temp, secrets }: Stand, changes: object = {}): Record<string, string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = idTokens.env;
  secrets.push(bearer);
  const audience = encodeURIComponent(`https://iam.googleapis.com/${PROVIDER}`);
  const file = join(temp, 'gha-creds-0123456789abcdef.json');
  // https://github.com/google-github-actions/auth/blob/main/src/client/workload_identity_federation.ts
  const content = {
    universe_domain: 'googleapis.com',
    type: 'external_account',
    audience: `//iam.googleapis.com/${PROVIDER}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: 'https://sts.googleapis.com/v1/token',
    credential_source: {
      url: `${url}&audience=${audience}`,
      headers: { Authorization: `Bearer ${bearer}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...changes,
  };
  writeFileSync(file, JSON.stringify(content));
  return { GOOGLE_APPLICATION_CREDENTIALS: file };
}
const impersonation = {
  service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`,
};
const noRole = { 'signing-role': '' };

describe('without a role, with what the machine or an earlier step has', () => {
  test.each([
    ['as the pool’s principal', {}, [EXCHANGE, SIGN]],
    ['as a service account', impersonation, [EXCHANGE, IMPERSONATE, SIGN]],
  ])('the file of google-github-actions/auth, %s', (_, changes, wanted) =>
    googleScenario(async (stand) => {
      const { main, store, inputs, env, idTokens } = stand;
      const stage = await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...authFile(stand, changes) },
      });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(store.calls()).toEqual(wanted);
      for (const secret of idTokens.tokens) expect(stage.masks).toContain(secret);
    }),
  );

  test('a file whose token lies in another file, as on a machine of one’s own', () =>
    googleScenario(async (stand) => {
      const { main, store, inputs, env, idTokens, temp, secrets } = stand;
      const url = `${idTokens.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(`https://iam.googleapis.com/${PROVIDER}`)}`;
      const headers = { authorization: `Bearer ${idTokens.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
      const { value } = (await (await fetch(url, { headers })).json()) as { value: string };
      secrets.push(value);
      writeFileSync(join(temp, 'token'), `${value}\n`);
      const file = authFile(stand, { credential_source: { file: join(temp, 'token') } });
      const stage = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...file } });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(stage.masks).toContain(value);
      expect(store.calls()).toEqual([EXCHANGE, SIGN]);
    }));

  test('the key of a service account, and a clock that is off by an hour', () =>
    googleScenario(async ({ main, store, inputs, env, temp }) => {
      const file = join(temp, 'account.json');
      writeFileSync(file, JSON.stringify(store.accountKey));
      const machine = { ...env, GOOGLE_APPLICATION_CREDENTIALS: file };
      const stage = await main({ with: { ...inputs, ...noRole }, env: machine });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(store.calls()).toEqual([SIGN]);
      for (const line of store.secrets.slice(0, 20)) expect(stage.masks).toContain(line);
      store.settings.skewSeconds = 3600;
      const late = await main({ with: { ...inputs, ...noRole }, env: machine });
      expect({ exitCode: late.exitCode, titles: late.annotations.map(({ title }) => title) }).toEqual({
        exitCode: 0,
        titles: ['clock-skew'],
      });
    }));

  test('the metadata server, never through a proxy', () =>
    googleScenario(async ({ main, store, inputs, env, elsewhere }) => {
      const machine = { GCE_METADATA_HOST: store.url.replace('http://', ''), HTTP_PROXY: elsewhere.url };
      const noProxy = { NO_PROXY: '' };
      await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine, ...noProxy } });
      const scopes = encodeURIComponent('https://www.googleapis.com/auth/cloudkms');
      expect(store.calls()[0]).toBe(
        `GET /computeMetadata/v1/instance/service-accounts/default/token?scopes=${scopes} → 200`,
      );
      expect(elsewhere.requests.filter(({ url }) => url?.includes('computeMetadata'))).toEqual([]);
      const direct = await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...machine, HTTP_PROXY: '' },
      });
      expect({ exitCode: direct.exitCode, annotations: direct.annotations }).toEqual(well);
    }));

  test.each<[string, (stand: Stand) => Record<string, string>, string[]]>([
    [
      'nothing',
      () => ({ GCE_METADATA_HOST: '127.0.0.1:1' }),
      ['workloadIdentityPools', 'id-token: write', 'google-github-actions/auth'],
    ],
    [
      'a machine without a service account',
      ({ store }) => {
        store.settings.hasMetadata = false;
        return { GCE_METADATA_HOST: store.url.replace('http://', '') };
      },
      ['id-token: write'],
    ],
    ['metadata elsewhere', () => ({ GCE_METADATA_HOST: 'metadata.example.com' }), ['id-token: write']],
    [
      'a file that is not there',
      () => ({ GOOGLE_APPLICATION_CREDENTIALS: '/no/such/file' }),
      ['cannot be read'],
    ],
    [
      'a token_url elsewhere',
      (stand) => authFile(stand, { token_url: `${stand.elsewhere.url}/v1/token` }),
      ['token_url'],
    ],
    [
      'a token_url that only looks right',
      (stand) => authFile(stand, { token_url: 'https://sts.googleapis.com.example.com/v1/token' }),
      ['token_url'],
    ],
    [
      'a service account elsewhere',
      (stand) =>
        authFile(stand, {
          service_account_impersonation_url: `${stand.elsewhere.url}/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`,
        }),
      ['service_account_impersonation_url'],
    ],
    ['another universe', (stand) => authFile(stand, { universe_domain: 'example.com' }), ['universe']],
    [
      'a source elsewhere',
      (stand) => authFile(stand, { credential_source: { url: 'https://token.example.com/' } }),
      ['credential_source'],
    ],
    [
      'a source that is a program',
      (stand) => authFile(stand, { credential_source: { executable: { command: 'x' } } }),
      ['credential_source'],
    ],
    [
      'a source that gives nothing',
      (stand) => authFile(stand, { credential_source: { url: `${stand.idTokens.issuer}/nothing` } }),
      ['answered 404'],
    ],
    [
      'a source that gives something else',
      (stand) =>
        authFile(stand, {
          credential_source: {
            url: `${stand.idTokens.issuer}/.well-known/jwks`,
            format: { type: 'json', subject_token_field_name: 'value' },
          },
        }),
      ['holds no token'],
    ],
    [
      'a person’s own login',
      (stand) => authFile(stand, { type: 'authorized_user' }),
      ['authorized_user', 'external_account'],
    ],
    ['half of a service account', (stand) => authFile(stand, { type: 'service_account' }), ['client_email']],
    [
      'a service account with a broken key',
      (stand) => authFile(stand, { ...stand.store.accountKey, private_key: 'broken' }),
      ['private_key'],
    ],
    [
      'an audience of somebody else',
      (stand) => authFile(stand, { audience: 'https://example.com' }),
      ['audience'],
    ],
  ])('%s is told with the cure', (_, machine, says) =>
    googleScenario(async (stand) => {
      const { main, inputs, env, calls, elsewhere } = stand;
      const { annotations } = await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...machine(stand) },
      });
      expect(annotations[0]?.message).toMatch(/^signing-role-refused: /);
      for (const part of says) expect(annotations[0]?.message).toContain(part);
      expect(calls()).toEqual([]);
      expect(elsewhere.requests).toEqual([]);
    }),
  );
});

describe('refused', () => {
  const claims = ({ idTokens }: Stand) => [
    `iss "${idTokens.issuer}"`,
    'sub "repo:acme/app:ref:refs/heads/main"',
    `aud "https://iam.googleapis.com/${PROVIDER}"`,
  ];
  const other = PROVIDER.replace('acme', 'other');
  test.each<
    [string, string, (stand: Stand) => Record<string, string> | undefined, (stand: Stand) => string[]]
  >([
    [
      'a run that the provider does not trust',
      'signing-role-refused',
      ({ store }) => {
        store.settings.sub = 'repo:acme/app@123/app@456:ref:refs/heads/main';
        return undefined;
      },
      (stand) => [
        ...claims(stand),
        PROVIDER,
        'rejected by the attribute condition',
        'assertion.sub == "repo:acme/app:ref:refs/heads/main"',
        'gcloud iam workload-identity-pools providers update-oidc acme --workload-identity-pool github --location global --project 123456789012',
      ],
    ],
    [
      'a provider that is not there',
      'signing-role-refused',
      () => ({ 'signing-role': other }),
      () => ['invalid_target', 'providers describe other'],
    ],
    [
      'a token that is over',
      'signing-role-refused',
      ({ idTokens }) => {
        idTokens.claims.exp = 1;
        return undefined;
      },
      () => ['Run the job again'],
    ],
    [
      'an audience that the provider does not take',
      'signing-role-refused',
      ({ idTokens }) => {
        idTokens.claims.aud = 'https://github.com/acme';
        return undefined;
      },
      () => ['--allowed-audiences='],
    ],
    [
      'a service account that the run may not be',
      'signing-role-refused',
      ({ store }) => {
        store.settings.mayImpersonate = false;
        return { 'signing-role': `${PROVIDER} ${SERVICE_ACCOUNT}` };
      },
      (stand) => [
        ...claims(stand),
        SERVICE_ACCOUNT,
        'roles/iam.workloadIdentityUser',
        'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/subject/repo:acme/app:ref:refs/heads/main',
      ],
    ],
    [
      'a key that the run may not use',
      'signing-key-refused',
      ({ store }) => {
        store.settings.mayUse = false;
        return undefined;
      },
      () => [
        KEY_VERSION,
        'cloudkms.cryptoKeyVersions.useToSign',
        'gcloud kms keys add-iam-policy-binding release-app --keyring apps --location europe-west1 --project acme --role roles/cloudkms.signer --member "principal://',
        'five minutes',
      ],
    ],
    [
      'a version that is not there',
      'signing-key-not-found',
      () => ({ 'signing-key': KEY_VERSION.replace(/1$/, '7') }),
      () => ['gcloud kms keys versions list'],
    ],
    [
      'a version that is disabled',
      'signing-key-unusable',
      ({ store }) => {
        store.settings.state = 'DISABLED';
        return undefined;
      },
      () => ['current state is: DISABLED'],
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
      'the signature of another key',
      'signing-key-unusable',
      ({ store }) => {
        store.settings.answered = { name: KEY_VERSION.replace(/1$/, '2') };
        return undefined;
      },
      () => ['cryptoKeyVersions/2', `not with ${KEY_VERSION}`],
    ],
    [
      'an API that is switched off',
      'signing-key-refused',
      ({ store }) => {
        const message =
          'Cloud Key Management Service (KMS) API has not been used in project 98765 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/cloudkms.googleapis.com/overview?project=98765 then retry.';
        store.faults.push({
          on: /asymmetricSign/,
          effect: json(403, { error: { code: 403, message, status: 'PERMISSION_DENIED' } }),
        });
        return undefined;
      },
      () => ['Switch the API on: https://console.developers.google.com/apis/api/cloudkms'],
    ],
    [
      'something else than Google',
      'key-store-unavailable',
      ({ store }) => {
        store.faults.push({ on: /v1\/token/, effect: { status: 200, body: '<html>Log in</html>' } });
        return undefined;
      },
      () => ['is not Google STS'],
    ],
  ])('%s', (_, code, arrange, says) =>
    googleScenario(async (stand) => {
      const arranged = arrange(stand);
      await expectRefusal(stand, { code, says: says(stand), with: arranged });
    }),
  );

  test("a key that is not this App's is told with its fingerprint, where the role may read it", () =>
    googleScenario((stand) => expectFingerprint(stand, `${KEY_VERSION} `)));
});

test('a key named by the number of its project is the one that Google names by the ID', () =>
  googleScenario(async ({ main, store, inputs, env }) => {
    store.settings.answered = { name: KEY_VERSION.replace('acme', '123456789012') };
    const { exitCode, annotations } = await main({ with: inputs, env });
    expect({ exitCode, annotations }).toEqual(well);
    store.settings.answered = { name: KEY_VERSION.replace('acme', 'other') };
    const other = await main({ with: inputs, env });
    expect(other.annotations[0]?.message).toMatch(/^signing-key-unusable: /);
  }));

test('a version that is refused is passed over, while keys are rotated', () =>
  googleScenario(async ({ main, inputs, env }) => {
    const lines = `${KEY_VERSION.replace(/1$/, '2')}\n${KEY_VERSION}`;
    const { exitCode, annotations } = await main({ with: { ...inputs, 'signing-key': lines }, env });
    expect(exitCode).toBe(0);
    expect(annotations.map(({ level, title }) => `${level}: ${title}`)).toEqual([
      'warning: A key was skipped',
    ]);
  }));
