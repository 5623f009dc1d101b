// @ts-check
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const PINNED = join(ROOT, 'node_modules', '.bin', 'node');
const OLDEST = [22, 12];

/**
 * Makes sure of the Node that runs everything after the install: the one pinned in package.json,
 * or this one where an install without scripts left it out and this one is new enough.
 *
 * @throws {Error} when there is neither, with the remedy
 */
export function requirePinnedNode() {
  if (answers(PINNED) || isNewEnough(process.versions.node)) return;
  throw new Error(
    `The pinned Node is missing from node_modules, and Node ${process.versions.node} is older ` +
      `than ${OLDEST.join('.')}. Either allow install scripts ("npm config set ignore-scripts ` +
      'false"), delete node_modules and run this again, or install a newer Node.',
  );
}

/** @param {string} program */
function answers(program) {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST;
  return major > oldMajor || (major === oldMajor && minor >= oldMinor);
}
