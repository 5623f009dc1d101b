// @ts-check
import { setUp } from './setup.mjs';
import { seconds } from './workbench/run.mjs';
import { chosenStages, STAGE_NAMES } from './workbench/stages.mjs';
import { findTools } from './workbench/tools.mjs';

// npm test: set up, run every check, count. `npm test -- unit e2e` runs those only.
const names = process.argv.slice(2);
refuseUnknown(names);
await setUp();
if (!(await findTools())) process.exit(1);
const results = await runAll(chosenStages(names));
printSummary(results);
process.exitCode = total(results, 'failed') > 0 ? 1 : 0;

/** @typedef {import('./workbench/stages.mjs').Stage} Stage */
/** @typedef {{ stage: Stage, passed: number, failed: number, time: number }} Result */

/** @param {string[]} names */
function refuseUnknown(names) {
  const unknown = names.filter((name) => !STAGE_NAMES.includes(name));
  if (unknown.length === 0) return;
  console.error(`No stage is called ${unknown.join(', ')}. There are ${STAGE_NAMES.join(', ')}.`);
  process.exit(1);
}

/** Runs them all even when one fails, except what needs a build that failed. @param {Stage[]} stages */
async function runAll(stages) {
  /** @type {Result[]} */
  const results = [];
  for (const stage of stages) {
    console.log(`\n=== ${stage.name}: ${stage.about}`);
    const begun = Date.now();
    const count = lacksBuild(stage, results) ? noBuild() : await stage.run(names);
    results.push({ stage, ...count, time: Date.now() - begun });
  }
  return results;
}

/** @param {Stage} stage @param {Result[]} results */
function lacksBuild(stage, results) {
  return stage.name === 'e2e' && results.some((r) => r.stage.name === 'build' && r.failed > 0);
}

function noBuild() {
  console.error('Counted as failed: there is no build to test.');
  return { passed: 0, failed: 1 };
}

/** The last line is for machines as much as for people. @param {Result[]} results */
function printSummary(results) {
  console.log('\n=== summary');
  for (const { stage, passed, failed, time } of results) {
    const mark = failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${mark.padEnd(6)}  ${stage.name.padEnd(7)} ${passed} passed, ${failed} failed in ${seconds(time)}`,
    );
  }
  console.log(`\n${total(results, 'passed')} passed, ${total(results, 'failed')} failed`);
}

/** @param {Result[]} results @param {'passed' | 'failed'} what */
function total(results, what) {
  return results.reduce((sum, result) => sum + result[what], 0);
}
