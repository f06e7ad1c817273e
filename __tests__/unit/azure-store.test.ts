// What the scenarios of Azure's stores do not hear: words, sessions and the command line, one by one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { parseKeyNames } from '../../src/signing/key-names.ts';
import type { KeyName } from '../../src/signing/store-names.ts';
import { findAmbient } from '../../src/signing/stores/azure-ambient.ts';
import { azureErrorOf, vaultService } from '../../src/signing/stores/azure-api.ts';
import { askCli } from '../../src/signing/stores/azure-cli.ts';
import { azureKey } from '../../src/signing/stores/azure-keys.ts';
import { entraRefusal, keyRefusal } from '../../src/signing/stores/azure-refusals.ts';
import { authorityOf, sessionIn } from '../../src/signing/stores/azure-session.ts';
import { CLIENT, entraError, TENANT, vaultError } from '../key-stores/azure-stand-in.ts';
import { quiet } from './quiet.ts';
import { answerOf, storeWorld } from './store-world.ts';

const { failure } = storeWorld();
type AzureKey = Extract<KeyName, { store: 'azure' }>;
const keyOf = (name: string) => parseKeyNames(name, quiet)[0] as AzureKey;
const vaultKey = keyOf('https://acme.vault.azure.net/keys/app');
const hsmKey = keyOf('https://acme.managedhsm.azure.net/keys/app');

function told(error: unknown): Failure {
  if (!(error instanceof Failure)) throw error;
  return error;
}

describe('a refusal', () => {
  const session = { token: 'x', used: 'as somebody', client: undefined };
  const role = { store: 'azure' as const, name: '', tenant: TENANT, client: CLIENT };

  test('of a Managed HSM names its own roles', () => {
    const answer = answerOf(
      403,
      vaultError(403, 'Forbidden', 'The caller is not authorized', 'ForbiddenByRbac').body,
    );
    const { fix } = told(
      keyRefusal(answer, { purpose: hsmKey, role, session: { ...session, client: CLIENT }, failure }),
    );
    expect(fix).toContain(
      `az keyvault role assignment create --hsm-name acme --role "Managed HSM Crypto User" --assignee ${CLIENT} --scope /keys/app`,
    );
  });

  test.each([
    ['without a role', undefined, 'AKV10022: Invalid audience', 'Log in to Azure again'],
    ['of a vault of another tenant', undefined, 'AKV10032: Invalid issuer', 'that of the credentials'],
    ['with a role', role, 'AKV10022: Invalid audience', 'Run the job again'],
  ])('of a token %s', (_, own, message, fix) => {
    const answer = answerOf(401, vaultError(401, 'Unauthorized', message).body);
    const result = told(keyRefusal(answer, { purpose: vaultKey, role: own, session, failure }));
    expect(result.code).toBe('signing-role-refused');
    expect(result.fix).toContain(fix);
  });

  test.each([
    ['ForbiddenByConnection', 'private endpoint'],
    ['ForbiddenByPolicy', '--spn CLIENT-ID'],
  ])('by %s', (inner, fix) => {
    const answer = answerOf(403, vaultError(403, 'Forbidden', 'no', inner).body);
    expect(told(keyRefusal(answer, { purpose: vaultKey, role, session, failure })).fix).toContain(fix);
  });

  test.each([
    ['700213', 'az identity federated-credential list'],
    ['900023', 'no tenant'],
    ['500011', 'does not know https://vault.azure.net'],
  ])('of the identity of a machine, AADSTS%s', (code, fix) => {
    const assertion = { tenant: TENANT, client: CLIENT, token: 'x' };
    const answer = answerOf(401, entraError(code, 'words').body);
    const result = told(entraRefusal(answer, { purpose: vaultKey, assertion, failure }));
    expect(result.fix).toContain(fix);
    expect(result.message).not.toContain('ID token of this run');
    expect(result.said).not.toContain('Correlation ID');
  });

  test.each([
    [answerOf(400, { error: { message: 'a' } }), { codes: [], message: 'a' }],
    [answerOf(400, { error: 'x' }), { codes: ['x'], message: '' }],
    [answerOf(500, 'no'), { codes: [], message: '' }],
    [answerOf(200, { error: { code: 'a' } }), { codes: [], message: '' }],
  ])('that is half of one', (answer, wanted) => {
    expect(azureErrorOf(answer)).toEqual(wanted);
  });

  test('is quoted with its codes', () => {
    const answer = answerOf(403, vaultError(403, 'Forbidden', 'no', 'ForbiddenByRbac').body);
    expect(vaultService.wordsOf(answer)).toBe('Forbidden/ForbiddenByRbac: no');
  });
});

