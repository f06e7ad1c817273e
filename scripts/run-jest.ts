// Runs jest, and counts: what npm test and npm run test:real have in common.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateKeyPair } from '@mint-app-token/sandbox/github';

const KEYS = 6; // as many as a scenario has at most; the sandbox makes more where they are asked for

const root = join(import.meta.dirname, '..');

export interface Outcome {
  readonly passed: number;
  /** Tests that failed, and files of tests that broke off. */
  readonly failed: number;
  /** What makes the run red although it is no test, in words. */
  readonly complaints: readonly string[];
}

/** Runs jest with these options, and leaves its report in the file `report`. */
export function runJest(report: string, options: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const keys = mkdtempSync(join(tmpdir(), 'mint-keys-'));
  try {
    for (let at = 0; at < KEYS; at++) writeFileSync(join(keys, `${at}.pem`), generateKeyPair().privateKey);
    const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
    const { status, signal } = spawnSync(
      process.execPath,
      [...jest, '--json', `--outputFile=${report}`, ...options],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...env, SANDBOX_KEYS: keys },
      },
    );
    return countTests(report, status ?? signal);
  } finally {
    rmSync(keys, { recursive: true, force: true });
  }
}

function countTests(report: string, ended: number | string | null): Outcome {
  let counts: Partial<Record<string, number>>;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8')) as typeof counts;
  } catch (error) {
    return { passed: 0, failed: 0, complaints: [`jest left no report of its tests: ${String(error)}`] };
  }
  const { numPassedTests: passed = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = counts;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  const isOdd = ended !== 0 && failed === 0;
  return {
    passed,
    failed,
    complaints: isOdd ? [`jest ended with ${ended}, though it counted no test that failed`] : [],
  };
}

/** Prints what there is to complain about and, as the last line, the total; the process ends red unless all is well. */
export function printTotal({ passed, failed, complaints }: Outcome): void {
  for (const complaint of complaints) console.log(`\nRED: ${complaint}.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && complaints.length === 0 ? 0 : 1;
}
