// One workflow of docs/recipes.md, docs/git.md or docs/long-jobs.md, run in the sandbox's runner; whose token every git request carried is looked at.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { expect } from '@jest/globals';
import {
  commitFiles,
  gitEnvironment,
  startGitHub,
  type DispatchEvent,
  type PushEvent,
  type SandboxGitHub,
  type World,
} from '@mint-app-token/sandbox/github';
import { runWorkflow } from '@mint-app-token/sandbox/runner';
import { isStandIn, standIns, standInPrograms } from '@mint-app-token/sandbox/try';
import { trafficOf } from './git-scenario.ts';
import { fromSource } from './harness.ts';

const root = join(import.meta.dirname, '..', '..');
const pages = ['docs/recipes.md', 'docs/git.md', 'docs/long-jobs.md'].map((file) =>
  readFileSync(join(root, file), 'utf8'),
);
/** The workflows by the headings above them. */
export const recipes = new Map(
  pages
    .flatMap((page) => page.split(/^## /m).slice(1))
    .flatMap((part) => {
      const [, workflow] = /```yaml\n(name: [^]*?)```/.exec(part) ?? [];
      return workflow === undefined ? [] : [[part.slice(0, part.indexOf('\n')), workflow] as const];
    }),
);

export const ACME = 'my-app on acme';

interface Outcome {
  readonly github: SandboxGitHub;
  readonly pushes: readonly PushEvent[];
  readonly dispatches: readonly DispatchEvent[];
  /** Each kind of request once, in the order in which they came. */
  readonly traffic: readonly string[];
  readonly workspace: string;
  /** The author and the committer of what a ref of the sandbox points to. */
  readonly authors: (repository: string, ref: string) => string;
}

export interface Recipe {
  readonly title: string;
  readonly event?: { name: string; ref?: string; payload?: object };
  /** The files of the repositories, by full name; `url` is the server's. */
  readonly files?: (url: string) => Record<string, Record<string, string>>;
  /** Variables of the machine that the job runs on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Programs of the machine, by name: scripts for sh. */
  readonly programs?: Readonly<Record<string, string>>;
  /** How long tokens live, in milliseconds; an hour unless said otherwise. */
  readonly tokenLifeMs?: number;
  /** What is run here does not need all that is asked for, as where a real client finds nothing to comment on. */
  readonly mayAskForMore?: boolean;
  /** Changes the world before the run. */
  readonly arrange?: (github: SandboxGitHub) => void;
  readonly check: (outcome: Outcome) => void;
}

/** The one recipe for which a tool is needed beside git and Node: __tests__/real/go.test.ts runs it. */
export const GO_RECIPE = 'Private Go modules over git';
/** And those of __tests__/real/git-recipes.test.ts. */
export const CLIENT_RECIPES = [
  'Git LFS',
  'Private crates of cargo',
  'A release by semantic-release',
] as const;

/** Runs one recipe, and checks besides what must hold for each: success, silence, and no token or trace left. */
export async function runRecipe({
  title,
  event: given = { name: 'push' },
  files,
  arrange,
  env = {},
  programs = {},
  tokenLifeMs = 3_600_000,
  mayAskForMore = false,
  check,
}: Recipe): Promise<void> {
  const github = await startGitHub({ tokenLifeMs, stepApi: true });
  const temp = mkdtempSync(join(tmpdir(), 'recipe-'));
  try {
    const { world } = github;
    const recipe = recipes.get(title) ?? '';
    const { app, privateKey } = prepareWorld(github, recipe, files?.(github.serverUrl) ?? {});
    arrange?.(github);
    const githubToken = world.addGitHubToken('acme/app', { contents: 'write' });
    const pushes: PushEvent[] = [];
    const dispatches: DispatchEvent[] = [];
    github.onPush((push) => void pushes.push(push));
    github.onDispatch((dispatch) => void dispatches.push(dispatch));
    for (const name of ['workspace', 'home', 'bin']) mkdirSync(join(temp, name));
    for (const [name, text] of Object.entries(programs))
      writeFileSync(join(temp, 'bin', name), text, { mode: 0o755 });
    // Go knows github.com by name: here that leads to the sandbox.
    writeFileSync(join(temp, 'system'), `[url "${github.serverUrl}/"]\n\tinsteadOf = https://github.com/\n`);
    const traffic = trafficOf(github);
    const transcript: string[] = [];
    const leftOut: string[] = [];
    const run = await runWorkflow({
      workflow: { path: '.github/workflows/recipe.yml', text: recipe },
      event: { ref: 'refs/heads/main', sha: '0'.repeat(40), ...given },
      repository: 'acme/app',
      workspace: join(temp, 'workspace'),
      actions: {
        ...standIns,
        'OWNER/mint-app-token': actionIn(temp),
      },
      isStandIn,
      onLeftOut: (uses) => void leftOut.push(uses),
      vars: { APP_CLIENT_ID: app.clientId },
      secrets: { APP_PRIVATE_KEY: privateKey },
      githubToken,
      apiUrl: github.apiUrl,
      serverUrl: github.serverUrl,
      env: {
        HOME: join(temp, 'home'),
        GIT_CONFIG_SYSTEM: join(temp, 'system'),
        GIT_TERMINAL_PROMPT: '0',
        GOFLAGS: '-modcacherw',
        GOTOOLCHAIN: 'local',
        PATH: [join(temp, 'bin'), standInPrograms, process.env.PATH ?? ''].join(delimiter),
        ...env,
      },
      write: (line) => transcript.push(line),
    });
    expect([run.conclusion, run.conclusion === 'success' ? '' : transcript.join('\n')]).toEqual([
      'success',
      '',
    ]);
    // An input that is misspelt is a warning.
    expect(run.jobs.flatMap(({ steps }) => steps.flatMap(({ annotations }) => annotations))).toEqual([]);
    await github.settled();
    check({
      github,
      pushes,
      dispatches,
      traffic: [...new Set(traffic())],
      workspace: join(temp, 'workspace'),
      authors: (repository, ref) => gitIn(world, repository, 'cat-file', '-p', ref),
    });
    expect(leftOut.map((uses) => uses.replace(/@.*/, ''))).toEqual(imagesAreNotBuilt(recipe));
    if (!mayAskForMore) expect(idlePermissions(world)).toEqual([]);
    expect(world.aliveTokens()).toEqual([]);
    expect(readdirSync(join(temp, 'home')).filter((name) => name.startsWith('.git'))).toEqual([]);
    expect(github.violations).toEqual([]);
    for (const { token } of world.tokens) expect(transcript.join('\n')).not.toContain(token);
  } finally {
    await github.close();
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The two actions of docker, for which there is nothing here. */
const imagesAreNotBuilt = (recipe: string): string[] =>
  [...recipe.matchAll(/uses: (docker\/[\w-]+)@/g)].map(([, name = '']) => name);

/** What tokens were minted with, and no request of any of them has needed: several owners are asked for alike. */
function idlePermissions({ tokens }: World): string[] {
  const minted = tokens.filter(({ kind }) => kind === 'installation');
  const asked = minted.flatMap(({ permissions }) => Object.entries(permissions));
  const isNeeded = (name: string, level: string) => minted.some(({ used }) => used[name] === level);
  return [
    ...new Set(
      asked.flatMap(([name, level]) =>
        name === 'metadata' || isNeeded(name, level) ? [] : [`${name}: ${level}`],
      ),
    ),
  ];
}

function prepareWorld(
  { world }: SandboxGitHub,
  recipe: string,
  files: Record<string, Record<string, string>>,
) {
  for (const login of ['acme', 'globex']) world.addAccount({ login, type: 'Organization' });
  for (const name of ['acme/lib', 'acme/deploy', 'globex/tools', 'acme/app']) {
    const own = name === 'acme/app' ? { '.github/workflows/recipe.yml': recipe } : {};
    const every = { 'README.md': `${name}\n`, ...own, ...files[name] };
    commitFiles(world.addRepository(name, { private: true }), every);
  }
  const permissions = {
    ...{ actions: 'write', administration: 'read', checks: 'write', contents: 'write', issues: 'write' },
    ...{ members: 'read', metadata: 'read', pull_requests: 'write', statuses: 'write' },
    ...{ vulnerability_alerts: 'read', workflows: 'write' },
  };
  const { app, privateKey } = world.addApp({ slug: 'my-app', permissions });
  for (const account of ['acme', 'globex']) world.install(app, { account, permissions });
  return { app, privateKey };
}

/** Runs git on a repository of the sandbox. */
export function gitIn(world: World, repository: string, ...args: string[]): string {
  const directory = world.findRepository(repository)?.gitDirectory ?? '';
  const env = {
    PATH: process.env.PATH ?? '',
    ...gitEnvironment(directory),
    GIT_INDEX_FILE: join(directory, 'index-of-the-test'),
  };
  const who = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
  return execFileSync('git', [...who, '--git-dir', directory, ...args], { env, encoding: 'utf8' }).trim();
}

/** The action's folder: the project, or for a run from the source one whose action.yml leads to the source. */
function actionIn(temp: string): string {
  if (!fromSource) return root;
  const directory = join(temp, 'action');
  mkdirSync(directory);
  const text = readFileSync(join(root, 'action.yml'), 'utf8');
  const source = (_: string, entry: string) => `${relative(directory, join(root, 'src'))}/${entry}.ts`;
  writeFileSync(join(directory, 'action.yml'), text.replace(/dist\/(main|post)\/index\.js/g, source));
  return directory;
}
