// Keys in OpenBao, the real one: set up by the commands of docs/key-stores.md, as they stand there but for the two
// addresses that this machine has instead.
// Long because the commands of the page are run in the order in which a reader types them.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startIdTokens, type IdTokenIssuer } from '@mint-app-token/sandbox/github';
import { scenario, type Scenario } from '../scenarios/harness.ts';
import {
  documentedCommands,
  runCommands,
  startProgram,
  type Program,
} from '../../scripts/key-store-programs.ts';

const TOKEN = 'root-of-the-test';
const folder = mkdtempSync(join(tmpdir(), 'mint-openbao-'));
let bao: Program;
let idTokens: IdTokenIssuer;

beforeAll(async () => {
  idTokens = await startIdTokens();
  bao = await startProgram({
    command: 'bao',
    args: (port) => [
      'server',
      '-dev',
      '-dev-no-store-token',
      `-dev-root-token-id=${TOKEN}`,
      `-dev-listen-address=127.0.0.1:${port}`,
    ],
    env: () => ({}),
    ready: '/v1/sys/health',
    folder,
  });
});

afterAll(async () => {
  await bao.stop();
  await idTokens.close();
  rmSync(folder, { recursive: true, force: true });
});

const baoEnv = () => ({ BAO_ADDR: bao.url, BAO_TOKEN: TOKEN });
const here = (commands: string) =>
  commands
    .replaceAll('https://vault.example.com', bao.url)
    .replaceAll('https://token.actions.githubusercontent.com', idTokens.issuer);

