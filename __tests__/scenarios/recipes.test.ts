// Long because it is a table: a workflow each, and what it has to bring about.
// Runs each workflow of docs/recipes.md, docs/git.md and docs/long-jobs.md in the sandbox's runner, and looks at whose token every git request carried.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { botAccount, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { startsOn } from '@mint-app-token/sandbox/runner';
import { ACME, CLIENT_RECIPES, gitIn, GO_RECIPE, recipes, runRecipe, type Recipe } from './recipe-run.ts';

const root = join(import.meta.dirname, '..', '..');

const JOB = 'Basic github-token';
const bot = `my-app[bot] <${botAccount('my-app').id}+my-app[bot]@users.noreply.127.0.0.1>`;

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
  {
    title: 'A release with an image, and a deployment in another repository',
    event,
    check: ({ github, pushes, dispatches }) => {
      expect(pushes).toMatchObject([
        { repository: 'acme/app', ref: 'refs/tags/v1.2.0', startsWorkflows: true },
      ]);
      expect(dispatches).toMatchObject([
        { repository: 'acme/deploy', eventType: 'workflow_dispatch deploy.yml', actor: { slug: 'my-app' } },
      ]);
      const minted = github.world.tokens.filter(({ kind }) => kind === 'installation');
      expect(minted.map(({ repositories, permissions }) => [repositories, permissions])).toEqual([
        [['acme/app'], { metadata: 'read', contents: 'write' }],
        [['acme/deploy'], { metadata: 'read', actions: 'write' }],
      ]);
    },
  },
  {
    title: 'release-please',
    check: ({ github, pushes }) => {
      expect(pushes.map(({ ref, startsWorkflows }) => [ref, startsWorkflows])).toEqual([
        ['refs/heads/release-please--branches--main', true],
        ['refs/tags/v1.0.0', true],
      ]);
      expect(byApp(github, 'POST /repos/acme/app/pulls')).toBe(201);
    },
  },
  {
    title: 'changesets',
    files: () => ({ 'acme/app': { 'package.json': '{"name":"app","version":"1.0.0","private":true}' } }),
    check: ({ github, traffic, authors }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `push acme/app: ${ACME}`]);
      expect(authors('acme/app', 'changeset-release/main')).toContain(`committer ${bot}`);
      expect(byApp(github, 'POST /repos/acme/app/pulls')).toBe(201);
    },
  },
  {
    title: 'renovate',
    check: ({ github, pushes }) => {
      expect(pushes).toMatchObject([{ ref: 'refs/heads/renovate/action', startsWorkflows: true }]);
      expect(byApp(github, 'POST /repos/acme/app/issues')).toBe(201);
    },
  },
  {
    title: 'gh',
    check: ({ github }) => {
      expect(byApp(github, 'POST /repos/acme/app/issues')).toBe(201);
    },
  },
  {
    title: 'Several owners, without git',
    check: ({ github }) => {
      expect(byApp(github, 'GET /repos/acme/app/releases')).toBe(200);
      expect(byApp(github, 'GET /repos/globex/tools/releases')).toBe(200);
    },
  },
];

/** How a request that an App's token was sent with has been answered. */
const byApp = ({ requests, world }: SandboxGitHub, asked: string): number | undefined =>
  requests.find(
    ({ method, path, tokenId = -1 }) =>
      `${method} ${path}` === asked && world.tokens[tokenId]?.kind === 'installation',
  )?.status;

/** A `gh` that asks the API with the token that it was given, and is done after so many calls. */
const ghStub = `#!/bin/sh
[ "$GH_TOKEN" ] || exit 4
curl --fail --silent --show-error --output /dev/null --header "Authorization: Bearer $GH_TOKEN" "$GITHUB_API_URL/installation/repositories" || exit 1
case "$1 $2" in
  'run list') echo 4711 ;;
  'run view') echo x >>"$RUNNER_TEMP/polls"; [ "$(wc -l <"$RUNNER_TEMP/polls")" -lt 20 ] && echo in_progress || echo completed ;;
  'pr create') echo created >created ;;
esac
`;
const LIFE_MS = 12_000;
const usedTokens = ({ requests }: SandboxGitHub, path: RegExp) =>
  new Set(requests.filter((each) => path.test(each.path)).flatMap(({ tokenId }) => tokenId ?? [])).size;

const longJobs: readonly Recipe[] = [
  {
    title: "An AI agent's job",
    mayAskForMore: true, // its gh is a script, which opens no pull request
    tokenLifeMs: LIFE_MS,
    programs: { gh: ghStub },
    files: () => ({
      'acme/app': {
        // Three rounds, each with a token that the one before had not.
        'agent.sh': `for round in 1 2 3; do
          before=$(app-token); while [ "$(app-token)" = "$before" ]; do sleep 0.3; done
          git commit --quiet --allow-empty --message "Round $round"; git push --quiet origin agent
          gh api x || exit
        done\n`,
      },
    }),
    check: ({ github, traffic, authors }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `push acme/app: ${ACME}`]);
      expect(usedTokens(github, /git-receive-pack$/)).toBeGreaterThanOrEqual(3);
      expect(usedTokens(github, /^\/installation\/repositories/)).toBeGreaterThanOrEqual(3);
      expect(authors('acme/app', 'agent')).toContain('Round 3');
    },
  },
  {
    title: 'A mirror that follows for hours',
    tokenLifeMs: LIFE_MS,
    env: { MIRROR_SECONDS: '20', MIRROR_PAUSE: '1' },
    check: ({ github, traffic }) => {
      expect(traffic).toContain(`fetch acme/app: ${ACME}`);
      expect(traffic).toContain('push globex/tools: my-app on globex');
      expect(usedTokens(github, /^\/acme\/app.*git-upload-pack$/)).toBeGreaterThanOrEqual(3);
    },
  },
  {
    title: 'Starting a workflow and waiting for it',
    mayAskForMore: true, // its gh is a script, which starts nothing
    tokenLifeMs: LIFE_MS,
    programs: { gh: ghStub },
    env: { POLL_SECONDS: '1' },
    check: ({ github, traffic }) => {
      expect(traffic).toEqual([]);
      expect(usedTokens(github, /^\/installation\/repositories/)).toBeGreaterThanOrEqual(3);
      expect(
        github.requests.filter(({ path, status }) => path === '/installation/repositories' && status !== 200),
      ).toEqual([]);
    },
  },
];

const escaped = (text: string) => text.replace(/[[\]+.<>]/g, '\\$&');

test('every recipe is run here, but for the one that needs Go', () => {
  const titles = [...checks, ...longJobs].map(({ title }) => title);
  expect(new Set([...titles, GO_RECIPE, ...CLIENT_RECIPES])).toEqual(new Set(recipes.keys()));
});

test.each(checks)('$title', runRecipe);

// Their `gh` is a script for sh.
(process.platform === 'win32' ? test.skip : test).each(longJobs)('$title', runRecipe);

/** Has acme/app name the commit of acme/lib that `.gitmodules` wants in the folder `lib`. */
function addSubmodule({ world }: SandboxGitHub): void {
  const commit = gitIn(world, 'acme/lib', 'rev-parse', 'main');
  gitIn(world, 'acme/app', 'read-tree', 'main');
  gitIn(world, 'acme/app', 'update-index', '--add', '--cacheinfo', `160000,${commit},lib`);
  const tree = gitIn(world, 'acme/app', 'write-tree');
  const made = gitIn(world, 'acme/app', 'commit-tree', tree, '-p', 'main', '-m', 'Add lib');
  gitIn(world, 'acme/app', 'update-ref', 'refs/heads/main', made);
}
