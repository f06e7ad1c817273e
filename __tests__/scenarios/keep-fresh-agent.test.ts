// What can happen to the agent, row by row, and what post and later steps have of it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { entries } from './harness.ts';
import {
  agentOf,
  freshScenario,
  HOUR,
  isRunning,
  logOf,
  mintedBy,
  onPosix,
  until,
  warnings,
} from './keep-fresh-scenario.ts';

onPosix('the agent', () => {
  test('is killed: the files stay good until the token ends, and post revokes all and warns', () =>
    freshScenario(async ({ start, step, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      await until(
        () =>
          mintedBy(github).length > 1 &&
          readFileSync(join(folder, 'known'), 'utf8').includes(mintedBy(github)[1]?.token ?? '-'),
      );
      process.kill(pid, 'SIGKILL');
      expect((await step(main, 'app-token')).exitCode).toBe(0);
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([
        expect.stringMatching(/^keep-fresh-failed: The agent was gone before/),
      ]);
      expect(github.world.aliveTokens()).toEqual([]);
      expect(existsSync(folder)).toBe(false);
    }));

  test('hangs: post kills it, and revokes', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      process.kill(pid, 'SIGSTOP');
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: The agent did not end/)]);
      expect(isRunning(pid)).toBe(false);
      expect(github.world.aliveTokens()).toEqual([]);
      expect(existsSync(folder)).toBe(false);
    }, HOUR));

  test('is stopped for longer than a token lives, and goes on: it mints at once', () =>
    freshScenario(async ({ start, step, finish, github }) => {
      const main = await start();
      const { pid } = agentOf(main);
      process.kill(pid, 'SIGSTOP');
      await until(async () => (await step(main, 'app-token')).exitCode === 1);
      process.kill(pid, 'SIGCONT');
      await until(async () => (await step(main, 'app-token')).exitCode === 0);
      expect((await finish(main)).annotations).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('is in the middle of a mint when post comes: that is waited for, and both are revoked', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      github.faults.add({ on: 'mint', effect: { kind: 'delay', ms: 1_000 } });
      await until(() => github.requests.filter(({ method }) => method === 'POST').length === 2);
      const { exitCode, annotations } = await finish(main);
      expect([exitCode, annotations]).toEqual([0, []]);
      expect(mintedBy(github)).toHaveLength(2);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is sent %s: it revokes all, and says so', (signal) =>
    freshScenario(async ({ start, step, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      process.kill(pid, signal);
      await until(() => existsSync(join(folder, 'stopped')));
      expect(github.world.aliveTokens()).toEqual([]);
      expect((await step(main, 'app-token')).stderr).toBe(
        'app-token: there is no token: keep-fresh has ended: a signal ended it',
      );
      expect(warnings(await finish(main))).toEqual([
        'keep-fresh-failed: The agent ended before the job was over: a signal ended it',
      ]);
    }, HOUR),
  );

  test('has no debugger that a signal could open, and goes on', () =>
    freshScenario(async ({ start, finish }) => {
      const main = await start();
      const { pid } = agentOf(main);
      process.kill(pid, 'SIGUSR1');
      await sleep(200);
      expect(isRunning(pid)).toBe(true);
      expect((await finish(main)).annotations).toEqual([]);
    }, HOUR));

  test('breaks: it says so, and post revokes all', () =>
    freshScenario(async ({ start, finish, github, temp }) => {
      // What main would never hand over.
      const folder = join(temp, 'broken');
      mkdirSync(folder);
      const broken = spawnSync(process.execPath, [entries.main, 'keep-fresh', folder], {
        input: '{"env":{}}',
      });
      expect(broken.status).toBe(0);
      expect(logOf(folder)).toMatch(/"code":"internal-error".*\n.*"ended","reason":"broken"/);
      expect(existsSync(join(folder, 'stopped'))).toBe(true);

      const main = await start();
      const own = agentOf(main);
      for (const name of ['log', 'stopped']) cpSync(join(folder, name), join(own.folder, name));
      process.kill(own.pid, 'SIGKILL');
      expect(warnings(await finish(main))).toEqual([
        'keep-fresh-failed: The agent ended before the job was over: it broke',
      ]);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('has no time left: it revokes all, and ends', () =>
    freshScenario(async ({ start, step, finish, github }) => {
      const main = await start({ with: { 'keep-fresh': '0.001' } }); // 3.6 s
      const { pid } = agentOf(main);
      await until(() => !isRunning(pid));
      expect(github.world.aliveTokens()).toEqual([]);
      expect((await step(main, 'app-token')).stderr).toMatch(/the time that keep-fresh was given is over$/);
      expect(warnings(await finish(main))).toEqual([
        'keep-fresh-failed: The agent ended before the job was over: the time that keep-fresh was given is over',
      ]);
    }, HOUR));
});
