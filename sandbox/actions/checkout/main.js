// A stand-in for actions/checkout that leaves in git's configuration what the real one leaves
// (https://github.com/actions/checkout, src/git-auth-helper.ts and src/git-source-provider.ts of v5.0.1 and v7.0.1):
// a header for the whole host, in the repository's config or in a file in RUNNER_TEMP that the config includes; and
// for submodules a copy of the global config with `git config --global include.path FILE`.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
const server = new URL(env.GITHUB_SERVER_URL);
const directory = resolve(env.GITHUB_WORKSPACE, input('path'));
const gitDirectory = join(directory, '.git');
const headerKey = `http.${server.origin}/.extraheader`;
const insteadOfKey = `url.${server.origin}/.insteadOf`;
const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${input('token')}`).toString('base64')}`;
const usesFile = input('credentials-in') === 'file';
const gitEnv = { ...env, GIT_TERMINAL_PROMPT: '0' };

const git = (...args) =>
  execFileSync('git', args, {
    cwd: directory,
    env: gitEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The config of the repository or, with another key, of a submodule. */
function addCredentials(credentials, configFile = join(gitDirectory, 'config'), folder = gitDirectory) {
  if (!usesFile) {
    git('config', '--file', configFile, headerKey, header);
    return;
  }
  git('config', '--file', configFile, `includeIf.gitdir:${folder}.path`, credentials);
  if (folder === gitDirectory)
    git('config', '--file', configFile, `includeIf.gitdir:${folder}/worktrees/*.path`, credentials);
  git(
    'config',
    '--file',
    configFile,
    `includeIf.gitdir:/github/workspace/.git.path`,
    '/github/runner_temp/credentials',
  );
}

function fetchSubmodules(credentials) {
  const recursive = input('submodules') === 'recursive' ? ['--recursive'] : [];
  const home = join(env.RUNNER_TEMP, randomUUID());
  mkdirSync(home);
  const own = join(env.HOME ?? '', '.gitconfig');
  if (existsSync(own)) copyFileSync(own, join(home, '.gitconfig'));
  else writeFileSync(join(home, '.gitconfig'), '');
  gitEnv.HOME = home;
  if (usesFile) git('config', '--global', 'include.path', credentials);
  else git('config', '--global', headerKey, header);
  git('config', '--global', '--add', insteadOfKey, `git@${server.hostname}:`);
  git('submodule', 'sync', ...recursive);
  git('-c', 'protocol.version=2', 'submodule', 'update', '--init', '--force', ...recursive);
  const configs = git('submodule', 'foreach', '--quiet', ...recursive, 'git rev-parse --absolute-git-dir');
  for (const folder of configs.split('\n').filter(Boolean)) {
    const config = join(folder, 'config');
    if (input('persist-credentials') === 'true') addCredentials(credentials, config, folder);
    git('config', '--file', config, '--add', insteadOfKey, `git@${server.hostname}:`);
  }
  gitEnv.HOME = env.HOME;
  rmSync(home, { recursive: true });
}

function checkOut() {
  const asked = input('ref') || env.GITHUB_REF;
  const isTag = asked.startsWith('refs/tags/');
  const isCommit = /^[0-9a-f]{40}$/.test(asked);
  const ref = asked.replace(/^refs\/(heads|tags)\//, '');
  const isBranch = !isTag && !isCommit && !ref.startsWith('refs/');
  const remote = isTag ? asked : `refs/remotes/origin/${ref}`;
  if (relative(env.GITHUB_WORKSPACE, directory).startsWith('..'))
    throw new Error(`Repository path '${directory}' is not under '${env.GITHUB_WORKSPACE}'`);
  mkdirSync(directory, { recursive: true });
  const isThere = existsSync(gitDirectory);
  git('init', '--quiet', '.');
  git('remote', isThere ? 'set-url' : 'add', 'origin', `${server.origin}/${input('repository')}`);
  const credentials = join(env.RUNNER_TEMP, `git-credentials-${randomUUID()}.config`);
  if (usesFile) git('config', '--file', credentials, headerKey, header);
  addCredentials(credentials);
  // As the real one does it: the filters are there before anything is checked out, and what they need is fetched.
  if (input('lfs') === 'true') git('lfs', 'install', '--local');
  const depth = input('fetch-depth') === '0' ? [] : [`--depth=${input('fetch-depth')}`];
  const fetch = ['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules', ...depth];
  git('-c', 'protocol.version=2', ...fetch, 'origin', `+${isBranch ? `refs/heads/${ref}` : asked}:${remote}`);
  if (input('lfs') === 'true') git('lfs', 'fetch', 'origin', remote);
  if (!isBranch) git('checkout', '--quiet', '--force', remote);
  else git('checkout', '--quiet', '--force', '-B', ref, remote);
  if (['true', 'recursive'].includes(input('submodules'))) fetchSubmodules(credentials);
  if (input('persist-credentials') !== 'true') removeCredentials();
}

function removeCredentials() {
  const config = join(gitDirectory, 'config');
  const keys = git('config', '--file', config, '--name-only', '--list').split('\n');
  const left = keys.filter((key) => key.startsWith('includeif.gitdir:') || key === headerKey.toLowerCase());
  for (const key of new Set(left)) git('config', '--file', config, '--unset-all', key);
}

try {
  if (env.STATE_isPost) {
    if (existsSync(gitDirectory)) removeCredentials();
  } else {
    appendFileSync(env.GITHUB_STATE, 'isPost=true\n');
    if (input('token') === '') throw new Error('Input required and not supplied: token');
    checkOut();
  }
} catch (error) {
  // git has said why on stderr; the rest is a line, as from the real one.
  console.log(
    `::error::${error.status === undefined ? error.message : `The process 'git' failed with exit code ${error.status}`}`,
  );
  process.exitCode = 1;
}
