// What plain git sends after `setup-git`: real git, the sandbox's smart HTTP, and whose token each request came with.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { botAccount, commitFiles } from '@mint-app-token/sandbox/github';
import { APP, checkout, commitAndPush, gitScenario, JOB } from './git-scenario.ts';

const email = `${botAccount('acme-release').id}+acme-release[bot]@users.noreply.127.0.0.1`;
const owner = { with: { owner: 'acme' } };

describe.each(['checkout-v5', 'checkout'] as const)(
  'beside the header that %s leaves in the repository',
  (version) => {
    test.each(['before', 'after'])('set up %s it: fetch, ls-remote and push are the App’s', (when) =>
      gitScenario(async (sandbox) => {
        const { setUp, traffic, gitIn } = sandbox;
        if (when === 'before') await setUp(owner);
        const workspace = await checkout(sandbox, version);
        expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${when === 'before' ? APP : JOB}`]));
        const minted =
          when === 'after' ? await setUp({ ...owner, env: { GITHUB_WORKSPACE: workspace } }) : undefined;

        await gitIn(workspace, {}, 'fetch', '--quiet');
        await gitIn(workspace, {}, 'ls-remote', 'origin');
        await commitAndPush(sandbox, workspace);
        const seen = traffic();
        expect(new Set(seen)).toEqual(new Set([`fetch acme/app: ${APP}`, `push acme/app: ${APP}`]));
        expect(await gitIn(workspace, {}, 'log', '-1', '--format=%an <%ae> %cn <%ce>')).toBe(
          `acme-release[bot] <${email}> acme-release[bot] <${email}>`,
        );
        if (minted)
          expect(minted.log.join('\n')).toMatch(
            /workspace\/\.git\/config also holds a credential for all of/,
          );
      }),
    );

    test('what is of another owner keeps the other credential', () =>
      gitScenario(async (sandbox) => {
        const { setUp, traffic, gitIn, github } = sandbox;
        const workspace = await checkout(sandbox, version);
        await setUp(owner);
        traffic();
        await expect(
          gitIn(workspace, {}, 'fetch', `${github.serverUrl}/globex/tools`, 'main'),
        ).rejects.toThrow('not found');
        expect(traffic()).toEqual([`fetch globex/tools: ${JOB}`]);
      }));

    test.each(['https', 'ssh'])('submodules with %s URLs, fetched by checkout and by git', (kind) =>
      gitScenario(async (sandbox) => {
        const { setUp, traffic, gitIn, github, git, temp } = sandbox;
        await setUp(owner);
        // After two steps as well there is one `include.path`: with two the checkout would fail.
        await setUp({ with: { owner: 'globex' } });
        const url = kind === 'ssh' ? 'git@127.0.0.1:acme/lib.git' : `${github.serverUrl}/acme/lib`;
        const clone = join(temp, 'clone');
        await git('clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
        await gitIn(clone, {}, 'submodule', '--quiet', 'add', url, 'lib');
        await commitAndPush(sandbox, clone);
        traffic();

        const workspace = await checkout(sandbox, version, { submodules: 'recursive' });
        await gitIn(join(workspace, 'lib'), {}, 'fetch', '--quiet');
        await commitAndPush(sandbox, workspace);
        const seen = traffic();
        expect(new Set(seen)).toEqual(
          new Set([`fetch acme/app: ${APP}`, `fetch acme/lib: ${APP}`, `push acme/app: ${APP}`]),
        );
      }),
    );
  },
);

describe('which URLs', () => {
  test('a clone by HTTPS, with and without .git, and by all forms of SSH', () =>
    gitScenario(async ({ setUp, git, traffic, github, installation }) => {
      const { log } = await setUp(owner);
      const { id } = installation.on; // an organization's own form, for its SSH certificates
      expect(log.at(-1)).toBe(`git acts as acme-release[bot] in later steps, for ${github.serverUrl}/acme`);
      const urls = [
        `${github.serverUrl}/acme/app`,
        `${github.serverUrl}/acme/app.git`,
        'git@127.0.0.1:acme/app.git',
        'git@127.0.0.1:/acme/app.git',
        'ssh://git@127.0.0.1/acme/app',
        'ssh://git@127.0.0.1:22/acme/app.git',
        'ssh://git@ssh.127.0.0.1:443/acme/app.git',
        `org-${id}@127.0.0.1:acme/app.git`,
        `ssh://org-${id}@127.0.0.1/acme/app.git`,
        `${github.serverUrl.replace('//', '//someone@')}/acme/app`,
      ];
      for (const [index, url] of urls.entries()) {
        await git('clone', '--quiet', url, `clone-${index}`);
        expect(new Set([url, ...traffic()])).toEqual(new Set([url, `fetch acme/app: ${APP}`]));
      }
    }));

  test('named repositories alone, with and without .git, not those whose names begin like them', () =>
    gitScenario(async ({ setUp, git, traffic, github, installation }) => {
      github.world.addRepository('acme/app-two', { private: true });
      const { log } = await setUp({ with: { repositories: 'app' } });
      expect(log.at(-1)).toContain(`, for ${github.serverUrl}/acme/app`);
      expect(installation.selection).toHaveLength(2);
      for (const name of ['app', 'app.git']) await git('ls-remote', `${github.serverUrl}/acme/${name}`);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
      for (const name of ['lib', 'lib.git', 'app-two', 'app-two.git'])
        await expect(git('ls-remote', `${github.serverUrl}/acme/${name}`)).rejects.toThrow();
      expect(new Set(traffic())).toEqual(new Set(['fetch acme/lib: nobody', 'fetch acme/app-two: nobody']));
    }));

  test('a named repository by SSH with .git, and by SSH still those whose names begin like it', () =>
    gitScenario(async ({ setUp, git, gitIn, temp, traffic, github, installation }) => {
      for (const name of ['acme', 'acme.github.io']) {
        const repository = github.world.addRepository(`acme/${name}`, { private: true });
        commitFiles(repository, { 'README.md': name });
      }
      installation.selection = 'all';
      await setUp({ with: { repositories: 'app, acme' } });
      for (const url of ['git@127.0.0.1:acme/app.git', 'ssh://git@127.0.0.1:22/acme/acme.git'])
        await git('ls-remote', url);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`, `fetch acme/acme: ${APP}`]));
      // ssh is a program that says what it was called with.
      const seen = join(temp, 'seen');
      const env = { GIT_SSH_COMMAND: `echo >${seen}` };
      for (const url of ['git@127.0.0.1:acme/app-two.git', 'git@127.0.0.1:acme/acme.github.io.git']) {
        await expect(gitIn(temp, env, 'ls-remote', url)).rejects.toThrow();
        expect(readFileSync(seen, 'utf8')).toContain(url.split(':')[1]);
      }
      expect(traffic()).toEqual([]);
    }));

  test('nothing said means the current repository', () =>
    gitScenario(async ({ setUp, git, traffic, github }) => {
      await setUp();
      await git('ls-remote', 'git@127.0.0.1:acme/app.git');
      await expect(git('ls-remote', `${github.serverUrl}/acme/lib`)).rejects.toThrow();
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`, 'fetch acme/lib: nobody']));
    }));

  test('the account’s name in the spelling of the input, of GitHub, and in lower case', () =>
    gitScenario(async ({ setUp, git, traffic, github }) => {
      await setUp({ with: { owner: 'ACME' } });
      for (const name of ['ACME', 'acme']) await git('ls-remote', `${github.serverUrl}/${name}/app`);
      expect(traffic().every((line) => line.endsWith(`/app: ${APP}`))).toBe(true);
    }));

  test('an installation by its ID: the account is asked for', () =>
    gitScenario(async ({ setUp, git, traffic, github, installation }) => {
      await setUp({ with: { 'installation-id': String(installation.id) } });
      await git('ls-remote', `${github.serverUrl}/acme/lib`);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/lib: ${APP}`]));
    }));

  test('several owners in one step, each with a token of its own', () =>
    gitScenario(async ({ setUp, git, traffic, github }) => {
      await setUp({ with: { repositories: 'acme/app\nglobex/tools' } });
      await git('ls-remote', `${github.serverUrl}/acme/app`);
      await git('ls-remote', 'git@127.0.0.1:globex/tools.git');
      expect(new Set(traffic())).toEqual(
        new Set([`fetch acme/app: ${APP}`, 'fetch globex/tools: acme-release on globex']),
      );
    }));

  test('two steps for two owners, and the end of one of them', () =>
    gitScenario(async ({ setUp, post, git, traffic, github, home }) => {
      const env = { HOME: home };
      const first = await setUp({ with: { owner: 'acme' } });
      const second = await setUp({ with: { owner: 'globex' } });
      const urls = [`${github.serverUrl}/acme/app`, `${github.serverUrl}/globex/tools`];
      for (const url of urls) await git('ls-remote', url);
      expect(new Set(traffic())).toEqual(
        new Set([`fetch acme/app: ${APP}`, 'fetch globex/tools: acme-release on globex']),
      );
      await post(second.state, { env });
      await git('ls-remote', urls[0] ?? '');
      await expect(git('ls-remote', urls[1] ?? '')).rejects.toThrow();
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`, 'fetch globex/tools: nobody']));
      await post(first.state, { env });
    }));

  test('two steps for one owner: the later one wins', () =>
    gitScenario(async ({ setUp, git, github }) => {
      await setUp(owner);
      await setUp(owner);
      await git('ls-remote', `${github.serverUrl}/acme/app`);
      expect(github.requests.at(-1)).toMatchObject({ authorizationCount: 1, tokenId: 2 });
    }));
});

