// A key in an HSM (SoftHSM, by PKCS#11), through exec:, set up by the commands of docs/key-stores.md.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scenario, type Scenario } from '../scenarios/harness.ts';
import { documentedCommands, runCommands } from '../../scripts/key-store-programs.ts';

const PIN = '8642-of-the-hsm';
const page = readFileSync(join(import.meta.dirname, '../../docs/key-stores.md'), 'utf8');
const [, signingKey = ''] = /^ +signing-key: (exec:pkcs11-tool .*)$/m.exec(page) ?? [];
const [module = ''] = globSync('/usr/lib{,64,/*}/softhsm/libsofthsm2.so');

function inHsm(body: (sandbox: Scenario & { readonly env: Record<string, string> }) => Promise<void>) {
  return scenario(async (sandbox) => {
    const folder = mkdtempSync(join(tmpdir(), 'mint-hsm-'));
    try {
      mkdirSync(join(folder, 'tokens'));
      const configuration = join(folder, 'softhsm2.conf');
      writeFileSync(
        configuration,
        `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\n`,
      );
      writeFileSync(join(folder, 'app.pem'), sandbox.privateKey);
      const env = { SOFTHSM2_CONF: configuration, PKCS11_MODULE: module, PIN };
      await runCommands(documentedCommands('softhsm.test.ts'), folder, env);
      expect(existsSync(join(folder, 'app.pem'))).toBe(false);
      await body({ ...sandbox, env });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const inputs = { 'private-key': '', 'signing-key': signingKey, permissions: 'contents: read' };

test('the documented set-up mints', () =>
  inHsm(async ({ main, env, secrets }) => {
    secrets.push(PIN);
    const { exitCode, annotations } = await main({ with: inputs, env });
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  }));

test('a wrong PIN is told in the words of the HSM', () =>
  inHsm(async ({ main, env, calls }) => {
    const { annotations } = await main({ with: inputs, env: { ...env, PIN: '0000' } });
    expect(annotations[0]?.message).toMatch(/^signing-key-unusable: exec:pkcs11-tool …/);
    expect(annotations[0]?.message).toContain('CKR_PIN_');
    expect(calls()).toEqual([]);
  }));
