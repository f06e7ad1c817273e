// Long because it is one table of all forms that names have, and of what is wrong with them.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { parseKeyNames } from '../../src/signing/key-names.ts';
import { parseRoleName } from '../../src/signing/role-names.ts';
import { CLIENT, TENANT } from '../key-stores/azure-stand-in.ts';
import { quiet, quietLog } from './quiet.ts';
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
      'a key of Google without its version',
      withKey('projects/p/locations/l/keyRings/r/cryptoKeys/k'),
      'input-invalid',
      ['/cryptoKeyVersions/N'],
    ],
    [
      'a secret of Google without its version',
      withKey('projects/p/secrets/s'),
      'input-invalid',
      ['/versions/latest'],
    ],
    [
      'half a name of Google',
      withKey('projects/p/locations/l'),
      'input-invalid',
      ['"projects/p/locations/l"'],
    ],
    [
      'half a name of AWS',
      withKey('arn:aws:ssm:eu-west-1:123456789012:secret:a'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'a vault of Azure by http',
      withKey('http://acme.vault.azure.net/keys/app'),
      'input-invalid',
      ['use https://'],
    ],
    [
      'a host that only looks like Azure',
      withKey('https://acme.vault.azure.net.example.com/keys/app'),
      'input-invalid',
      ['a URL of acme.vault.azure.net.example.com/keys/app'],
    ],
    [
      'a vault of Azure at another port',
      withKey('https://acme.vault.azure.net:8443/keys/app'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'a path of Azure that is none',
      withKey('https://acme.vault.azure.net/certificates/app'),
      'input-invalid',
      ['/certificates/app'],
    ],
    [
      'a key of Azure with a field',
      withKey('https://acme.vault.azure.net/keys/app#x'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'a secret of an HSM',
      withKey('https://acme.managedhsm.azure.net/secrets/app'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'Vault at a host of Azure',
      withKey('https://acme.vault.azure.net/v1/transit/keys/app'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'a field that cannot be read',
      withKey('https://vault.example.com/v1/secret/data/app#%E0'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'a field with a space',
      withKey('https://vault.example.com/v1/secret/data/app#a b'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'a key of Vault with a field',
      withKey('https://vault.example.com/v1/transit/keys/app#a'),
      'input-invalid',
      ['allowed is'],
    ],
    [
      'a provider of Google with the ID of its project',
      withKey(
        'projects/p/secrets/s/versions/1',
        'projects/acme/locations/global/workloadIdentityPools/w/providers/p',
      ),
      'input-invalid',
      ['gcloud projects describe acme'],
    ],
    [
      'a role of Google for a key of AWS',
      withKey(KEY_ARN, 'projects/1/locations/global/workloadIdentityPools/w/providers/p'),
      'input-invalid',
      ['the key is in AWS', 'arn:aws:iam::ACCOUNT:role/ROLE'],
    ],
    [
      'a role of Azure for a secret of Google',
      withKey('projects/p/secrets/s/versions/1', `${TENANT}/${CLIENT}`),
      'input-invalid',
      ['the key is in Google Cloud', 'projects/NUMBER/locations'],
    ],
    [
      "keys of two of Azure's clouds with a role",
      withKey('https://a.vault.azure.net/keys/a\nhttps://a.vault.azure.cn/keys/a', `${TENANT}/${CLIENT}`),
      'input-invalid',
      ["two of Azure's clouds"],
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

// https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers,
// and the constants of @azure/identity 4.14.1 (AzureAuthorityHosts).
test.each([
  [
    'https://acme.vault.azure.net/keys/app',
    'https://vault.azure.net',
    'https://login.microsoftonline.com',
    '',
  ],
  [
    'https://acme.managedhsm.azure.net/keys/app',
    'https://managedhsm.azure.net',
    'https://login.microsoftonline.com',
    '',
  ],
  [
    'https://acme.westeurope.managedhsm.azure.net/keys/app',
    'https://managedhsm.azure.net',
    'https://login.microsoftonline.com',
    '',
  ],
  [
    'https://acme.vault.azure.cn/secrets/app',
    'https://vault.azure.cn',
    'https://login.chinacloudapi.cn',
    'China',
  ],
  [
    'https://acme.vault.usgovcloudapi.net/keys/app',
    'https://vault.usgovcloudapi.net',
    'https://login.microsoftonline.us',
    'USGov',
  ],
  ['http://127.0.0.1:8443/keys/app', 'https://vault.azure.net', 'https://login.microsoftonline.com', ''],
])('%s is of its own cloud', (line, resource, authority, audience) => {
  const [found] = parseKeyNames(line, quiet);
  expect(found).toMatchObject({ resource, authority, audience: `api://AzureADTokenExchange${audience}` });
  expect(parseRoleName(`${TENANT}/${CLIENT}`, found ? [found] : [], quiet)).toMatchObject({
    tenant: TENANT,
    client: CLIENT,
  });
});

test('names of Google, of Azure and of secrets in all their forms are taken', () => {
  const problems: string[] = [];
  const report = (_: string, text: string) => void problems.push(text);
  const key = 'projects/acme/locations/europe-west1/keyRings/r/cryptoKeys/k/cryptoKeyVersions/12';
  const version = '0123456789abcdef0123456789abcdef';
  const secret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:apps/release-AbC12d';
  const keys = parseKeyNames(
    [
      key,
      `gcpkms://${key}`,
      'projects/example.com:acme/secrets/s/versions/latest',
      'projects/acme/secrets/s/versions/3#key',
      `https://acme.vault.azure.net/keys/app/${version}`,
      'https://ACME.vault.azure.net/keys/app/',
      'https://acme.vault.azure.net/secrets/app#key',
      secret,
      `${secret}#key`,
      'arn:aws-cn:ssm:cn-north-1:123456789012:parameter/apps/release:3',
      'https://vault.example.com/v1/team/secret/data/apps/release?version=3#private-key',
      'https://vault.example.com/v1/secret/data/apps/release%20app',
    ].join('\n'),
    report,
  );
  expect(problems).toEqual([]);
  expect(keys).toMatchObject([
    { store: 'google', name: key },
    { store: 'google', name: key },
    {
      store: 'google-secret',
      resource: 'projects/example.com:acme/secrets/s/versions/latest',
      field: undefined,
    },
    { store: 'google-secret', resource: 'projects/acme/secrets/s/versions/3', field: 'key' },
    { store: 'azure', key: 'app', version, origin: 'https://acme.vault.azure.net' },
    { store: 'azure', key: 'app', version: '', origin: 'https://acme.vault.azure.net' },
    { store: 'azure-secret', secret: 'app', version: '', field: 'key' },
    { store: 'aws-secret', service: 'secretsmanager', arn: secret, field: undefined },
    { store: 'aws-secret', arn: secret, field: 'key', name: `${secret}#key` },
    { store: 'aws-secret', service: 'ssm', region: 'cn-north-1', audience: 'sts.amazonaws.com.cn' },
    { store: 'vault-secret', path: 'team/secret/data/apps/release', version: 3, field: 'private-key' },
    { store: 'vault-secret', path: 'secret/data/apps/release%20app', field: undefined },
  ]);
  const inGoogle = keys.filter(({ store }) => store.startsWith('google'));
  const provider = 'projects/1/locations/global/workloadIdentityPools/w/providers/p';
  for (const [text, serviceAccount] of [
    [provider, undefined],
    [`//iam.googleapis.com/${provider}`, undefined],
    [`${provider}  app@acme.iam.gserviceaccount.com`, 'app@acme.iam.gserviceaccount.com'],
  ] as const)
    expect(parseRoleName(text, inGoogle, report)).toMatchObject({
      provider,
      serviceAccount,
      audience: `https://iam.googleapis.com/${provider}`,
    });
  expect(problems).toEqual([]);
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
  for (const [text, mount, role, by] of [
    ['release-app', 'auth/jwt', 'release-app', 'jwt'],
    ['auth/github/role/r', 'auth/github', 'r', 'jwt'],
    ['admin/team/auth/jwt/role/r', 'admin/team/auth/jwt', 'r', 'jwt'],
    ['auth/kubernetes/role/r', 'auth/kubernetes', 'r', 'kubernetes'],
    ['team/auth/approle/role/r', 'team/auth/approle', 'r', 'approle'],
  ] as const)
    expect(parseRoleName(text, inVault, report)).toMatchObject({ mount, role, by });
  expect(problems).toEqual([]);
});
