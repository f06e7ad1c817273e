import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGitHub, type PushEvent, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { acme, ask, type Acme } from './github-client.ts';

let github: SandboxGitHub;
let world: Acme;
const folder = mkdtempSync(join(tmpdir(), 'github-git-test-'));
const pushes: PushEvent[] = [];

beforeAll(async () => {
  github = await startGitHub();
  world = acme(github);
  world.installation.permissions = { ...world.installation.permissions, workflows: 'write' };
  github.world.addRepository('acme/open', { private: false });
  github.onPush((event) => void pushes.push(event));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await github.close();
});

/** Runs git as nobody in particular; resolves with its exit code and what it complained. */
function git(cwd: string, ...args: string[]): Promise<{ code: number; stderr: string }> {
  const env = {
    PATH: process.env.PATH,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  return new Promise((resolve) => {
    execFile('git', [...identity, ...args], { cwd, env }, (error, _, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stderr });
    });
  });
}

const url = (repository: string, token: string): string =>
  `${github.serverUrl.replace('//', `//x-access-token:${token}@`)}/${repository}`;

async function token(permissions: Record<string, string>, repositories = ['app']): Promise<string> {
  return (await world.mint({ permissions, repositories })).json.token ?? '';
}

async function commit(clone: string, file: string, text: string): Promise<void> {
  mkdirSync(dirname(join(clone, file)), { recursive: true });
  writeFileSync(join(clone, file), text);
  await git(clone, 'add', '.');
  await git(clone, 'commit', '-m', `Write ${file}`);
}

test('a minted token clones, pushes, and is read-only or dead when GitHub says so', async () => {
  const writer = await token({ contents: 'write' });
  const clone = join(folder, 'app');
  expect(await git(folder, 'clone', url('acme/app.git', writer), clone)).toMatchObject({ code: 0 });
  await commit(clone, 'big.txt', 'line\n'.repeat(50_000));
  expect(await git(clone, 'push', 'origin', 'HEAD:main')).toMatchObject({ code: 0 });
  await github.settled();
  expect(pushes.splice(0)).toMatchObject([
    {
      repository: 'acme/app',
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      actor: { kind: 'app', slug: 'release-bot' },
      startsWorkflows: true,
    },
  ]);
  expect(github.requests.at(-1)).toMatchObject({
    headers: { authorization: 'Basic installation-token' },
    tokenId: github.world.tokens.length - 1,
    status: 200,
  });

  const reader = await token({ contents: 'read' });
  const header = `http.extraHeader=Authorization: Bearer ${reader}`;
  const again = await git(folder, '-c', header, 'clone', `${github.serverUrl}/acme/app`, 'by-header');
  expect(again).toMatchObject({ code: 0 });
  await commit(clone, 'more.txt', 'more');
  expect(await git(clone, 'push', url('acme/app', reader), 'HEAD:main')).toMatchObject({
    code: 128,
    stderr: expect.stringMatching(/Permission to acme\/app\.git denied to release-bot\[bot\][^]*error: 403/),
  });

  await ask(github, 'DELETE', '/installation/token', { authorization: `Bearer ${writer}` });
  expect(await git(clone, 'push', 'origin', 'HEAD:main')).toMatchObject({
    code: 128,
    stderr: expect.stringContaining('Authentication failed'),
  });
  expect(pushes).toEqual([]);
  expect(github.violations).toEqual([]);
});

test.each([
  ['outside the token', 'acme/lib', 'Repository not found'],
  ['of another owner', 'octocat/dotfiles', 'Repository not found'],
  ['that is not there', 'acme/nothing', 'Repository not found'],
])('a repository %s is hidden', async (_, repository, complaint) => {
  const reply = await git(folder, 'ls-remote', url(repository, await token({ contents: 'write' })));
  expect(reply).toMatchObject({ code: 128, stderr: expect.stringContaining(complaint) });
});

test('without a token: a public repository may be read, a private one not', async () => {
  const read = async (name: string): Promise<string> =>
    (await git(folder, 'ls-remote', `${github.serverUrl}/${name}`)).stderr;
  expect(await read('acme/open')).toBe('');
  expect(await read('acme/app')).toContain('could not read Username');
});

test("a push with the job's GITHUB_TOKEN starts no workflows; a deleted branch is an event too", async () => {
  const gitHubToken = github.world.addGitHubToken('acme/lib', { contents: 'write' });
  const clone = join(folder, 'lib');
  await git(folder, 'clone', url('acme/lib', gitHubToken), clone);
  await commit(clone, 'a.txt', 'a');
  await git(clone, 'push', 'origin', 'HEAD:side');
  await git(clone, 'push', 'origin', ':side');
  await github.settled();
  const actor = { kind: 'github-token' };
  expect(pushes.splice(0)).toMatchObject([
    { ref: 'refs/heads/side', actor, startsWorkflows: false },
    { ref: 'refs/heads/side', actor, startsWorkflows: false, after: '0'.repeat(40) },
  ]);
});

test('workflow files need workflows: write', async () => {
  const clone = join(folder, 'workflows');
  await git(folder, 'clone', url('acme/app', await token({ contents: 'write' })), clone);
  await commit(clone, '.github/workflows/ci.yml', 'on: push');
  await commit(clone, 'innocent.txt', 'x');
  expect(await git(clone, 'push', 'origin', 'HEAD:main')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
    ),
  });
  const may = await token({ contents: 'write', workflows: 'write' });
  expect(await git(clone, 'push', url('acme/app', may), 'HEAD:main')).toMatchObject({ code: 0 });
});

test('a renamed repository is found by its old name', async () => {
  github.world.renameRepository('acme/app', 'acme/renamed');
  const reply = await git(
    folder,
    'ls-remote',
    url('acme/app', await token({ contents: 'read' }, ['renamed'])),
  );
  expect(reply).toMatchObject({ code: 0 });
});

test('large pushes in chunks, and fetches whose request git has packed', async () => {
  const clone = join(folder, 'large');
  const writer = await token({ contents: 'write' }, ['lib']);
  await git(folder, 'clone', url('acme/lib', writer), clone);
  await commit(clone, 'noise.bin', randomBytes(2_000_000).toString('base64'));
  for (let i = 0; i < 30; i += 1) {
    await git(clone, 'commit', '--allow-empty', '-m', `Commit ${i}`);
    await git(clone, 'branch', `b${i}`);
  }
  expect(await git(clone, 'push', '--all', 'origin')).toMatchObject({ code: 0 });
  for (const version of ['0', '2']) {
    const args = ['-c', `protocol.version=${version}`, 'clone', url('acme/lib', writer), `large-${version}`];
    expect(await git(folder, ...args)).toMatchObject({ code: 0 });
    expect(github.requests.at(-1)?.headers['content-encoding']).toBe('gzip');
  }
  expect(github.requests.some(({ headers }) => headers['transfer-encoding'] === 'chunked')).toBe(true);
});
