// A step that nothing is left to wake: without a word it would be a green one that has done nothing.
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scenario } from './harness.ts';

const stage = {
  with: { permissions: 'inherit' },
  env: { THROW: 'beforeExit' },
  nodeOptions: ['--import', join(import.meta.dirname, 'throw-outside.js')],
};

test.each(['main', 'post'] as const)('%s says so', (which) =>
  scenario(async ({ main, post }) => {
    const { state } = await main({ with: { permissions: 'inherit' } });
    const { annotations, exitCode } = which === 'main' ? await main(stage) : await post(state, stage);
    expect(annotations).toMatchObject([
      {
        level: which === 'main' ? 'error' : 'warning',
        message: expect.stringMatching(/^internal-error: the step stopped before it was done/),
      },
    ]);
    expect(exitCode).toBe(which === 'main' ? 1 : 0);
  }),
);

test('what fails after a step has failed is told in the log alone', () =>
  scenario(async ({ main }) => {
    const env = { THROW: 'unhandledRejection', THROW_AGAIN: 'once more' };
    const { annotations, log, exitCode } = await main({ ...stage, env });
    expect(annotations.map(({ message }) => message.split('\n')[0])).toEqual([
      'internal-error: thrown where nobody waits',
    ]);
    expect(log).toContain('Another failure: internal-error: once more');
    expect(exitCode).toBe(1);
  }));
