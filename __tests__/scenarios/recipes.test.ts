// Runs each workflow of docs/recipes.md in the sandbox's runner, and looks at whose token every git request carried.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  botAccount,
  commitFiles,
  gitEnvironment,
  startGitHub,
  type DispatchEvent,
  type PushEvent,
  type SandboxGitHub,
  type World,
} from '@mint-app-token/sandbox/github';
import { runWorkflow, startsOn } from '@mint-app-token/sandbox/runner';
import { trafficOf } from './git-scenario.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
/** The workflows by the headings above them. */
const recipes = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), /```yaml\n([^]*?)```/.exec(part)?.[1] ?? '']),
);

const ACME = 'my-app on acme';
const JOB = 'Basic github-token';
const bot = `my-app[bot] <${botAccount('my-app').id}+my-app[bot]@users.noreply.127.0.0.1>`;

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

interface Recipe {
  readonly title: string;
  readonly event?: { name: string; ref?: string; payload?: object };
  /** The files of the repositories, by full name; `url` is the server's. */
  readonly files?: (url: string) => Record<string, Record<string, string>>;
  /** Changes the world before the run. */
  readonly arrange?: (github: SandboxGitHub) => void;
  readonly check: (outcome: Outcome) => void;
}

const event = { name: 'workflow_dispatch', payload: { inputs: { version: 'v1.2.0' } } };

const checks: readonly Recipe[] = [
  {
    title: 'A release that triggers a Docker workflow',
    event,
    check: ({ traffic, pushes, authors }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `push acme/app: ${ACME}`]);
      expect(pushes).toMatchObject([{ ref: 'refs/tags/v1.2.0', startsWorkflows: true }]);
      expect(authors('acme/app', 'v1.2.0')).toContain(`tagger ${bot}`);
      const docker = readFileSync(join(root, 'sandbox/workflows/docker.yml'), 'utf8');
      expect(startsOn(docker, { name: 'push', ref: 'refs/tags/v1.2.0' })).toBe(true);
    },
  },
  {
    title: 'A commit to a protected branch',
    check: ({ traffic, pushes, authors }) => {
      expect(traffic).toEqual([`fetch acme/app: ${JOB}`, `push acme/app: ${ACME}`]);
      expect(pushes).toMatchObject([{ ref: 'refs/heads/main', startsWorkflows: true }]);
      expect(authors('acme/app', 'main')).toMatch(
        new RegExp(`author ${escaped(bot)}[^]*committer ${escaped(bot)}`),
      );
    },
  },
  {
    title: 'A commit for a pull request',
    check: ({ traffic, pushes, authors }) => {
      expect(traffic).toEqual([`fetch acme/app: ${JOB}`, `push acme/app: ${ACME}`]);
      expect(pushes).toMatchObject([{ ref: 'refs/heads/update', startsWorkflows: true }]);
      expect(authors('acme/app', 'update')).toMatch(
        new RegExp(`author ${escaped(bot)}[^]*committer ${escaped(bot)}`),
      );
    },
  },
  ...['git@127.0.0.1:acme/lib.git', '../lib', 'URL/acme/lib'].map((submodule): Recipe => ({
    title: 'Private submodules',
    files: (url) => ({
      'acme/app': {
        '.gitmodules': `[submodule "lib"]\n\tpath = lib\n\turl = ${submodule.replace('URL', url)}\n`,
      },
    }),
    arrange: addSubmodule,
    check: ({ traffic, workspace }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `fetch acme/lib: ${ACME}`]);
      expect(readFileSync(join(workspace, 'lib/README.md'), 'utf8')).toBe('acme/lib\n');
    },
  })),
  {
    title: 'Private npm packages over git',
    files: () => ({
      'acme/app': {
        'package.json': JSON.stringify({ dependencies: { lib: 'git+ssh://git@127.0.0.1/acme/lib.git' } }),
      },
      'acme/lib': { 'package.json': JSON.stringify({ name: 'lib', version: '1.0.0' }) },
    }),
    check: ({ traffic, workspace }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `fetch acme/lib: ${ACME}`]);
      expect(readdirSync(join(workspace, 'node_modules/lib'))).toContain('package.json');
    },
  },
  {
    title: 'Private Go modules over git',
    files: () => ({
      'acme/app': { 'go.mod': 'module example.com/app\n\ngo 1.20\n\nrequire github.com/acme/lib v0.1.0\n' },
      'acme/lib': { 'go.mod': 'module github.com/acme/lib\n\ngo 1.20\n', 'lib.go': 'package lib\n' },
    }),
    arrange: ({ world }) => gitIn(world, 'acme/lib', 'tag', 'v0.1.0', 'main'),
    check: ({ traffic }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `fetch acme/lib: ${ACME}`]);
    },
  },
  {
    title: 'The same tag on several repositories',
    event,
    check: ({ traffic, pushes, authors }) => {
      expect(new Set(traffic)).toEqual(
        new Set(
          ['acme/app', 'acme/lib'].flatMap((name) => [`fetch ${name}: ${ACME}`, `push ${name}: ${ACME}`]),
        ),
      );
      expect(pushes.map(({ repository, ref }) => [repository, ref])).toEqual([
        ['acme/app', 'refs/tags/v1.2.0'],
        ['acme/lib', 'refs/tags/v1.2.0'],
      ]);
      expect(authors('acme/lib', 'v1.2.0')).toContain(`tagger ${bot}`);
    },
  },
  {
    title: 'Starting a workflow in another repository',
    check: ({ traffic, dispatches }) => {
      expect(traffic).toEqual([]);
      expect(dispatches).toMatchObject([
        { repository: 'acme/deploy', eventType: 'app-changed', actor: { kind: 'app', slug: 'my-app' } },
      ]);
    },
  },
  {
    title: 'Several owners',
    check: ({ traffic, pushes }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, 'push globex/tools: my-app on globex']);
      expect(pushes).toMatchObject([{ repository: 'globex/tools', ref: 'refs/heads/from-acme' }]);
    },
  },
];

