// A scenario whose App signs with a key in a store.
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { startIdTokens, type GitHubOptions, type IdTokenIssuer } from '@mint-app-token/sandbox/github';
import { scenario, type Scenario } from '../scenarios/harness.ts';
import { KEY_ARN, ROLE_ARN, startAws, type AwsStandIn } from './aws-stand-in.ts';
import { CLIENT, startAzure, TENANT, type AzureStandIn } from './azure-stand-in.ts';
import { KEY_VERSION, PROVIDER, startGoogle, type GoogleStandIn } from './google-stand-in.ts';
import type { StoreServer } from './store-server.ts';
import { startVault, type VaultStandIn } from './vault-stand-in.ts';

export interface KeyStand<T extends StoreServer> extends Scenario {
  readonly idTokens: IdTokenIssuer;
  readonly store: T;
  /** The inputs and the environment of a run that mints with the key in the store. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

interface Kind<T extends StoreServer> {
  readonly start: (privateKey: string, issuer: string) => Promise<T>;
  readonly inputs: (store: T) => Record<string, string>;
  readonly env: (store: T) => Record<string, string>;
}

async function stand<T extends StoreServer>(
  { start, inputs, env }: Kind<T>,
  body: (stand: KeyStand<T>) => Promise<void>,
  options?: GitHubOptions,
): Promise<void> {
  const idTokens = await startIdTokens();
  let store: T | undefined;
  try {
    await scenario(async (sandbox) => {
      const started = (store = await start(sandbox.privateKey, idTokens.issuer));
      await body({
        ...sandbox,
        idTokens,
        store: started,
        inputs: { 'private-key': '', permissions: 'contents: read', ...inputs(started) },
        env: { GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '2', ...idTokens.env, ...env(started) },
      });
      sandbox.secrets.push(
        ...idTokens.tokens,
        idTokens.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
        ...started.secrets,
      );
    }, options);
  } finally {
    await store?.close();
    await idTokens.close();
  }
}

/** With the App's key in Vault, or in a stand-in that speaks like it. */
export const vaultScenario = (
  body: (stand: KeyStand<VaultStandIn>) => Promise<void>,
  options?: GitHubOptions,
) =>
  stand(
    {
      start: startVault,
      inputs: ({ url }) => ({
        'signing-key': `${url}/v1/transit/keys/release-app`,
        'signing-role': 'release-app',
      }),
      env: () => ({}),
    },
    body,
    options,
  );

/** With the App's key in AWS KMS. */
export const awsScenario = (body: (stand: KeyStand<AwsStandIn>) => Promise<void>, options?: GitHubOptions) =>
  stand(
    {
      start: startAws,
      inputs: () => ({ 'signing-key': KEY_ARN, 'signing-role': ROLE_ARN }),
      env: ({ url }) => ({ AWS_ENDPOINT_URL: url }),
    },
    body,
    options,
  );

/** With the App's key in Google Cloud KMS. */
export const googleScenario = (
  body: (stand: KeyStand<GoogleStandIn>) => Promise<void>,
  options?: GitHubOptions,
) =>
  stand(
    {
      start: startGoogle,
      inputs: () => ({ 'signing-key': KEY_VERSION, 'signing-role': PROVIDER }),
      env: ({ url }) =>
        Object.fromEntries(
          ['STS', 'IAMCREDENTIALS', 'CLOUDKMS', 'SECRETMANAGER'].map((service) => [
            `CLOUDSDK_API_ENDPOINT_OVERRIDES_${service}`,
            url,
          ]),
        ),
    },
    body,
    options,
  );

/** With the App's key in Azure Key Vault. */
export const azureScenario = (
  body: (stand: KeyStand<AzureStandIn>) => Promise<void>,
  options?: GitHubOptions,
) =>
  stand(
    {
      start: startAzure,
      inputs: ({ url }) => ({
        'signing-key': `${url}/keys/release-app`,
        'signing-role': `${TENANT}/${CLIENT}`,
      }),
      env: ({ url }) => ({ AZURE_AUTHORITY_HOST: url }),
    },
    body,
    options,
  );

/** Runs main where the store refuses: one annotation with the code and these words, also in the summary, and no call of GitHub. */
export async function expectRefusal<T extends StoreServer>(
  { main, inputs, env, calls }: KeyStand<T>,
  {
    code,
    says,
    with: arranged,
  }: { code: string; says: readonly string[]; with?: Record<string, string> | undefined },
): Promise<void> {
  const { annotations, summary } = await main({ with: { ...inputs, ...arranged }, env });
  expect(annotations).toHaveLength(1);
  const message = annotations[0]?.message ?? '';
  expect(message).toMatch(new RegExp(`^${code}: `));
  for (const part of says) expect(message).toContain(part);
  for (const line of message.split('\n')) expect(summary).toContain(line);
  expect(calls()).toEqual([]);
}

/** Runs main with a key that the store shows and that is another App's: it is told by its fingerprint, after `name`. */
export async function expectFingerprint<T extends StoreServer & { readonly settings: object }>(
  { main, store, inputs, env }: KeyStand<T>,
  name = '',
): Promise<void> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  Object.assign(store.settings, { privateKey: pem, mayShowKey: true });
  const { annotations } = await main({ with: inputs, env });
  const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  expect(annotations[0]?.message).toMatch(/^app-key-mismatch: /);
  expect(annotations[0]?.message).toContain(
    `${name}(SHA256:${createHash('sha256').update(der).digest('base64')})`,
  );
}

/** The command of `exec:` that signs as openssl does, with a key in a file: the file's path is in APP_KEY. */
export const OPENSSL = 'openssl dgst -sha256 -sign "$APP_KEY"';

/** Writes a key to a file of the scenario, and answers its path. */
export function keyFile({ temp }: Pick<Scenario, 'temp'>, pem: string): string {
  const file = join(temp, 'app.pem');
  writeFileSync(file, pem, { mode: 0o600 });
  return file;
}
