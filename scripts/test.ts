// npm test: the scenarios against the shipped bundles in dist/, together with the sandbox's own tests; and the scenarios
// again with bundles that count what is run, together with the unit tests, to see how much of src/ they cover.
// npm test -- PATTERN runs what matches, from src/ as it is and without counting.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { judgeCoverage } from './covered/judge.ts';
import { buildCoveredStages } from './covered/stages.ts';
import { printTotal, runJest, type Outcome } from './run-jest.ts';

const reports = join(import.meta.dirname, '..', 'coverage');
const patterns = process.argv.slice(2);
const report = join(reports, 'tests.json');

/** All tests, and whether they run enough of src/. */
function runAll(): Outcome {
  const stages = buildCoveredStages(join(reports, 'stages'));
  const counting = ['--coverage', '--collectCoverageFrom', 'src/**/*.ts', '--coverageReporters', 'json'];
  const tests = runJest(report, ['--selectProjects', 'dist', 'source', ...counting]);
  const lacking = judgeCoverage(join(reports, 'coverage-final.json'), stages.counted(), reports);
  return { ...tests, complaints: [...tests.complaints, ...lacking] };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
if (patterns.length === 0)
  console.log(
    'Not tried here: Git LFS, cargo, the newest git and other real tools. npm run test:real has them.',
  );
printTotal(
  patterns.length === 0
    ? runAll()
    : runJest(report, ['--selectProjects', 'one by one', '--testPathPatterns', ...patterns]),
);