const escaped = (text: string) => text.replace(/[[\]+.<>]/g, '\\$&');
const hasGo = spawnSync('go', ['version']).status === 0;

test('every recipe is run here', () => {
  expect([...new Set(checks.map(({ title }) => title))]).toEqual([...recipes.keys()]);
});

test.each(checks)(
  '$title',
  async ({ title, event: given = { name: 'push' }, files, arrange, check }) => {
    if (title.includes('Go') && !hasGo) return; // the one tool that is not everywhere where git and Node are
    const github = await startGitHub();
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
      for (const name of ['workspace', 'home']) mkdirSync(join(temp, name));
      // Go knows github.com by name: here that leads to the sandbox.
      writeFileSync(
        join(temp, 'system'),
        `[url "${github.serverUrl}/"]\n\tinsteadOf = https://github.com/\n`,
      );
      const traffic = trafficOf(github);
      const transcript: string[] = [];
      const run = await runWorkflow({
        workflow: { path: '.github/workflows/recipe.yml', text: recipe },
        event: { ref: 'refs/heads/main', sha: '0'.repeat(40), ...given },
        repository: 'acme/app',
        workspace: join(temp, 'workspace'),
        actions: {
          'OWNER/mint-app-token': actionIn(temp),
          'actions/checkout': join(root, 'sandbox/actions/checkout'),
          'peter-evans/create-pull-request': join(root, 'sandbox/actions/create-pull-request'),
        },
        vars: { RELEASE_APP_CLIENT_ID: app.clientId },
        secrets: { RELEASE_APP_PRIVATE_KEY: privateKey },
        githubToken,
        apiUrl: github.apiUrl,
        serverUrl: github.serverUrl,
        env: {
          HOME: join(temp, 'home'),
          GIT_CONFIG_SYSTEM: join(temp, 'system'),
          GIT_TERMINAL_PROMPT: '0',
          GOFLAGS: '-modcacherw',
          GOTOOLCHAIN: 'local',
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
      expect(world.aliveTokens()).toEqual([]);
      expect(readdirSync(join(temp, 'home')).filter((name) => name.startsWith('.git'))).toEqual([]);
      expect(github.violations).toEqual([]);
      for (const { token } of world.tokens) expect(transcript.join('\n')).not.toContain(token);
    } finally {
      await github.close();
      rmSync(temp, { recursive: true, force: true });
    }
  },
  60_000,
);

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
  const permissions = { contents: 'write', pull_requests: 'write', workflows: 'write', metadata: 'read' };
  const { app, privateKey } = world.addApp({ slug: 'my-app', permissions });
  for (const account of ['acme', 'globex']) world.install(app, { account, permissions });
  return { app, privateKey };
}

/** Runs git on a repository of the sandbox. */
function gitIn(world: World, repository: string, ...args: string[]): string {
  const directory = world.findRepository(repository)?.gitDirectory ?? '';
  const env = {
    PATH: process.env.PATH ?? '',
    ...gitEnvironment(directory),
    GIT_INDEX_FILE: join(directory, 'index-of-the-test'),
  };
  const who = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
  return execFileSync('git', [...who, '--git-dir', directory, ...args], { env, encoding: 'utf8' }).trim();
}

/** Has acme/app name the commit of acme/lib that `.gitmodules` wants in the folder `lib`. */
function addSubmodule({ world }: SandboxGitHub): void {
  const commit = gitIn(world, 'acme/lib', 'rev-parse', 'main');
  gitIn(world, 'acme/app', 'read-tree', 'main');
  gitIn(world, 'acme/app', 'update-index', '--add', '--cacheinfo', `160000,${commit},lib`);
  const tree = gitIn(world, 'acme/app', 'write-tree');
  const made = gitIn(world, 'acme/app', 'commit-tree', tree, '-p', 'main', '-m', 'Add lib');
  gitIn(world, 'acme/app', 'update-ref', 'refs/heads/main', made);
}

/** The action's folder: the project, or for MINT_FROM=src one whose action.yml leads to the source. */
function actionIn(temp: string): string {
  if (process.env.MINT_FROM !== 'src') return root;
  const directory = join(temp, 'action');
  mkdirSync(directory);
  const text = readFileSync(join(root, 'action.yml'), 'utf8');
  const source = (_: string, entry: string) => `${relative(directory, join(root, 'src'))}/${entry}.ts`;
  writeFileSync(join(directory, 'action.yml'), text.replace(/dist\/(main|post)\/index\.js/g, source));
  return directory;
}
