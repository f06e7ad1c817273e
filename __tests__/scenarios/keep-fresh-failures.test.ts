// What can go wrong while a job runs for hours, row by row, and what post and later steps have of it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { SandboxGitHub } from '@mint-app-token/sandbox/github';
import { runStage, type StageResult } from '@mint-app-token/sandbox/runner';
import { entries } from './harness.ts';
import { agentOf, freshScenario, isRunning, onPosix, until } from './keep-fresh-scenario.ts';

const HOUR = { tokenLifeMs: 3_600_000 };
const warnings = ({ annotations }: StageResult) =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message.split('\n')[0]);
const mintedBy = ({ world }: SandboxGitHub) => world.tokens.filter(({ kind }) => kind === 'installation');
const logOf = (folder: string) =>
  existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '';

onPosix('the agent does not start', () => {
  test('and the step fails; post revokes the token', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start({ nodeOptions: ['--import', join(import.meta.dirname, 'no-node.js')] });
      expect(main.exitCode).toBe(1);
      expect(main.annotations[0]?.message).toMatch(/^keep-fresh-failed: The agent did not start: .*ENOENT/);
      expect(main.outputs['token-file']).toBeUndefined();
      await finish(main);
      expect(mintedBy(github)).toHaveLength(1);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test.each([
    ['ends at once', 'exit 9', /The agent did not start: it ended with exit code 9$/m],
    ['is killed', 'kill -KILL $$', /The agent did not start: it was ended by SIGKILL$/m],
  ])('since it %s', (_, script, message) =>
    freshScenario(async ({ start, finish, github, temp }) => {
      const instead = join(temp, 'instead');
      writeFileSync(instead, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      const nodeOptions = ['--import', join(import.meta.dirname, 'no-node.js')];
      const main = await start({ nodeOptions, env: { INSTEAD_OF_NODE: instead } });
      expect(main.exitCode).toBe(1);
      expect(main.annotations[0]?.message).toMatch(message);
      expect((await finish(main)).annotations).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR),
  );

  test('before the job is cancelled: it is ended', () =>
    freshScenario(async ({ start, finish, github, temp }) => {
      const instead = join(temp, 'instead');
      writeFileSync(instead, '#!/bin/sh\nexec sleep 600\n', { mode: 0o755 });
      const cancel = new AbortController();
      const nodeOptions = ['--import', join(import.meta.dirname, 'no-node.js')];
      const starting = start({ nodeOptions, env: { INSTEAD_OF_NODE: instead }, signal: cancel.signal });
      await until(() => mintedBy(github).length === 1);
      cancel.abort();
      const main = await starting;
      expect(main.annotations[0]?.message).toMatch(/^job-cancelled: /);
      const { pid } = JSON.parse(main.state['keep-fresh'] ?? '{}') as { pid: number };
      await until(() => !isRunning(pid));
      expect((await finish(main)).annotations).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('since the mint failed: it ends by itself, and its folder is gone after post', () =>
    freshScenario(async ({ start, finish, github, temp }) => {
      github.faults.add({
        on: 'mint',
        effect: { kind: 'answer', status: 403, json: { message: 'This installation has been suspended' } },
      });
      const main = await start();
      expect(main.exitCode).toBe(1);
      const { pid } = JSON.parse(main.state['keep-fresh'] ?? '{}') as { pid: number };
      await until(() => !isRunning(pid));
      const { annotations } = await finish(main);
      expect(annotations).toEqual([]);
      expect(readdirSync(temp).filter((name) => name.startsWith('mint-app-token-'))).toEqual([]);
    }, HOUR));

  test('since the job was cancelled meanwhile', () =>
    freshScenario(async ({ start, finish, github }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'delay', ms: 500 } });
      const cancel = new AbortController();
      const starting = start({ signal: cancel.signal });
      await until(() => github.requests.some(({ method }) => method === 'POST'));
      cancel.abort();
      const main = await starting;
      expect(main.annotations[0]?.message).toMatch(/^job-cancelled: /);
      const { pid } = JSON.parse(main.state['keep-fresh'] ?? '{}') as { pid: number };
      await finish(main);
      expect(isRunning(pid)).toBe(false);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));
});

onPosix('GitHub', () => {
  test('away for longer than a token lives: app-token says why, and all heals by itself', () =>
    freshScenario(async ({ start, step, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      const back = github.faults.add({ on: 'lookup', effect: { kind: 'reset', when: 'before-acting' } });
      const wanted = 'app-token: the token for acme has expired: github-unreachable: ';
      await until(async () => (await step(main, 'app-token')).stderr.startsWith(wanted));
      back();
      await until(async () => (await step(main, 'app-token')).exitCode === 0);
      expect(existsSync(join(folder, 'reason'))).toBe(false);
      const { log, annotations } = await finish(main);
      expect(annotations).toEqual([]);
      expect(log.join('\n')).toMatch(
        /keep-fresh failed \d+ times? with github-unreachable for acme, first at /,
      );
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test.each([
    ['hangs', { on: 'mint', effect: { kind: 'hang', when: 'before-acting' } }, 'github-timed-out'],
    [
      'answers with server errors',
      { on: 'lookup', effect: { kind: 'answer', status: 503, text: 'no' } },
      'github-unavailable',
    ],
  ] as const)('%s until the end: post warns with the code, in bounded time', (_, fault, code) =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder, pid } = agentOf(main);
      github.faults.add(fault);
      await until(() => logOf(folder).includes(code));
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([expect.stringMatching(`^keep-fresh-failed: .*${code}`)]);
      expect(isRunning(pid)).toBe(false);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
  );

  test('has no longer the App installed: the same', () =>
    freshScenario(async ({ start, step, finish, github, installation }) => {
      const main = await start();
      const { folder } = agentOf(main);
      github.world.uninstall(installation);
      await until(() => logOf(folder).includes('app-not-installed'));
      await until(async () => (await step(main, 'app-token')).exitCode === 1);
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: .*app-not-installed/)]);
    }));

  test('has no longer the key: the same', () =>
    freshScenario(async ({ start, finish, github, app }) => {
      const main = await start();
      const { folder } = agentOf(main);
      app.publicKeys.length = 0;
      app.addKey();
      await until(() => logOf(folder).includes('app-key-mismatch'));
      const post = await finish(main);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: .*app-key-mismatch/)]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('grants more than was asked: the token is revoked, and nobody gets it', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      github.faults.add({
        on: 'mint',
        times: 1,
        effect: { kind: 'wider-grant', permissions: { issues: 'write' } },
      });
      await until(() => logOf(folder).includes('grant-wider-than-asked'));
      const wider = mintedBy(github)[1];
      expect(wider?.revoked).toBe(true);
      expect(readFileSync(join(folder, 'known'), 'utf8')).not.toContain(wider?.token);
      await until(() => mintedBy(github).length > 2);
      await finish(main);
      expect(github.world.aliveTokens()).toEqual([]);
    }));
});

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

  test("the runner's process is killed: the agent revokes all, and ends", () =>
    freshScenario(async ({ github, privateKey, app, temp, home }) => {
      // A process that runs main, as the runner's does, and is killed then.
      const worker = join(temp, 'worker.mjs');
      writeFileSync(
        worker,
        `import { spawnSync } from 'node:child_process';
        const { status } = spawnSync(process.execPath, [process.env.MAIN], { stdio: 'inherit' });
        if (status === 0) process.kill(process.pid, 'SIGKILL');`,
      );
      const ended = await runStage({
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
      expect(ended.signal).toBe('SIGKILL');
      const { pid } = JSON.parse(ended.state['keep-fresh'] ?? '{}') as { pid: number };
      await until(() => !isRunning(pid));
      expect(mintedBy(github)).toHaveLength(1);
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

test('skip-token-revoke leaves all of them alive', () =>
  freshScenario(async ({ start, finish, github }) => {
    const main = await start({ with: { 'skip-token-revoke': 'true' } });
    await until(() => mintedBy(github).length > 1);
    const { annotations } = await finish(main);
    expect(annotations).toEqual([]);
    expect(github.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  }));
