// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = dirname(HERE);

if (!existsSync(join(PROJECT, 'node_modules'))) {
  console.error('The project is not installed yet: run "npm start" or "npm test" first.');
  process.exit(1);
}
if (!['lighthouse', '@react-pdf'].every((name) => existsSync(join(HERE, 'node_modules', name)))) {
  // Not `npm ci`: it refuses a lock without Typst's packages for other platforms.
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
}
const [program, ...options] = process.argv.slice(2);
run(process.execPath, ['--import', 'tsx', `bench/${program}.ts`, ...options], PROJECT);

/** @param {string} program @param {string[]} args @param {string} [cwd] */
function run(program, args, cwd = HERE) {
  const { status } = spawnSync(program, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
