// The scenarios of plain git once more, with the newest git that can be had in the place of the one on this machine.
import { execFileSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { expect, test } from '@jest/globals';
import { clientFolder } from '../../scripts/real-git-clients.ts';

process.env.PATH = [clientFolder('git-newest'), process.env.PATH].filter(Boolean).join(delimiter);

test('it is 2.50 or newer', () => {
  const [, major = '', minor = ''] =
    /(\d+)\.(\d+)/.exec(execFileSync('git', ['--version'], { env: { PATH: process.env.PATH } }).toString()) ??
    [];
  expect(Number(major) * 1_000 + Number(minor)).toBeGreaterThanOrEqual(2_050);
});

await import('../scenarios/git-setup.test.ts');
await import('../scenarios/git-credentials.test.ts');
await import('../scenarios/git-killed.test.ts');
await import('../scenarios/git-others.test.ts');
await import('../scenarios/git-headers.test.ts');
await import('../scenarios/git-spellings.test.ts');
await import('../unit/git-rules.test.ts');
await import('../unit/git-configuration.test.ts');
await import('../unit/git-blocks.test.ts');
await import('../unit/git-syntax.test.ts');
