// npm test: everything against the shipped bundles, then the same from the source, to see what the tests cover.
// Arguments are handed to jest (npm test -- target), and then coverage is left out.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const coverage = join(root, 'coverage');
const only = process.argv.slice(2);

const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
const c8 = [join(root, 'node_modules/c8/bin/c8.js')];
const gate = ['--check-coverage', '--lines', '95', '--branches', '95'];

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Runs jest once and counts; a suite that did not even load counts as a failed test. */
function run(name: string, command: readonly string[], env: Record<string, string> = {}): Totals {
  const report = join(root, 'coverage', `${name}.json`);
  const args = [...command, ...only, '--json', `--outputFile=${report}`];
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: result['numPassedTests'] ?? 0, failed: (result['numFailedTests'] ?? 0) + (result['numRuntimeErrorTestSuites'] ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
