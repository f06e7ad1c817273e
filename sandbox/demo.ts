// npm start: the classic PAT_TOKEN case, without a PAT. A release workflow mints a token with the shipped action and
// pushes a tag with it; the push starts the Docker workflow, which a push with GITHUB_TOKEN does not.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, styleText } from 'node:util';
import { folded } from './folded.ts';
import { commitFiles, gitEnvironment, startGitHub, type PushEvent } from './github/index.ts';
import { runWorkflow, startsOn } from './runner/index.ts';

const root = join(import.meta.dirname, '..');
const transcript: string[] = [];
const say = (text: string) => {
  transcript.push(text);
  console.log(folded(text));
};
const chapter = (text: string) => {
  say(styleText(['bold', 'cyan'], `\n${text}`));
};
const read = (name: string) => readFileSync(join(import.meta.dirname, 'workflows', name), 'utf8');
const [release, docker] = [read('release.yml'), read('docker.yml')];

/** Tags a clone and pushes the tag with a token, as a workflow step would. */
async function pushTag(tag: string, token: string, workspace: string): Promise<void> {
  const url = github.serverUrl.replace('://', `://x-access-token:${token}@`);
  const git = (...args: string[]) =>
    promisify(execFile)('git', args, {
      cwd: workspace,
      env: { PATH: process.env.PATH, ...gitEnvironment(temp) },
    });
  await git('clone', '--quiet', `${url}/acme/app`, '.');
  await git('tag', tag);
  await git('push', '--quiet', 'origin', tag);
}

/** Uses the token that was minted last, as whoever got hold of it could. */
async function useToken(): Promise<{ status: number; message: string }> {
  const { token = '' } = github.world.tokens.findLast(({ kind }) => kind === 'installation') ?? {};
  const answer = await fetch(`${github.apiUrl}/installation/repositories`, {
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'demo' },
  });
  const { message = '' } = (await answer.json()) as { message?: string };
  return { status: answer.status, message };
}

function workspaceFor(name: string): string {
  const directory = join(temp, name);
  mkdirSync(directory);
  return directory;
}

const temp = mkdtempSync(join(tmpdir(), 'mint-app-token-'));
const github = await startGitHub();
try {
  say('Can a workflow push a tag that starts another workflow, without anybody keeping a PAT?');

  chapter('A GitHub of our own, on this machine: one organization, one App, one repository');
  const { world } = github;
  world.addAccount({ login: 'acme', type: 'Organization' });
  const repository = world.addRepository('acme/app', { private: true });
  commitFiles(repository, { Dockerfile: 'FROM scratch\n', '.github/workflows/docker.yml': docker });
  const permissions = { contents: 'write', issues: 'write', metadata: 'read' };
  const { app, privateKey } = world.addApp({ slug: 'acme-release', permissions });
  world.install(app, { account: 'acme', permissions });
  say(`  ${github.apiUrl}, with the App acme-release (${app.clientId})`);
  say('  acme/app, with .github/workflows/docker.yml');

  /** Starts what a push starts on GitHub, and answers how many runs that were. */
  const machine = { env: gitEnvironment(temp), apiUrl: github.apiUrl, serverUrl: github.serverUrl };
  async function runWhatStarts(push: PushEvent | undefined): Promise<number> {
    assert.ok(push, 'no push arrived');
    const event = { name: 'push', ref: push.ref, sha: push.after };
    if (!push.startsWorkflows || !startsOn(docker, event)) return 0;
    const actor = push.actor.kind === 'app' ? `${push.actor.slug}[bot]` : 'github-actions[bot]';
    const workspace = workspaceFor('docker');
    const workflow = { path: '.github/workflows/docker.yml', text: docker };
    const run = await runWorkflow({
      ...machine,
      workflow,
      event,
      actor,
      workspace,
      repository: 'acme/app',
      actions: {},
      write: say,
    });
    assert.equal(run.conclusion, 'success');
    return 1;
  }
  const pushes: PushEvent[] = [];
  let whileTheJobRan = 0;
  github.onPush(async (push) => {
    pushes.push(push);
    if (push.actor.kind === 'app') whileTheJobRan = (await useToken()).status;
  });

  chapter("1. With GITHUB_TOKEN: what it pushes starts no workflow, by GitHub's rule");
  const githubToken = world.addGitHubToken('acme/app', { contents: 'write' });
  await pushTag('v1.0.0', githubToken, workspaceFor('by-hand'));
  assert.deepEqual(
    pushes.map(({ ref }) => ref),
    ['refs/tags/v1.0.0'],
  );
  const runsByGitHubToken = await runWhatStarts(pushes[0]);
  assert.equal(runsByGitHubToken, 0);
  say('  pushed the tag v1.0.0 with GITHUB_TOKEN → 0 workflow runs started');

  chapter('2. With a minted token: sandbox/workflows/release.yml, run with the action in dist/');
  const run = await runWorkflow({
    ...machine,
    workflow: { path: '.github/workflows/release.yml', text: release },
    event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs: { version: 'v1.1.0' } } },
    repository: 'acme/app',
    workspace: workspaceFor('release'),
    actions: { 'OWNER/mint-app-token': root },
    vars: { APP_CLIENT_ID: app.clientId },
    secrets: { APP_PRIVATE_KEY: privateKey },
    githubToken,
    write: say,
  });
  assert.equal(run.conclusion, 'success');

  chapter('3. What that push has started');
  assert.deepEqual(
    pushes.map(({ ref }) => ref),
    ['refs/tags/v1.0.0', 'refs/tags/v1.1.0'],
  );
  const runsByApp = await runWhatStarts(pushes[1]);
  assert.equal(runsByApp, 1);

  chapter('4. The token of step 2, when the job is over');
  const minted = world.tokens.filter(({ kind }) => kind === 'installation');
  assert.deepEqual(
    minted.map(({ repositories, permissions: granted }) => ({ repositories, granted })),
    [{ repositories: ['acme/app'], granted: { contents: 'write', metadata: 'read' } }],
  );
  await github.settled();
  const { status, message } = await useToken();
  say(`  GET /installation/repositories → ${whileTheJobRan} while the job ran, ${status} ${message} now`);
  assert.deepEqual([whileTheJobRan, status], [200, 401]);
  assert.ok(!transcript.join('\n').includes(minted[0]?.token ?? ''), 'the transcript shows the token');

  assert.deepEqual(github.violations, []);
  say(
    styleText(
      ['bold', 'green'],
      '\nProved: a minted token pushed a tag, and that started the Docker workflow.\n' +
        'The log never showed the token, and it died with the job.',
    ),
  );
} finally {
  await github.close();
  rmSync(temp, { recursive: true, force: true });
}
