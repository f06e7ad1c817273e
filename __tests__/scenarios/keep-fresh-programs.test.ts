// What later steps have with `keep-fresh`: `app-token`, the wrapper of `gh`, git, the file; and what the runner masks.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { SandboxGitHub } from '@mint-app-token/sandbox/github';
import { agentOf, freshScenario, HOUR, onPosix, until } from './keep-fresh-scenario.ts';

const twoOwners = { with: { repositories: 'acme/app, globex/tools' } };
const ownerOf = ({ installation }: SandboxGitHub['world']['tokens'][number]) =>
  installation && 'login' in installation.on ? installation.on.login : undefined;
/** The end of a token's life in the past, as the file has it. */
const expire = (file: string) => {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ \d+ /g, ' 1000000000 '));
};

onPosix('the folder', () => {
  test('is for this user alone, and what is in it too', () =>
    freshScenario(async ({ start, finish }) => {
      const main = await start();
      const { folder } = agentOf(main);
      const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
      expect(modeOf(folder)).toBe('700');
      for (const file of ['token', 'tokens', 'known', 'journal', 'ready'])
        expect([file, modeOf(join(folder, file))]).toEqual([file, '600']);
      for (const program of ['app-token', 'gh']) expect(modeOf(join(folder, 'bin', program))).toBe('700');
      await finish(main);
      expect(existsSync(folder)).toBe(false);
    }, HOUR));
});

onPosix('app-token', () => {
  test('prints the token of the owner named first, or of the one that is named, in whatever case', () =>
    freshScenario(async ({ start, step, finish }) => {
      const main = await start(twoOwners);
      const { acme, globex } = JSON.parse(main.outputs.tokens ?? '') as Record<string, string>;
      for (const [owner, token] of [
        ['', acme],
        ['acme', acme],
        ['globex', globex],
        ['GlobeX', globex],
      ])
        expect((await step(main, `app-token ${owner}`)).stdout).toBe(token);
      await finish(main);
    }, HOUR));

  test('names the owners that there are when there is no such one', () =>
    freshScenario(async ({ start, step, finish }) => {
      const main = await start(twoOwners);
      expect(await step(main, 'app-token octo')).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'app-token: there is no token for octo, only for: acme globex',
      });
      await finish(main);
    }, HOUR));

  test('has the runner mask what it prints, also where its stderr is captured and logged within JSON', () =>
    freshScenario(async ({ start, step, finish, shown, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      await until(() => readFileSync(join(folder, 'token'), 'utf8') !== main.outputs.token);
      const { stdout: token, stderr } = await step(main, 'app-token');
      expect(github.world.tokens.map((each) => each.token)).toContain(token);
      expect(token).not.toBe(main.outputs.token);
      expect(shown(`Authorization: Bearer ${token}`)).toBe('Authorization: Bearer ***');
      // The runner takes `##[add-mask]` for a command wherever it stands in a line, and prints none of that line.
      expect(stderr).toBe(`::add-mask::${token}\n##[add-mask]${token}%0A`);
      await finish(main);
    }));

  test('says why there is no token that is good', () =>
    freshScenario(async ({ start, step, finish }) => {
      const main = await start();
      const { folder } = agentOf(main);
      expire(join(folder, 'tokens'));
      const expired = 'app-token: the token for acme has expired';
      expect(await step(main, 'app-token')).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `${expired}: nothing has renewed it`,
      });
      writeFileSync(join(folder, 'reason'), 'github-unreachable: 127.0.0.1:1: ECONNREFUSED\n');
      expect((await step(main, 'app-token')).stderr).toBe(
        `${expired}: github-unreachable: 127.0.0.1:1: ECONNREFUSED`,
      );
      await finish(main);
      const { exitCode, stderr } = await step(main, `"${folder}/bin/app-token"`).catch(() => ({
        exitCode: 127,
        stderr: '',
      }));
      expect([exitCode, stderr]).toEqual([127, expect.anything()]);
    }, HOUR));
});

