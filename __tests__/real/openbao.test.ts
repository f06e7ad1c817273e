// Keys in OpenBao, the real one: set up by the commands of docs/key-stores.md, as they stand there but for the two
// addresses that this machine has instead.
// Long because the commands of the page are run in the order in which a reader types them.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startIdTokens, type IdTokenIssuer } from '@mint-app-token/sandbox/github';
import { scenario, type Scenario } from '../scenarios/harness.ts';
import { inStand } from '../unit/setup-stand.ts';
import { setUpInto, which } from './setup-import.ts';
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

describe('a key that is read from a key-value store', () => {
  const read = (mint: (inputs?: Record<string, string>) => ReturnType<Scenario['main']>, name = '') =>
    mint({ 'signing-key': `${bao.url}/v1/secret/data/apps/release-app${name}` });

  test('by the documented commands; another field, a version that is none, one that was deleted, and no right', () =>
    inOpenBao(async ({ mint, privateKey, temp }) => {
      writeFileSync(join(temp, 'app.pem'), privateKey);
      await runCommands(here(documentedCommands('openbao.test.ts: secret')), temp, baoEnv());
      const refused = await read(mint, '#private-key');
      expect(refused.annotations[0]?.message).toMatch(/^signing-key-refused: .*permission denied/s);
      await asRoot('POST', 'auth/jwt/role/release-app', {
        role_type: 'jwt',
        token_policies: ['release-app-read'],
      });
      for (const name of ['#private-key', '', '?version=1#private-key']) {
        const { exitCode, annotations, log } = await read(mint, name);
        expect({ name, exitCode, annotations }).toEqual({ name, exitCode: 0, annotations: [] });
        expect(log.join('\n')).not.toContain('could not be revoked');
      }
      const other = await read(mint, '#other');
      expect(other.annotations[0]?.message).toContain('its fields are "private-key"');
      const none = await read(mint, '?version=7');
      expect(none.annotations[0]?.message).toMatch(/^signing-key-not-found: Vault has no /);
      await asRoot('DELETE', 'secret/data/apps/release-app');
      const deleted = await read(mint);
      expect(deleted.annotations[0]?.message).toMatch(/^signing-key-not-found: .* was deleted from Vault/);
    }));

  test('a secret and a mount that are not there, to a role that may read all', () =>
    inOpenBao(async ({ mint }) => {
      await asRoot('POST', 'sys/policy/all', { policy: 'path "*" { capabilities = ["read", "update"] }' });
      await asRoot('POST', 'auth/jwt/role/release-app', { role_type: 'jwt', token_policies: ['all'] });
      for (const [path, words] of [
        ['secret/data/nothing', 'bao kv list -mount=secret'],
        ['other/data/nothing', 'no handler for route'],
      ] as const) {
        const { annotations } = await mint({ 'signing-key': `${bao.url}/v1/${path}` });
        expect(annotations[0]?.message).toMatch(/^signing-key-not-found: Vault has no /);
        expect(annotations[0]?.message).toContain(words);
      }
    }));
});

test('as an AppRole, whose two parts the machine has, and with a part that is wrong', () =>
  inOpenBao(async ({ main, mint, secrets }) => {
    await asRoot('POST', 'sys/auth/approle', { type: 'approle' });
    await asRoot('POST', 'auth/approle/role/runner', {
      token_policies: ['release-app-sign'],
      token_ttl: '60s',
    });
    const id = (await asRoot('GET', 'auth/approle/role/runner/role-id')) as { data: { role_id: string } };
    const part = (await asRoot('POST', 'auth/approle/role/runner/secret-id')) as {
      data: { secret_id: string };
    };
    const machine = { VAULT_ROLE_ID: id.data.role_id, VAULT_SECRET_ID: part.data.secret_id };
    secrets.push(machine.VAULT_SECRET_ID);
    const inputs = {
      'private-key': '',
      permissions: 'contents: read',
      'signing-key': `${bao.url}/v1/transit/keys/release-app`,
    };
    const { exitCode, annotations, log } = await main({ with: inputs, env: machine });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(log.join('\n')).not.toContain('could not be revoked');
    const wrong = await main({ with: inputs, env: { ...machine, VAULT_SECRET_ID: 'another-secret-id' } });
    expect(wrong.annotations[0]?.message).toMatch(/^signing-role-refused: .*invalid role or secret ID/s);
    const none = await mint({ 'signing-role': 'auth/kubernetes/role/release-app' });
    expect(none.annotations[0]?.message).toContain('no token of a service account');
    await asRoot('DELETE', 'sys/auth/approle');
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

test('setup brings the key of a new App in, wrapped, and no second one under the same name', async () => {
  await asRoot('POST', 'sys/mounts/imports', { type: 'transit' });
  const name = `${bao.url}/v1/imports/keys/new-app`;
  const sign = async (text: string) => {
    const input = Buffer.from(text).toString('base64');
    const answer = (await asRoot('POST', 'imports/sign/new-app/sha2-256', {
      input,
      signature_algorithm: 'pkcs1v15',
    })) as { data: { signature: string } };
    return Buffer.from(answer.data.signature.replace('vault:v1:', ''), 'base64');
  };
  await setUpInto(name, { program: 'bao', env: { BAO_TOKEN: TOKEN }, sign });
  await inStand(
    async ({ github, setup, commands }) => {
      const again = await setup(['--signing-key', name]);
      expect(again.code).toBe(1);
      expect(again.err).toContain(`there is a key ${name} already, which is not replaced`);
      const elsewhere = await setup(['--signing-key', `${bao.url}/v1/nowhere/keys/new-app`]);
      expect(elsewhere.err).toContain('The wrapping key of nowhere at ');
      expect(github.world.apps).toEqual([]);
      expect(commands().some((line) => line.includes(' set '))).toBe(false);
    },
    { env: { BAO_TOKEN: TOKEN }, path: [dirname(which('bao'))] },
  );
});

// The last one: this server is not unsealed again.
test('a sealed OpenBao is unavailable', () =>
  inOpenBao(async ({ mint }) => {
    await asRoot('PUT', 'sys/seal');
    const { annotations } = await mint();
    expect(annotations[0]?.message).toMatch(/^key-store-unavailable: /);
    expect(annotations[0]?.message).toContain('sealed');
  }));
