// What the log says of git: what it will really do, and what keeps it from acting as the App.
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APP, checkout, gitScenario, JOB } from './git-scenario.ts';

const owner = { with: { owner: 'acme' } };
const PAT = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
type Annotations = Awaited<
  ReturnType<Parameters<Parameters<typeof gitScenario>[0]>[0]['main']>
>['annotations'];
const noticesOf = (annotations: Annotations) =>
  annotations.map(({ level, message }) => `${level}: ${message}`);

describe('a rule of somebody else', () => {
  test.each<[string, string, (url: string) => string, RegExp]>([
    [
      'as long as ours, and before it, as ssh-agents for deploy keys write it',
      '.gitconfig',
      (url) => `[url "ssh://key-1.invalid/acme/"]\n\tinsteadOf = ${url}/acme/\n`,
      /URLs that begin with http:\S+\/acme\/ go to ssh:\/\/key-1\.invalid\/acme\/, by insteadOf in \S+\/\.gitconfig/,
    ],
    [
      'longer than ours',
      '.gitconfig',
      (url) => `[url "https://x-access-token:SECRET@mirror.invalid/"]\n\tinsteadOf = ${url}/acme/app\n`,
      /URLs that begin with http:\S+\/acme\/app go to https:\/\/\*\*\*@mirror\.invalid\//,
    ],
    [
      'longer than ours, in the workspace',
      'work/.git/config',
      () => '[url "ssh://key-1.invalid/app"]\n\tinsteadOf = git@127.0.0.1:acme/app\n',
      /begin with git@127\.0\.0\.1:acme\/app go to ssh:\/\/key-1\.invalid\/app, by insteadOf in \S+work\/\.git\/config/,
    ],
    [
      'for pushes alone, to an SSH form',
      '.config/git/config',
      () => '[url "ssh://deploy@127.0.0.1/"]\n\tpushInsteadOf = git@127.0.0.1:\n',
      /pushes to URLs that begin with git@127\.0\.0\.1: go to ssh:\/\/deploy@127\.0\.0\.1\/, by pushInsteadOf/,
    ],
  ])('%s: a notice tells of it', (_, name, text, says) =>
    gitScenario(async ({ setUp, home, github }) => {
      const file = join(home, name);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, text(github.serverUrl));
      const { annotations } = await setUp({ ...owner, env: { GITHUB_WORKSPACE: join(home, 'work') } });
      expect(noticesOf(annotations)).toEqual([expect.stringMatching(says)]);
      expect(noticesOf(annotations).join()).not.toContain('SECRET');
    }),
  );

  test('many of them are counted, and each is told once', () =>
    gitScenario(async ({ setUp, home, github }) => {
      const rule = (name: string) =>
        `[url "ssh://key.invalid/${name}"]\n\tinsteadOf = ${github.serverUrl}/acme/${name}\n`;
      const names = Array.from({ length: 12 }, (_, index) => `lib${index}`);
      writeFileSync(join(home, '.gitconfig'), [...names, ...names].map(rule).join(''));
      const { annotations } = await setUp(owner);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message.match(/begin with/g)).toHaveLength(10);
      expect(annotations[0]?.message).toContain(' and 2 more');
    }));

  test('one without a credential that loses is in the log alone', () =>
    gitScenario(async ({ setUp, home, github }) => {
      const text = `[url "git@127.0.0.1:"]\n\tinsteadOf = ${github.serverUrl}/\n`;
      writeFileSync(join(home, '.gitconfig'), text);
      const { annotations, log } = await setUp(owner);
      expect(annotations).toEqual([]);
      expect(log.at(-1)).toMatch(/^Rules of somebody else no longer count for the URLs of this step/);
    }));

  test.each<[string, (url: string) => string]>([
    ['shorter than ours', (url) => `[url "git@127.0.0.1:"]\n\tinsteadOf = ${url}/\n`],
    ['for pushes, shorter than ours', (url) => `[url "git@127.0.0.1:"]\n\tpushInsteadOf = ${url}/\n`],
    ['for another owner', (url) => `[url "git@127.0.0.1:acme-two/"]\n\tinsteadOf = ${url}/acme-two/\n`],
    ['to what is ours', (url) => `[url "${url}/acme/"]\n\tinsteadOf = gh:acme/\n`],
  ])('%s: ours wins, fetching and pushing, and nothing is said', (_, text) =>
    gitScenario(async ({ setUp, home, github, git, gitIn, traffic, temp }) => {
      writeFileSync(join(home, '.gitconfig'), text(github.serverUrl));
      const { annotations } = await setUp(owner);
      expect(annotations).toEqual([]);
      const clone = join(temp, 'clone');
      await git('clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
      await gitIn(clone, {}, 'push', '--quiet', 'origin', 'HEAD:other');
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`, `push acme/app: ${APP}`]));
    }),
  );
});

test('a rule for a text of its own that leads to what is ours with another credential', () =>
  gitScenario(async ({ setUp, github, home, secrets }) => {
    secrets.push(PAT);
    const to = github.serverUrl.replace('//', `//x:${PAT}@`);
    writeFileSync(join(home, '.gitconfig'), `[url "${to}/"]\n\tinsteadOf = gh:\n`);
    const { annotations } = await setUp(owner);
    expect(annotations).toMatchObject([
      {
        message: expect.stringMatching(/URLs that begin with gh: go to http:\/\/\*\*\*@127\S+, by insteadOf/),
      },
    ]);
  }));

describe('what the token may not do', () => {
  test('without contents git goes on with what it has, and a notice says why', () =>
    gitScenario(async (sandbox) => {
      const { setUp, traffic, gitIn } = sandbox;
      const workspace = await checkout(sandbox, 'checkout');
      const env = { GITHUB_WORKSPACE: workspace };
      const { annotations, log, outputs } = await setUp({
        with: { owner: 'acme', permissions: 'pull_requests: write' },
        env,
      });
      expect(noticesOf(annotations)).toEqual([
        expect.stringMatching(
          /^notice: The token for acme has no permission `contents`[^]*contents: read to fetch/,
        ),
      ]);
      expect(log).toContain('git acts as acme-release[bot] in later steps');
      expect(outputs['git-user-name']).toBe('acme-release[bot]');
      traffic();
      await gitIn(workspace, {}, 'fetch', '--quiet');
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${JOB}`]));
      expect(await gitIn(workspace, {}, 'config', 'user.name')).toBe('acme-release[bot]');
    }));

  test('with contents: read the log says that pushes will be refused, as they are', () =>
    gitScenario(async ({ setUp, git, gitIn, github, temp }) => {
      const { log } = await setUp({ with: { owner: 'acme', permissions: 'contents: read' } });
      expect(log).toContain(
        `git acts as acme-release[bot] in later steps, for ${github.serverUrl}/acme (to fetch; pushes will be refused)`,
      );
      const clone = join(temp, 'clone');
      await git('clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
      await expect(gitIn(clone, {}, 'push', 'origin', 'HEAD:other')).rejects.toThrow(
        'denied to acme-release[bot]',
      );
    }));
});

describe('whose it is', () => {
  test('an account that GitHub knows by another name than was asked for', () =>
    gitScenario(async ({ setUp, github, installation, git, traffic }) => {
      // As GitHub answers for an organization that was renamed: the look-up is redirected, and names the new one.
      const { login } = installation.on as { login: string };
      Object.assign(installation.on, { login: 'acme-today' });
      const found = github.world.findAccount.bind(github.world);
      github.world.findAccount = (name) => found(name === login ? 'acme-today' : name);
      const { log } = await setUp({ with: { owner: 'acme' } });
      expect(log).toContainEqual(expect.stringMatching(/^Minted a token .* all repositories of acme-today,/));
      expect(log.at(-1)).toContain(`${github.serverUrl}/acme-today (asked for under the name acme)`);
      await git('ls-remote', `${github.serverUrl}/acme-today/app`);
      expect(traffic().every((line) => line.endsWith('acme-release on acme-today'))).toBe(true);
    }));
});

const asRoot = process.getuid?.() === 0;
(asRoot ? describe : describe.skip)(
  'a workspace of another user, as in a container that runs as root',
  () => {
    test('a notice has the cure, which works', () =>
      gitScenario(async ({ setUp, git, gitIn, temp, home, github }) => {
        const workspace = join(temp, 'work "of another"');
        await git(
          'clone',
          '--quiet',
          `http://x:${github.world.tokens[0]?.token}@${new URL(github.serverUrl).host}/acme/app`,
          workspace,
        );
        for (const path of [workspace, join(workspace, '.git')]) chownSync(path, 12345, 12345);
        const env = { GITHUB_WORKSPACE: workspace };
        const { annotations } = await setUp({ ...owner, env });
        const [notice = ''] = noticesOf(annotations);
        const [, cure = ''] = /run: (git config .*)$/m.exec(notice) ?? [];
        await expect(gitIn(workspace, {}, 'fetch')).rejects.toThrow('dubious ownership');
        await gitIn(
          temp,
          {},
          ...(JSON.parse(
            `[${cure.slice(4).replace(/^(\S+) (\S+) (\S+) (\S+) (.*)$/, '"$1","$2","$3","$4",$5')}]`,
          ) as string[]),
        );
        await gitIn(workspace, {}, 'fetch', '--quiet');
        expect(noticesOf((await setUp({ ...owner, env })).annotations)).toEqual([]);
        expect(home).not.toBe('');
      }));

    test.each(['*', 'PARENT/*'])('nothing is said where %s is safe', (safe) =>
      gitScenario(async ({ setUp, temp, home }) => {
        const workspace = join(temp, 'work');
        mkdirSync(workspace);
        chownSync(workspace, 12345, 12345);
        writeFileSync(join(home, '.gitconfig'), `[safe]\n\tdirectory = ${safe.replace('PARENT', temp)}\n`);
        expect((await setUp({ ...owner, env: { GITHUB_WORKSPACE: workspace } })).annotations).toEqual([]);
      }),
    );
  },
);