/** Asks OpenBao as whoever set it up. */
async function asRoot(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${bao.url}/v1/${path}`, {
    method,
    headers: { 'x-vault-token': TOKEN },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status} ${text}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

let count = 0;
/** A scenario whose App's key was brought to OpenBao by the documented commands, afresh. */
function inOpenBao(
  body: (
    sandbox: Scenario & { readonly mint: (inputs?: Record<string, string>) => ReturnType<Scenario['main']> },
  ) => Promise<void>,
) {
  return scenario(async (sandbox) => {
    for (const path of ['sys/auth/jwt', 'sys/mounts/transit']) if (count > 0) await asRoot('DELETE', path);
    count += 1;
    const work = join(folder, String(count));
    mkdirSync(work);
    writeFileSync(join(work, 'app.pem'), sandbox.privateKey);
    await runCommands(here(documentedCommands('openbao.test.ts')), work, baoEnv());
    expect(readdirSync(work)).toEqual([]);
    const inputs = {
      'private-key': '',
      permissions: 'contents: read',
      'signing-key': `${bao.url}/v1/transit/keys/release-app`,
      'signing-role': 'release-app',
    };
    const mint = (more: Record<string, string> = {}) =>
      sandbox.main({ with: { ...inputs, ...more }, env: idTokens.env });
    await body({ ...sandbox, mint });
    sandbox.secrets.push(...idTokens.tokens);
  });
}

test('the documented set-up mints, and leaves no token in OpenBao', () =>
  inOpenBao(async ({ mint, calls, installation }) => {
    const before = (await asRoot('LIST', 'auth/token/accessors')) as { data: { keys: string[] } };
    const { exitCode, annotations, log } = await mint();
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log.join('\n')).not.toContain('could not be revoked');
    // GitHub's answers say that the JWT is signed with the App's key: the sandbox verifies it with the public half.
    expect(calls()).toEqual([
      'GET /repos/acme/app/installation → 200',
      `POST /app/installations/${installation.id}/access_tokens → 201`,
    ]);
    expect(await asRoot('LIST', 'auth/token/accessors')).toMatchObject({
      data: { keys: expect.arrayContaining(before.data.keys) },
    });
    const after = (await asRoot('LIST', 'auth/token/accessors')) as { data: { keys: string[] } };
    expect(after.data.keys).toHaveLength(before.data.keys.length);
  }));

test('a rotated key: the newest version signs, an older one by its number', () =>
  inOpenBao(async ({ mint, app, temp }) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(join(temp, 'new.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }));
    await runCommands(documentedCommands('openbao.test.ts: rotation'), temp, baoEnv());
    const older = { 'signing-key': `${bao.url}/v1/transit/keys/release-app?version=1` };
    expect((await mint(older)).exitCode).toBe(0);
    app.publicKeys.splice(0, app.publicKeys.length, publicKey);
    expect((await mint()).exitCode).toBe(0);
    const { annotations } = await mint(older);
    expect(annotations[0]?.message).toMatch(/^app-key-mismatch: /);
  }));

test('a role that knows the run by other claims', () =>
  inOpenBao(async ({ mint, temp }) => {
    await runCommands(here(documentedCommands('openbao.test.ts: claims')), temp, baoEnv());
    const { exitCode, annotations } = await mint();
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    const usual = idTokens.claims.repository;
    idTokens.claims.repository = 'acme/another';
    const other = await mint();
    idTokens.claims.repository = usual;
    expect(other.annotations[0]?.message).toMatch(/^signing-role-refused: /);
    expect(other.annotations[0]?.message).toContain('claim "repository" does not match');
  }));

test.each([
  ['openssl base64', 'the import'],
  ['bao write -field=signature', 'the proof'],
])('the file of the key is kept when %s fails in %s, also where commands go on after an error', (command) =>
  scenario(async ({ privateKey, temp }) => {
    for (const path of ['sys/auth/jwt', 'sys/mounts/transit']) if (count > 0) await asRoot('DELETE', path);
    count += 1;
    writeFileSync(join(temp, 'app.pem'), privateKey);
    const commands = here(documentedCommands('openbao.test.ts'));
    const broken = commands.replaceAll(command, 'false');
    expect(broken).not.toBe(commands);
    await runCommands(broken, temp, baoEnv(), { isPasted: true }).catch(String);
    expect(readFileSync(join(temp, 'app.pem'), 'utf8')).toBe(privateKey);
  }),
);

test('in a namespace', () =>
  inOpenBao(async ({ mint, privateKey, temp }) => {
    await asRoot('POST', 'sys/namespaces/team');
    writeFileSync(join(temp, 'app.pem'), privateKey);
    const commands = here(documentedCommands('openbao.test.ts'));
    await runCommands(commands, temp, { ...baoEnv(), BAO_NAMESPACE: 'team' });
    const { exitCode, annotations, log } = await mint({
      'signing-key': `${bao.url}/v1/team/transit/keys/release-app`,
      'signing-role': 'team/auth/jwt/role/release-app',
    });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log.join('\n')).not.toContain('could not be revoked');
  }));

test('mounts with slashes, a role for several audiences, and batch tokens, which cannot be revoked', () =>
  inOpenBao(async ({ mint, privateKey, temp }) => {
    writeFileSync(join(temp, 'app.pem'), privateKey);
    const commands = here(documentedCommands('openbao.test.ts'))
      .replaceAll('enable transit', 'enable -path=ci/transit transit')
      .replaceAll('enable jwt', 'enable -path=ci/jwt jwt')
      .replaceAll(/(?<!-path=ci\/)\b(transit|jwt)\//g, 'ci/$1/');
    await runCommands(commands, temp, baoEnv());
    // What is not named stays as it was, but for the type.
    await asRoot('POST', 'auth/ci/jwt/role/release-app', {
      role_type: 'jwt',
      bound_audiences: ['https://another.example.com', bao.url],
      token_type: 'batch',
      token_num_uses: 0,
    });
    const { exitCode, annotations, log } = await mint({
      'signing-key': `${bao.url}/v1/ci/transit/keys/release-app`,
      'signing-role': 'auth/ci/jwt/role/release-app',
    });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log.join('\n')).toContain('it ends by itself');
  }));

test("a key that is not this App's is told with its fingerprint, where the role may read it", () =>
  inOpenBao(async ({ mint, app }) => {
    const [theirs] = app.publicKeys;
    const der = theirs?.export({ type: 'spki', format: 'der' }) ?? Buffer.alloc(0);
    app.publicKeys.splice(
      0,
      app.publicKeys.length,
      generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey,
    );
    const rules = 'path "transit/*" { capabilities = ["update", "read"] }';
    await asRoot('POST', 'sys/policies/acl/release-app-sign', { policy: rules });
    const { annotations } = await mint();
    expect(annotations[0]?.message).toMatch(/^app-key-mismatch: /);
    expect(annotations[0]?.message).toContain(`SHA256:${createHash('sha256').update(der).digest('base64')}`);
  }));

describe('what OpenBao refuses', () => {
  test.each<
    [
      string,
      string,
      string | RegExp,
      Record<string, string> | ((sandbox: Scenario) => Promise<Record<string, string>>),
    ]
  >([
    [
      'an audience',
      'signing-role-refused',
      'audience claim does not match any expected audience',
      () => role({ bound_audiences: ['https://other'] }),
    ],
    [
      'a subject',
      'signing-role-refused',
      'invalid subject (sub) claim',
      () => role({ bound_subject: 'repo:acme/other:ref:refs/heads/main' }),
    ],
    [
      'a claim',
      'signing-role-refused',
      'claim "ref" does not match any associated bound claim values',
      () => role({ bound_claims: { ref: 'refs/heads/x' }, bound_subject: '' }),
    ],
    ['a role', 'signing-role-refused', 'role "nobody" could not be found', { 'signing-role': 'nobody' }],
    [
      'an auth method',
      'signing-role-refused',
      'permission denied',
      { 'signing-role': 'auth/github/role/release-app' },
    ],
    ['a policy', 'signing-key-refused', 'permission denied', () => role({ token_policies: ['nothing'] })],
    [
      'a key',
      'signing-key-refused',
      'permission denied',
      () => Promise.resolve({ 'signing-key': `${bao.url}/v1/transit/keys/another` }),
    ],
    [
      'a mount',
      'signing-key-refused',
      'permission denied',
      () => Promise.resolve({ 'signing-key': `${bao.url}/v1/other/keys/release-app` }),
    ],
    [
      'a key, to a role that may use all',
      'signing-key-not-found',
      'signing key not found',
      () => free({ 'signing-key': 'another' }),
    ],
    [
      'a mount, to a role that may use all',
      'signing-key-not-found',
      'no handler for route',
      () => free({ mount: 'other', 'signing-key': 'release-app' }),
    ],
    [
      'a version',
      'signing-key-not-found',
      'requested version for signing is higher than the latest key version',
      () => free({ 'signing-key': 'release-app?version=7' }),
    ],
    [
      'a key for encryption',
      'signing-key-unusable',
      'does not support signing',
      () => free({ 'signing-key': 'aes' }, 'aes256-gcm96'),
    ],
    [
      'an EC key',
      'signing-key-unusable',
      'which no RSA key',
      () => free({ 'signing-key': 'ec' }, 'ecdsa-p256'),
    ],
  ])('%s', (_, code, words, arrange) =>
    inOpenBao(async (sandbox) => {
      const inputs = typeof arrange === 'function' ? await arrange(sandbox) : arrange;
      const { annotations } = await sandbox.mint(inputs);
      expect(annotations).toHaveLength(1);
      const message = annotations[0]?.message ?? '';
      expect(message).toMatch(new RegExp(`^${code}: `));
      expect(message).toContain(words);
      if (code === 'signing-role-refused')
        for (const part of [
          `iss "${idTokens.issuer}"`,
          'sub "repo:acme/app:ref:refs/heads/main"',
          `aud "${bao.url}"`,
        ])
          expect(message).toContain(part);
      expect(sandbox.calls()).toEqual([]);
    }),
  );

  /** Changes the documented role. */
  async function role(change: object): Promise<Record<string, string>> {
    await asRoot('POST', 'auth/jwt/role/release-app', {
      role_type: 'jwt',
      user_claim: 'sub',
      bound_audiences: [bao.url],
      bound_subject: 'repo:acme/app:ref:refs/heads/main',
      token_policies: ['release-app-sign'],
      token_ttl: '60s',
      token_num_uses: 5,
      ...change,
    });
    return {};
  }

  /** Lets the role use the whole engine, and makes a key of some type. */
  async function free(
    { mount = 'transit', 'signing-key': key = '' },
    type?: string,
  ): Promise<Record<string, string>> {
    await asRoot('POST', 'sys/policy/all', {
      policy: 'path "*" { capabilities = ["create", "update", "read"] }',
    });
    if (type) await asRoot('POST', `transit/keys/${key}`, { type });
    await role({ token_policies: ['all'] });
    return { 'signing-key': `${bao.url}/v1/${mount}/keys/${key}` };
  }
});

// The last one: this server is not unsealed again.
test('a sealed OpenBao is unavailable', () =>
  inOpenBao(async ({ mint }) => {
    await asRoot('PUT', 'sys/seal');
    const { annotations } = await mint();
    expect(annotations[0]?.message).toMatch(/^key-store-unavailable: /);
    expect(annotations[0]?.message).toContain('sealed');
  }));
