// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brokenClaims, claimsIn, passedTests } from './acceptance.mjs';
import { countPlaywright, countVitest } from './reports.mjs';
import { ROOT, run } from './run.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, about: string, run: (names: string[]) => Promise<Count> }} Stage */

const REPORTS = join(ROOT, '.cache', 'reports');
const VITEST_PROJECTS = ['architecture', 'unit', 'tools', 'property', 'golden', 'sheets'];

/** The names `npm test -- NAME…` understands. */
export const STAGE_NAMES = ['types', 'lint', ...VITEST_PROJECTS, 'build', 'e2e', 'acceptance'];

/** Every check, in the order it runs. */
export const STAGES = /** @type {Stage[]} */ ([
  { name: 'types', about: 'astro check, tsc', run: () => oneOf(types) },
  { name: 'lint', about: 'Biome, Prettier', run: () => oneOf(lint) },
  { name: 'vitest', about: VITEST_PROJECTS.join(', '), run: vitest },
  { name: 'build', about: 'the whole site', run: () => oneOf(build) },
  { name: 'e2e', about: 'Playwright in Chromium', run: endToEnd },
  { name: 'acceptance', about: 'docs/acceptance.md', run: () => oneOf(acceptance) },
]);

/**
 * The stages that a choice of names asks for. End-to-end tests bring their build along; the acceptance
 * table needs the reports of everything before it.
 *
 * @param {string[]} names none means all
 */
export function chosenStages(names) {
  if (names.length === 0 || names.includes('acceptance')) return STAGES;
  const wanted = new Set(names.map((name) => (VITEST_PROJECTS.includes(name) ? 'vitest' : name)));
  if (wanted.has('e2e')) wanted.add('build');
  return STAGES.filter((stage) => wanted.has(stage.name));
}

/** A stage without tests of its own counts as one. @param {() => Promise<boolean>} check */
async function oneOf(check) {
  return (await check()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Both checkers always speak, so that one run shows everything. */
async function types() {
  const astro = await run('astro', ['check', '--minimumFailingSeverity', 'warning']);
  const tsc = await run('tsc', ['--noEmit', '-p', '.']);
  return astro === 0 && tsc === 0;
}

async function lint() {
  const biome = await run('biome', ['check', '--error-on-warnings']);
  const pages = ['src/**/*.astro', '--no-error-on-unmatched-pattern'];
  const prettier = await run('prettier', ['--check', ...pages]);
  return biome === 0 && prettier === 0;
}

const build = async () => (await run('tsx', ['scripts/build.ts'])) === 0;

/** @param {string[]} names */
async function vitest(names) {
  const report = freshReport('vitest.json');
  const projects = VITEST_PROJECTS.filter((name) => names.includes(name));
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await run('vitest', ['run', ...reporters, ...projects.map((name) => `--project=${name}`)]);
  return countVitest(report);
}

async function endToEnd() {
  const report = freshReport('playwright.json');
  await run('playwright', ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return countPlaywright(report);
}

/** Every row that says it holds has a test that ran and a place that was built. */
async function acceptance() {
  const claims = claimsIn(readFileSync(join(ROOT, 'docs', 'acceptance.md'), 'utf8'));
  const isBuilt = (/** @type {string} */ address) => existsSync(join(ROOT, 'dist', address));
  const broken = brokenClaims(claims, passedTests(REPORTS), isBuilt);
  for (const line of broken) console.error(line);
  console.log(`${claims.length} rows of the acceptance table are mapped, ${broken.length} broken.`);
  return claims.length > 0 && broken.length === 0;
}

/** A report of an earlier run must not speak for this one. @param {string} name */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, name);
  rmSync(path, { force: true });
  return path;
}
