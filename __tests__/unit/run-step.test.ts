import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
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
