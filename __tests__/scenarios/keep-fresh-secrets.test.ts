// What a hostile step finds of the agent, and what it can do with what it can reach.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { StageResult } from '@mint-app-token/sandbox/runner';
import { agentOf, freshScenario, HOUR, isRunning, until } from './keep-fresh-scenario.ts';

const isLinux = process.platform === 'linux';

/** What a key looks like wherever it stands: its lines, without those that all keys share. */
const linesOf = (pem: string) =>
  pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));

(isLinux ? describe : describe.skip)('/proc shows of the agent', () => {
  test('no secret in its arguments or its environment, and none of the files of its folder has the key', () =>
    freshScenario(async ({ start, finish, privateKey, github }) => {
      const main = await start({
        env: {
          RUNNER_TRACKING_ID: 'github_4711',
          MY_SECRET: 'hunter2hunter2',
          HTTPS_PROXY: 'http://user:password@127.0.0.1:1',
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
        },
      });
      const { pid, folder } = agentOf(main);
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
      // What the runner finds it by when the job is over; and nothing that somebody gave the job.
      const given = environment.filter((each) => !each.startsWith('SSL_CERT_')); // of the machine
      expect(given).toEqual(['RUNNER_TRACKING_ID=github_4711']);
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
      expect(commandLine.slice(1)).toEqual([
        '--disable-sigusr1',
        expect.stringMatching(/main/),
        'keep-fresh',
        folder,
      ]);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((file) => statSync(file).isFile());
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        for (const line of linesOf(privateKey)) expect(text).not.toContain(line);
        expect(text).not.toMatch(/hunter2|bearer-of-the-job|user:password/);
      }
      expect(github.world.tokens.length).toBeGreaterThan(0);
      await finish(main);
    }, HOUR));

  test('no pipe and no terminal of the step, and a session of its own', () =>
    freshScenario(async ({ start, finish }) => {
      const main = await start();
      const { pid } = agentOf(main);
      const { stdout } = await import('node:child_process').then(({ execFileSync }) => ({
        stdout: execFileSync('sh', ['-c', `for f in 0 1 2; do readlink /proc/${pid}/fd/$f; done`]).toString(),
      }));
      const [stdin = '', ...out] = stdout.trim().split('\n');
      expect(stdin).toMatch(/^(socket|pipe):/); // main's, which has ended
      expect(out).toEqual(['/dev/null', '/dev/null']);
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      expect(stat[3]).toBe(String(pid)); // the leader of its session
      await finish(main);
    }, HOUR));

  test('no port that it listens on', () =>
    freshScenario(async ({ start, finish }) => {
      const main = await start();
      const { pid } = agentOf(main);
      process.kill(pid, 'SIGUSR1');
      // Node tells of the debugger on stderr and listens on 9229; the agent has neither.
      const sockets = readdirSync(`/proc/${pid}/fd`);
      const listening = ['tcp', 'tcp6']
        .flatMap((name) => readFileSync(`/proc/net/${name}`, 'utf8').split('\n').slice(1))
        .filter((line) => line.includes(' 0A '))
        .map((line) => line.trim().split(/\s+/)[9]);
      const { readlinkSync } = await import('node:fs');
      const own = sockets.flatMap((fd) => {
        try {
          return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
        } catch {
          return [];
        }
      });
      expect(own.filter((inode) => listening.includes(inode))).toEqual([]);
      expect(isRunning(pid)).toBe(true);
      await finish(main);
    }, HOUR));
});

describe('a state that main did not leave', () => {
  const warned = ({ annotations }: StageResult) => annotations.map(({ message }) => message.split('\n')[0]);
  test.each([
    ['no JSON', 'x', /^revoke-failed: .*cannot be read/],
    [
      'a path',
      JSON.stringify({ id: '../../etc', pid: 1 }),
      /^keep-fresh-failed: The agent could not be ended: /,
    ],
    ['nothing', JSON.stringify({}), /^keep-fresh-failed: The agent could not be ended: /],
    ['a number', '7', /^keep-fresh-failed: The agent could not be ended: /],
  ])('%s: a warning, and the token is revoked all the same', (_, state, message) =>
    freshScenario(async ({ main, post, github }) => {
      const { state: left } = await main();
      const result = await post({ ...left, 'keep-fresh': state });
      expect(result.exitCode).toBe(0);
      expect(warned(result)).toEqual([expect.stringMatching(message)]);
      expect(github.world.aliveTokens()).toEqual([]);
    }, HOUR),
  );

  (isLinux ? test : test.skip)('the number of another process: that is not ended', () =>
    freshScenario(async ({ start, post }) => {
      const main = await start();
      const { id } = JSON.parse(main.state['keep-fresh'] ?? '{}') as { id: string };
      const { spawn } = await import('node:child_process');
      const bystander = spawn('sleep', ['600']);
      try {
        await post({ ...main.state, 'keep-fresh': JSON.stringify({ id, pid: bystander.pid }) });
        expect(isRunning(bystander.pid ?? 0)).toBe(true);
      } finally {
        bystander.kill();
      }
      await until(() => !isRunning(agentOf(main).pid)); // its folder is gone
    }, HOUR),
  );
});

test('a journal that others have written into is read as far as it is ours, and no other API is asked', () =>
  freshScenario(async ({ start, finish, github, elsewhere }) => {
    const main = await start();
    const { folder } = agentOf(main);
    const lines = [
      'not json',
      '[]',
      '7',
      JSON.stringify({ owner: 'acme', token: 7 }),
      JSON.stringify({
        owner: 'acme',
        token: 'ghs_x',
        expiresAt: 'soon',
        mintedAt: 0,
        endsAt: 9e15,
        apiUrl: elsewhere.url,
      }),
    ];
    writeFileSync(join(folder, 'journal'), `${lines.join('\n')}\n`, { flag: 'a' });
    writeFileSync(
      join(folder, 'log'),
      `${JSON.stringify({ at: 1, event: 'failed', owner: 'acme', code: 'x', text: 'a\n::set-output name=a::b' })}\n${JSON.stringify({ at: 2, event: 'renewed', owner: 'acme' })}\n`,
      { flag: 'a' },
    );
    const { exitCode, outputs } = await finish(main);
    expect(exitCode).toBe(0);
    expect(outputs).toEqual({});
    expect(elsewhere.requests).toEqual([]);
    expect(github.world.aliveTokens()).toEqual([]);
  }, HOUR));
