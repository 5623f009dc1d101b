// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/** What a stage is worth that ended without a report. */
const CRASHED = { passed: 0, failed: 1 };

/**
 * Counts the tests of a Vitest report. A file that could not be loaded, or a test that was left
 * out, counts as failed.
 *
 * @param {string} path of the JSON report
 * @returns {Count}
 */
export const countVitest = (path) => count(path, fromVitest);

/**
 * Counts the tests of a Playwright report. A test that was left out counts as failed.
 *
 * @param {string} path of the JSON report
 * @returns {Count}
 */
export const countPlaywright = (path) => count(path, fromPlaywright);

/**
 * @param {string} path
 * @param {(report: any) => Count} read
 */
function count(path, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(path, 'utf8')));
    return Number.isInteger(passed + failed) && passed + failed > 0 ? { passed, failed } : CRASHED;
  } catch {
    return CRASHED;
  }
}

/** @param {any} report @returns {Count} */
function fromVitest(report) {
  const emptyFailures = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numTotalTests - passed + emptyFailures;
  return { passed, failed: report.success ? failed : Math.max(failed, 1) };
}

/** @param {any} test */
const hasFailed = (test) => test.status === 'failed';

/** @param {any} report @returns {Count} */
function fromPlaywright({ stats, errors }) {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}
