// npm run try -- FILE.yml [--input NAME=VALUE …] [--token-life SECONDS]: runs a workflow of your own, with the shipped
// action, against a GitHub on this machine. Every variable that it names is the App's client ID, and every secret its key.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { commitFiles, gitEnvironment, startGitHub, type PushEvent } from './github/index.ts';
import { runWorkflow } from './runner/index.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    input: { type: 'string', multiple: true, default: [] },
    'token-life': { type: 'string', default: '3600' },
  },
});
const [file] = positionals;
const lifeSeconds = Number(values['token-life']);
if (!file || !(lifeSeconds >= 2)) {
  console.error('npm run try -- FILE.yml [--input NAME=VALUE …] [--token-life SECONDS, 2 at least]');
  process.exit(2);
}
const text = readFileSync(file, 'utf8');
const inputs = Object.fromEntries(
  values.input.map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return [name, value];
  }),
);
/** A value for each name that the workflow reads from a context. */
function named(context: string, value: string): Record<string, string> {
  const names = [...text.matchAll(new RegExp(`${context}\\.(\\w+)`, 'g'))];
  return Object.fromEntries(names.map(([, name = '']) => [name, value]));
}

const temp = mkdtempSync(join(tmpdir(), 'mint-app-token-'));
const github = await startGitHub({ tokenLifeMs: lifeSeconds * 1000 });
try {
  const { world } = github;
  world.addAccount({ login: 'acme', type: 'Organization' });
  for (const name of ['acme/app', 'acme/lib']) {
    const workflow = { [`.github/workflows/${basename(file)}`]: text };
    commitFiles(world.addRepository(name, { private: true }), { 'README.md': `${name}\n`, ...workflow });
  }
  const permissions = { contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' };
  const { app, privateKey } = world.addApp({ slug: 'my-app', permissions });
  world.install(app, { account: 'acme', permissions });
  console.log(`acme/app and acme/lib, with the App my-app: ${JSON.stringify(permissions)}`);

  const pushes: PushEvent[] = [];
  github.onPush((push) => void pushes.push(push));
  const workspace = join(temp, 'workspace');
  mkdirSync(workspace);
  const run = await runWorkflow({
    workflow: { path: `.github/workflows/${basename(file)}`, text },
    event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs } },
    repository: 'acme/app',
    workspace,
    actions: {
      './': root,
      'OWNER/mint-app-token': root,
      'actions/checkout': join(root, 'sandbox/actions/checkout'),
    },
    vars: named('vars', app.clientId),
    secrets: named('secrets', privateKey),
    githubToken: world.addGitHubToken('acme/app', { contents: 'write' }),
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    env: gitEnvironment(temp),
    write: console.log,
  });
  await github.settled();
  for (const { repository, ref, startsWorkflows } of pushes)
    console.log(
      `${repository} ${ref} was pushed, which ${startsWorkflows ? 'starts' : 'does not start'} workflows`,
    );
  console.log(`${world.aliveTokens().length} tokens alive at the end`);
  process.exitCode = run.conclusion === 'success' ? 0 : 1;
} finally {
  await github.close();
  rmSync(temp, { recursive: true, force: true });
}