onPosix('gh', () => {
  const first = 'no GH_TOKEN no GITHUB_TOKEN';
  test.each([
    [
      'is given the token of the owner named first where it has none',
      {},
      (token: string) => `${token} no GITHUB_TOKEN`,
    ],
    ['keeps a token of somebody else', { GH_TOKEN: 'ghp_mine' }, () => 'ghp_mine no GITHUB_TOKEN'],
    ['keeps a GITHUB_TOKEN of somebody else', { GITHUB_TOKEN: 'ghs_job' }, () => 'no GH_TOKEN ghs_job'],
    ['takes an empty variable for none', { GH_TOKEN: '' }, (token: string) => `${token} no GITHUB_TOKEN`],
  ])('%s', (_, env: Record<string, string>, wanted) =>
    freshScenario(async ({ start, step, finish }) => {
      const main = await start();
      const { stdout, stderr } = await step(main, 'gh api "a  b"', env);
      expect([stdout, stderr]).toEqual([`${wanted(main.outputs.token ?? '')} api a  b`, '']);
      expect(stdout).not.toBe(first);
      await finish(main);
    }, HOUR),
  );

  test.each(['GH_TOKEN', 'GITHUB_TOKEN'])(
    '%s: an old token of ours becomes the current one of its owner',
    (name) =>
      freshScenario(async ({ start, step, finish, github }) => {
        const main = await start(twoOwners);
        const { folder } = agentOf(main);
        const old = JSON.parse(main.outputs.tokens ?? '') as Record<string, string>;
        const lines = () => readFileSync(join(folder, 'tokens'), 'utf8').trim().split('\n');
        await until(() => lines().every((line) => !Object.values(old).includes(line.split(' ')[2] ?? '')));
        for (const owner of ['globex', 'acme']) {
          const { stdout } = await step(main, 'gh x', { [name]: old[owner] ?? '' });
          const [, given = ''] =
            (name === 'GH_TOKEN' ? /^(\S+) no GITHUB_TOKEN x$/ : /^no GH_TOKEN (\S+) x$/).exec(stdout) ?? [];
          // It may have been renewed once more meanwhile.
          const ours = github.world.tokens
            .filter((each) => ownerOf(each) === owner)
            .map(({ token }) => token);
          expect(ours).toContain(given);
          expect(given).not.toBe(old[owner]);
        }
        await finish(main);
      }, {}),
  );

  test('says so on stderr when the token that it gives has expired', () =>
    freshScenario(async ({ start, step, finish }) => {
      const main = await start();
      expire(join(agentOf(main).folder, 'tokens'));
      const { stdout, stderr } = await step(main, 'gh x');
      expect(stdout).toContain(main.outputs.token);
      expect(stderr).toBe('gh: the token for acme has expired: nothing has renewed it');
      await finish(main);
    }, HOUR));

  test('is not found where there is none, and does not call itself', () =>
    freshScenario(async ({ start, step, finish, temp }) => {
      const main = await start();
      rmSync(join(temp, 'other-bin/gh'));
      expect(await step(main, 'gh x')).toMatchObject({
        exitCode: 127,
        stderr: expect.stringMatching(/^gh: not found/),
      });
      // By another name of the same folder, after itself, and as a folder: none of these is another gh.
      const { folder } = agentOf(main);
      mkdirSync(join(temp, 'odd/gh'), { recursive: true });
      const odd = { PATH: `${folder}/bin:${join(temp, 'odd')}:${folder}/./bin:/usr/bin:/bin` };
      expect((await step(main, 'gh x', odd)).exitCode).toBe(127);
      await finish(main);
    }, HOUR));

  test('of two steps: each renews its own tokens, wherever they stand on PATH', () =>
    freshScenario(async ({ start, step, finish }) => {
      const one = await start();
      const two = await start({ with: { repositories: 'globex/tools' } });
      const both = { ...two, paths: [...one.paths, ...two.paths] };
      for (const paths of [both.paths, [...both.paths].reverse(), [...both.paths, ...both.paths]]) {
        const run = (env: Record<string, string>) => step({ ...both, paths }, 'gh x', env);
        for (const { outputs } of [one, two])
          expect((await run({ GH_TOKEN: outputs.token ?? '' })).stdout).toBe(
            `${outputs.token} no GITHUB_TOKEN x`,
          );
        expect((await run({ GH_TOKEN: 'ghp_mine' })).stdout).toBe('ghp_mine no GITHUB_TOKEN x');
      }
      await finish(two);
      await finish(one);
    }, HOUR));

  test('of a GitHub Enterprise Server: its own variables, and GH_TOKEN is left alone', async () => {
    const { programsFor } = await import('../../src/agent/programs.ts');
    const { gh = '' } = programsFor('https://ghes.example.com');
    expect(gh).toContain('export GH_ENTERPRISE_TOKEN=');
    expect(gh).not.toMatch(/\bGH_TOKEN\b/);
    for (const host of ['https://github.com', 'https://acme.ghe.com']) {
      const program = programsFor(host).gh ?? '';
      expect(program).toContain('export GH_TOKEN=');
      expect(program).not.toContain('ENTERPRISE');
    }
    for (const look of ['https://github.com.evil.example', 'https://evilghe.com'])
      expect(programsFor(look).gh).not.toMatch(/\bGH_TOKEN\b/);
  });
});

onPosix('git by setup-git', () => {
  test('uses the current token of each owner', () =>
    freshScenario(async ({ start, step, finish, github }) => {
      const main = await start({ with: { ...twoOwners.with, 'setup-git': 'true' } });
      const { folder } = agentOf(main);
      const old = Object.values(JSON.parse(main.outputs.tokens ?? '') as Record<string, string>);
      await until(() => old.every((token) => !readFileSync(join(folder, 'tokens'), 'utf8').includes(token)));
      // What is gone would be refused.
      for (const token of github.world.tokens) if (old.includes(token.token)) token.revoked = true;
      for (const name of ['acme/app', 'globex/tools'])
        expect((await step(main, `git ls-remote "$SERVER/${name}"`)).exitCode).toBe(0);
      await finish(main);
      expect((await step(main, 'git ls-remote "$SERVER/acme/app"')).exitCode).not.toBe(0);
    }, {}));
});

test('a folder that cannot be made fails the step, which says where', () =>
  freshScenario(async ({ start, temp }) => {
    const closed = join(temp, 'file');
    writeFileSync(closed, '');
    chmodSync(closed, 0o600);
    const { exitCode, annotations } = await start({ env: { RUNNER_TEMP: closed } });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toMatch(/^keep-fresh-failed: .*ENOTDIR/);
    const unset = await start({ env: { RUNNER_TEMP: '' } });
    expect(unset.annotations[0]?.message).toMatch(/^keep-fresh-failed: RUNNER_TEMP is not set/);
  }, HOUR));
