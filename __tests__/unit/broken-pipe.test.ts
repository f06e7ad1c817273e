import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

// A runner that was killed, or a worker of these tests: what the step writes then fails. Told of, that would fail again.
test.each(['main', 'post'])('%s ends when nobody reads what it says', async (entry) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, `../../src/${entry}.ts`)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      GITHUB_REPOSITORY: 'acme/app',
      'INPUT_CLIENT-ID': 'Iv23liAbCdEfGhIjKlMn',
      'INPUT_PRIVATE-KEY': 'no key',
      INPUT_SUMMARY: 'never',
    },
  });
  child.stdout.destroy();
  child.stderr.destroy();
  const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(timer);
  expect(code).toBe(entry === 'main' ? 1 : 0);
});
