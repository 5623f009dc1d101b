// @ts-check
import { forgetUnseen } from './scripts/workbench/forgetUnseen.mjs';

/** Where Stryker keeps what git need not know. */
const CACHE = '.cache/mutation';

/** What was judged before; without what tests written since might notice. */
const KEPT = `${CACHE}/incremental.json`;
forgetUnseen(KEPT);

/**
 * Mutation tests: change the code a little, and see whether a test notices. The whole, or a part:
 *
 *     npm run test:mutation
 *     npm run test:mutation -- --mutate 'src/model/*.ts,!src/model/*.test.ts'
 *
 * What is measured, what is left out and why, and the latest figures stand in docs/quality.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: ['src/{model,calendar,engine}/**/*.ts', '!src/**/*.test.ts'],
  coverageAnalysis: 'perTest',
  disableBail: true,
  incremental: true,
  incrementalFile: KEPT,
  tempDirName: `${CACHE}/sandbox`,
  ignorePatterns: ['/*', '!/src', '!/test', '!/content', '!/scripts', '!/tsconfig.json'],
  concurrency: 1,
  timeoutMS: 5_000,
  timeoutFactor: 2,
  warnings: { slow: false },
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${CACHE}/mutation.json` },
  htmlReporter: { fileName: `${CACHE}/mutation.html` },
  thresholds: { high: 90, low: 85, break: 85 },
};
