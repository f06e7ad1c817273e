// That the measure of fuzz-sizes.test.ts can fail: a pattern that is tried at each slash is found out, a loop is not.
import { expect, test } from '@jest/globals';
import { growsTooFast } from './growth.ts';

const slashes = (size: number) => `x${'/'.repeat(size)}x`;

test('quadratic work is found out', async () => {
  const run = (text: string) => text.replace(/\/+$/, '');
  expect(await growsTooFast(slashes, run, [5_000, 80_000])).toMatch(/characters took/);
});

test('work that grows with its input is not', async () => {
  expect(await growsTooFast(slashes, (text) => text.split('/').sort().join('/'))).toBe('');
});
