import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { parseKeyNames, parseRoleName } from '../../src/signing/key-names.ts';
import { quietLog } from './quiet.ts';
import { ALIAS_ARN, KEY_ARN, ROLE_ARN } from '../key-stores/aws-stand-in.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const withKey = (key: string, role = '') => ({ 'signing-key': key, 'signing-role': role });
const env = {
  GITHUB_REPOSITORY: 'acme/app',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.com/idtoken?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer-token-of-the-runner',
};

/** What the inputs of a step are refused with. */
async function refusalOf(inputs: Readonly<Record<string, string>>): Promise<Failure> {
  const given: Readonly<Record<string, string>> = { 'client-id': 'Iv23liAbCdEfGhIjKlMn', ...inputs };
  const source = { text: (name: string) => given[name] ?? '', names: () => Object.keys(given) };
  const maskedSecret = (text: string) => new Secret(text);
  const error: unknown = await readInputs(source, { env, maskedSecret, log: quietLog }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe('what is wrong with signing-key and signing-role', () => {
  test.each<[string, Record<string, string>, string, string[]]>([
    [
      'a key beside private-key',
      { 'private-key': pem, 'signing-key': KEY_ARN },
      'inputs-conflict',
      ['private-key and signing-key'],
    ],
    [
      'a role beside private-key',
      { 'private-key': pem, 'signing-role': ROLE_ARN },
      'inputs-conflict',
      ['private-key and signing-role'],
    ],
    ['a role alone', withKey('', ROLE_ARN), 'credentials-missing', ['signing-key']],
    ['a role for a command', withKey('exec:sign', 'release'), 'inputs-conflict', ['signing-role and exec:']],
    [
      'the ID of a key',
      withKey('1234abcd-12ab-34cd-56ef-1234567890ab'),
      'input-invalid',
      ['arn:aws:kms:REGION'],
    ],
    ['an alias alone', withKey('alias/release'), 'input-invalid', ['"alias/release"', 'arn:aws:kms:REGION']],
    ['no command', withKey('exec:'), 'input-invalid', ['exec:COMMAND']],
    ['http', withKey('http://vault.example.com/v1/transit/keys/a'), 'input-invalid', ['use https://']],
    [
      'another URL',
      withKey('https://vault.example.com/ui/vault'),
      'input-invalid',
      ['/v1/[NAMESPACE/]MOUNT/keys/NAME'],
    ],
    [
      'a version 0',
      withKey('https://vault.example.com/v1/transit/keys/a?version=0'),
      'input-invalid',
      ['[?version=N]'],
    ],
    [
      'a key of Google',
      withKey('projects/p/locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/1'),
      'input-invalid',
      ['Google Cloud KMS', 'not yet in this release'],
    ],
    [
      'a key of Google, by scheme',
      withKey('gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k/cryptoKeyVersions/1'),
      'input-invalid',
      ['Google Cloud KMS, which is not yet'],
    ],
    [
      'a key of Azure',
      withKey('https://acme.vault.azure.net/keys/app'),
      'input-invalid',
      ['Azure Key Vault', 'not yet in this release'],
    ],
    [
      'a key of an HSM of Azure',
      withKey('https://acme.managedhsm.azure.net/keys/app/0123'),
      'input-invalid',
      ['not yet in this release'],
    ],
    [
      'a secret of Azure',
      withKey('https://acme.vault.azure.net/secrets/app'),
      'input-invalid',
      ['not yet in this release'],
    ],
    [
      'a secret of AWS',
      withKey('arn:aws:secretsmanager:eu-west-1:123456789012:secret:app-AbCdEf'),
      'input-invalid',
      ['AWS Secrets Manager', 'not yet'],
    ],
    [
      'a parameter of AWS',
      withKey('arn:aws:ssm:eu-west-1:123456789012:parameter/app/key'),
      'input-invalid',
      ['AWS Systems Manager', 'not yet'],
    ],
    [
      'a secret of Google',
      withKey('projects/p/secrets/s/versions/latest'),
      'input-invalid',
      ['Google Secret Manager', 'not yet'],
    ],
    [
      'a secret of Vault',
      withKey('https://vault.example.com/v1/secret/data/app#key'),
      'input-invalid',
      ['key-value store of Vault', 'not yet'],
    ],
    [
      'a role of Google',
      withKey(KEY_ARN, 'projects/1/locations/global/workloadIdentityPools/w/providers/p'),
      'input-invalid',
      ['not yet in this release'],
    ],
    [
      'a role of Azure',
      withKey(KEY_ARN, '00000000-0000-4000-8000-000000000000/00000000-0000-4000-8000-000000000001'),
      'input-invalid',
      ['not yet in this release'],
    ],
    [
      'a role of another store',
      withKey(KEY_ARN, 'release'),
      'input-invalid',
      ['arn:aws:iam::ACCOUNT:role/ROLE'],
    ],
    [
      'a role of another partition',
      withKey(KEY_ARN, 'arn:aws-cn:iam::123456789012:role/r'),
      'input-invalid',
      ['partition'],
    ],
    [
      'keys of two stores with a role',
      withKey(`${KEY_ARN}\nhttps://vault.example.com/v1/transit/keys/a`, ROLE_ARN),
      'input-invalid',
      ['AWS and of Vault'],
    ],
    [
      'a second line that is none',
      withKey(`${KEY_ARN}\n\nkey`),
      'input-invalid',
      ['signing-key, line 3', 'a text of 3 characters'],
    ],
  ])('%s', async (_, inputs, code, parts) => {
    const failure = await refusalOf(inputs);
    expect(failure.code).toBe(code);
    for (const part of parts) expect(failure.message).toContain(part);
  });

  test.each([
    ['its text', pem],
    ['its text without line breaks', pem.replaceAll('\n', ' ')],
    ['its base64', Buffer.from(pem).toString('base64')],
    ['its body alone', pem.split('\n').slice(1, -2).join('\n')],
    ['a URL with a password', 'https://user:correct-horse-battery@vault.example.com/v1/transit/keys/a'],
  ])('a secret given by %s is not shown', async (_, text) => {
    const { code, message } = await refusalOf(withKey(text));
    expect(code).toBe('input-invalid');
    for (const part of [...text.split('\n'), 'correct-horse-battery'])
      if (part.length > 20 && !part.startsWith('-')) expect(message).not.toContain(part);
  });
});

test('names in all their forms are taken', () => {
  const problems: string[] = [];
  const report = (_: string, text: string) => void problems.push(text);
  const keys = parseKeyNames(
    [
      KEY_ARN,
      `awskms:///${KEY_ARN}`,
      ALIAS_ARN,
      'arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef',
      'https://vault.example.com/v1/transit/keys/app',
      'https://vault.example.com:8200/v1/team/a/transit/keys/app?version=3',
      'http://localhost:8200/v1/keys/keys/keys',
      'exec:pkcs11-tool --sign',
    ].join('\r\n'),
    report,
  );
  expect(problems).toEqual([]);
  expect(
    keys.map((key) => (key.store === 'vault' ? [key.origin, key.mount, key.key, key.version] : key.name)),
  ).toEqual([
    KEY_ARN,
    KEY_ARN,
    ALIAS_ARN,
    'arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef',
    ['https://vault.example.com', 'transit', 'app', undefined],
    ['https://vault.example.com:8200', 'team/a/transit', 'app', 3],
    ['http://localhost:8200', 'keys', 'keys', undefined],
    'exec:pkcs11-tool …',
  ]);
  const inVault = keys.filter(({ store }) => store === 'vault');
  for (const [text, mount, role] of [
    ['release-app', 'auth/jwt', 'release-app'],
    ['auth/github/role/r', 'auth/github', 'r'],
    ['admin/team/auth/jwt/role/r', 'admin/team/auth/jwt', 'r'],
  ] as const)
    expect(parseRoleName(text, inVault, report)).toMatchObject({ mount, role });
  expect(problems).toEqual([]);
});
