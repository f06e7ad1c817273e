// Long because every code of the catalogue is brought about here, so that none can be forgotten.
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { GitHubOptions } from '@mint-app-token/sandbox/github';
import type { StageResult } from '@mint-app-token/sandbox/runner';
import { catalogue, type Code } from '../../src/failures/catalogue.ts';
import { KEY_ARN, kmsError, ROLE_ARN, xml } from '../key-stores/aws-stand-in.ts';
import { awsScenario, vaultScenario, type KeyStand } from '../key-stores/stand.ts';
import { json, type StoreServer } from '../key-stores/store-server.ts';
import { startBundle } from './anywhere.ts';
import { fromSource, scenario, type Scenario, type Stage } from './harness.ts';
import { hostProvocations } from './host-failures.ts';
import { renderTroubleshooting, tidy } from './troubleshooting-page.ts';

/** How to bring a failure about in the shipped bundle, and what its annotation must say besides its code. */
interface Provocation {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly server?: GitHubOptions;
  /** The key store that the App's key is in, where it is in one. */
  readonly store?: typeof awsScenario | typeof vaultScenario;
  /** Sets the world up, and may answer more inputs. */
  readonly arrange?: (
    sandbox: Scenario & { readonly store?: StoreServer },
  ) => Record<string, string> | undefined;
  /** Runs the stage that fails, where it is not simply main. */
  readonly run?: (sandbox: Scenario, stage: Stage) => Promise<StageResult>;
  readonly says: (string | RegExp)[] | ((sandbox: Scenario) => string[]);
  /** The requests that may be made for it: none by default. */
  readonly calls?: string[] | 'the look-up again and again';
}

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const answer = (status: number, message: string, headers = {}) =>
  ({ kind: 'answer', status, headers, json: { message } }) as const;
const key = (text: string) => ({ inputs: { 'private-key': text } });
const LOOK_UP = 'GET /repos/acme/app/installation';
const MINT = 'POST /app/installations/61000000/access_tokens';

