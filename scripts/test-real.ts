// npm run test:real: what is run with tools that are not everywhere where git and Node are (__tests__/real/). They are
// installed first where they are missing. One that cannot be had fails, unless REAL_OPTIONAL=1.
import { join } from 'node:path';
import { findTools } from './real-tools.ts';
import { printTotal, runJest } from './run-jest.ts';

const { path, missing } = findTools();
const isOptional = process.env.REAL_OPTIONAL === '1';
for (const { name, reason } of missing)
  console.log(`${name} cannot be had here, so __tests__/real/${name}.test.ts is not run: ${reason}`);
if (missing.length > 0 && !isOptional) console.log('Set REAL_OPTIONAL=1 to go on without.');

const without = missing.flatMap(({ name }) => ['--testPathIgnorePatterns', `real/${name}\\.test`]);
const outcome = runJest(
  join(import.meta.dirname, '..', 'coverage', 'real-tests.json'),
  ['--selectProjects', 'real', '--passWithNoTests', ...without],
  { PATH: path },
);
const lacking = isOptional ? [] : missing.map(({ name }) => `the tests with ${name} were not run`);
printTotal({ ...outcome, complaints: [...outcome.complaints, ...lacking] });
