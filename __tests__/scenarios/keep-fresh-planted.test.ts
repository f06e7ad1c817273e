// What others have put into the agent's folder, or taken out of it: post ends in bounded time, ends the agent, and revokes.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

const pipe = (file: string) => execFileSync('mkfifo', [file]);

onPosix('planted', () => {
  test('the word that the agent has ended, while it hangs: it is killed all the same', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      process.kill(pid, 'SIGSTOP');
      writeFileSync(join(folder, 'stopped'), '');
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: The agent did not end/)]);
      expect(isRunning(pid)).toBe(false);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('the same word, while it works: it is ended by post', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      writeFileSync(join(folder, 'stopped'), '');
      const post = await finish(main);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: The agent ended before/)]);
      expect(isRunning(pid)).toBe(false);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('a pipe in the place of `stop`, while the agent hangs: post does not wait at it', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      process.kill(pid, 'SIGSTOP');
      pipe(join(folder, 'stop'));
      const post = await finish(main);
      expect(post.exitCode).toBe(0);
      expect(isRunning(pid)).toBe(false);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR));

  test('pipes and links in the places of files that are to become one: nothing waits, nothing is written elsewhere', () =>
    freshScenario(async ({ start, finish, github, temp }) => {
      const main = await start();
      const { folder } = agentOf(main);
      const victim = join(temp, 'victim');
      writeFileSync(victim, 'precious');
      pipe(join(folder, 'known.new'));
      symlinkSync(victim, join(folder, 'token.new'));
      await until(() => readFileSync(join(folder, 'token'), 'utf8') !== main.outputs.token);
      expect(readFileSync(victim, 'utf8')).toBe('precious');
      expect((await finish(main)).annotations).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('a pipe in the place of the journal: a token that cannot be kept is revoked at once', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      rmSync(join(folder, 'journal'));
      pipe(join(folder, 'journal'));
      await until(() => mintedBy(github)[1]?.revoked === true);
      expect((await finish(main)).exitCode).toBe(0);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('times that are none, in the journal and in the log of an agent that was killed: all is revoked', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start({ with: { summary: 'always' } });
      const { pid, folder } = agentOf(main);
      await until(() => logOf(folder).includes('renewed'));
      process.kill(pid, 'SIGKILL');
      const token = { owner: 'a', token: 'x', expiresAt: 'y' };
      for (const line of [
        { ...token, mintedAt: 1e300, endsAt: 1 },
        { ...token, mintedAt: 1, endsAt: 8.65e15 },
      ])
        appendFileSync(join(folder, 'journal'), `${JSON.stringify(line)}\n`);
      appendFileSync(join(folder, 'log'), '{"at":1e300,"event":"renewed","owner":"acme"}\n');
      const post = await finish(main);
      expect(warnings(post)).toEqual([expect.stringMatching(/^keep-fresh-failed: The agent was gone/)]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('a clock that was set forward by a year, after which the agent was killed: the last tokens are revoked', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      await until(() => logOf(folder).includes('renewed'));
      process.kill(pid, 'SIGKILL');
      // What a clock that was a year behind has written.
      const journal = readFileSync(join(folder, 'journal'), 'utf8');
      const year = 31_536_000_000;
      writeFileSync(
        join(folder, 'journal'),
        journal.replace(/"(mintedAt|endsAt)":(\d+)/g, (_, name, at) => `"${name}":${Number(at) - year}`),
      );
      await finish(main);
      expect(mintedBy(github).length).toBeGreaterThan(1);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('lines without end: the agent knows its own tokens, and no more than twenty kinds of failures are told', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      await until(() => logOf(folder).includes('renewed'));
      const forged = { token: 'ghs_x', expiresAt: 'y', mintedAt: Date.now(), endsAt: Date.now() + 3_600_000 };
      const times = Array.from({ length: 5_000 }, (_, at) => at);
      const lines = (of: (at: number) => object) => times.map((at) => `${JSON.stringify(of(at))}\n`).join('');
      appendFileSync(
        join(folder, 'journal'),
        lines((at) => ({ owner: `o${at}`, ...forged })),
      );
      const failed = { at: 1, event: 'failed', code: 'c', text: 't' };
      appendFileSync(
        join(folder, 'log'),
        lines((at) => ({ ...failed, owner: `o${at}` })),
      );
      const { exitCode, log } = await finish(main);
      expect(exitCode).toBe(0);
      expect(log.filter((line) => line.includes('with c for o'))).toHaveLength(20);
      expect(log.join('\n')).toContain('keep-fresh failed in 4980 other ways too');
      expect(github.requests.filter(({ headers }) => headers.authorization === 'Bearer ghs_x')).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));
});

onPosix('taken away', () => {
  test('the journal: the agent knows its tokens, and post revokes them', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      await until(() => logOf(folder).includes('renewed'));
      rmSync(join(folder, 'journal'));
      expect((await finish(main)).annotations).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('all files, and no folder: the agent revokes all and ends, and post says why', () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { pid, folder } = agentOf(main);
      for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
        (each) => each.isFile(),
      ))
        rmSync(join(parentPath, name));
      await until(() => !isRunning(pid));
      expect(github.world.aliveTokens()).toEqual([]);
      expect(warnings(await finish(main))).toEqual([
        'keep-fresh-failed: The agent ended before the job was over: its folder in RUNNER_TEMP was gone, or what was in it',
      ]);
      expect(existsSync(folder)).toBe(false);
    }, HOUR));
});
