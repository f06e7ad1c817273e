// The world of a command: what it prints, how it ends, and what it keeps to itself.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inCommandRuntime, type CommandRuntime } from '../../src/cli/command-runtime.ts';
import { Complaint } from '../../src/cli/complaint.ts';
import { Pipe } from '../../src/cli/disk/pipe.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { Failure } from '../../src/failures/failure.ts';

const terminalOf = (said: string[], env: NodeJS.ProcessEnv = {}): Terminal => ({
  env,
  isTerminal: false,
  isColored: false,
  print: () => undefined,
  deliver: () => Promise.resolve(true),
  stdin: () => Readable.from([]),
  complain: (line) => void said.push(line),
  progress: (line) => void said.push(`(${line})`),
});

async function within(
  work: (runtime: CommandRuntime) => number | Promise<number>,
  env: NodeJS.ProcessEnv = {},
) {
  const said: string[] = [];
  const shell = { terminal: terminalOf(said, env), home: '/nowhere' };
  const code = await inCommandRuntime(shell, async (runtime) => work(runtime));
  return { code, said };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('what is said', () => {
  test('holds no secret, in none of its forms, and nothing that a terminal or a runner obeys', async () => {
    const { said } = await within(({ log, maskedSecret, tell }) => {
      expect(String(maskedSecret('correct horse\nbattery staple', () => ['Y29ycmVjdA=='])).length).toBe(3);
      maskedSecret('short');
      tell('correct horse, battery staple, Y29ycmVjdA==, short');
      log.warning('\u001b[31m\u202e', 'w');
      log.notice('::set-output name=x::y', 'n');
      log.error('e', 't');
      log.info('i');
      log.debug('d');
      return 0;
    });
    expect(said).toEqual([
      '***, ***, ***, short',
      'warning: w:  [31m\\u202e',
      'note: n: ::set-output name=x::y',
      't: e',
      '(i)',
    ]);
  });

  test.each([{ RUNNER_DEBUG: '1' }, { GH_DEBUG: 'api' }])(
    'with %j also what happened on the way',
    async (env) => {
      const failure = new Failure('app-unknown', 'x', { cause: new Error('deeper') });
      const { code, said } = await within(() => Promise.reject(failure), env);
      expect(code).toBe(1);
      expect(said[0]).toMatch(/^app-unknown: x\nWhat to do: /);
      expect(said[1]).toMatch(/^debug: Error: deeper\n/);
    },
  );

  test('leads to the documentation of the version that runs', async () => {
    const links: string[] = [];
    const ask = ({ docsLink }: CommandRuntime) => links.push(docsLink('app-unknown'));
    await within(ask);
    await within(ask, {
      GITHUB_ACTION_REPOSITORY: 'acme/mint',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_SERVER_URL: 'https://ghe',
    });
    expect(links).toEqual([
      'docs/troubleshooting.md#app-unknown',
      'https://github.com/acme/mint/blob/v1/docs/troubleshooting.md#app-unknown',
    ]);
  });
});

describe('how it ends', () => {
  test.each([
    [new Failure('input-invalid', 'x'), 2],
    [new Failure('app-unknown', 'x'), 1],
    [new Error('x'), 1],
  ])('%s: %d', async (error, code) => {
    expect((await within(() => Promise.reject(error))).code).toBe(code);
  });

  test('a complaint is the program’s to tell', async () => {
    await expect(within(() => Promise.reject(new Complaint(2, 'no')))).rejects.toThrow('no');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s calls the work off, whatever becomes of it', async (signal, code) => {
    const stopped = (outcome: () => Promise<number>) =>
      within(async ({ cancellation }) => {
        const isOver = new Promise<void>((resolve) => cancellation.onRequest(resolve));
        process.emit(signal, signal);
        await isOver;
        return outcome();
      });
    expect((await stopped(() => Promise.resolve(0))).code).toBe(code);
    const failed = await stopped(() => Promise.reject(new Complaint(2, 'nobody waits')));
    expect(failed).toMatchObject({
      code,
      said: [expect.stringContaining('job-cancelled: The command was ended')],
    });
    expect(process.listenerCount(signal)).toBe(0);
  });

  test('a second signal ends it at once', async () => {
    const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
    await within(() => {
      process.emit('SIGINT', 'SIGINT');
      process.emit('SIGINT', 'SIGINT');
      return 0;
    });
    expect(exit).toHaveBeenCalledWith(130);
  });
});

test('what only a job has is not there', () =>
  within((runtime) => {
    for (const use of [runtime.saveState, runtime.exportVariable]) {
      expect(() => {
        use('a', 'b');
      }).toThrow('a command has no');
    }
    expect(() => {
      runtime.addPath('a');
    }).toThrow('a command has no later steps');
    runtime.writeSummary('nothing');
    return 0;
  }));

const posixTest = process.platform === 'win32' ? test.skip : test;
posixTest('a named pipe is read without a thread that waits for its writer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
  const file = join(folder, 'pipe');
  execFileSync('mkfifo', [file]);
  try {
    const nobody = new Pipe(file);
    nobody.on('data', () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 80));
    nobody.destroy();
    await once(nobody, 'close');

    const pipe = new Pipe(file);
    const writer = spawn('sh', ['-c', `sleep 0.1; (printf a; sleep 0.2; printf b) > '${file}'`]);
    let text = '';
    for await (const chunk of pipe) text += String(chunk);
    expect(text).toBe('ab');
    if (writer.exitCode === null) await once(writer, 'close');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
