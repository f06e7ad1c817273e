// Which file of git's `setup-git` writes to: that of the user, or one of its own where there is none that takes it.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { bytes, failing, gitScenario, ours, wholeJob } from './git-scenario.ts';

const owner = { owner: 'acme' };

const HOME = process.env.HOME;
afterEach(() => {
  if (HOME !== undefined) process.env.HOME = HOME;
});

describe('where the global config is', () => {
  test('GIT_CONFIG_GLOBAL', () =>
    gitScenario(async (sandbox) => {
      const file = join(sandbox.temp, 'global');
      writeFileSync(file, '[a]\n\tb = c\n');
      await wholeJob(sandbox, { GIT_CONFIG_GLOBAL: file }, async () => {
        expect(existsSync(join(sandbox.home, '.gitconfig'))).toBe(false);
        await sandbox.gitIn(sandbox.temp, { GIT_CONFIG_GLOBAL: file }, 'ls-remote', 'git@127.0.0.1:acme/app');
      });
      expect(bytes(file)).toBe('[a]\n\tb = c\n');
    }));

  test('~/.gitconfig also where git has $HOME/.config/git/config alone, which stays as it is', () =>
    gitScenario(async (sandbox) => {
      const folder = join(sandbox.home, '.config', 'git');
      mkdirSync(folder, { recursive: true });
      const text = '[a]\n\tb = c\n[user]\n\tname = somebody\n';
      writeFileSync(join(folder, 'config'), text);
      await wholeJob(sandbox, {}, async () => {
        await sandbox.git('ls-remote', 'git@127.0.0.1:acme/app.git');
        expect(await sandbox.git('config', 'user.name')).toBe('acme-release[bot]');
        expect(await sandbox.git('config', 'a.b')).toBe('c');
      });
      expect(bytes(join(folder, 'config'))).toBe(text);
      expect(readdirSync(sandbox.home)).toEqual(['.config']);
    }));

  test.each<[string, Record<string, string>]>([
    ['no HOME', {}],
    ['an empty HOME', { HOME: '' }],
    ['a HOME that is not there', { HOME: '/nowhere/at-all' }],
    ['a HOME that is no folder', { HOME: '/dev/null' }],
    ['a GIT_CONFIG_GLOBAL in a folder that is not there', { GIT_CONFIG_GLOBAL: '/nowhere/config' }],
    ['a GIT_CONFIG_GLOBAL that is empty', { GIT_CONFIG_GLOBAL: '', HOME: '/nowhere' }],
    ['a GIT_CONFIG_GLOBAL of /dev/null', { GIT_CONFIG_GLOBAL: '/dev/null', HOME: '/nowhere' }],
  ])('%s: a file in RUNNER_TEMP, which GIT_CONFIG_GLOBAL names to later steps', (_, env) =>
    gitScenario(async ({ main, post, gitIn, temp, traffic }) => {
      delete process.env.HOME;
      const inputs = { permissions: 'contents: read', 'setup-git': 'true' };
      const { state, envChanges, exitCode } = await main({ with: inputs, env });
      expect(exitCode).toBe(0);
      expect(envChanges).toEqual({
        GIT_CONFIG_GLOBAL: expect.stringMatching(/\/mint-app-token-[0-9a-f-]{36}\/global\.gitconfig$/),
      });
      const second = await main({ with: inputs, env: { ...env, ...envChanges } });
      expect(second.envChanges).toEqual({});
      const later = { HOME: undefined, ...env, ...envChanges };
      await gitIn(temp, later, 'ls-remote', 'ssh://git@127.0.0.1/acme/app.git');
      expect(traffic()[0]).toBe('fetch acme/app: acme-release on acme');
      await post(second.state, { env: { ...env, ...envChanges } });
      await post(state, { env: { ...env, ...envChanges } });
      expect(ours(temp)).toEqual([]);
      // The variable cannot be taken back: git has to do with a file that is not there.
      expect(await gitIn(temp, later, 'config', '--list')).toBe('');
    }),
  );

  test('what comes to be in a home that was not there counts as well', () =>
    gitScenario(async ({ main, post, gitIn, temp, traffic }) => {
      const home = join(temp, 'later');
      const inputs = { permissions: 'contents: read', 'setup-git': 'true' };
      const { state, envChanges, log, exitCode } = await main({ with: inputs, env: { HOME: home } });
      expect(exitCode).toBe(0);
      expect(log).toContainEqual(expect.stringMatching(/later\/\.gitconfig cannot be written \(.*ENOENT/));
      mkdirSync(home);
      writeFileSync(join(home, '.gitconfig'), '[a]\n\tb = c\n');
      const later = { HOME: home, ...envChanges };
      expect(await gitIn(temp, later, 'config', 'a.b')).toBe('c');
      await gitIn(temp, later, 'ls-remote', 'git@127.0.0.1:acme/app.git');
      expect(traffic()[0]).toBe('fetch acme/app: acme-release on acme');
      await post(state, { env: { ...later } });
      expect(readdirSync(home)).toEqual(['.gitconfig']);
      expect(ours(temp)).toEqual([]);
    }));

  // As root may write everywhere, the file system is one that says so.
  test.each(['EACCES', 'EROFS', 'EPERM'])('a home that takes no file (%s), and keeps what is in it', (code) =>
    gitScenario(async ({ setUp, post, gitIn, home, temp, traffic }) => {
      writeFileSync(join(home, '.gitconfig'), '[a]\n\tb = c\n');
      const { state, exitCode, envChanges } = await setUp({ with: owner, nodeOptions: failing(code) });
      expect(exitCode).toBe(0);
      expect(await gitIn(temp, envChanges, 'config', 'a.b')).toBe('c');
      await gitIn(temp, envChanges, 'ls-remote', 'git@127.0.0.1:acme/app.git');
      expect(traffic()[0]).toBe('fetch acme/app: acme-release on acme');
      expect((await post(state, { env: { HOME: home, ...envChanges } })).annotations).toEqual([]);
      expect(ours(temp)).toEqual([]);
    }),
  );

  test('a home that may not even be read is left out: git would end at it', () =>
    gitScenario(async ({ setUp, home, temp }) => {
      writeFileSync(join(home, '.gitconfig'), '[a]\n\tb = c\n');
      const { exitCode, envChanges } = await setUp({
        with: owner,
        nodeOptions: failing('EACCES', 'accessSync'),
      });
      expect(exitCode).toBe(0);
      expect(relative(temp, envChanges.GIT_CONFIG_GLOBAL ?? '')).toMatch(/^mint-app-token-/);
      expect(bytes(envChanges.GIT_CONFIG_GLOBAL ?? '')).not.toContain('[include]');
    }));
});