describe('what else the configuration says', () => {
  test.each<[string, (serverUrl: string) => string]>([
    ['another header for the host', (url) => `[http "${url}/"]\n\textraheader = AUTHORIZATION: basic eA==\n`],
    ['another header for everything', () => '[http]\n\textraheader = AUTHORIZATION: basic eA==\n'],
    ['SSH instead of HTTPS', (url) => `[url "git@127.0.0.1:"]\n\tinsteadOf = ${url}/\n`],
    ['another user', () => '[user]\n\tname = somebody\n\temail = some@body\n'],
    ['an include.path of its own', () => '[include]\n\tpath = /nowhere\n'],
  ])('the global config has %s', (_, text) =>
    gitScenario(async (sandbox) => {
      const { setUp, git, gitIn, traffic, github, home, temp } = sandbox;
      writeFileSync(join(home, '.gitconfig'), text(github.serverUrl));
      await setUp(owner);
      const clone = join(temp, 'clone');
      await git('clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
      await commitAndPush(sandbox, clone);
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`, `push acme/app: ${APP}`]));
      expect(await gitIn(clone, {}, 'log', '-1', '--format=%an')).toBe('acme-release[bot]');
    }),
  );

  test('the repository’s own user.name and user.email win', () =>
    gitScenario(async (sandbox) => {
      const { setUp, git, gitIn, github, temp } = sandbox;
      await setUp(owner);
      const clone = join(temp, 'clone');
      await git('clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
      await gitIn(clone, {}, 'config', 'user.name', 'Own');
      await commitAndPush(sandbox, clone);
      expect(await gitIn(clone, {}, 'log', '-1', '--format=%an %ae')).toBe(`Own ${email}`);
    }));

  test('a header for the whole host on the command line loses in the job’s own work trees', () =>
    gitScenario(async (sandbox) => {
      const { setUp, gitIn, traffic, github } = sandbox;
      const workspace = await checkout(sandbox, 'checkout');
      await setUp({ ...owner, env: { GITHUB_WORKSPACE: workspace } });
      traffic();
      const other = `http.${github.serverUrl}/.extraheader=Authorization: basic eA==`;
      await gitIn(workspace, {}, '-c', other, 'ls-remote', 'origin');
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
    }));
});
