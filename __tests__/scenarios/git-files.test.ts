// What `setup-git` leaves on the disk, while the job runs and after post.
// Long because each state that a disk can be in has its own set-up and its own end.
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bytes, gitScenario, ours, wholeJob } from './git-scenario.ts';

const owner = { owner: 'acme' };

test('the token is in one file that only its user can read, in a folder that only its user can enter', () =>
  gitScenario(async ({ setUp, temp, home, github }) => {
    const { files, state } = await setUp({ with: owner });
    const { token = '' } = github.world.tokens[1] ?? {};
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    const [folder = ''] = ours(temp);
    expect(folder).toMatch(/^mint-app-token-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const all = readdirSync(temp, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const holding = all.filter((file) => [token, encoded].some((secret) => bytes(file).includes(secret)));
    const commandFiles = /^(GITHUB_|file-commands)/; // what the runner reads
    expect(holding.map((file) => relative(temp, file)).filter((file) => !commandFiles.test(file))).toEqual([
      join(folder, 'git-credentials'),
    ]);
    // Windows has no such bits: there the rights of RUNNER_TEMP hold.
    if (process.platform !== 'win32') {
      expect(statSync(join(temp, folder)).mode & 0o777).toBe(0o700);
      for (const name of readdirSync(join(temp, folder)))
        expect(statSync(join(temp, folder, name)).mode & 0o777).toBe(0o600);
    }
    expect(files.GITHUB_ENV).toBe('');
    expect(state['git-setup']).toBe(
      JSON.stringify({ id: folder.replace('mint-app-token-', ''), file: join(home, '.gitconfig') }),
    );
  }));

test('nothing that git reads as configuration holds the token, no variable, and no argument of what git starts', () =>
  gitScenario(async ({ setUp, git, gitIn, home, temp, github, traffic }) => {
    // With a header of somebody else's, so that variables are set as well.
    writeFileSync(join(home, '.gitconfig'), '[http]\n\textraheader = Authorization: basic eA==\n');
    const { envChanges } = await setUp({ with: owner });
    const clone = join(temp, 'clone');
    const [trace, trace2] = [join(temp, 'trace'), join(temp, 'trace2')];
    const env = { ...envChanges, GIT_TRACE: trace, GIT_TRACE2_EVENT: trace2 };
    await gitIn(temp, env, 'clone', '--quiet', `${github.serverUrl}/acme/app`, clone);
    await gitIn(clone, env, 'push', '--quiet', 'origin', 'HEAD:other');
    expect(new Set(traffic())).toEqual(
      new Set(['fetch acme/app: acme-release on acme', 'push acme/app: acme-release on acme']),
    );
    const seen = [
      await gitIn(clone, envChanges, 'config', '--list', '--show-origin'),
      await git('config', '--list'),
      JSON.stringify(envChanges),
      bytes(trace),
      bytes(trace2),
    ];
    expect(bytes(trace)).toMatch(/run_command: .*remote-http/);
    expect(bytes(trace)).toContain('f() { p= h= q='); // the helper, as git starts it
    const { token = '' } = github.world.tokens.find(({ kind }) => kind === 'installation') ?? {};
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    expect(token).not.toBe('');
    for (const text of seen) for (const secret of [token, encoded]) expect(text.includes(secret)).toBe(false);
  }));

describe('the global config is after post what it was before', () => {
  test.each<[string, string]>([
    ['empty', ''],
    ['usual', '[user]\n\tname = somebody\n'],
    ['without a line break at its end', '[user]\n\tname = somebody'],
    ['with CRLF', '[user]\r\n\tname = somebody\r\n'],
    ['with CRLF, and none at its end', '[user]\r\n\tname = somebody\r\n[core]\r\n\tautocrlf = true'],
    ['in Latin-1', '# caf\u00e9\n[user]\n\tname = Ren\u00e9'],
    ['with an include.path of its own', '[include]\n\tpath = ~/other\n'],
    ['with blank lines at its end', '[a]\n\tb = c\n\n\n'],
  ])('%s', (_, text) =>
    gitScenario(async (sandbox) => {
      const file = join(sandbox.home, '.gitconfig');
      writeFileSync(file, text, 'latin1');
      chmodSync(file, 0o640);
      const { mode } = statSync(file);
      await wholeJob(sandbox, {}, () => {
        expect(bytes(file)).not.toBe(text);
      });
      expect(bytes(file)).toBe(text);
      expect(statSync(file).mode).toBe(mode);
    }),
  );

  test('gone, when the step made it', () =>
    gitScenario(async (sandbox) => {
      await wholeJob(sandbox, {});
      expect(readdirSync(sandbox.home)).toEqual([]);
    }));

  test('a file of two names keeps both, and one of another user its owner', () =>
    gitScenario(async (sandbox) => {
      const file = join(sandbox.home, '.gitconfig');
      writeFileSync(file, '[a]\n\tb = c\n');
      linkSync(file, join(sandbox.home, 'other-name'));
      if (process.getuid?.() === 0) chownSync(file, 12345, 12345);
      const { ino, uid } = statSync(file);
      await wholeJob(sandbox, {}, () => {
        expect(bytes(join(sandbox.home, 'other-name'))).toContain('mint-app-token');
      });
      expect(statSync(file)).toMatchObject({ ino, uid });
      expect(bytes(file)).toBe('[a]\n\tb = c\n');
    }));

  test('a link to where nothing is stays one, and nothing is there again', () =>
    gitScenario(async (sandbox) => {
      const target = join(sandbox.temp, 'dotfiles');
      symlinkSync(target, join(sandbox.home, '.gitconfig'));
      await wholeJob(sandbox, {}, () => sandbox.git('ls-remote', 'git@127.0.0.1:acme/app.git'));
      expect(readlinkSync(join(sandbox.home, '.gitconfig'))).toBe(target);
      expect(existsSync(target)).toBe(false);
    }));

  test('a link stays one', () =>
    gitScenario(async (sandbox) => {
      const target = join(sandbox.temp, 'dotfiles');
      writeFileSync(target, '[a]\n\tb = c\n');
      symlinkSync(target, join(sandbox.home, '.gitconfig'));
      await wholeJob(sandbox, {});
      expect(bytes(join(sandbox.home, '.gitconfig'))).toBe('[a]\n\tb = c\n');
      expect(bytes(target)).toBe('[a]\n\tb = c\n');
    }));

  test('two steps, in whichever order they end', () =>
    gitScenario(async ({ setUp, post, home, temp }) => {
      const file = join(home, '.gitconfig');
      for (const order of [
        [1, 0],
        [0, 1],
      ]) {
        writeFileSync(file, '[a]\n\tb = c');
        const states = [(await setUp({ with: owner })).state, (await setUp({ with: owner })).state];
        for (const index of order) await post(states[index] ?? {}, { env: { HOME: home } });
        expect(bytes(file)).toBe('[a]\n\tb = c');
        expect(ours(temp)).toEqual([]);
      }
    }));
});

describe('what others write into it meanwhile stays', () => {
  test.each<[string, string, string[], string]>([
    ['a section', '', ['config', '--global', 'core.pager', 'cat'], '[core]\n\tpager = cat\n'],
    [
      'an include.path',
      '',
      ['config', '--global', '--add', 'include.path', '/x'],
      '[include]\n\tpath = /x\n',
    ],
    [
      'a section, below a file without a line break',
      '[a]\n\tb = c',
      ['config', '--global', 'core.pager', 'cat'],
      '[a]\n\tb = c\n[core]\n\tpager = cat\n',
    ],
    ['a changed value', '[a]\n\tb = c\n', ['config', '--global', 'a.b', 'd'], '[a]\n\tb = d\n'],
    // As actions/checkout v6 and later do, should GIT_CONFIG_GLOBAL keep them from a copy.
    ['the one include.path', '', ['config', '--global', 'include.path', '/x'], '[include]\n\tpath = /x\n'],
  ])('%s', (_, before, change, after) =>
    gitScenario(async (sandbox) => {
      const file = join(sandbox.home, '.gitconfig');
      if (before) writeFileSync(file, before);
      await wholeJob(sandbox, {}, () => sandbox.git(...change));
      expect(bytes(file)).toBe(after);
    }),
  );

  test('line breaks that an editor has changed', () =>
    gitScenario(async (sandbox) => {
      const file = join(sandbox.home, '.gitconfig');
      writeFileSync(file, '[a]\n\tb = c\n');
      await wholeJob(sandbox, {}, () => {
        writeFileSync(file, bytes(file).replaceAll('\n', '\r\n'));
      });
      expect(bytes(file)).toBe('[a]\r\n\tb = c\r\n');
    }));

  test('a lock of git is waited for, and one that was left behind is not for ever', () =>
    gitScenario(async (sandbox) => {
      const file = join(sandbox.home, '.gitconfig');
      writeFileSync(`${file}.lock`, '');
      await wholeJob(sandbox, {});
      expect(readdirSync(sandbox.home)).toEqual(['.gitconfig.lock']);
    }));
});
