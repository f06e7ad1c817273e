import { afterAll, describe, expect, test } from '@jest/globals';
import { readPairs } from '../../sandbox/runner/command-files.ts';
import { parseCommand } from '../../sandbox/runner/commands.ts';
import { removeDirectories, stageOf } from './runner-fixtures.ts';

afterAll(removeDirectories);

const print = (...lines: string[]): string =>
  lines.map((line) => `console.log(${JSON.stringify(line)});`).join('');
const append = (file: string, text: string): string =>
  `fs.appendFileSync(process.env.${file}, ${JSON.stringify(text)});`;

describe('workflow commands', () => {
  test.each([
    ['::error::bad', { name: 'error', properties: {}, data: 'bad' }],
    ['  ::error::indented', { name: 'error', properties: {}, data: 'indented' }],
    [
      '::error title=A%3AB%2C,file=x::a%0Ab%25',
      { name: 'error', properties: { title: 'A:B,', file: 'x' }, data: 'a\nb%' },
    ],
    ['::error::%250A', { name: 'error', properties: {}, data: '%0A' }],
    ['::error title=::x', { name: 'error', properties: {}, data: 'x' }],
    ['text ##[error]old', { name: 'error', properties: {}, data: 'old' }],
    ['text ::error::not at the start', undefined],
    ['::unknown::x', undefined],
    ['::error', undefined],
  ])('%j', (line, expected) => {
    expect(parseCommand(line, (name) => name === 'error')).toEqual(expected);
  });

  test('annotations are kept unescaped, and at most ten of a kind', async () => {
    const eleven = Array.from({ length: 11 }, (_, index) => `::warning::w${String(index)}`);
    const result = await stageOf(print('::notice title=Hi,file=a.txt,line=3::one%0Atwo', ...eleven));
    expect(result.annotations[0]).toEqual({
      level: 'notice',
      message: 'one\ntwo',
      title: 'Hi',
      file: 'a.txt',
      line: '3',
    });
    expect(result.annotations).toHaveLength(11);
    expect(result.log.slice(0, 3)).toEqual(['Notice: one', 'two', 'Warning: w0']);
    expect(result.conclusion).toBe('success');
  });

  test('groups, debug lines, and commands that were stopped', async () => {
    const script = print(
      '::group::G',
      'in',
      '::endgroup::',
      '::debug::d',
      '::stop-commands::tok3nX',
      '::error::e',
      '::tok3nX::',
      'end',
    );
    const quiet = await stageOf(script);
    expect(quiet.log).toEqual(['▼ G', '  in', '::stop-commands::tok3nX', '::error::e', '::tok3nX::', 'end']);
    expect((await stageOf(script, { env: { RUNNER_DEBUG: '1' } })).log).toContain('##[debug]d');
  });

  test.each(['set-env name=A', 'add-path'])('::%s is refused and fails the step', async (command) => {
    const result = await stageOf(print(`::${command}::x`));
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure' });
    expect(result.annotations[1]?.message).toContain('command is disabled');
  });

  test('the old set-output and save-state still work, with a warning', async () => {
    const result = await stageOf(print('::set-output name=a::1', '::save-state name=B::2'));
    expect(result).toMatchObject({ outputs: { a: '1' }, state: { B: '2' }, conclusion: 'success' });
    expect(result.annotations.map((annotation) => annotation.level)).toEqual(['warning', 'warning']);
  });
});

describe('masks', () => {
  test('hide only what is printed later, on both streams', async () => {
    const heard: string[] = [];
    const result = await stageOf(
      `${print('early s3cret', '::add-mask::s3cret', 'late s3cret')}console.error('err s3cret')`,
      { onLine: (line) => heard.push(line) },
    );
    expect(result.log.filter((line) => !line.startsWith('err'))).toEqual(['early s3cret', 'late ***']);
    expect(result.log).toContain('err ***');
    expect(heard).toEqual(result.log);
    expect(result.masks).toEqual(['s3cret']);
    expect(result.rawOutput).toContain('late s3cret');
  });

  test('known secrets are hidden from the start, in annotations and summaries too', async () => {
    const result = await stageOf(`${print('::error::k3y')}${append('GITHUB_STEP_SUMMARY', 'a\nk3y\n')}`, {
      knownSecrets: ['k3y'],
    });
    expect(result.annotations[0]?.message).toBe('***');
    expect(result.summary).toBe('a\n***\n');
    expect(result.files.GITHUB_STEP_SUMMARY).toBe('a\nk3y\n');
  });

  test('an empty mask is warned about', async () => {
    expect((await stageOf(print('::add-mask::'))).annotations[0]?.message).toMatch(/empty string/);
  });
});

