// What people call that calls git, or that speaks git by itself: each gets at a private repository of the App's, and no
// further.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commitFiles } from '@mint-app-token/sandbox/github';
import { clientFolder } from '../../scripts/real-git-clients.ts';
import { APP } from '../scenarios/git-scenario.ts';
import { namedScenario, type NamedScenario } from './by-name.ts';

const HTTPS = 'https://github.com/acme/shared.git';
const SSH = 'ssh://git@github.com/acme/shared.git';

/** A scenario with acme/shared of these files, and setup-git for acme. */
function toolScenario(
  files: Readonly<Record<string, string>>,
  body: (sandbox: NamedScenario) => Promise<void>,
): Promise<void> {
  return namedScenario(async (sandbox) => {
    commitFiles(sandbox.github.world.addRepository('acme/shared', { private: true }), files);
    sandbox.installation.selection = 'all';
    await sandbox.setUp({ with: { owner: 'acme' } });
    sandbox.traffic();
    await body(sandbox);
  });
}

const python = {
  'pyproject.toml':
    '[project]\nname = "shared"\nversion = "1.0"\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
  'shared.py': 'answer = 42\n',
};

describe('packages', () => {
  test.each([
    ['npm', `git+${HTTPS}`],
    ['npm', `git+${SSH}`],
    ['npm', 'github:acme/shared'],
    ['pnpm', `git+${HTTPS}`],
    ['pnpm', `git+${SSH}`],
  ])('%s, %s', (program, url) =>
    toolScenario(
      { 'package.json': '{"name":"shared","version":"1.0.0"}' },
      async ({ run, workspace, temp, traffic }) => {
        const manifest = { private: true, dependencies: { shared: url } };
        writeFileSync(join(workspace, 'package.json'), JSON.stringify(manifest));
        const args =
          program === 'npm'
            ? ['install', '--no-audit', '--no-fund', '--ignore-scripts']
            : ['install', '--ignore-scripts'];
        const env = {
          npm_config_cache: join(temp, 'cache'),
          npm_config_fetch_retries: '0',
          XDG_DATA_HOME: join(temp, 'data'),
          CI: 'true',
        };
        const path = program === 'npm' ? [] : [clientFolder('pnpm')];
        await run(program, args, { cwd: workspace, env, path });
        expect(readFileSync(join(workspace, 'node_modules/shared/package.json'), 'utf8')).toContain('1.0.0');
        expect(new Set(traffic())).toEqual(new Set([`fetch acme/shared: ${APP}`]));
      },
    ),
  );

  test.each([
    ['pip', ['install', '--no-deps', '--no-build-isolation', '--target', 'out'], HTTPS],
    ['pip', ['install', '--no-deps', '--no-build-isolation', '--target', 'out'], SSH],
    ['uv', ['pip', 'install', '--no-deps', '--no-build-isolation', '--target', 'out'], HTTPS],
    ['uv', ['pip', 'install', '--no-deps', '--no-build-isolation', '--target', 'out'], SSH],
  ])('%s %j, %s', (program, args, url) =>
    toolScenario(python, async ({ run, workspace, temp, traffic }) => {
      const path = [clientFolder('python')];
      const env = { UV_CACHE_DIR: join(temp, 'uv'), VIRTUAL_ENV: join(clientFolder('python'), '..') };
      await run(program, [...args, `git+${url}`], { cwd: workspace, env, path });
      expect(readFileSync(join(workspace, 'out/shared.py'), 'utf8')).toBe(python['shared.py']);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/shared: ${APP}`]));
    }),
  );

  const hasTerraform = spawnSync('terraform', ['version']).status === 0;
  if (!hasTerraform) console.log('terraform is not on this machine, and so not tried');
  const testTerraform = hasTerraform ? test : test.skip;
  testTerraform.each([`git::${HTTPS}`, `git::${SSH}`, 'git@github.com:acme/shared.git'])(
    'terraform, %s',
    (source) =>
      toolScenario({ 'main.tf': 'output "answer" { value = 42 }\n' }, async ({ run, workspace, traffic }) => {
        writeFileSync(join(workspace, 'main.tf'), `module "shared" {\n  source = "${source}"\n}\n`);
        await run('terraform', ['get'], { cwd: workspace, env: { CHECKPOINT_DISABLE: '1' } });
        expect(new Set(traffic())).toEqual(new Set([`fetch acme/shared: ${APP}`]));
      }),
  );

  test('go, whose modules are named without a scheme', () =>
    toolScenario(
      { 'go.mod': 'module github.com/acme/shared\n\ngo 1.20\n', 'lib.go': 'package shared\n' },
      async ({ run, workspace, temp, traffic }) => {
        writeFileSync(join(workspace, 'go.mod'), 'module example.com/app\n\ngo 1.20\n');
        const env = {
          GOPRIVATE: 'github.com/acme',
          GOMODCACHE: join(temp, 'mod'),
          GOCACHE: join(temp, 'go'),
          GOFLAGS: '-modcacherw',
          GOTOOLCHAIN: 'local',
        };
        await run('go', ['get', 'github.com/acme/shared@main'], { cwd: workspace, env });
        expect(readFileSync(join(workspace, 'go.mod'), 'utf8')).toContain('github.com/acme/shared');
        expect(new Set(traffic())).toEqual(new Set([`fetch acme/shared: ${APP}`]));
      },
    ));
});

test('semantic-release tags and pushes as the App, also with the job’s token in its environment', () =>
  toolScenario({ 'package.json': '{"name":"shared","version":"0.0.0-development"}' }, async (sandbox) => {
    const { run, workspace, traffic, githubToken, github } = sandbox;
    const git = (...args: string[]) => run('git', args, { cwd: join(workspace, 'shared') });
    await run('git', ['clone', '--quiet', HTTPS, 'shared'], { cwd: workspace });
    await git(
      'config',
      'http.https://github.com/.extraheader',
      `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${githubToken}`).toString('base64')}`,
    );
    await git('commit', '--quiet', '--allow-empty', '--message', 'feat: the first');
    await git('push', '--quiet', 'origin', 'main');
    traffic();
    const plugins = '@semantic-release/commit-analyzer,@semantic-release/release-notes-generator';
    const args = ['--branches', 'main', '--plugins', plugins, '--ci', 'false', '--repository-url', HTTPS];
    const said = await run('semantic-release', args, {
      cwd: join(workspace, 'shared'),
      path: [clientFolder('semantic-release')],
    });
    expect(said).toContain('Published release 1.0.0');
    expect(new Set(traffic())).toEqual(new Set([`fetch acme/shared: ${APP}`, `push acme/shared: ${APP}`]));
    expect(await run('git', ['ls-remote', HTTPS, 'v1.0.0'], { cwd: workspace })).toContain(
      'refs/tags/v1.0.0',
    );
    expect(github.requests.every(({ authorizationCount: count }) => count <= 1)).toBe(true);
  }));

describe('programs that speak git by themselves', () => {
  test('one of go-git commits, tags and pushes with the token that it is given', () =>
    toolScenario({ 'README.md': 'shared\n' }, async ({ run, workspace, github, traffic }) => {
      await run('git', ['clone', '--quiet', HTTPS, 'shared'], { cwd: workspace });
      traffic();
      const token = github.world.tokens.find(({ kind }) => kind === 'installation')?.token ?? '';
      const said = await run('go-git-program', ['shared', token], {
        cwd: workspace,
        path: [clientFolder('go-git')],
      });
      expect(said.trim()).toBe('acme-release[bot]');
      expect(traffic().at(-1)).toBe(`push acme/shared: ${APP}`);
    }));

  const program = (lines: readonly string[]) => ['-c', lines.join('\n')];

  test('one of libgit2 commits as the App, and finds the URL and the credential that git would', () =>
    toolScenario({ 'README.md': 'shared\n' }, async ({ run, workspace, traffic }) => {
      const said = await run(
        'python',
        program([
          'import pygit2, subprocess',
          `pygit2.settings.set_ssl_cert_locations('/etc/ssl/certs/ca-certificates.crt', None)`,
          'class Git(pygit2.RemoteCallbacks):',
          '  def credentials(self, url, user, allowed):',
          '    fill = subprocess.run(["git", "credential", "fill"], input=f"url={url}\\n\\n", text=True, capture_output=True, check=True)',
          '    answer = dict(line.split("=", 1) for line in fill.stdout.splitlines())',
          '    return pygit2.UserPass(answer["username"], answer["password"])',
          `repository = pygit2.clone_repository("${SSH}", "shared", callbacks=Git())`,
          'signature = repository.default_signature',
          'tree = repository.index.write_tree()',
          'repository.create_commit("HEAD", signature, signature, "By libgit2", tree, [repository.head.target])',
          'repository.remotes["origin"].push(["HEAD:refs/heads/other"], callbacks=Git())',
          'print(signature.name)',
        ]),
        { cwd: workspace, path: [clientFolder('python')] },
      );
      expect(said.trim()).toBe('acme-release[bot]');
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/shared: ${APP}`, `push acme/shared: ${APP}`]));
    }));

  test('one of GitPython commits as the App and pushes', () =>
    toolScenario({ 'README.md': 'shared\n' }, async ({ run, workspace, traffic }) => {
      mkdirSync(join(workspace, 'python'));
      const said = await run(
        'python',
        program([
          'import git',
          `repository = git.Repo.clone_from("${HTTPS}", "shared")`,
          'commit = repository.index.commit("By GitPython")',
          'repository.remotes.origin.push("HEAD:refs/heads/other").raise_if_error()',
          'print(commit.author.name)',
        ]),
        { cwd: workspace, path: [clientFolder('python')] },
      );
      expect(said.trim()).toBe('acme-release[bot]');
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/shared: ${APP}`, `push acme/shared: ${APP}`]));
    }));
});
