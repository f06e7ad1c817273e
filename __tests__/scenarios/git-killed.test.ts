// What a job leaves that was killed before its post step, and what others find of it; and state that is not main's.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APP, checkout, gitScenario } from './git-scenario.ts';

const owner = { with: { owner: 'acme' } };
const HOME_FILE = '[user]\n\tname = somebody\n[a]\n\tb = c';

/** Empties RUNNER_TEMP but for the home, as the runner does before each job. */
function wipe(temp: string): void {
  for (const name of readdirSync(temp).filter((each) => each.startsWith('mint-app-token')))
    rmSync(join(temp, name), { recursive: true });
}

describe('the lines of a killed job', () => {
  test.each([
    ['the same runner', 'temp'],
    ['a runner with another RUNNER_TEMP', 'other'],
  ])('are taken away by the next job of %s, outside of repositories as well', (_, place) =>
    gitScenario(async ({ setUp, post, temp, home, traffic, gitIn }) => {
      const file = join(home, '.gitconfig');
      writeFileSync(file, HOME_FILE);
      await setUp(owner);
      await setUp({ with: { owner: 'globex' } });
      wipe(temp);
      const next = { RUNNER_TEMP: place === 'temp' ? temp : join(temp, 'other') };
      mkdirSync(next.RUNNER_TEMP, { recursive: true });
      const { state, annotations } = await setUp({ ...owner, env: next });
      expect(annotations).toEqual([]); // nobody is beside it
      expect(readFileSync(file, 'utf8').match(/begins/g)).toHaveLength(1);
      await gitIn(next.RUNNER_TEMP, next, 'ls-remote', 'git@127.0.0.1:acme/app.git');
      expect(new Set(traffic())).toEqual(new Set([`fetch acme/app: ${APP}`]));
      await post(state, { env: { HOME: home, ...next } });
      expect(readFileSync(file, 'utf8')).toBe(HOME_FILE);
    }),
  );

  test('do not stop a checkout that fetches submodules, nor turn URLs away for good', () =>
    gitScenario(async (sandbox) => {
      const { setUp, temp, git, traffic, github } = sandbox;
      await setUp(owner);
      await setUp(owner);
      wipe(temp);
      await checkout(sandbox, 'checkout', { submodules: 'recursive' });
      await expect(git('ls-remote', `${github.serverUrl}/acme/lib`)).rejects.toThrow();
      expect(traffic().at(-1)).toBe('fetch acme/lib: nobody');
    }));

  test('are taken away by the post step of another job', () =>
    gitScenario(async ({ setUp, post, temp, home }) => {
      const beside = { RUNNER_TEMP: join(temp, 'other') };
      mkdirSync(beside.RUNNER_TEMP);
      const { state } = await setUp({ ...owner, env: beside });
      await setUp(owner);
      wipe(temp);
      await post(state, { env: { HOME: home, ...beside } });
      expect(existsSync(join(home, '.gitconfig'))).toBe(false);
    }));
});

test('the lines of version 1.0.0 whose job goes on beside this one stay', () =>
  gitScenario(async ({ setUp, post, temp, home }) => {
    const [included, step] = [
      join(temp, 'mint-app-token.gitconfig'),
      join(temp, 'mint-app-token-00000000-0000-4000-8000-000000000000.gitconfig'),
    ];
    writeFileSync(step, '');
    writeFileSync(included, `[include]\n\tpath = ${step}\n`);
    const text = `[include] path = "${included}"\n[includeIf "gitdir:**"] path = "${included}"\n`;
    writeFileSync(join(home, '.gitconfig'), text);
    const { state } = await setUp(owner);
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toContain(text);
    await post(state, { env: { HOME: home } });
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toBe(text);
    // It has ended: the next job takes them away.
    rmSync(step);
    await post((await setUp(owner)).state, { env: { HOME: home } });
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toBe('');
  }));

test('two jobs that wait for the lock decide what to write when they have it', () =>
  gitScenario(async ({ setUp, post, home, temp, git, github }) => {
    const file = join(home, '.gitconfig');
    writeFileSync(file, HOME_FILE);
    writeFileSync(`${file}.lock`, '');
    const waiting = [setUp(owner), setUp({ with: { owner: 'globex' } })];
    const isWaiting = () =>
      readdirSync(temp).filter((name) => name.startsWith('mint-app-token-')).length === 2;
    while (!isWaiting()) await new Promise((resolve) => setTimeout(resolve, 5));
    rmSync(`${file}.lock`);
    const states = await Promise.all(waiting);
    await git('ls-remote', `${github.serverUrl}/acme/app`);
    await git('ls-remote', `${github.serverUrl}/globex/tools`);
    // As actions/checkout does it; with two such values it would end with exit code 5.
    await git('config', '--global', 'include.path', '/nowhere');
    await git('config', '--global', 'user.name', 'by hand');
    for (const { state } of states) await post(state, { env: { HOME: home } });
    expect(readFileSync(file, 'utf8')).toContain('path = /nowhere');
    expect(readFileSync(file, 'utf8')).not.toContain('mint-app-token');
  }));

describe('state that another step has set', () => {
  test.each<[string, (paths: { precious: string; temp: string; id: string }) => unknown]>([
    ['another file', ({ precious, id }) => ({ id, file: precious })],
    ['a path for an ID', ({ precious }) => ({ id: `x/../../${precious}`, file: precious })],
    [
      'the files of version 1.0.0',
      ({ precious }) => ({
        tokenFile: precious,
        added: [{ file: precious, lines: ['precious'], text: 'precious\n', isNew: true }],
      }),
    ],
    ['no object', () => 'x'],
    ['nothing', () => null],
    ['a number for a file', ({ id }) => ({ id, file: 7 })],
  ])('%s: nothing is deleted or changed', (_, forged) =>
    gitScenario(async ({ post, temp, home }) => {
      const precious = join(home, 'precious');
      writeFileSync(precious, 'precious\n');
      const id = '00000000-0000-4000-8000-000000000000';
      const state = { 'git-setup': JSON.stringify(forged({ precious, temp, id })) };
      const { exitCode } = await post(state, { env: { HOME: home } });
      expect(exitCode).toBe(0);
      expect(readFileSync(precious, 'utf8')).toBe('precious\n');
    }),
  );
});
