// npm test: the scenarios against the shipped bundles in dist/, together with the sandbox's own tests; and the scenarios
// again with bundles that count what is run, together with the unit tests, to see how much of src/ they cover.
// npm test -- PATTERN runs what matches, from src/ as it is and without counting.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from '../sandbox/github/key-pairs.ts';
import { judgeCoverage } from './covered/judge.ts';
import { buildCoveredStages } from './covered/stages.ts';

const KEYS = 6; // as many as a scenario has at most; the sandbox makes more where they are asked for

const root = join(import.meta.dirname, '..');
const reports = join(root, 'coverage');
const patterns = process.argv.slice(2);

/** What makes the run red although it is no test. */
const complaints: string[] = [];

/** Runs jest, and counts its tests; a file of tests that broke off counts as one that failed. */
function runTests(options: readonly string[]): { passed: number; failed: number } {
  const keys = mkdtempSync(join(tmpdir(), 'mint-keys-'));
  try {
    for (let at = 0; at < KEYS; at++) writeFileSync(join(keys, `${at}.pem`), generateKeyPair().privateKey);
    const report = join(reports, 'tests.json');
    const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
    const { status, signal } = spawnSync(
      process.execPath,
      [...jest, '--json', `--outputFile=${report}`, ...options],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, SANDBOX_KEYS: keys },
      },
    );
    const result = readReport(report);
    const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = result;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    if (status !== 0 && failed === 0)
      complaints.push(`jest ended with ${status ?? signal}, though it counted no test that failed`);
    return { passed: numPassedTests, failed };
  } finally {
    rmSync(keys, { recursive: true, force: true });
  }
}

function readReport(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch (error) {
    complaints.push(`jest left no report of its tests: ${String(error)}`);
    return {};
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
let total;
if (patterns.length > 0) {
  total = runTests(['--selectProjects', 'one by one', '--testPathPatterns', ...patterns]);
} else {
  const stages = buildCoveredStages(join(reports, 'stages'));
  const counting = ['--coverage', '--collectCoverageFrom', 'src/**/*.ts', '--coverageReporters', 'json'];
  total = runTests(['--selectProjects', 'dist', 'source', ...counting]);
  complaints.push(...judgeCoverage(join(reports, 'coverage-final.json'), stages.counted(), reports));
}
for (const complaint of complaints) console.log(`\nRED: ${complaint}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && complaints.length === 0 ? 0 : 1;
