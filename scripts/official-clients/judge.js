// Runs in a process of its own, with the certificate of the stand-ins: each check is one of the makers' own clients at work.
// Plain JavaScript, because the clients and their types are only there while this runs.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const {
  CLIENTS,
  GOOGLE_URL,
  AZURE_URL,
  PRIVATE_KEY,
  ACTIONS_ID_TOKEN_REQUEST_URL,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN,
} = process.env;
const load = createRequire(join(CLIENTS, 'package.json'));
/** @type {Record<string, string>} */
const names = JSON.parse(readFileSync(join(CLIENTS, 'names.json'), 'utf8'));
const text = 'what an App would have signed';
const digest = createHash('sha256').update(text).digest();
const publicKey = createPublicKey(PRIVATE_KEY);
const isSignature = (bytes) => verify('sha256', Buffer.from(text), publicKey, Buffer.from(bytes));

async function idToken(audience) {
  const answer = await fetch(`${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  return (await answer.json()).value;
}

/** CRC-32C, as Google's samples take it from a package. */
function crc32c(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const checks = {
  'google-auth-library and @google-cloud/kms: a pool’s principal signs': async () =>
    signAtGoogle(await googleClient({})),
  'google-auth-library and @google-cloud/kms: a service account signs': async () =>
    signAtGoogle(
      await googleClient({
        service_account_impersonation_url: `${GOOGLE_URL}/v1/projects/-/serviceAccounts/${names.serviceAccount}:generateAccessToken`,
        service_account_impersonation: { token_lifetime_seconds: 600 },
      }),
    ),
  'google-auth-library and @google-cloud/kms: the key of a service account signs': async () => {
    const { GoogleAuth } = load('google-auth-library');
    return signAtGoogle(new GoogleAuth({ keyFile: join(CLIENTS, 'account.json'), scopes: CLOUD }));
  },
  'google-auth-library and @google-cloud/kms: the metadata server’s account signs': async () => {
    process.env.GCE_METADATA_HOST = new URL(GOOGLE_URL).host;
    const { GoogleAuth, Compute } = load('google-auth-library');
    return signAtGoogle(new GoogleAuth({ authClient: new Compute({ scopes: [CLOUD] }) }));
  },
  '@google-cloud/kms: the public key': async () => {
    const [key] = await (await kmsOf(await googleClient({}))).getPublicKey({ name: names.keyVersion });
    return createPublicKey(key.pem).equals(publicKey);
  },
  '@google-cloud/secret-manager: a secret is read': async () => {
    const { SecretManagerServiceClient } = load('@google-cloud/secret-manager');
    const client = new SecretManagerServiceClient(await restOptions(await googleClient({})));
    const [{ payload }] = await client.accessSecretVersion({ name: names.secretVersion });
    return payload.data.toString() === PRIVATE_KEY && Number(payload.dataCrc32c) === crc32c(payload.data);
  },
  '@azure/identity and @azure/keyvault-keys: a federated credential signs with the newest version':
    async () => signAtAzure('', federated()),
  '@azure/identity and @azure/keyvault-keys: a federated credential signs with a version': async () =>
    signAtAzure(`/${names.version}`, federated()),
  '@azure/identity and @azure/keyvault-keys: the workload identity of AKS signs': async () => {
    const { WorkloadIdentityCredential } = load('@azure/identity');
    const tokenFilePath = join(CLIENTS, 'token');
    writeFileSync(tokenFilePath, await idToken('api://AzureADTokenExchange'));
    return signAtAzure(
      '',
      new WorkloadIdentityCredential({
        ...AUTHORITY,
        tenantId: names.tenant,
        clientId: names.client,
        tokenFilePath,
      }),
    );
  },
  '@azure/identity and @azure/keyvault-keys: the managed identity of App Service signs': async () => {
    const { ManagedIdentityCredential } = load('@azure/identity');
    process.env.IDENTITY_ENDPOINT = `${AZURE_URL}/msi/token`;
    process.env.IDENTITY_HEADER = names.identityHeader;
    try {
      return await signAtAzure('', new ManagedIdentityCredential());
    } finally {
      delete process.env.IDENTITY_ENDPOINT;
      delete process.env.IDENTITY_HEADER;
    }
  },
  '@azure/identity and @azure/keyvault-keys: the managed identity of a virtual machine signs': async () => {
    const { ManagedIdentityCredential } = load('@azure/identity');
    process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST = AZURE_URL;
    // By its ID: the token of the one before is remembered.
    return signAtAzure('', new ManagedIdentityCredential({ clientId: names.client }));
  },
  '@azure/keyvault-keys: the public key': async () => {
    const { KeyClient } = load('@azure/keyvault-keys');
    const { key } = await new KeyClient(AZURE_URL, federated(), AT_HOME).getKey('release-app');
    const jwk = {
      kty: 'RSA',
      n: Buffer.from(key.n).toString('base64url'),
      e: Buffer.from(key.e).toString('base64url'),
    };
    return createPublicKey({ key: jwk, format: 'jwk' }).equals(publicKey);
  },
  '@azure/keyvault-secrets: a secret is read': async () => {
    const { SecretClient } = load('@azure/keyvault-secrets');
    const { value } = await new SecretClient(AZURE_URL, federated(), AT_HOME).getSecret('release-app');
    return value === PRIVATE_KEY;
  },
};

const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';

/** The configuration that google-github-actions/auth writes, at the address of the stand-in. */
async function googleClient(more) {
  const { ExternalAccountClient, GoogleAuth } = load('google-auth-library');
  const audience = `https://iam.googleapis.com/${names.provider}`;
  const authClient = ExternalAccountClient.fromJSON({
    type: 'external_account',
    audience: `//iam.googleapis.com/${names.provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${GOOGLE_URL}/v1/token`,
    credential_source: {
      url: `${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`,
      headers: { Authorization: `Bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...more,
  });
  authClient.scopes = [CLOUD];
  return new GoogleAuth({ authClient });
}

async function restOptions(auth) {
  const { hostname, port } = new URL(GOOGLE_URL);
  return { auth, fallback: true, protocol: 'http', apiEndpoint: hostname, port: Number(port) };
}

async function kmsOf(auth) {
  const { KeyManagementServiceClient } = load('@google-cloud/kms');
  return new KeyManagementServiceClient(await restOptions(auth));
}

async function signAtGoogle(auth) {
  const [answer] = await (
    await kmsOf(auth)
  ).asymmetricSign({
    name: names.keyVersion,
    digest: { sha256: digest },
    digestCrc32c: { value: crc32c(digest) },
  });
  const isWhole = Number(answer.signatureCrc32c.value) === crc32c(answer.signature);
  return (
    answer.name === names.keyVersion &&
    answer.verifiedDigestCrc32c &&
    isWhole &&
    isSignature(answer.signature)
  );
}

const AUTHORITY = { authorityHost: AZURE_URL, disableInstanceDiscovery: true };
// A vault is at a host of Azure's for them; this one is on this machine.
const AT_HOME = { disableChallengeResourceVerification: true };

function federated() {
  const { ClientAssertionCredential } = load('@azure/identity');
  const assertion = () => idToken('api://AzureADTokenExchange');
  return new ClientAssertionCredential(names.tenant, names.client, assertion, AUTHORITY);
}

async function signAtAzure(version, credential) {
  const { CryptographyClient } = load('@azure/keyvault-keys');
  const client = new CryptographyClient(`${AZURE_URL}/keys/release-app${version}`, credential, AT_HOME);
  const { result } = await client.sign('RS256', digest);
  return isSignature(result);
}

for (const [name, check] of Object.entries(checks)) {
  let outcome;
  try {
    outcome = (await check()) ? 'accepted' : 'NOT what it should be';
  } catch (error) {
    outcome = `NOT accepted: ${error?.stack ?? error}`;
  }
  if (outcome !== 'accepted') process.exitCode = 1;
  console.log(
    `${outcome === 'accepted' ? 'ok ' : 'NOT'} ${name}${outcome === 'accepted' ? '' : `\n    ${outcome}`}`,
  );
}
