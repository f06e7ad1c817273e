// Scenarios in which real git talks to the sandbox: a home of its own, and who each request was made as.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commitFiles, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { runStage } from '@mint-app-token/sandbox/runner';
import { scenario, type Scenario, type Stage } from './harness.ts';

/** Who a request comes from: the App by its token for acme, and the job by its GITHUB_TOKEN. */
export const APP = 'acme-release on acme';
export const JOB = 'Basic github-token';

export interface GitScenario extends Scenario {
  /** HOME of the stages and of git. */
  readonly home: string;
  /** Runs git with the configuration that a later step would see; answers its output. */
  readonly git: (...args: string[]) => Promise<string>;
  /** The same, elsewhere or with a changed environment. */
  readonly gitIn: (directory: string, env: NodeJS.ProcessEnv, ...args: string[]) => Promise<string>;
  /** A job's own token for acme/app, as actions/checkout uses it. */
  readonly githubToken: string;
  /** What git wrote to and asked of GitHub since the last time, each with the token it came with. */
  readonly traffic: () => string[];
  /** Runs main with setup-git and HOME. */
  readonly setUp: (stage?: Stage) => ReturnType<Scenario['main']>;
}

/** A scenario with acme/app, acme/lib and globex/tools (of another installation) in git, each with one commit. */
export function gitScenario(
  body: (sandbox: GitScenario) => Promise<void>,
  options?: Parameters<typeof scenario>[1],
): Promise<void> {
  return scenario(async (sandbox) => {
    const { github, app, temp, main } = sandbox;
    const { world } = github;
    world.addAccount({ login: 'globex', type: 'Organization' });
    world.addRepository('globex/tools', { private: true });
    world.install(app, { account: 'globex' });
    for (const name of ['acme/app', 'acme/lib', 'globex/tools']) {
      const repository = world.findRepository(name);
      if (repository) commitFiles(repository, { 'README.md': `${name}\n` });
    }
    const githubToken = world.addGitHubToken('acme/app', { contents: 'write' });
    const home = join(temp, 'home');
    mkdirSync(home);
    const environment = {
      PATH: process.env.PATH,
      HOME: home,
      RUNNER_TEMP: temp, // as the runner sets it in every step
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
    };
    const gitIn: GitScenario['gitIn'] = async (directory, env, ...args) => {
      const { stdout } = await promisify(execFile)('git', args, {
        cwd: directory,
        env: { ...environment, ...env },
      });
      return stdout.trim();
    };
    await body({
      ...sandbox,
      home,
      git: (...args) => gitIn(temp, {}, ...args),
      gitIn,
      githubToken,
      traffic: trafficOf(github),
      setUp: (stage = {}) =>
        main({
          ...stage,
          with: { permissions: 'contents: write', 'setup-git': 'true', ...stage.with },
          env: { HOME: home, ...stage.env },
        }),
    });
  }, options);
}

/**
 * Whose token each git request since the last call came with, such as `fetch acme/app: acme-release on acme`. A request
 * that was answered with 401 and then made again with a credential, as git does, counts once.
 */
export function trafficOf(github: SandboxGitHub): () => string[] {
  let seen = 0;
  return () => {
    const requests = github.requests.slice(seen);
    seen = github.requests.length;
    return requests.flatMap(({ path, status, tokenId, headers, authorizationCount: count }, index) => {
      const isAskedAgain = () =>
        requests.slice(index + 1).some((later) => later.path === path && later.tokenId !== undefined);
      if (status === 401 && tokenId === undefined && isAskedAgain()) return [];
      const [, repository, service] =
        /^\/(.+?)(?:\.git)?\/(?:info\/refs\?service=)?git-(upload|receive)-pack$/.exec(path) ?? [];
      if (repository === undefined) return [];
      const token = tokenId === undefined ? undefined : github.world.tokens[tokenId];
      const installation = token?.installation;
      const owner =
        installation && ('login' in installation.on ? installation.on.login : installation.on.slug);
      const who = owner ? `${installation.app.slug} on ${owner}` : (headers.authorization ?? 'nobody');
      return [
        `${service === 'upload' ? 'fetch' : 'push'} ${repository}: ${who}${count > 1 ? `, ${count} headers` : ''}`,
      ];
    });
  };
}

/** Runs the stand-in of actions/checkout in a folder of its own, and answers that. */
export async function checkout(
  { temp, home, github, githubToken }: GitScenario,
  version: 'checkout' | 'checkout-v5',
  inputs: Record<string, string> = {},
): Promise<string> {
  const workspace = join(temp, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const { exitCode, rawOutput } = await runStage({
    entry: join(import.meta.dirname, '../../sandbox/actions/checkout/main.js'),
    inputs: {
      repository: 'acme/app',
      ref: 'main',
      token: githubToken,
      'persist-credentials': 'true',
      'fetch-depth': '0',
      'credentials-in': version === 'checkout' ? 'file' : 'config',
      ...inputs,
    },
    env: {
      HOME: home,
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REF: 'refs/heads/main',
    },
    workspace,
    temp,
  });
  if (exitCode !== 0) throw new Error(rawOutput);
  return workspace;
}

/** Adds a commit and pushes it, as a step would. */
export async function commitAndPush({ gitIn }: GitScenario, directory: string): Promise<void> {
  writeFileSync(join(directory, 'new'), String(Math.random()));
  await gitIn(directory, {}, 'add', '--all');
  await gitIn(directory, {}, 'commit', '--quiet', '--message', 'More');
  await gitIn(directory, {}, 'push', '--quiet', 'origin', 'HEAD');
}

/** What this action has in a folder. */
export const ours = (directory: string) =>
  readdirSync(directory).filter((name) => name.startsWith('mint-app-token'));

/** The bytes of a file, one character for each. */
export const bytes = (file: string) => readFileSync(file).toString('latin1');

/** Runs main, `between` and post, all with the same environment; then nothing is left in RUNNER_TEMP. */
export async function wholeJob(
  { setUp, post, temp }: GitScenario,
  env: Record<string, string>,
  between: () => unknown = () => undefined,
): Promise<void> {
  const { state, exitCode } = await setUp({ with: { owner: 'acme' }, env });
  if (exitCode !== 0) throw new Error('main failed');
  await between();
  const { annotations, exitCode: ended } = await post(state, { env });
  const left = ours(temp);
  if (ended !== 0 || annotations.length > 0 || left.length > 0)
    throw new Error(`post ended with ${ended}, said ${JSON.stringify(annotations)} and left ${left.join()}`);
}

/** Options of Node with which writes of the home's configuration fail, and other calls of `node:fs` about it. */
export function failing(code: string, ...calls: string[]): string[] {
  const program = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    for (const call of ${JSON.stringify(['writeFileSync', 'openSync', ...calls])}) {
      const real = fs[call]; fs[call] = (file, ...rest) => {
        if (String(file).includes('/home/.gitconfig')) throw Object.assign(new Error('${code}: no'), { code: '${code}' });
        return real(file, ...rest); }; }
    syncBuiltinESMExports();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
}
