// The sandbox GitHub in a process of its own, so that it does not share a core's time with what is measured by accident
// of scheduling alone. Tells its parent where it is, answers its message `counts`, and ends with it.
import { generate } from 'selfsigned';
import { startGitHub, startIdTokens } from '@mint-app-token/sandbox/github';
import { KEY_ARN, ROLE_ARN, startAws } from '../__tests__/key-stores/aws-stand-in.ts';
import { startVault } from '../__tests__/key-stores/vault-stand-in.ts';

const OWNERS = 10;
const [mode = 'plain'] = process.argv.slice(2);

async function certificate() {
  const extensions = [
    { name: 'basicConstraints' as const, cA: true },
    { name: 'subjectAltName' as const, altNames: [{ type: 7 as const, ip: '127.0.0.1' }] },
  ];
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], { extensions });
  return { key, cert };
}

const tls = mode === 'tls' ? await certificate() : undefined;
const latencyMs = mode === 'plain' || mode === 'short' ? 0 : 80;
const tokenLifeMs = mode === 'short' ? 8_000 : 3_600_000;
const github = await startGitHub({ latencyMs, tokenLifeMs, ...(tls && { tls }) });
const { world } = github;
const permissions = { contents: 'write', metadata: 'read', pull_requests: 'write' };
const owners = Array.from({ length: OWNERS }, (_, index) => `owner-${index}`);
for (const login of owners) {
  world.addAccount({ login, type: 'Organization' });
  world.addRepository(`${login}/app`, { private: true });
}
const { app, privateKey } = world.addApp({ slug: 'bench', permissions });
for (const login of owners) world.install(app, { account: login });

/** The inputs and the environment of a step whose key is in a store, by the store. */
async function startStores() {
  const idTokens = await startIdTokens();
  const vault = await startVault(privateKey, idTokens.issuer);
  const aws = await startAws(privateKey, idTokens.issuer);
  return {
    vault: {
      inputs: { 'signing-key': `${vault.url}/v1/transit/keys/release-app`, 'signing-role': 'release-app' },
      env: idTokens.env,
    },
    aws: {
      inputs: { 'signing-key': KEY_ARN, 'signing-role': ROLE_ARN },
      env: { ...idTokens.env, AWS_ENDPOINT_URL: aws.url },
    },
  };
}

process.on('message', (message) => {
  if (message === 'counts') {
    process.send?.({
      requests: github.requests.length,
      connections: github.connectionCount,
    });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({
  apiUrl: github.apiUrl,
  serverUrl: github.serverUrl,
  clientId: app.clientId,
  privateKey,
  cert: tls?.cert,
  owners,
  ...(mode === 'plain' && { stores: await startStores() }),
});
