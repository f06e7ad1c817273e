// ESM mode: run through scripts/test.ts, which passes --experimental-vm-modules.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  testTimeout: 30_000,
  // Two also where there are two cores (jest would take one): the scenarios mostly wait for other processes.
  maxWorkers: 2,
};
