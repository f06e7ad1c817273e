// Long because each way in which a machine or an answer can be ill-meant has its row.
// What an ill-meant or a broken surrounding gives key stores: names of branches that a shell would run, files of credentials
// with odd fields, and answers that are of another key.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { IdToken, StoreWorld } from '../../src/signing/key-store.ts';
import { parseKeyNames } from '../../src/signing/key-names.ts';
import type { KeyName, SecretName } from '../../src/signing/store-names.ts';
import { findAmbient as findAzure } from '../../src/signing/stores/azure-ambient.ts';
import { entraRefusal } from '../../src/signing/stores/azure-refusals.ts';
import { awsSecret } from '../../src/signing/stores/aws-secrets.ts';
import { readPolicy } from '../../src/signing/stores/aws-secret-policy.ts';
import { stsRefusal } from '../../src/signing/stores/aws-refusals.ts';
import { findAmbient } from '../../src/signing/stores/google-ambient.ts';
import { googleKmsKey } from '../../src/signing/stores/google-kms.ts';
import {
  exchangeRefusal,
  impersonationRefusal,
  keyRefusal,
} from '../../src/signing/stores/google-refusals.ts';
import { googleSecret } from '../../src/signing/stores/google-secrets.ts';
import { argument } from '../../src/signing/stores/quoted.ts';
import { otherAddress } from '../../src/signing/stores/vault-api.ts';
import { machineLogIn } from '../../src/signing/stores/vault-machine.ts';
import { vaultKey } from '../../src/signing/stores/vault.ts';
import { logInRefusal } from '../../src/signing/stores/vault-refusals.ts';
import { xml, ROLE_ARN } from '../key-stores/aws-stand-in.ts';
import { CLIENT, entraError, TENANT } from '../key-stores/azure-stand-in.ts';
import { crc32 } from '../key-stores/crc32c-table.ts';
import { PROVIDER, SERVICE_ACCOUNT } from '../key-stores/google-stand-in.ts';
import { quiet } from './quiet.ts';
import { answerOf, storeWorld } from './store-world.ts';

const { failure } = storeWorld();
const nameOf = (text: string) => parseKeyNames(text, quiet)[0];

async function failing(work: Promise<unknown>): Promise<Failure> {
  return told(
    await work.then(
      () => new Error('it did not fail'),
      (reason: unknown) => reason,
    ),
  );
}

function told(error: unknown): Failure {
  if (!(error instanceof Failure)) throw error;
  return error;
}

