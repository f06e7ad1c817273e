// What `setup-git` leaves on the disk, while the job runs and after post.
// Long because each state that a disk can be in has its own set-up and its own end.
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { gitScenario, type GitScenario } from './git-scenario.ts';

const owner = { owner: 'acme' };
const ours = (directory: string) =>
  readdirSync(directory).filter((name) => name.startsWith('mint-app-token'));
const bytes = (file: string) => readFileSync(file).toString('latin1');

/** Runs main, `between` and post, all with the same environment. */
async function wholeJob(
  { setUp, post, temp }: GitScenario,
  env: Record<string, string>,
  between: () => unknown = () => undefined,
): Promise<void> {
  const { state, exitCode } = await setUp({ with: owner, env });
  expect(exitCode).toBe(0);
  await between();
  const { annotations, exitCode: ended } = await post(state, { env });
  expect([ended, annotations]).toEqual([0, []]);
  expect(ours(temp)).toEqual([]);
}

const HOME = process.env.HOME;
afterEach(() => {
  if (HOME !== undefined) process.env.HOME = HOME;
});

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

/** Has writes of the home's configuration fail, and these calls. */
function failing(code: string, ...calls: string[]): string[] {
  const program = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    for (const call of ${JSON.stringify(['writeFileSync', 'openSync', ...calls])}) {
      const real = fs[call]; fs[call] = (file, ...rest) => {
        if (String(file).includes('/home/.gitconfig')) throw Object.assign(new Error('${code}: no'), { code: '${code}' });
        return real(file, ...rest); }; }
    syncBuiltinESMExports();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
}

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

  test('without RUNNER_TEMP there is nowhere to put the token', () =>
    gitScenario(async ({ setUp }) => {
      const { annotations, exitCode } = await setUp({ with: owner, env: { RUNNER_TEMP: '' } });
      expect([exitCode, annotations.at(-1)?.message]).toEqual([
        1,
        expect.stringMatching(/^git-setup-failed: RUNNER_TEMP/),
      ]);
    }));
});
