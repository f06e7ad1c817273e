// npm test, in two runs of jest: the scenarios against the shipped bundles in dist/ together with the sandbox's own
// tests; then the scenarios again from src/ together with the unit tests, to see how much of src/ they cover.
// npm test -- PATTERN runs what matches, from src/ and without the gate.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'coverage');
const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
const c8 = [join(root, 'node_modules/c8/bin/c8.js')];
const patterns = process.argv.slice(2);

let passed = 0;
let failed = 0;

/** Counts the tests of one run; a run or a suite that broke off counts as a failure. */
function run(name: string, command: readonly string[], env: Record<string, string> = {}): void {
  const report = join(reports, `${name}.json`);
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [...command, '--json', `--outputFile=${report}`], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = result;
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
  if (status !== 0 && failed === 0) failed = 1;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
if (patterns.length > 0) {
  run('the tests that match, from the source', [...jest, ...patterns], { MINT_FROM: 'src' });
} else {
  run('the shipped bundles and the sandbox', [...jest, 'scenarios', 'sandbox']);
  const measured = [
    ...c8,
    '--all',
    '--include',
    'src/**/*.ts',
    '--reporter',
    'text',
    '--reporter',
    'lcovonly',
  ];
  const gate = ['--check-coverage', '--lines', '95', '--branches', '95'];
  const env = { MINT_FROM: 'src' };
  // These would add minutes, and no line.
  const source = [
    ...jest,
    'scenarios',
    'unit',
    '--testPathIgnorePatterns',
    'fault-matrix\\.test|recipes|compatibility',
  ];
  run('the source, with coverage', [...measured, ...gate, process.execPath, ...source], env);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