describe('a command that a person is told to run', () => {
  // All of it may be in the name of a branch but for the space, which the name of an environment may have.
  const hostile = `repo:acme/app:ref:refs/heads/$(exit)\`id\`"'$HOME;x & y`;
  const idToken: IdToken = {
    token: new Secret('a.b.c'),
    claims: { iss: 'https://token.example.com', sub: hostile, aud: 'https://aud.example.com' },
  };

  test.each([hostile, 'repo:acme/app:environment:release', "it's", ''])(
    'has %j as one argument, and runs nothing of it',
    (text) => {
      expect(execFileSync('sh', ['-c', `printf %s ${argument(text)}`], { encoding: 'utf8' })).toBe(text);
    },
  );

  const key = { name: 'https://vault.example.com/v1/transit/keys/app', origin: 'https://vault.example.com' };
  const subject = { audience: `//iam.googleapis.com/${PROVIDER}`, token: 'a.b.c', idToken };
  const azureKey = nameOf('https://acme.vault.azure.net/keys/app') as Extract<KeyName, { store: 'azure' }>;
  test.each<[string, Error]>([
    [
      'Google',
      impersonationRefusal(answerOf(403, { error: { status: 'PERMISSION_DENIED', message: 'x' } }), {
        name: 'x',
        subject: { ...subject, serviceAccount: SERVICE_ACCOUNT },
        failure,
      }),
    ],
    [
      'Entra',
      entraRefusal(answerOf(401, entraError('700213', 'No matching federated identity record found').body), {
        purpose: azureKey,
        assertion: { tenant: TENANT, client: CLIENT, token: 'a.b.c', idToken },
        failure,
      }),
    ],
    [
      'Vault',
      logInRefusal(answerOf(400, { errors: ['claim "sub" does not match'] }), {
        key,
        auth: 'auth/jwt',
        name: 'app',
        idToken,
        failure,
      }),
    ],
  ])('by %s quotes the subject of the run for the shell', (_, error) => {
    const { fix = '' } = told(error);
    const [, command = ''] = /((?:gcloud|az|bao) .*) – /.exec(fix) ?? [];
    const shell = `${command.split(' ')[0] ?? ''}() { printf '%s\\n' "$@"; }; ${command}`;
    expect(execFileSync('sh', ['-c', shell], { encoding: 'utf8' })).toContain(
      fix.includes('{"') ? JSON.stringify(hostile) : hostile,
    );
  });

  test('by AWS and Google names issuers and audiences as one argument', () => {
    const odd = { ...idToken, claims: { ...idToken.claims, iss: 'https://x/$(id)', aud: '$(id)' } };
    const aws = { name: 'k', partition: 'aws', region: 'r', account: '1' };
    const { body } = xml(400, 'InvalidIdentityToken', 'No OpenIDConnect provider found in your account');
    const sts = stsRefusal(answerOf(400, body), { key: aws, role: ROLE_ARN, idToken: odd, failure });
    expect(told(sts).fix).toContain(`--url 'https://x/$(id)' --client-id-list '$(id)'`);
    const words = { error: 'invalid_grant', error_description: 'The audience in ID Token does not match' };
    const google = exchangeRefusal(answerOf(400, words), {
      name: 'x',
      subject: { ...subject, serviceAccount: undefined, idToken: odd },
      failure,
    });
    expect(told(google).fix).toContain(`--allowed-audiences='$(id)'`);
  });
});

describe('the file of GOOGLE_APPLICATION_CREDENTIALS', () => {
  const purpose = { name: 'projects/p/secrets/s/versions/1', scope: 'x' };
  const own = 'https://pipelines.example.com';

  /** What comes of a file, the headers that its source was asked with, and what was masked. */
  async function read(data: object, answer = answerOf(200, 'an.id.token')) {
    const headers: unknown[] = [];
    const masked: string[] = [];
    const world: StoreWorld = storeWorld({
      env: { GOOGLE_APPLICATION_CREDENTIALS: '/f', ACTIONS_ID_TOKEN_REQUEST_URL: own },
      readFile: () => JSON.stringify(data),
      maskedSecret: (text) => (masked.push(text), new Secret(text)),
      ask: (service, request) => {
        if (service.name !== 'Google STS') headers.push(request.headers);
        return Promise.resolve(
          service.name === 'Google STS' ? answerOf(200, { access_token: 'ya29.x' }) : answer,
        );
      },
    });
    return { outcome: await findAmbient(purpose, world).catch((error: unknown) => error), headers, masked };
  }
  const external = (headers: unknown) => ({
    type: 'external_account',
    audience: `//iam.googleapis.com/${PROVIDER}`,
    token_url: 'https://sts.googleapis.com/v1/token',
    credential_source: { url: own, headers },
  });

  test('sends the headers that can be sent, and masks the credential in them and no other word', async () => {
    const given = { Authorization: 'Bearer a.long.bearer', Metadata: 'true', 'a(b': 'x', 'c:d': 'y' };
    const connection = { Host: 'evil.example', 'Transfer-Encoding': 'chunked', odd: 'x\r\ny: z' };
    const { outcome, headers, masked } = await read(external({ ...given, ...connection }));
    expect(outcome).toMatchObject({ token: 'ya29.x' });
    expect(headers).toEqual([{ authorization: 'Bearer a.long.bearer', metadata: 'true' }]);
    expect(masked).toEqual(['a.long.bearer', 'an.id.token', 'ya29.x']);
  });

  test.each([['Authorization: x'], [undefined], [null]])(
    'asks without headers where they are %j',
    async (odd) => {
      expect((await read(external(odd))).headers).toEqual([{}]);
    },
  );

  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  test.each([
    ['an EC key', ec.export({ type: 'pkcs8', format: 'pem' })],
    ['no key', 'SOMETHING ELSE'],
  ])('that holds %s is refused, with the name of what it was for', async (_, key) => {
    const { outcome } = await read({ type: 'service_account', client_email: 'a@b', private_key: key });
    expect(outcome).toMatchObject({
      code: 'signing-role-refused',
      message: `The file of GOOGLE_APPLICATION_CREDENTIALS (for ${purpose.name}) holds a private_key that is no RSA key`,
    });
  });
});

