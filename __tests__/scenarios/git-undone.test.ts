// What is left when main does not come to its end, and that nothing which happens to files keeps a token alive.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bytes, failing, gitScenario, ours } from './git-scenario.ts';

const owner = { owner: 'acme' };

describe('when main does not come to its end', () => {
  test('half-way: the token’s file is written, the global config cannot be', () =>
    gitScenario(async ({ setUp, post, temp, home, github }) => {
      const { state, exitCode, annotations } = await setUp({ with: owner, nodeOptions: failing('ENOSPC') });
      expect(exitCode).toBe(1);
      expect(annotations.at(-1)?.message).toMatch(
        /^git-setup-failed: git could not be set up in .*\.gitconfig.*ENOSPC/,
      );
      expect(ours(temp)).toHaveLength(1);
      const { annotations: told } = await post(state, { env: { HOME: home } });
      expect(told).toEqual([]);
      expect(ours(temp)).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test.each(['writeFileSync', 'renameSync'])(
    'killed in the middle, at %s: what is there is taken back',
    (call) =>
      gitScenario(async ({ setUp, post, temp, home }) => {
        writeFileSync(join(home, '.gitconfig'), '[a]\n\tb = c');
        const crash = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
        const { ${call}: real } = fs; fs.${call} = (file, ...rest) => {
          if (String(file).includes('.gitconfig.lock')) process.exit(137);
          real(file, ...rest); }; syncBuiltinESMExports();`;
        const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(crash)}`];
        const { state, exitCode } = await setUp({ with: owner, nodeOptions });
        expect(exitCode).toBe(137);
        expect(ours(temp)).toHaveLength(1);
        rmSync(join(home, '.gitconfig.lock'));
        await post(state, { env: { HOME: home } });
        expect(ours(temp)).toEqual([]);
        expect(bytes(join(home, '.gitconfig'))).toBe('[a]\n\tb = c');
      }),
  );

  test('post takes the files away also when the token stays alive or cannot be revoked', () =>
    gitScenario(async ({ setUp, post, temp, home, github }) => {
      const { state } = await setUp({ with: { ...owner, 'skip-token-revoke': 'true' } });
      const { log } = await post(state, { env: { HOME: home } });
      expect(log).toContain('git no longer acts as the App');
      github.faults.add({ on: 'revoke', effect: { kind: 'answer', status: 403, json: { message: 'No' } } });
      await post((await setUp({ with: owner })).state, { env: { HOME: home } });
      expect([...ours(temp), ...readdirSync(home)]).toEqual([]);
    }));

  test('post revokes before it touches a file: what hangs there keeps no token alive', () =>
    gitScenario(async ({ setUp, post, home, github, temp }) => {
      const { state } = await setUp({ with: owner });
      const goOn = join(temp, 'go-on');
      const hang = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
        const { existsSync } = fs;
        for (const call of ['rmSync', 'readFileSync', 'openSync', 'writeFileSync', 'renameSync', 'statSync', 'existsSync']) {
          const real = fs[call]; fs[call] = (file, ...rest) => {
            const isOfGit = /mint-app-token-[0-9a-f-]{36}|home.\\.gitconfig/.test(String(file));
            for (let waits = 0; isOfGit && !existsSync(${JSON.stringify(goOn)}); waits++) {
              if (waits === 500) process.exit(9);
              Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
            }
            return real(file, ...rest); }; }
        syncBuiltinESMExports();`;
      const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(hang)}`];
      const end = new AbortController();
      const ended = post(state, { env: { HOME: home }, nodeOptions }).finally(() => {
        end.abort();
      });
      while (github.world.aliveTokens().length > 0 && !end.signal.aborted)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect(github.world.aliveTokens()).toEqual([]);
      expect(existsSync(join(home, '.gitconfig'))).toBe(true);
      writeFileSync(goOn, '');
      expect((await ended).exitCode).toBe(0);
      expect(existsSync(join(home, '.gitconfig'))).toBe(false);
    }));

  test('git is undone also where GitHub does not answer the revocation', () =>
    gitScenario(async ({ setUp, post, temp, home, github }) => {
      const { state } = await setUp({ with: owner });
      github.faults.add({ on: 'revoke', effect: { kind: 'answer', status: 500, text: '' } });
      await post(state, { env: { HOME: home } });
      expect([...ours(temp), ...readdirSync(home)]).toEqual([]);
    }));

  test('a file that post cannot take back is told of, and the token revoked all the same', () =>
    gitScenario(async ({ setUp, post, home, github }) => {
      const { state } = await setUp({ with: owner });
      rmSync(join(home, '.gitconfig'));
      mkdirSync(join(home, '.gitconfig'));
      const { annotations, exitCode } = await post(state, { env: { HOME: home } });
      expect(exitCode).toBe(0);
      expect(annotations).toMatchObject([
        { level: 'warning', message: expect.stringMatching(/^git-setup-failed: /) },
      ]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('a post step without RUNNER_TEMP takes back what is in the home', () =>
    gitScenario(async ({ setUp, post, home }) => {
      const { state } = await setUp({ with: owner });
      const { annotations } = await post(state, { env: { HOME: home, RUNNER_TEMP: '' } });
      expect([annotations, readdirSync(home)]).toEqual([[], []]);
    }));

  test('a pipe in the place of the configuration is refused, and not read', () =>
    gitScenario(async ({ setUp, home }) => {
      execFileSync('mkfifo', [join(home, '.gitconfig')]);
      const { annotations, exitCode } = await setUp({ with: owner });
      expect([exitCode, annotations.at(-1)?.message]).toEqual([
        1,
        expect.stringMatching(/^git-setup-failed: .*\.gitconfig is no configuration file/),
      ]);
    }));

  test('a RUNNER_TEMP that cannot be closed to other users gets no token', () =>
    gitScenario(async ({ setUp, temp, github }) => {
      const open = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
        const real = fs.statSync; fs.statSync = (file, ...rest) => {
          const stat = real(file, ...rest);
          return /mint-app-token-[0-9a-f-]{36}$/.test(String(file)) ? Object.assign(stat, { mode: 0o40777 }) : stat; };
        syncBuiltinESMExports();`;
      const nodeOptions = ['--import', `data:text/javascript,${encodeURIComponent(open)}`];
      const { annotations, exitCode } = await setUp({ with: owner, nodeOptions });
      expect([exitCode, annotations.at(-1)?.message]).toEqual([
        1,
        expect.stringMatching(/^git-setup-failed: RUNNER_TEMP is on a file system without access rights/),
      ]);
      const [folder = ''] = ours(temp);
      expect(readdirSync(join(temp, folder))).toEqual([]);
      expect(github.world.tokens).toHaveLength(2);
    }));

  test('without RUNNER_TEMP there is nowhere to put the token', () =>
    gitScenario(async ({ setUp }) => {
      const { annotations, exitCode } = await setUp({ with: owner, env: { RUNNER_TEMP: '' } });
      expect([exitCode, annotations.at(-1)?.message]).toEqual([
        1,
        expect.stringMatching(/^git-setup-failed: RUNNER_TEMP/),
      ]);
    }));
});
