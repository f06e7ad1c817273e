// What is asked of Vault, and what is made of its answers, answer by answer.
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { parseKeyNames, type KeyName, type RoleName } from '../../src/signing/key-names.ts';
import { vaultKey } from '../../src/signing/stores/vault.ts';
import type { HttpRequest, HttpResponse } from '../../src/transport/message.ts';
import { quiet, quietLog } from './quiet.ts';
import { answerOf, storeWorld } from './store-world.ts';

type VaultKey = Extract<KeyName, { store: 'vault' }>;
type VaultRole = Extract<RoleName, { store: 'vault' }>;

const KEY = 'https://vault.example.com/v1/team/transit/keys/app';
const role: VaultRole = { store: 'vault', name: 'r', mount: 'team/auth/jwt', role: 'r' };
const idToken = () =>
  Promise.resolve({ token: new Secret('id-token-of-the-run'), claims: { iss: 'i', sub: 's', aud: 'a' } });

/** A key of that name in a Vault that gives these answers in turn. */
function vault(
  { name = KEY, as = role as VaultRole | 'nobody', env = {} },
  ...answers: (HttpResponse | Error)[]
) {
  const asked: HttpRequest[] = [];
  const said: string[] = [];
  const background: Promise<void>[] = [];
  const world = storeWorld({
    env,
    idToken,
    log: { ...quietLog, info: (line: unknown) => void said.push(String(line)) },
    ask: (_, request) => {
      asked.push(request);
      const answer = answers[asked.length - 1] ?? answerOf(500, '');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    inBackground: (work) => void background.push(work),
  });
  const [key] = parseKeyNames(name, quiet) as VaultKey[];
  if (!key) throw new Error(`no key: ${name}`);
  const end = async () => {
    await Promise.all(background);
    return { asked, said, urls: asked.map(({ method, url }) => `${method} ${url}`) };
  };
  return { key: vaultKey(key, as === 'nobody' ? undefined : as, world), end };
}

const opened = answerOf(200, { auth: { client_token: 's.token-of-vault' } });
const bytes = Buffer.alloc(256, 7);
const signed = answerOf(200, { data: { signature: `vault:v2:${bytes.toString('base64')}` } });
const revoked = answerOf(204, '');
const failed = (work: Promise<unknown>) => work.then(() => 'well', String);

// https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login, …/secret/transit#sign-data, …/auth/token#revoke-a-token-self
test('log-in, signature and revocation in a namespace', async () => {
  const { key, end } = vault({}, opened, signed, revoked);
  expect(await key.sign('text')).toEqual(bytes);
  const { asked, urls, said } = await end();
  expect(urls).toEqual([
    'POST https://vault.example.com/v1/team/auth/jwt/login',
    'POST https://vault.example.com/v1/team/transit/sign/app/sha2-256',
    'POST https://vault.example.com/v1/team/auth/token/revoke-self',
  ]);
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ role: 'r', jwt: 'id-token-of-the-run' });
  // printf text | openssl dgst -sha256 -binary | base64
  const input = 'mC2ePrmW9VnmM/TRlN7zdh2Qn1o7ZH0ahR/q1nwyydE=';
  expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
    input,
    prehashed: true,
    signature_algorithm: 'pkcs1v15',
  });
  expect(asked.map(({ headers }) => headers['x-vault-token'])).toEqual([
    undefined,
    's.token-of-vault',
    's.token-of-vault',
  ]);
  expect(said).toEqual([]);
});

test.each<[string, HttpResponse | Error, string]>([
  ['refused', answerOf(403, {}), '(403)'],
  // Batch tokens: OpenBao 2.7.2's own words.
  ['not to be done', answerOf(400, { errors: ['batch tokens cannot be revoked'] }), '(400)'],
  ['not answered', new Error('nobody is there'), '(Error: nobody is there)'],
])('a revocation that is %s is a line of the log', async (_, answer, words) => {
  const { key, end } = vault({ as: { ...role, mount: 'auth/jwt' } }, opened, signed, answer);
  await key.sign('text');
  const { urls, said } = await end();
  expect(urls[2]).toBe('POST https://vault.example.com/v1/auth/token/revoke-self');
  expect(said.join('\n')).toContain(words);
});

