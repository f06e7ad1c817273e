// mint with a key in its store, as it is started from the folder that npm publishes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writePackage } from '../../scripts/npm-package.ts';
import { vaultScenario } from '../key-stores/stand.ts';
import { anywhere, startBundle } from './anywhere.ts';

const READ = ['--permissions', 'contents: read'];

describe('key stores, from the folder that npm publishes', () => {
  test('a command of its own, which gets none of the secrets', () => {
    const parent = mkdtempSync(join(tmpdir(), 'mint-package-'));
    writePackage(join(parent, 'it'), `acme/mint-app-token@${'0'.repeat(40)}`);
    return anywhere(async ({ env, write, folder, privateKey }) => {
      write({ 'app.pem': privateKey });
      const sign = 'exec:env > seen; openssl dgst -sha256 -sign app.pem';
      const options = { env: { ...env, APP_TOKEN: 'ghs_also' } };
      const bundle = join(parent, 'it/dist/cli/index.js');
      const ran = await startBundle(['mint', ...READ, '--signing-key', sign], options, folder, bundle);
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(join(folder, 'seen'), 'utf8')).not.toMatch(/PRIVATE_KEY|APP_TOKEN/);
      // What is wrong is explained on the page of the very version.
      const failed = await startBundle(['mint', '--signing-key', 'exec:exit 7'], options, folder, bundle);
      expect(failed.err).toContain('signing-key-unusable: exec:exit … ended with exit code 7');
      expect(failed.err).toContain(`https://github.com/acme/mint-app-token/blob/${'0'.repeat(40)}/docs/`);
    }).finally(() => {
      rmSync(parent, { recursive: true, force: true });
    });
  });

  test('Vault, by a role and an ID token where there is one', () =>
    vaultScenario(async ({ github, app, inputs, env, temp }) => {
      const options = ['signing-key', 'signing-role'].flatMap((name) => [`--${name}`, inputs[name] ?? '']);
      const where = {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REPOSITORY: 'acme/app',
        APP_CLIENT_ID: app.clientId,
      };
      const mint = ['mint', ...READ, ...options];
      expect(await startBundle(mint, { env: { ...where, ...env } }, temp)).toMatchObject({
        code: 0,
        err: '',
      });
      const without = await startBundle(mint, { env: where }, temp);
      expect(without.code).toBe(1);
      expect(without.err).toMatch(/^id-token-missing: .*\nWhat to do: .*leave --signing-role out/);
    }));
});
