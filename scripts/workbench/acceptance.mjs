// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ row: string, file: string, places: string[] }} Claim */
/** @typedef {{ file: string, title: string }} Passed */

const CLAIM = /^\| ([PCAMW]\d+) \|[^|]*\| `([^`]+)` \| ([^|]+) \|$/gm;

/**
 * The rows of docs/acceptance.md that say they hold: each with the file of its test and the places
 * where a user sees it (addresses of the site, or commands).
 *
 * @param {string} text of docs/acceptance.md
 * @returns {Claim[]}
 */
export const claimsIn = (text) =>
  [...text.matchAll(CLAIM)].map(([, row = '', file = '', places = '']) => ({
    row,
    file,
    places: [...places.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place),
  }));

/**
 * What is wrong with the claims: a row claimed twice, a test that did not run and pass with the row's
 * number in its name, a page or sheet that was not built.
 *
 * @param {Claim[]} claims
 * @param {Passed[]} passed
 * @param {(address: string) => boolean} isBuilt
 * @returns {string[]}
 */
export function brokenClaims(claims, passed, isBuilt) {
  return claims.flatMap(({ row, file, places }, at) => {
    const held = passed.some(
      (test) => test.file.endsWith(file) && new RegExp(`\\b${row}\\b`).test(test.title),
    );
    const missing = places.filter((place) => place.startsWith('/') && !isBuilt(place));
    return [
      ...(claims.findIndex((other) => other.row === row) < at ? [`${row} is claimed twice`] : []),
      ...(held ? [] : [`${row}: no test in ${file} ran and passed with ${row} in its name`]),
      ...(places.length > 0 ? [] : [`${row} names no place where a user sees it`]),
      ...missing.map((place) => `${row}: ${place} was not built`),
    ];
  });
}

/**
 * The tests of a run that passed, from the reports of Vitest and Playwright.
 *
 * @param {string} reports folder of vitest.json and playwright.json
 * @returns {Passed[]}
 */
export function passedTests(reports) {
  const vitest = read(join(reports, 'vitest.json'))?.testResults ?? [];
  const playwright = read(join(reports, 'playwright.json'))?.suites ?? [];
  return [...vitest.flatMap(fromVitest), ...playwright.flatMap(fromPlaywright)];
}

/** @param {any} file @returns {Passed[]} */
const fromVitest = ({ name, assertionResults }) =>
  assertionResults
    .filter((/** @type {any} */ test) => test.status === 'passed')
    .map((/** @type {any} */ test) => ({ file: name, title: test.fullName }));

/** @param {any} suite @returns {Passed[]} */
const fromPlaywright = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(fromPlaywright),
  ...specs
    .filter((/** @type {any} */ spec) => spec.ok)
    .map((/** @type {any} */ spec) => ({ file: `test/e2e/${spec.file}`, title: spec.title })),
];

/** @param {string} path */
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
