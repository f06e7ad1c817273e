// A key in an HSM (SoftHSM, by PKCS#11), through exec:, set up by the commands of docs/key-stores.md.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scenario, type Scenario } from '../scenarios/harness.ts';
import { documentedCommands, runCommands } from '../../scripts/key-store-programs.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/key-stores.md'), 'utf8');
const [, signingKey = ''] = /^ +signing-key: (exec:pkcs11-tool .*)$/m.exec(page) ?? [];
const [found = ''] = globSync('/usr/lib{,64,/*}/softhsm/libsofthsm2.so');
/** The documented commands, but for the place of the library, which is each system's own. */
const here = (commands: string) => commands.replace('/usr/lib/softhsm/libsofthsm2.so', found);

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
      const hsm = { SOFTHSM2_CONF: configuration };
      const commands = here(documentedCommands('softhsm.test.ts'));
      const said = await runCommands(`${commands}\nprintf '%s %s' "$PKCS11_MODULE" "$PIN"`, folder, hsm);
      expect(existsSync(join(folder, 'app.pem'))).toBe(false);
      const [PKCS11_MODULE = '', PIN = ''] = said.split(/\s/).slice(-2);
      sandbox.secrets.push(PIN);
      await body({ ...sandbox, env: { ...hsm, PKCS11_MODULE, PIN } });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const inputs = { 'private-key': '', 'signing-key': signingKey, permissions: 'contents: read' };

test('the documented set-up mints', () =>
  inHsm(async ({ main, env }) => {
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
