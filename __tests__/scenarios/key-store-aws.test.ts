// Long because a row for each way to credentials, each answer of AWS and each thing that must not leak.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ACCOUNT, ALIAS_ARN, KEY_ARN, kmsError, REGION, ROLE_ARN, xml } from '../key-stores/aws-stand-in.ts';
import { awsScenario, expectFingerprint, expectRefusal } from '../key-stores/stand.ts';
import type { StoreAnswer, StoreFault } from '../key-stores/store-server.ts';

const STS = 'POST / AssumeRoleWithWebIdentity → 200';
const SIGN = 'POST / TrentService.Sign → 200';
const well = { exitCode: 0, annotations: [] };

test.each([
  ['its ARN', KEY_ARN],
  ['its alias', ALIAS_ARN],
  ['a URI', `awskms:///${KEY_ARN}`],
])('a run without any secret mints with a key named by %s', (_, key) =>
  awsScenario(async ({ main, post, store, idTokens, inputs, env, github, installation, calls }) => {
    const stage = await main({ with: { ...inputs, 'signing-key': key }, env });
    expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
    expect(store.calls()).toEqual([STS, SIGN]);
    expect(idTokens.audiences).toEqual(['sts.amazonaws.com']);
    expect(calls()).toEqual([
      'GET /repos/acme/app/installation → 200',
      `POST /app/installations/${installation.id}/access_tokens → 201`,
    ]);
    for (const secret of [...idTokens.tokens, ...store.secrets]) expect(stage.masks).toContain(secret);
    expect(Object.keys(stage.envChanges)).toEqual([]);
    await post(stage.state, { with: inputs });
    expect(github.world.aliveTokens()).toEqual([]);
  }),
);

test.each([
  [KEY_ARN, { Resource: KEY_ARN, alias: undefined }],
  [ALIAS_ARN, { Resource: `arn:aws:kms:${REGION}:${ACCOUNT}:key/*`, alias: 'alias/release-app' }],
])('the session for %s is named after the run, short, and narrowed to this key', (key, { Resource, alias }) =>
  awsScenario(async ({ main, store, inputs, env }) => {
    await main({ with: { ...inputs, 'signing-key': key }, env });
    const [form] = store.sessions;
    expect(form?.get('RoleSessionName')).toBe('gha-4711-2');
    expect(form?.get('DurationSeconds')).toBe('900');
    const equals = {
      'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256',
      ...(alias && { 'kms:RequestAlias': alias }),
    };
    expect(JSON.parse(form?.get('Policy') ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'kms:Sign', Resource, Condition: { StringEquals: equals } },
        {
          Effect: 'Allow',
          Action: 'kms:GetPublicKey',
          Resource,
          ...(alias && { Condition: { StringEquals: { 'kms:RequestAlias': alias } } }),
        },
      ],
    });
  }),
);

