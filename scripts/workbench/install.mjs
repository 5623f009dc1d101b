// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, seconds } from './run.mjs';

const STAMP = join(ROOT, 'node_modules', '.periodical-installed');

/**
 * Brings node_modules in step with package-lock.json. Costs nothing when it is.
 *
 * @throws {Error} when npm cannot install
 */
export async function installPackages() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()) return;
  const begun = Date.now();
  console.log('Installing packages (a minute or two the first time) …');
  rmSync(STAMP, { force: true });
  if ((await npmInstall()) !== 0) {
    throw new Error('npm could not install the packages; its own words above say why.');
  }
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(STAMP, fingerprint());
  console.log(`Packages installed in ${seconds(Date.now() - begun)}.`);
}

/** Changes whenever another set of packages is wanted, or the machine is another kind. */
function fingerprint() {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  return createHash('sha256')
    .update(JSON.stringify([process.platform, process.arch, dependencies, devDependencies]))
    .update(existsSync(join(ROOT, 'package-lock.json')) ? read('package-lock.json') : '')
    .digest('hex');
}

/** @param {string} name */
const read = (name) => readFileSync(join(ROOT, name), 'utf8');

/** `--include=dev` because a host may set NODE_ENV=production, and the build needs all of it. */
function npmInstall() {
  const args = ['install', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
}