test.each<[string, object | string, string]>([
  ['no token', { auth: null }, 'gave no token'],
  ['a second factor that is wanted', { auth: { client_token: '', mfa_requirement: {} } }, 'second factor'],
  ['a token that no header can carry', { auth: { client_token: 'a\r\nb: c' } }, 'gave no token'],
  ['a page', '<html>', 'is not Vault'],
])('a log-in that is answered with %s is refused', async (_, body, words) => {
  const { key } = vault({}, answerOf(200, body));
  const error: unknown = await key.sign('text').catch((reason: unknown) => reason);
  if (!(error instanceof Failure)) throw error;
  expect(`${error.message} ${error.fix ?? ''}`).toContain(words);
});

describe('a version', () => {
  const name = `${KEY}?version=3`;
  test('is asked for', async () => {
    const third = answerOf(200, { data: { signature: `vault:v3:${bytes.toString('base64')}` } });
    const { key, end } = vault({ name }, opened, third, revoked);
    expect(await key.sign('text')).toEqual(bytes);
    expect(JSON.parse((await end()).asked[1]?.body ?? '')).toMatchObject({ key_version: 3 });
  });
  test('is the one that has signed', async () => {
    const { key } = vault({ name }, opened, signed, revoked);
    expect(await failed(key.sign('text'))).toContain('signing-key-unusable: Vault signed with version 2');
  });
});

describe('the public half', () => {
  const keys = { 1: { public_key: 'first' }, 2: { public_key: 'second' } };
  const known = answerOf(200, { data: { latest_version: 2, keys } });
  test.each<[string, string, HttpResponse, string | undefined]>([
    ['of the newest version', KEY, known, 'second'],
    ['of a version', `${KEY}?version=1`, known, 'first'],
    ['that may not be read', KEY, answerOf(403, known.body), undefined],
    ['that is not there', KEY, answerOf(200, { data: { latest_version: 9, keys } }), undefined],
    ['of nothing', KEY, answerOf(200, {}), undefined],
  ])('%s', async (_, name, answer, wanted) => {
    const { key } = vault({ name }, opened, answer, revoked);
    expect(await key.readPublicKey()).toBe(wanted);
  });
});

describe('VAULT_TOKEN', () => {
  test('is taken without the line break of the file that it came from, and not revoked', async () => {
    const env = { VAULT_TOKEN: 'hvs.ambient\n', VAULT_ADDR: 'https://vault.example.com/' };
    const { key, end } = vault({ as: 'nobody', env }, signed);
    expect(await key.sign('text')).toEqual(bytes);
    const { asked } = await end();
    expect(asked.map(({ headers }) => headers['x-vault-token'])).toEqual(['hvs.ambient']);
  });

  test.each<[string, Record<string, string>, string]>([
    ['is empty', { VAULT_TOKEN: ' ' }, 'This machine has no VAULT_TOKEN'],
    ['is not one', { VAULT_TOKEN: 'two\nlines' }, 'has spaces or line breaks in it'],
    [
      'is for another address',
      { VAULT_TOKEN: 'hvs.ambient', VAULT_ADDR: 'https://other.example.com' },
      'is for VAULT_ADDR (https://other.example.com)',
    ],
  ])('that %s is told', async (_, env, words) => {
    const { key, end } = vault({ as: 'nobody', env }, signed);
    const told = await failed(key.sign('text'));
    expect(told).toMatch(/^signing-role-refused: /);
    expect(told).toContain(words);
    expect((await end()).asked).toEqual([]);
  });

  test('goes where the key is when VAULT_ADDR is no address', async () => {
    const env = { VAULT_TOKEN: 'hvs.ambient', VAULT_ADDR: 'vault.example.com' };
    expect(await vault({ as: 'nobody', env }, signed).key.sign('text')).toEqual(bytes);
  });
});
