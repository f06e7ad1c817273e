// ESM mode: run through scripts/test.ts, which says which of these projects are run.
import { availableParallelism } from 'node:os';

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
};
const tests = (...names) => names.map((name) => `<rootDir>/__tests__/${name}/**/*.test.ts`);

export default {
  projects: [
    {
      ...common,
      displayName: 'dist',
      testMatch: tests('scenarios', 'sandbox'),
      globals: { MINT_FROM: 'dist' },
    },
    {
      ...common,
      displayName: 'source',
      testMatch: tests('scenarios', 'unit'),
      globals: { MINT_FROM: 'coverage/stages/bundles' },
      // These would add time, and no line.
      testPathIgnorePatterns: ['fault-matrix(-stores)?\\.test', 'recipes', 'compatibility'],
    },
    {
      ...common,
      displayName: 'real',
      testMatch: tests('real'),
      globals: { MINT_FROM: 'dist' },
    },
    {
      ...common,
      displayName: 'one by one',
      testMatch: tests('scenarios', 'sandbox', 'unit'),
      globals: { MINT_FROM: 'src' },
    },
  ],
  // Ends what hangs; no test is to reach it, however busy the machine is.
  testTimeout: 240_000,
  testSequencer: '<rootDir>/scripts/longest-first.js',
  // More than there are cores: the scenarios mostly wait for other processes.
  maxWorkers: Math.max(4, availableParallelism()),
};