describe('command files', () => {
  test.each([
    ['a=1\n', { a: '1' }],
    ['a=1', { a: '1' }],
    ['a=1\na=2\n', { a: '2' }],
    ['a=b=c\n', { a: 'b=c' }],
    ['a=b<<c\n', { a: 'b<<c' }],
    ['a=\n\nb=2\n', { a: '', b: '2' }],
    ['a<<E\nx\n\ny=1\nE\nb=2\n', { a: 'x\n\ny=1', b: '2' }],
    ['a<<E\nE\n', { a: '' }],
    ['a<<E\nx\nE', { a: 'x' }],
  ])('%j', (text, expected) => {
    const pairs: Record<string, string> = {};
    readPairs(text, (name, value) => (pairs[name] = value));
    expect(pairs).toEqual(expected);
  });

  test.each([
    ['nonsense\n', "Invalid format 'nonsense'"],
    ['<<E\nE\n', /Name must not be empty/],
    ['a<<\n', /delimiter must not be empty/],
    ['a<<E\nx\n', "Invalid value. Matching delimiter not found 'E'"],
    ['a<<E\nx', 'Invalid value. EOF marker missing new line.'],
  ])('%j is malformed', (text, message) => {
    expect(() => {
      readPairs(text, () => undefined);
    }).toThrow(message);
  });

  test('a malformed file fails the step even with exit 0; what stands before the fault counts', async () => {
    const result = await stageOf(append('GITHUB_OUTPUT', 'a=1\nbroken\n'));
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: { a: '1' } });
    expect(result.annotations.map((annotation) => annotation.message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'broken'",
    ]);
  });

  test('all of them are read, and their text is kept', async () => {
    const result = await stageOf(
      [
        append('GITHUB_STATE', 'keepCase=1\n'),
        append('GITHUB_ENV', 'E=2\nNODE_OPTIONS=-x\n'),
        append('GITHUB_PATH', '/a\n/b\n'),
      ].join(''),
    );
    expect(result).toMatchObject({ state: { keepCase: '1' }, envChanges: { E: '2' }, paths: ['/a', '/b'] });
    expect(result.files).toMatchObject({ GITHUB_STATE: 'keepCase=1\n', GITHUB_OUTPUT: '' });
    expect(result.annotations[0]?.message).toContain("Can't store NODE_OPTIONS");
  });

  test('a summary over 1 MiB is dropped with an error, and the step goes on', async () => {
    const result = await stageOf(
      `fs.writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`,
    );
    expect(result).toMatchObject({ summary: '', conclusion: 'success' });
    expect(result.annotations[0]?.message).toContain('content up to a size of 1024k, got 1024k');
  });
});

test('input names change spaces and case only; state names do not change; nothing else is inherited', async () => {
  process.env.RUNNER_TEST_CANARY = 'x';
  const result = await stageOf('console.log(JSON.stringify(process.env))', {
    inputs: { 'private-key': 'k', 'two words': 'w', empty: '' },
    state: { tokenId: '7' },
    env: { GITHUB_REPOSITORY: 'o/r' },
  });
  const env = JSON.parse(result.log[0] ?? '{}') as Record<string, string>;
  expect(env).toMatchObject({
    'INPUT_PRIVATE-KEY': 'k',
    INPUT_TWO_WORDS: 'w',
    INPUT_EMPTY: '',
    STATE_tokenId: '7',
  });
  expect(env).toMatchObject({ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'o/r' });
  expect(Object.keys(env)).not.toContain('RUNNER_TEST_CANARY');
  expect(Object.keys(env)).not.toContain('GITHUB_TOKEN');
  delete process.env.RUNNER_TEST_CANARY;
});

test('lines end at CR, LF and CRLF, also between chunks', async () => {
  const result = await stageOf(
    `process.stdout.write('a\\r'); setTimeout(() => process.stdout.write('\\nb\\rc'), 100);`,
  );
  expect(result.log).toEqual(['a', 'b', 'c']);
});

test('exit codes and signals fail the stage', async () => {
  expect(await stageOf('process.exitCode = 3')).toMatchObject({ exitCode: 3, conclusion: 'failure' });
  expect(await stageOf(`process.kill(process.pid, 'SIGKILL')`)).toMatchObject({
    signal: 'SIGKILL',
    conclusion: 'failure',
  });
});

describe('cancellation', () => {
  /** `graceMs` is how long it has for each signal, which must do to print a line also where much else runs. */
  const cancelled = (script: string, graceMs = 60_000): ReturnType<typeof stageOf> => {
    const controller = new AbortController();
    return stageOf(`${script} setInterval(() => {}, 1000); console.log('ready');`, {
      signal: controller.signal,
      cancelGrace: { interruptMs: Math.min(graceMs, 2_000), terminateMs: graceMs },
      onLine: (line) => {
        if (line === 'ready') controller.abort();
      },
    });
  };
  const ignore = (signal: string): string => `process.on('${signal}', () => console.log('${signal}'));`;

  // Windows has no signals: what is to end there ends at once.
  const onPosix = process.platform === 'win32' ? test.skip : test;

  onPosix.each([
    ['SIGINT first', '', [], 'SIGINT', 60_000],
    ['then SIGTERM', ignore('SIGINT'), ['SIGINT'], 'SIGTERM', 60_000],
    ['then SIGKILL', ignore('SIGINT') + ignore('SIGTERM'), ['SIGINT', 'SIGTERM'], 'SIGKILL', 2_000],
  ])('%s', async (_, script, heard, signal, graceMs) => {
    const result = await cancelled(script, graceMs);
    expect(result.log).toEqual(['ready', ...heard]);
    expect(result).toMatchObject({ conclusion: 'cancelled', signal });
  });

  onPosix('a stage that tidies up and leaves with 0 is still cancelled', async () => {
    const result = await cancelled(`process.on('SIGINT', () => { console.log('tidy'); process.exit(0); });`);
    expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 0, log: ['ready', 'tidy'] });
  });
});