/** What doctor says of a workflow that asks for these permissions, as an annotation would. */
async function doctored(
  { app, github, privateKey, temp }: Scenario,
  permissions: string,
  more: string,
): Promise<StageResult> {
  const workflow = join(temp, '.github/workflows/release.yml');
  mkdirSync(dirname(workflow), { recursive: true });
  writeFileSync(
    workflow,
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/mint-app-token@v1\n        with:\n` +
      `          client-id: x\n          private-key: x\n          permissions: '{${permissions}}'\n${more}`.replace(
        'x',
        '${{ vars.ID }}',
      ),
  );
  const env = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: 'acme/app',
    APP_CLIENT_ID: app.clientId,
    APP_PRIVATE_KEY: privateKey,
  };
  const { out } = await startBundle(['doctor'], { env }, temp);
  const [, message = ''] = /\n\n([a-z-]+: [^]*?)\n\n/.exec(out) ?? [];
  return {
    annotations: [{ level: 'error', message }],
    summary: message,
    rawOutput: out,
  } as unknown as StageResult;
}

const provocations: Record<Code, Provocation> = {
  'input-invalid': {
    inputs: { permissions: 'contents: wirte' },
    says: ['permissions: contents', '"wirte"', 'did you mean "write"?'],
  },
  'inputs-conflict': { inputs: { enterprise: 'big', owner: 'acme' }, says: ['enterprise', 'owner'] },
  'credentials-missing': { inputs: { 'private-key': '' }, says: ['private-key', 'fallback-token'] },
  'private-key-not-pem': { ...key('/home/runner/app.pem'), says: ['path of a file'] },
  'private-key-truncated': { ...key(pem.slice(0, 800)), says: ['last'] },
  'private-key-openssh': {
    ...key(`-----BEGIN OPENSSH PRIVATE KEY-----\n${'A'.repeat(64)}\n-----END OPENSSH PRIVATE KEY-----`),
    says: ['ssh-keygen -p -m PEM'],
  },
  'private-key-encrypted': {
    ...key(
      rsa.privateKey
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
        .toString(),
    ),
    says: ['openssl rsa'],
  },
  'private-key-public': {
    ...key(rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
    says: ['public key'],
  },
  'private-key-not-rsa': { ...key(ec.export({ type: 'pkcs8', format: 'pem' }).toString()), says: ['EC key'] },
  'private-key-client-secret': {
    ...key('0123456789abcdef0123456789abcdef01234567'),
    says: ['client secret'],
  },
  'private-key-fingerprint': {
    ...key('SHA256:uNiVztksCsDhcc0u9e8BrrQXVUpKZIaf7h6gY2u5fAk='),
    says: ['fingerprint'],
  },
  'id-token-missing': {
    inputs: { 'private-key': '', 'signing-key': KEY_ARN, 'signing-role': ROLE_ARN },
    says: ['id-token: write', 'fallback-token'],
  },
  'signing-role-refused': {
    store: awsScenario,
    arrange: ({ store }) => {
      const answer = xml(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
      store?.faults.push({ on: /AssumeRole/, effect: answer });
      return undefined;
    },
    says: [ROLE_ARN, 'sub "repo:acme/app:ref:refs/heads/main"', 'aud "sts.amazonaws.com"', 'StringEquals'],
  },
  'signing-key-not-found': {
    store: vaultScenario,
    arrange: ({ store }) => ({ 'signing-key': `${store?.url ?? ''}/v1/transit/keys/release-ap` }),
    says: ['/v1/transit/keys/release-ap', 'signing key not found'],
  },
  'signing-key-refused': {
    store: awsScenario,
    arrange: ({ store }) => {
      const words = `User: arn:aws:sts::123456789012:assumed-role/release-app-sign/gha-4711-2 is not authorized to perform: kms:Sign on resource: ${KEY_ARN} because no identity-based policy allows the kms:Sign action`;
      store?.faults.push({ on: /Sign/, effect: kmsError('AccessDeniedException', words) });
      return undefined;
    },
    says: [KEY_ARN, ROLE_ARN, '"Action":"kms:Sign"'],
  },
  'signing-key-unusable': {
    inputs: { 'private-key': '', 'signing-key': 'exec:echo CKR_PIN_INCORRECT >&2; exit 7' },
    says: ['exec:echo …', 'exit code 7', 'CKR_PIN_INCORRECT'],
  },
  'key-store-unavailable': {
    store: vaultScenario,
    arrange: ({ store }) => {
      store?.faults.push({ on: /login/, effect: json(503, { errors: ['Vault is sealed'] }) });
      return undefined;
    },
    says: ['Vault', 'Vault is sealed'],
  },
  'app-key-mismatch': {
    ...key(pem),
    // What the App's settings page shows, by GitHub's own recipe: the SHA-256 of the public half in DER, in base64.
    says: ({ app }) => [
      app.clientId,
      `SHA256:${createHash('sha256')
        .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
        .digest('base64')}`,
      'A JSON web token could not be decoded',
    ],
    calls: [LOOK_UP],
  },
  'app-unknown': {
    inputs: { 'client-id': 'Iv23liNobodyKnowsIt' },
    says: ['Iv23liNobodyKnowsIt', 'Integration not found'],
    calls: [LOOK_UP],
  },
  'clock-skew': {
    server: { clockSkewSeconds: 900 },
    // A clock that jumps after it was measured.
    arrange: ({ github }) => {
      github.faults.add({
        on: 'lookup',
        effect: answer(
          401,
          "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
          { date: new Date(Date.now() + 900_000).toUTCString() },
        ),
      });
      return undefined;
    },
    says: [/(89\d|90\d|910) seconds behind/, "'Issued at' claim ('iat')"],
    calls: [LOOK_UP, LOOK_UP],
  },
  'app-not-installed': {
    arrange: ({ github }) => {
      github.world.addAccount({ login: 'globex', type: 'Organization' });
      github.world.addRepository('globex/tools');
      return { repositories: 'globex/tools' };
    },
    says: ({ github }) => [
      'acme-release',
      'globex',
      'it is installed on 1 account',
      `${github.serverUrl}/apps/acme-release/installations/new`,
    ],
    calls: [
      'GET /repos/globex/tools/installation',
      'GET /app',
      'GET /users/globex/installation',
      'GET /app/installations?per_page=100',
    ],
  },
  'repository-not-in-installation': {
    inputs: { repositories: 'app, secret, lib, nowhere' },
    says: ({ installation, github }) => [
      'acme/secret, acme/nowhere',
      `${github.serverUrl}/organizations/acme/settings/installations/${installation.id}`,
      'There is at least one repository',
    ],
    calls: [
      LOOK_UP,
      MINT,
      ...['app', 'secret', 'lib', 'nowhere'].map((name) => `GET /repos/acme/${name}/installation`),
    ],
  },
  'permission-not-granted': {
    inputs: { permissions: 'contents: write\nsecrets: read' },
    says: ({ installation, github }) => [
      'secrets: read (not granted)',
      'which lists the 3 permissions that it was granted',
      `${github.serverUrl}/organizations/acme/settings/installations/${installation.id}`,
      `${github.serverUrl}/organizations/acme/settings/apps/acme-release/permissions`,
    ],
    calls: [LOOK_UP, 'GET /app'],
  },
  'installation-suspended': {
    arrange: ({ installation }) => {
      installation.suspended = true;
      return undefined;
    },
    says: ({ installation, github }) => [
      'acme/app',
      `${github.serverUrl}/organizations/acme/settings/installations/${installation.id}`,
    ],
    calls: [LOOK_UP],
  },
  'ip-not-allowed': {
    arrange: ({ github }) => {
      const acme = github.world.findAccount('acme');
      if (acme) acme.ipAllowList = true;
      return undefined;
    },
    says: ['IP allow list enabled', 'acme'],
    calls: [LOOK_UP],
  },
  'grant-wider-than-asked': {
    inputs: { permissions: 'contents: read' },
    arrange: ({ github }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'wider-grant', permissions: { contents: 'write' } } });
      return undefined;
    },
    says: ['contents: write (asked for read)'],
    calls: [LOOK_UP, MINT, 'DELETE /installation/token'],
  },
  'rate-limited': {
    arrange: ({ github }) => {
      const headers = {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1800),
      };
      github.faults.add({
        on: 'lookup',
        effect: answer(403, 'API rate limit exceeded for installation ID 61000000.', headers),
      });
      return undefined;
    },
    says: [/\d{4}-\d\d-\d\dT\d\d:\d\d/, 'API rate limit exceeded'],
    calls: [LOOK_UP],
  },
  'github-unreachable': {
    inputs: { 'github-api-url': 'http://127.0.0.1:1' },
    says: ['ECONNREFUSED', '127.0.0.1:1'],
  },
  'github-timed-out': {
    arrange: ({ github }) => {
      github.faults.add({ on: 'lookup', effect: { kind: 'hang', when: 'before-acting' } });
      return undefined;
    },
    says: [/within \d+ s/],
    calls: 'the look-up again and again',
  },
  'github-unavailable': {
    arrange: ({ github }) => {
      github.faults.add({ on: 'lookup', effect: answer(503, 'Service Unavailable') });
      return undefined;
    },
    says: ['503'],
    calls: 'the look-up again and again',
  },
  'not-the-github-api': {
    arrange: ({ github }) => {
      github.faults.add({
        on: 'lookup',
        effect: { kind: 'answer', status: 200, text: '<html>Log in</html>', contentType: 'text/html' },
      });
      return undefined;
    },
    says: ['github-api-url'],
    calls: [LOOK_UP],
  },
  'git-setup-failed': {
    inputs: { 'setup-git': 'true' },
    arrange: ({ temp }) => {
      mkdirSync(join(temp, '.gitconfig'));
      return undefined;
    },
    // A folder stands where the file is to be: nobody can write there, not even root.
    run: ({ main, temp }, stage) => main({ ...stage, env: { HOME: temp } }),
    says: ['.gitconfig', 'EISDIR', 'GIT_CONFIG_GLOBAL'],
    calls: [LOOK_UP, MINT, 'GET /users/acme-release%5Bbot%5D'],
  },
  'keep-fresh-failed': {
    inputs: { 'keep-fresh': 'true' },
    run: ({ main }, stage) =>
      main({ ...stage, nodeOptions: ['--import', join(import.meta.dirname, 'no-node.js')] }),
    says: ['The agent did not start', 'ENOENT'],
    calls: [LOOK_UP, MINT],
  },
  'job-cancelled': {
    arrange: ({ github }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'delay', ms: 500 } });
      return undefined;
    },
    run: async ({ main, github }, stage) => {
      const cancel = new AbortController();
      const running = main({ ...stage, signal: cancel.signal });
      const ended = new AbortController();
      const end = running.finally(() => {
        ended.abort();
      });
      while (!ended.signal.aborted && !github.requests.some(({ method }) => method === 'POST'))
        await sleep(20);
      cancel.abort();
      return end;
    },
    says: ['cancelled'],
    calls: [LOOK_UP, MINT, 'DELETE /installation/token'],
  },
  'revoke-failed': {
    arrange: ({ github }) => {
      github.faults.add({ on: 'revoke', effect: answer(403, 'Resource not accessible by integration') });
      return undefined;
    },
    run: async ({ main, post }, stage) => post((await main(stage)).state),
    says: [
      'GitHub refused (status 403, request id ',
      /^GitHub said: 403 Resource not accessible by integration \(request id /m,
      /It lives until \d{4}-/,
    ],
    calls: [LOOK_UP, MINT, 'DELETE /installation/token'],
  },
  'permission-unused': {
    run: (sandbox) => doctored(sandbox, 'contents: read', ''),
    says: ['contents: write (asked for: read)', 'pull-requests: write (asked for: nothing)', 'release.yml:6'],
    calls: [LOOK_UP, 'GET /app'],
  },
  'setup-failed': {
    run: async ({ temp }) => {
      const env = { GITHUB_REPOSITORY: 'acme/app' };
      const { err } = await startBundle(['setup', '--no-browser'], { env }, temp);
      const message = err.trimEnd().replace(/https:\S*(?=docs\/troubleshooting)/, '');
      return {
        annotations: [{ level: 'error', message }],
        summary: message,
        rawOutput: err,
      } as unknown as StageResult;
    },
    says: ['nothing here needs an App', 'Nothing was created'],
  },
  'pat-in-use': {
    run: (sandbox) =>
      doctored(
        sandbox,
        'contents: write, pull-requests: write',
        '      - run: gh pr create\n        env: { GH_TOKEN: "${{ secrets.BOT_PAT }}" }\n',
      ),
    says: ['BOT_PAT', 'release.yml:12', 'mint-app-token migrate'],
    calls: [LOOK_UP, 'GET /app'],
  },
  'github-refused': {
    arrange: ({ github }) => {
      github.faults.add({ on: 'lookup', effect: answer(451, 'Repository access blocked') });
      return undefined;
    },
    says: ['451 Repository access blocked'],
    calls: [LOOK_UP],
  },
  ...hostProvocations,
  'internal-error': {
    // The runner's output file has gone, as when a disk is full.
    run: ({ main, temp }, stage) => {
      writeFileSync(
        join(temp, 'full-disk.mjs'),
        "import fs from 'node:fs'; process.env.GITHUB_OUTPUT = fs.realpathSync('.') + '/gone/output';",
      );
      return main({ ...stage, nodeOptions: ['--import', join(temp, 'full-disk.mjs')] });
    },
    says: ['output'],
    calls: [LOOK_UP, MINT],
  },
};

const samples: Partial<Record<Code, string>> = {};
// The run from src/ only counts lines, and silence takes a minute: it is sat through once, with the bundles.
const codes = (Object.keys(catalogue) as Code[]).filter(
  (code) => !(fromSource && (code === 'github-timed-out' || code === 'host-timed-out')),
);

// Side by side, because some of them wait: what never answers is given a minute.
test.concurrent.each(codes)('%s', async (code) => {
  if (code === 'job-cancelled' && process.platform === 'win32') return; // the sandbox's runner can send no signal there
  const { inputs, env, server, store, arrange, run, says, calls = [] } = provocations[code];
  const inStand: (
    body: (sandbox: Scenario & Partial<KeyStand<StoreServer>>) => Promise<void>,
  ) => Promise<void> = (body) => (store ? store(body, server) : scenario(body, server));
  await inStand(async (sandbox) => {
    const arranged = arrange?.(sandbox);
    const stage = {
      with: { permissions: 'inherit', ...sandbox.inputs, ...inputs, ...arranged },
      env: { ...sandbox.env, ...env },
    };
    const { annotations, summary, rawOutput } = await (run ? run(sandbox, stage) : sandbox.main(stage));

    const told = annotations.filter(
      ({ level }) => level === (code === 'revoke-failed' ? 'warning' : 'error'),
    );
    expect(told).toHaveLength(1);
    const { message = '' } = told[0] ?? {};
    expect(message.slice(0, message.indexOf(':'))).toBe(code);
    for (const part of typeof says === 'function' ? says(sandbox) : says)
      expect(message).toEqual(
        part instanceof RegExp ? expect.stringMatching(part) : expect.stringContaining(part),
      );
    expect(message).toContain(`docs/troubleshooting.md#${code}`);
    expect(rawOutput).not.toMatch(/^\s+at /m);
    if (code !== 'revoke-failed') for (const line of message.split('\n')) expect(summary).toContain(line);

    const seen = sandbox.github.requests.map(({ method, path }) => `${method} ${path}`);
    if (calls === 'the look-up again and again') {
      expect(seen.length).toBeGreaterThanOrEqual(5);
      expect(new Set(seen)).toEqual(new Set([LOOK_UP]));
    } else {
      expect(seen.sort()).toEqual([...calls].sort());
    }
    samples[code] = tidy(message, sandbox);
  });
});

if (!fromSource) {
  test('docs/troubleshooting.md is made of these messages', () => {
    const page = renderTroubleshooting(samples);
    const file = join(import.meta.dirname, '../../docs/troubleshooting.md');
    if (process.env.UPDATE_DOCS) writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });
}