describe('what a metadata service says', () => {
  test('is told, where Google gives no token', async () => {
    // GKE's words: https://docs.cloud.google.com/kubernetes-engine/docs/troubleshooting/authentication
    const words = "Unable to generate access token; IAM returned 403 Forbidden: Permission 'x' denied";
    const answer = answerOf(403, words, { 'metadata-flavor': 'Google' });
    const world = storeWorld({ askNearby: () => Promise.resolve(answer) });
    const refused = await failing(findAmbient({ name: 'the-key', scope: 'x' }, world));
    expect(refused).toMatchObject({
      code: 'signing-role-refused',
      said: `Google's metadata service said: 403 ${words}`,
    });
    expect(refused.message).toContain('the-key');
    const empty = answerOf(200, { access_token: 'with a space' }, { 'metadata-flavor': 'Google' });
    const other = storeWorld({ askNearby: () => Promise.resolve(empty) });
    const said = (await failing(findAmbient({ name: 'the-key', scope: 'x' }, other))).said;
    expect(said).toBe("Google's metadata service said: 200");
  });

  test.each([
    [
      { error: 'invalid_request', error_description: 'Multiple user assigned identities exist' },
      "Azure's identity service of this machine said: 400 invalid_request: Multiple user assigned identities exist",
    ],
    ['<html>', undefined],
  ])('is told, where Azure says %j', async (body, said) => {
    const world = storeWorld({
      env: { PATH: '/no/such/folder' },
      askNearby: () => Promise.resolve(answerOf(400, body)),
    });
    const key = nameOf('https://acme.vault.azure.net/keys/app') as Extract<KeyName, { store: 'azure' }>;
    expect((await failing(findAzure(key, world))).said).toBe(said);
  });
});

