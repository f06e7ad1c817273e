// npm run official-clients: Google's and Microsoft's own clients judge our stand-ins for their services
// (__tests__/key-stores/). The action signs by a stand-in, then the clients do, and what both sent is compared. The clients
// are installed into a folder that is removed afterwards: they are no part of this repository, since they are some 150
// packages. docs/key-stores.md has the result.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair, startIdTokens } from '@mint-app-token/sandbox/github';
import { generate } from 'selfsigned';
import {
  CLIENT,
  IDENTITY_HEADER,
  startAzure,
  TENANT,
  VERSIONS,
} from '../__tests__/key-stores/azure-stand-in.ts';
import {
  KEY_VERSION,
  PROVIDER,
  SECRET_VERSION,
  SERVICE_ACCOUNT,
  startGoogle,
} from '../__tests__/key-stores/google-stand-in.ts';
import type { StoreServer } from '../__tests__/key-stores/store-server.ts';
import { isLike, shapeOf, signByUs } from './official-clients/ours.ts';

const CLIENTS = {
  '@azure/identity': '4.14.1',
  '@azure/keyvault-keys': '4.10.2',
  '@azure/keyvault-secrets': '4.12.0',
  '@google-cloud/kms': '6.3.0',
  '@google-cloud/secret-manager': '7.2.0',
  'google-auth-library': '11.3.4',
};

const folder = mkdtempSync(join(tmpdir(), 'mint-official-clients-'));
const idTokens = await startIdTokens();
const { privateKey } = generateKeyPair();
const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
});
const google = await startGoogle(privateKey, idTokens.issuer);
const azure = await startAzure(privateKey, idTokens.issuer, { key, cert });
const plainAzure = await startAzure(privateKey, idTokens.issuer);
for (const { settings } of [google, azure]) settings.mayShowKey = true;
try {
  install();
  await judge();
  process.exitCode = process.exitCode === 1 || !(await compare()) ? 1 : 0;
} finally {
  await Promise.all([google.close(), azure.close(), plainAzure.close(), idTokens.close()]);
  rmSync(folder, { recursive: true, force: true });
}

function install(): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: CLIENTS }));
  const names = Object.entries(CLIENTS).map((each) => each.join(' '));
  console.log(`Clients: ${names.join(', ')}`);
  const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], options);
}

async function judge(): Promise<void> {
  const names = {
    provider: PROVIDER,
    serviceAccount: SERVICE_ACCOUNT,
    keyVersion: KEY_VERSION,
    secretVersion: SECRET_VERSION,
    tenant: TENANT,
    client: CLIENT,
    version: VERSIONS[0],
    identityHeader: IDENTITY_HEADER,
  };
  writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
  writeFileSync(join(folder, 'ca.pem'), cert);
  writeFileSync(join(folder, 'account.json'), JSON.stringify(google.accountKey));
  const env = {
    ...process.env,
    ...idTokens.env,
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    CLIENTS: folder,
    GOOGLE_URL: google.url,
    AZURE_URL: azure.url,
    PRIVATE_KEY: privateKey,
  };
  const file = join(import.meta.dirname, 'official-clients/judge.js');
  const child = spawn(process.execPath, [file], { env, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}

/** Whether all that the action sends has been sent to the same address by one of the clients. */
async function compare(): Promise<boolean> {
  const shapes = ({ requests }: StoreServer) =>
    requests.map(({ path, body, headers }) => shapeOf({ path, body, type: String(headers['content-type']) }));
  const theirs = [...shapes(google), ...shapes(azure)];
  const seen = google.requests.length;
  const services = ['STS', 'IAMCREDENTIALS', 'CLOUDKMS', 'SECRETMANAGER'];
  const env: Record<string, string> = { ...idTokens.env, AZURE_AUTHORITY_HOST: plainAzure.url };
  for (const name of services) env[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${name}`] = google.url;
  await signByUs(KEY_VERSION, `${PROVIDER} ${SERVICE_ACCOUNT}`, env);
  await signByUs(SECRET_VERSION, PROVIDER, env);
  const role = `${TENANT}/${CLIENT}`;
  await signByUs(`${plainAzure.url}/keys/release-app`, role, env);
  await signByUs(`${plainAzure.url}/keys/release-app/${VERSIONS[0]}`, role, env);
  await signByUs(`${plainAzure.url}/secrets/release-app`, role, env);
  const outcomes = [...shapes(google).slice(seen), ...shapes(plainAzure)].map((ours) => {
    const isTheirs = theirs.some((each) => isLike(ours, each));
    console.log(
      `${isTheirs ? 'ok  sent alike' : 'NOT sent alike'}: ${ours.path} ${JSON.stringify(ours.body)}`,
    );
    return isTheirs;
  });
  return outcomes.every(Boolean);
}
