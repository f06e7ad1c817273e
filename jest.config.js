// ESM mode: run through scripts/test.ts, which says which of these projects are run.
import { availableParallelism } from 'node:os';

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
};
const tests = (...names) => names.map((name) => `<rootDir>/__tests__/${name}/**/*.test.ts`);

/**
 * Scenarios that run with what is shipped alone: with bundles that count they would take two minutes of processor time, and
 * reach next to no branch that the others do not.
 */
const countedForNothing = [
  'compatibility',
  'credentials',
  'fault-matrix',
  'fault-matrix-hosts',
  'fault-matrix-probes',
  'fault-matrix-stores',
  'forged-environment',
  'git-files',
  'git-killed',
  'git-leftover',
  'git-others',
  'git-setup',
  'hostile-answers',
  'hot-path',
  'key-store-vault',
  'mint',
  'recipes',
  'targets',
  'whose-token',
];

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
      testPathIgnorePatterns: countedForNothing.map((name) => `/scenarios/${name}\\.test`),
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