describe('an answer of another key or secret', () => {
  const ENV = { GCE_METADATA_HOST: '127.0.0.1:1' };
  const token = answerOf(200, { access_token: 'ya29.x' }, { 'metadata-flavor': 'Google' });
  const google = (answer: object) =>
    storeWorld({
      env: ENV,
      askNearby: () => Promise.resolve(token),
      ask: () => Promise.resolve(answerOf(200, answer)),
    });

  test.each([
    ['123', '123', true],
    ['123', '456', false],
    ['acme', '456', true], // its number, which nobody here knows
    ['acme', 'other', false],
  ])('a key of the project %s, answered by one of %s: %s', async (asked, answered, isTaken) => {
    const path = 'locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/1';
    const key = nameOf(`projects/${asked}/${path}`) as Extract<KeyName, { store: 'google' }>;
    const signature = Buffer.alloc(256, 7);
    const answer = {
      name: `projects/${answered}/${path}`,
      signature: signature.toString('base64'),
      signatureCrc32c: String(crc32(signature)),
      verifiedDigestCrc32c: true,
    };
    const signing = googleKmsKey(key, undefined, google(answer)).sign('text');
    if (isTaken) expect(await signing).toEqual(signature);
    else expect((await failing(signing)).code).toBe('signing-key-unusable');
  });

  test.each([
    ['3', '3', true],
    ['3', '7', false],
    ['latest', '7', true],
  ])('version %s of a secret, answered by version %s: %s', async (asked, answered, isTaken) => {
    const secret = nameOf(`projects/acme/secrets/s/versions/${asked}`) as Extract<
      SecretName,
      { store: 'google-secret' }
    >;
    const payload = { data: Buffer.from('the text').toString('base64') };
    const reading = googleSecret(
      secret,
      undefined,
      google({ name: `projects/1/secrets/s/versions/${answered}`, payload }),
    ).read();
    if (isTaken) expect(await reading).toBe('the text');
    else expect((await failing(reading)).code).toBe('signing-key-unusable');
  });

  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen
  const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod-github';
  const aws = nameOf(ARN) as Extract<SecretName, { store: 'aws-secret' }>;
  test.each([
    [ARN, true],
    [`${ARN}-AbC12d`, true],
    [`${ARN}-other-AbC12d`, false],
  ])('a secret of AWS answered by %s: %s', async (answered, isTaken) => {
    const world = storeWorld({
      env: { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret-access-key' },
      ask: () => Promise.resolve(answerOf(200, { ARN: answered, SecretString: 'the text' })),
    });
    const reading = awsSecret(aws, undefined, world).read();
    if (isTaken) expect(await reading).toBe('the text');
    else expect((await failing(reading)).code).toBe('signing-key-unusable');
  });

  test('a session may read a secret whose name only looks whole', () => {
    const { Statement } = JSON.parse(readPolicy(aws)) as { Statement: { Resource: unknown }[] };
    expect(Statement[0]?.Resource).toEqual([ARN, `${ARN}-??????`]);
  });
});

test('a location that Cloud KMS does not have is told as a wrong name', () => {
  const message =
    "The request concerns location 'europe-west99' but was sent to location 'global'. Either Cloud KMS is not available in 'europe-west99' or the request was misrouted.";
  const answer = answerOf(400, { error: { status: 'INVALID_ARGUMENT', message } });
  const session = { token: 'x', used: 'as somebody', member: 'x' };
  const refused = keyRefusal(answer, { name: 'the-key', role: undefined, session, failure });
  expect(refused).toMatchObject({
    code: 'signing-key-not-found',
    said: expect.stringContaining('europe-west99'),
  });
});

test.each(['team?x', 'a b', '../sys', 'team/#'])('VAULT_NAMESPACE %j is refused', (namespace) => {
  const world = storeWorld({
    env: { VAULT_ROLE_ID: 'role-id', VAULT_SECRET_ID: 'secret-id', VAULT_NAMESPACE: namespace },
  });
  const purpose = { name: 'the-key', origin: 'https://vault.example.com', audience: '' };
  expect(() => machineLogIn(purpose, undefined, world)).toThrow(
    'VAULT_NAMESPACE is no path of a namespace (for the-key)',
  );
});

describe('credentials of Vault are those of VAULT_ADDR', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['https://vault.example.com/', undefined],
    ['https://other.example.com:8200', 'https://other.example.com:8200'],
    ['vault.example.com', undefined],
    ['vault.example.com:8200', 'https://vault.example.com:8200'],
    ['not a URL', 'which is no URL'],
  ])('%j', (VAULT_ADDR, other) => {
    expect(otherAddress('https://vault.example.com', { VAULT_ADDR })).toBe(other);
  });

  test('and a token that no header takes is masked all the same', async () => {
    const masked: string[] = [];
    const world = storeWorld({
      env: { VAULT_ROLE_ID: 'role-id', VAULT_SECRET_ID: 'secret-id' },
      maskedSecret: (text) => (masked.push(text), new Secret(text)),
      ask: () => Promise.resolve(answerOf(200, { auth: { client_token: 'hvs.odd token' } })),
    });
    const key = nameOf('https://vault.example.com/v1/transit/keys/app') as Extract<
      KeyName,
      { store: 'vault' }
    >;
    await failing(vaultKey(key, undefined, world).sign('text'));
    expect(masked).toContain('hvs.odd token');
  });
});