describe('without a role, with what the machine or an earlier step has', () => {
  const noRole = { 'signing-role': '' };

  test('the environment: one request more', () =>
    awsScenario(async ({ main, store, idTokens, inputs, env }) => {
      const { AccessKeyId, SecretAccessKey, Token } = store.issue();
      const ambient = {
        AWS_ACCESS_KEY_ID: AccessKeyId,
        AWS_SECRET_ACCESS_KEY: SecretAccessKey,
        AWS_SESSION_TOKEN: Token,
      };
      const { exitCode, annotations, masks } = await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...ambient },
      });
      expect({ exitCode, annotations }).toEqual(well);
      expect(store.calls()).toEqual([SIGN]);
      expect(idTokens.tokens).toEqual([]);
      for (const secret of [SecretAccessKey, Token]) expect(masks).toContain(secret);
    }));

  test('a web identity of the machine (IRSA)', () =>
    awsScenario(async ({ main, store, idTokens, inputs, env, temp, secrets }) => {
      const url = `${idTokens.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`;
      const headers = { authorization: `Bearer ${idTokens.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
      const { value } = (await (await fetch(url, { headers })).json()) as { value: string };
      writeFileSync(join(temp, 'token'), `${value}\n`);
      secrets.push(value);
      const machine = { AWS_WEB_IDENTITY_TOKEN_FILE: join(temp, 'token'), AWS_ROLE_ARN: ROLE_ARN };
      const { exitCode, annotations, masks } = await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...machine },
      });
      expect({ exitCode, annotations }).toEqual(well);
      expect(masks).toContain(value);
      expect(store.calls()).toEqual([STS, SIGN]);
      expect(store.sessions[0]?.get('RoleSessionName')).toBe('gha-4711-2');
    }));

  test.each([
    [
      'given',
      (): Record<string, string> => ({ AWS_CONTAINER_AUTHORIZATION_TOKEN: 'container-authorization-token' }),
    ],
    [
      'in a file',
      (temp: string): Record<string, string> => {
        writeFileSync(join(temp, 'authorization'), 'container-authorization-token\n');
        return { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: join(temp, 'authorization') };
      },
    ],
  ])('a container (ECS, EKS Pod Identity), with its token %s', (_, authorization) =>
    awsScenario(async ({ main, store, inputs, env, temp }) => {
      const machine = {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `${store.url}/v1/credentials`,
        ...authorization(temp),
      };
      const stage = await main({
        with: { ...inputs, ...noRole },
        env: { ...env, ...machine },
      });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(stage.masks).toContain('container-authorization-token');
      expect(store.calls()).toEqual(['GET /v1/credentials → 200', SIGN]);
    }),
  );

  test('an instance (IMDSv2)', () =>
    awsScenario(async ({ main, store, inputs, env }) => {
      const machine = { AWS_EC2_METADATA_SERVICE_ENDPOINT: store.url };
      const stage = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine } });
      expect({ exitCode: stage.exitCode, annotations: stage.annotations }).toEqual(well);
      expect(store.calls()).toEqual([
        'PUT /latest/api/token → 200',
        'GET /latest/meta-data/iam/security-credentials/ → 200',
        'GET /latest/meta-data/iam/security-credentials/runner-role → 200',
        SIGN,
      ]);
    }));

  test.each<[string, Partial<StoreFault>]>([
    // As with a hop limit of 1, seen from a container.
    ['does not answer', { effect: 'hang' }],
    ['knows IMDSv1 alone', { effect: { status: 405, body: '' } }],
    ['is broken', { effect: { status: 500, body: '' } }],
  ])('an instance whose metadata service %s has no credentials', (_, { effect = 'reset' }) =>
    awsScenario(async ({ main, store, inputs, env, calls }) => {
      store.faults.push({ on: /api\/token/, effect });
      const machine = { AWS_EC2_METADATA_SERVICE_ENDPOINT: store.url };
      const { annotations } = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine } });
      expect(annotations[0]?.message).toMatch(
        /^signing-role-refused: This machine has no credentials of AWS/,
      );
      expect(store.calls().every((call) => call.startsWith('PUT /latest/api/token'))).toBe(true);
      expect(calls()).toEqual([]);
    }),
  );

  test('metadata is never asked for through a proxy', () =>
    awsScenario(async ({ main, store, elsewhere, inputs, env }) => {
      const machine = { AWS_EC2_METADATA_SERVICE_ENDPOINT: store.url, HTTP_PROXY: elsewhere.url };
      await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine } });
      expect(store.calls()).toContain('PUT /latest/api/token → 200');
      expect(elsewhere.requests.filter(({ url }) => url?.includes('latest'))).toEqual([]);
    }));

  test.each<[string, Record<string, string>, string[]]>([
    [
      'nothing',
      { AWS_EC2_METADATA_DISABLED: 'true' },
      [
        'signing-role (arn:aws:iam::123456789012:role/…)',
        'id-token: write',
        'aws-actions/configure-aws-credentials',
      ],
    ],
    [
      'nobody at the metadata address',
      { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:1' },
      ['id-token: write'],
    ],
    [
      'a container address elsewhere',
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://metadata.example.com/' },
      ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    ],
    [
      'a token file that is not there',
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/no/such/file', AWS_ROLE_ARN: ROLE_ARN },
      ['/no/such/file', 'cannot be read'],
    ],
  ])('%s is told with the cures', (_, machine, says) =>
    awsScenario(async ({ main, inputs, env, calls }) => {
      const { annotations } = await main({ with: { ...inputs, ...noRole }, env: { ...env, ...machine } });
      expect(annotations[0]?.message).toMatch(/^signing-role-refused: /);
      for (const part of says) expect(annotations[0]?.message).toContain(part);
      expect(calls()).toEqual([]);
    }),
  );
});

describe('clocks', () => {
  test.each([900, -900])("AWS's is off by %i seconds: the request is signed again by it", (skewSeconds) =>
    awsScenario(async ({ main, store, inputs, env }) => {
      store.settings.skewSeconds = skewSeconds;
      const { exitCode, annotations } = await main({ with: inputs, env });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ title }) => title)).toEqual(['clock-skew']);
      expect(annotations[0]?.message).toMatch(
        skewSeconds > 0 ? /(899|900|901) seconds behind/ : /(899|900|901) seconds ahead of/,
      );
      expect(store.calls()).toEqual([STS, 'POST / TrentService.Sign → 400', SIGN]);
    }),
  );

  test("GitHub's is off: a second JWT, with the same session", () =>
    awsScenario(
      async ({ main, store, inputs, env }) => {
        const { exitCode } = await main({ with: inputs, env });
        expect(exitCode).toBe(0);
        expect(store.calls()).toEqual([STS, SIGN, SIGN]);
      },
      { clockSkewSeconds: 900 },
    ));
});

describe('refused', () => {
  type Stand = Parameters<Parameters<typeof awsScenario>[0]>[0];
  const claims = ({ idTokens }: Stand) => [
    `iss "${idTokens.issuer}"`,
    'sub "repo:acme/app:ref:refs/heads/main"',
    'aud "sts.amazonaws.com"',
  ];
  const atSts =
    (answer: StoreAnswer) =>
    ({ store }: Stand) =>
      void store.faults.push({ on: /AssumeRole/, effect: answer });
  const atKms =
    (answer: StoreAnswer) =>
    ({ store }: Stand) =>
      void store.faults.push({ on: /Sign/, effect: answer });
  test.each<[string, string, (stand: Stand) => void, string[] | ((stand: Stand) => string[])]>([
    [
      'a run that the role does not trust',
      'signing-role-refused',
      ({ store }) => {
        store.settings.sub = 'repo:acme/app@123/app@456:ref:refs/heads/main';
      },
      (stand) => {
        const provider = stand.idTokens.issuer.replace('http://', '');
        return [
          ...claims(stand),
          ROLE_ARN,
          `arn:aws:iam::${ACCOUNT}:oidc-provider/${provider}`,
          `{"StringEquals":{"${provider}:aud":"sts.amazonaws.com","${provider}:sub":"repo:acme/app:ref:refs/heads/main"}}`,
          'Not authorized to perform sts:AssumeRoleWithWebIdentity',
          'request id aws-request-1',
        ];
      },
    ],
    [
      'an account without the provider',
      'signing-role-refused',
      atSts(
        xml(
          400,
          'InvalidIdentityToken',
          'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
        ),
      ),
      ['aws iam create-open-id-connect-provider'],
    ],
    [
      'another audience',
      'signing-role-refused',
      ({ store }) => {
        store.settings.aud = 'https://github.com/acme';
      },
      ['aws iam add-client-id-to-open-id-connect-provider --client-id sts.amazonaws.com'],
    ],
    [
      'an ID token that is over',
      'signing-role-refused',
      atSts(
        xml(
          400,
          'ExpiredTokenException',
          'Token expired: current date/time must be before the expiration date/time',
        ),
      ),
      ['five minutes'],
    ],
    [
      'a role that may not sign',
      'signing-key-refused',
      atKms(
        kmsError(
          'AccessDeniedException',
          `User: arn:aws:sts::${ACCOUNT}:assumed-role/release-app-sign/gha-4711-2 is not authorized to perform: kms:Sign on resource: ${KEY_ARN} because no identity-based policy allows the kms:Sign action`,
        ),
      ),
      [
        ROLE_ARN,
        `{"Effect":"Allow","Action":"kms:Sign","Resource":"${KEY_ARN}","Condition":{"StringEquals":{"kms:SigningAlgorithm":"RSASSA_PKCS1_V1_5_SHA_256"}}}`,
        'no identity-based policy',
      ],
    ],
    [
      'a key whose policy does not let the account in',
      'signing-key-refused',
      atKms(
        kmsError(
          'AccessDeniedException',
          'not authorized to perform: kms:Sign on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
        ),
      ),
      ['See whether the key is in that account and region', ROLE_ARN],
    ],
    [
      'a key that is not there',
      'signing-key-not-found',
      atKms(kmsError('NotFoundException', `Key '${KEY_ARN}' does not exist`)),
      [KEY_ARN, ACCOUNT, REGION],
    ],
    [
      'a disabled key',
      'signing-key-unusable',
      atKms(kmsError('DisabledException', `${KEY_ARN} is disabled.`)),
      ['enable-key'],
    ],
    [
      'a key that is to be deleted',
      'signing-key-unusable',
      atKms(kmsError('KMSInvalidStateException', `${KEY_ARN} is pending deletion.`)),
      ['cancel-key-deletion'],
    ],
    [
      'a key without material',
      'signing-key-unusable',
      atKms(kmsError('KMSInvalidStateException', `${KEY_ARN} is pending import.`)),
      ['docs/key-stores.md'],
    ],
    [
      'a key for encryption',
      'signing-key-unusable',
      atKms(
        kmsError(
          'InvalidKeyUsageException',
          `${KEY_ARN} key usage is ENCRYPT_DECRYPT which is not valid for Sign.`,
        ),
      ),
      ['SIGN_VERIFY'],
    ],
    [
      'credentials that are over',
      'signing-role-refused',
      atKms(kmsError('ExpiredTokenException', 'The security token included in the request is expired')),
      [],
    ],
    [
      'a signature that AWS computes otherwise',
      'signing-role-refused',
      atKms(
        kmsError(
          'InvalidSignatureException',
          'The request signature we calculated does not match the signature you provided.',
        ),
      ),
      [],
    ],
    [
      'an answer by another key',
      'signing-key-unusable',
      ({ store }) => {
        store.settings.signed = { KeyId: KEY_ARN.replace('1234abcd', '4321dcba') };
      },
      ['4321dcba', KEY_ARN],
    ],
    [
      'a signature by PSS',
      'signing-key-unusable',
      ({ store }) => {
        store.settings.signed = { SigningAlgorithm: 'RSASSA_PSS_SHA_256' };
      },
      ['RSASSA_PSS_SHA_256'],
    ],
    [
      'a signature of another length',
      'signing-key-unusable',
      ({ store }) => {
        store.settings.signed = { Signature: randomBytes(71).toString('base64') };
      },
      ['71 bytes'],
    ],
    [
      'a page in the place of KMS',
      'key-store-unavailable',
      atKms({ status: 200, body: '<html>Log in</html>' }),
      ['is not AWS KMS'],
    ],
    [
      'a page in the place of STS',
      'key-store-unavailable',
      atSts({ status: 403, body: '<html>Log in</html>' }),
      ['is not AWS STS'],
    ],
    [
      'words that are not known',
      'signing-key-refused',
      atKms(kmsError('SomethingNewException', 'and its words')),
      ['SomethingNewException: and its words'],
    ],
  ])('%s', (_, code, arrange, says) =>
    awsScenario(async (stand) => {
      arrange(stand);
      await expectRefusal(stand, { code, says: typeof says === 'function' ? says(stand) : says });
    }),
  );

  test("a key that is not this App's is told with its fingerprint, where the role may read it", () =>
    awsScenario((stand) => expectFingerprint(stand, `${KEY_ARN} `)));
});

describe('what heals is tried again', () => {
  test.each<[string, RegExp, StoreAnswer]>([
    [
      'throttling of KMS',
      /Sign/,
      kmsError('ThrottlingException', 'You have exceeded the rate at which you may call KMS.'),
    ],
    ['an error of KMS', /Sign/, kmsError('KMSInternalException', 'internal', 500)],
    ['a key that is not available', /Sign/, kmsError('KeyUnavailableException', 'not available', 500)],
    ['a time-out within KMS', /Sign/, kmsError('DependencyTimeoutException', 'timed out', 503)],
    [
      'an identity provider that STS cannot reach',
      /AssumeRole/,
      xml(400, 'IDPCommunicationError', 'cannot be reached'),
    ],
    ['throttling of STS', /AssumeRole/, xml(400, 'Throttling', 'Rate exceeded')],
  ])('%s', (_, on, effect) =>
    awsScenario(async ({ main, store, inputs, env }) => {
      store.faults.push({ on, times: 1, effect });
      const { exitCode, annotations } = await main({ with: inputs, env });
      expect({ exitCode, annotations }).toEqual(well);
    }),
  );
});

test('an address for AWS that is plain http is used for this machine alone', () =>
  awsScenario(async ({ main, inputs, env, calls, idTokens }) => {
    const { annotations } = await main({
      with: inputs,
      env: { ...env, AWS_ENDPOINT_URL_KMS: 'http://kms.example.com' },
    });
    expect(idTokens.tokens).toEqual([]);
    expect(annotations[0]?.message).toMatch(/^input-invalid: AWS_ENDPOINT_URL_KMS: /);
    expect(calls()).toEqual([]);
  }));
