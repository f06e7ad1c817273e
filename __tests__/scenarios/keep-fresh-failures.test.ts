// What can go wrong with `keep-fresh` at its start and at GitHub, row by row, and what post and later steps have of it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
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

test('skip-token-revoke leaves all of them alive', () =>
  freshScenario(async ({ start, finish, github }) => {
    const main = await start({ with: { 'skip-token-revoke': 'true' } });
    await until(() => mintedBy(github).length > 1);
    const { annotations } = await finish(main);
    expect(annotations).toEqual([]);
    expect(github.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  }));
