import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { runStep } from '../../src/run-step.ts';

const { GITHUB_STEP_SUMMARY } = process.env;
let written: string[];

beforeEach(() => {
  delete process.env.GITHUB_STEP_SUMMARY; // a runner without summaries
  written = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  if (GITHUB_STEP_SUMMARY !== undefined) process.env.GITHUB_STEP_SUMMARY = GITHUB_STEP_SUMMARY;
});

test.each([
  ['fail', '::error', 1],
  ['warn', '::warning', undefined],
] as const)('what a step throws is one annotation; on failure: %s', async (onFailure, command, exitCode) => {
  // The last deadline would end this very process, a minute later.
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockReturnValue({ unref: () => undefined } as unknown as NodeJS.Timeout);
  const run = () => Promise.reject(new Failure('clock-skew', 'The clock is wrong'));
  await runStep({ run, onFailure });
  expect(written.join('').trim().split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^${command} title=[^:]+::clock-skew: The clock is wrong`)),
  ]);
  expect(process.exitCode).toBe(exitCode);
});

test('a step that succeeds says nothing by itself', async () => {
  await runStep({ run: () => Promise.resolve(), onFailure: 'fail' });
  expect([written, process.exitCode]).toEqual([[], undefined]);
});

/** What a process of its own says and ends with, when this is its step. */
async function endOf(step: string, onFailure: 'fail' | 'warn') {
  const module = join(import.meta.dirname, '../../src/run-step.ts');
  const script = `import { runStep } from ${JSON.stringify(module)};
    await runStep({ run: ${step}, onFailure: '${onFailure}' });`;
  const { GITHUB_STEP_SUMMARY: _, ...env } = process.env;
  return new Promise<{ code: unknown; annotations: string[]; text: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--no-warnings', '--input-type=module', '-e', script],
      { env },
      (error, stdout, stderr) => {
        const text = stdout + stderr;
        const annotations = text.split('\n').filter((line) => /^::(error|warning)/.test(line));
        resolve({ code: error?.code ?? 0, annotations, text });
      },
    );
  });
}

describe('what is thrown outside of the step’s promise', () => {
  const later = (what: string) => `() => new Promise(() => setTimeout(() => { ${what} }))`;
  test.each([
    ['in a timer, and the step never ends', later("throw new Error('astray')"), 'astray'],
    ['where nobody waits', `async () => void Promise.reject(new Error('astray'))`, 'astray'],
    ['something without words', later('throw Object.create(null)'), 'no words'],
    [
      'its own cause',
      later(`throw Object.defineProperty(Error('astray'), 'cause', { get() { return this } })`),
      'astray',
    ],
    ['nothing: the step just stops', '() => new Promise(() => undefined)', 'stopped before it was done'],
  ])('%s', async (_, step, words) => {
    const main = await endOf(step, 'fail');
    expect(main).toMatchObject({ code: 1, annotations: [expect.stringContaining(words)] });
    expect(main.annotations[0]).toMatch(/^::error title=[^:]+::internal-error: /);
    const post = await endOf(step, 'warn');
    expect(post).toMatchObject({ code: 0, annotations: [expect.stringMatching(/^::warning/)] });
  });

  test('a failure of the step that comes after it is told in the log', async () => {
    const step = `async () => {
      Promise.reject(new Error('astray'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('the reason');
    }`;
    const { code, annotations, text } = await endOf(step, 'fail');
    expect({ code, annotations }).toEqual({ code: 1, annotations: [expect.stringContaining('astray')] });
    expect(text).toContain('Another failure: internal-error: the reason');
  });
});
