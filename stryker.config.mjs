// @ts-check

/** Where Stryker keeps what git need not know. */
const CACHE = '.cache/mutation';

/**
 * Mutation tests: change the code a little, and see whether a test notices. `npm run test:mutation`;
 * one folder: `npm run test:mutation -- --mutate 'src/model/*.ts,!**\/*.test.ts'`.
 * What is measured, and what is not, stands in docs/quality.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: true },
  mutate: ['src/{model,calendar,engine}/**/*.ts', '!src/**/*.test.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${CACHE}/incremental.json`,
  tempDirName: `${CACHE}/sandbox`,
  ignorePatterns: ['/*', '!/src', '!/test', '!/content', '!/scripts', '!tsconfig.json'],
  concurrency: 1,
  timeoutMS: 5_000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: `${CACHE}/mutation.json` },
  htmlReporter: { fileName: `${CACHE}/mutation.html` },
  thresholds: { high: 90, low: 85, break: 85 },
};
