// What can happen to the machine that the agent is on, row by row, and what post and later steps have of it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runStage } from '@mint-app-token/sandbox/runner';
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
  type FreshScenario,
} from './keep-fresh-scenario.ts';

/** Runs a program in the place of the runner's process; it starts main. */
const beneath = (worker: string, { github, app, privateKey, home, temp }: FreshScenario) =>
  runStage({
    entry: worker,
    inputs: {
      'github-api-url': github.apiUrl,
      'client-id': app.clientId,
      'private-key': privateKey,
      permissions: 'contents: read',
      'keep-fresh': 'true',
    },
    env: {
      MAIN: entries.main,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REPOSITORY: 'acme/app',
      HOME: home,
    },
    workspace: temp,
    temp,
  });

onPosix('the machine', () => {
  test('RUNNER_TEMP is emptied: the agent revokes all, and post warns', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      rmSync(folder, { recursive: true });
      await until(() => !isRunning(pid));
      expect(github.world.aliveTokens()).toEqual([]);
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: The folder of the agent/)]);
    }, HOUR));

  test('RUNNER_TEMP is emptied while the agent hangs: post kills it', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      process.kill(pid, 'SIGSTOP');
      rmSync(folder, { recursive: true });
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: The agent did not end/)]);
      expect(isRunning(pid)).toBe(false);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('RUNNER_TEMP is emptied, and the agent killed: post warns, and revokes what main left', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      process.kill(pid, 'SIGKILL');
      rmSync(folder, { recursive: true });
      const post = await finish(main);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: The folder of the agent/)]);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('a file cannot be written for a while: the new token is handed out as soon as it can', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      mkdirSync(join(folder, 'known.new')); // in the place of the file that is to become it: not even root writes there
      await until(() => logOf(folder).includes('EISDIR'));
      expect(readFileSync(join(folder, 'token'), 'utf8')).toBe(main.outputs.token);
      rmSync(join(folder, 'known.new'), { recursive: true });
      await until(() => readFileSync(join(folder, 'token'), 'utf8') !== main.outputs.token);
      const { annotations, log } = await finish(main);
      expect(annotations).toEqual([]);
      expect(log.join('\n')).toMatch(
        /keep-fresh failed \d+ times? with keep-fresh-failed, first at .*EISDIR/,
      );
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('the journal cannot be written: a new token is revoked at once, and nobody gets it', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      rmSync(join(folder, 'journal'));
      mkdirSync(join(folder, 'journal'));
      await until(() => mintedBy(github)[1]?.revoked === true);
      expect(readFileSync(join(folder, 'known'), 'utf8')).not.toContain(mintedBy(github)[1]?.token);
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([
        expect.stringMatching(/^keep-fresh-failed: The last renewal failed: /),
      ]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test("the runner's process is killed: the agent revokes all, and ends", () =>
    freshScenario(async (sandbox) => {
      const { github, temp } = sandbox;
      // A process that runs main, as the runner's does, and is killed then.
      const worker = join(temp, 'worker.mjs');
      writeFileSync(
        worker,
        `import { spawnSync } from 'node:child_process';
        const { status } = spawnSync(process.execPath, [process.env.MAIN], { stdio: 'inherit' });
        if (status === 0) process.kill(process.pid, 'SIGKILL');`,
      );
      const ended = await beneath(worker, sandbox);
      expect([ended.signal, ended.signal ? '' : ended.rawOutput]).toEqual(['SIGKILL', '']);
      const { pid } = JSON.parse(ended.state['keep-fresh'] ?? '{}') as { pid: number };
      await until(() => !isRunning(pid));
      expect(mintedBy(github)).toHaveLength(1);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test("the runner's process is killed while main mints: the agent is handed its task, and revokes all", () =>
    freshScenario(async (sandbox) => {
      const { github, temp } = sandbox;
      const worker = join(temp, 'worker.mjs');
      const now = join(temp, 'now');
      writeFileSync(
        worker,
        `import { spawn } from 'node:child_process';
        import { existsSync } from 'node:fs';
        spawn(process.execPath, [process.env.MAIN], { stdio: 'inherit' });
        setInterval(() => existsSync('${now}') && process.kill(process.pid, 'SIGKILL'), 10);`,
      );
      github.faults.add({ on: 'mint', effect: { kind: 'delay', ms: 2_000 } });
      const starting = beneath(worker, sandbox);
      await until(() => github.requests.some(({ method }) => method === 'POST'));
      writeFileSync(now, '');
      const main = await starting;
      expect(main.signal).toBe('SIGKILL');
      await until(() => mintedBy(github)[0]?.revoked === true);
      const { pid } = JSON.parse(main.state['keep-fresh'] ?? '{}') as { pid: number };
      await until(() => !isRunning(pid));
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('two steps: each has its own agent, and the first one is still kept fresh when the second has ended', () =>
    freshScenario(async ({ start, finish, github }) => {
      const one = await start();
      const two = await start({ with: { repositories: 'globex/tools' } });
      await finish(two);
      expect(isRunning(agentOf(two).pid)).toBe(false);
      const minted = mintedBy(github).length;
      await until(() => mintedBy(github).length > minted);
      const { annotations } = await finish(one);
      expect(annotations).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('a clock of GitHub’s that is an hour off does no harm', () =>
    freshScenario(
      async ({ start, step, finish, github }) => {
        const main = await start();
        const { folder } = agentOf(main);
        await until(() => readFileSync(join(folder, 'token'), 'utf8') !== main.outputs.token);
        expect((await step(main, 'app-token')).exitCode).toBe(0);
        await finish(main);
        expect(github.world.aliveTokens()).toEqual([]);
      },
      { clockSkewSeconds: 3_600 },
    ));
});