test('a token is asked for where the environment says, or in the vault’s own cloud', () => {
  const china = keyOf('https://acme.vault.azure.cn/keys/app');
  expect(authorityOf(china, storeWorld())).toBe('https://login.chinacloudapi.cn');
  const env = { AZURE_AUTHORITY_HOST: 'https://login.example.com//' };
  expect(authorityOf(china, storeWorld({ env }))).toBe('https://login.example.com');
});

test.each([
  [answerOf(200, { access_token: 'a' }), 'a'],
  [answerOf(200, { access_token: 'a\nb' }), undefined],
  [answerOf(200, {}), undefined],
  [answerOf(400, { access_token: 'a' }), undefined],
])('the token in an answer', (answer, wanted) => {
  expect(sessionIn(answer, { used: '', client: undefined }, storeWorld())?.token).toBe(wanted);
});

test('what is no public half is none', async () => {
  const answers = [answerOf(200, { access_token: 'token' }), answerOf(200, { key: { kty: 'EC' } })];
  const world = storeWorld({
    env: { AZURE_FEDERATED_TOKEN_FILE: '/token', AZURE_CLIENT_ID: CLIENT, AZURE_TENANT_ID: TENANT },
    readFile: () => 'a.b.c',
    ask: () => Promise.resolve(answers.shift() ?? answerOf(500, '')),
  });
  expect(await azureKey(vaultKey, undefined, world).readPublicKey()).toBeUndefined();
});

test('a header of the machine with a line break is told of', async () => {
  const env = { IDENTITY_ENDPOINT: 'http://169.254.129.2:8081/msi/token', IDENTITY_HEADER: 'a\nb' };
  await expect(findAmbient(vaultKey, storeWorld({ env }))).rejects.toThrow('IDENTITY_HEADER has spaces');
});

describe('az', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mint-az-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const az = (script: string, options: { limitMs?: number; cancelled?: boolean } = {}) => {
    writeFileSync(join(folder, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o700 });
    const cancellation = {
      requested: () => false,
      onRequest: (callback: () => void) => {
        if (options.cancelled) setTimeout(callback, 50);
        return quiet;
      },
    };
    const env = { PATH: `${folder}:${process.env.PATH ?? ''}`, INPUT_X: 'an input' };
    return askCli('https://vault.azure.net', { env, cancellation }, options.limitMs);
  };

  test.each<[string, string, Parameters<typeof az>[1], object]>([
    [
      'gives a token',
      `echo '{"accessToken":"a","expires_on":7}'`,
      {},
      { kind: 'token', token: 'a', endsAt: 7000 },
    ],
    [
      'of an older version gives no end',
      `echo '{"accessToken":"a"}'`,
      {},
      { kind: 'token', token: 'a', endsAt: undefined },
    ],
    ['gives a token with a line break', `echo '{"accessToken":"a\\nb"}'`, {}, { kind: 'failed' }],
    ['is logged out', "echo 'Please run az login' >&2; exit 1", {}, { kind: 'no login' }],
    [
      'is not there, as Windows says it',
      'echo "\'az\' is not recognized as an internal or external command" >&2; exit 1',
      {},
      { kind: 'no login' },
    ],
    ['fails', 'echo "ERROR: odd" >&2; exit 2', {}, { kind: 'failed', words: 'ERROR: odd' }],
    ['never stops writing', 'yes', {}, { kind: 'failed', words: expect.stringContaining('accessToken') }],
    [
      'takes too long, with all that it has started',
      'sleep 60',
      { limitMs: 200 },
      { kind: 'failed', words: expect.stringContaining('in time') },
    ],
    ['is cancelled', 'sleep 60', { cancelled: true }, { kind: 'cancelled' }],
  ])('that %s', async (_, script, options, wanted) => {
    expect(await az(script, options)).toMatchObject(wanted);
  });

  test('that is not there', async () => {
    const { cancellation } = storeWorld();
    const env = { PATH: join(folder, 'nowhere') };
    expect(await askCli('https://vault.azure.net', { env, cancellation })).toEqual({ kind: 'no login' });
  });

  test('that is cancelled ends the step as such', async () => {
    writeFileSync(join(folder, 'az'), '#!/bin/sh\nsleep 60\n', { mode: 0o700 });
    const cancellation = {
      requested: () => false,
      onRequest: (callback: () => void) => {
        setTimeout(callback, 50);
        return quiet;
      },
    };
    const world = storeWorld({ env: { PATH: `${folder}:${process.env.PATH ?? ''}` }, cancellation });
    await expect(findAmbient(vaultKey, world)).rejects.toMatchObject({ code: 'job-cancelled' });
  });
});
