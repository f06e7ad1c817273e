// npm run test:real: what is run with tools that are not everywhere where git and Node are (__tests__/real/). They are
// installed first where they are missing. One that cannot be had fails, unless REAL_OPTIONAL=1.
// npm run test:real -- PATTERN runs the files whose name matches, and wants their tools alone.
import { join } from 'node:path';
import { findTools } from './real-tools.ts';
import { printTotal, runJest } from './run-jest.ts';

const patterns = process.argv.slice(2);
/** As jest reads patterns: any of them, in any case, in the path. */
const isChosen = (name: string): boolean =>
  patterns.length === 0 ||
  patterns.some((each) => new RegExp(each, 'i').test(`__tests__/real/${name}.test.ts`));
const { path, missing } = findTools((name) => !isChosen(name));
const isOptional = process.env.REAL_OPTIONAL === '1';
for (const { name, reason } of missing)
  console.log(`${name} cannot be had here, so __tests__/real/${name}.test.ts is not run: ${reason}`);
if (missing.length > 0 && !isOptional) console.log('Set REAL_OPTIONAL=1 to go on without.');

const without = missing.flatMap(({ name }) => ['--testPathIgnorePatterns', `real/${name}\\.test`]);
const outcome = runJest(
  join(import.meta.dirname, '..', 'coverage', 'real-tests.json'),
  [
    ...['--selectProjects', 'real', '--passWithNoTests', ...without],
    ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
  ],
  { PATH: path },
);
const lacking = isOptional ? [] : missing.map(({ name }) => `the tests with ${name} were not run`);
const unmatched =
  patterns.length > 0 && outcome.passed + outcome.failed === 0
    ? [`no test of __tests__/real/ matches ${patterns.join(' ')}`]
    : [];
printTotal({ ...outcome, complaints: [...outcome.complaints, ...lacking, ...unmatched] });
