// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenAbandoned } from './abandoned.mjs';

/** The project's top folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment of every step: our own tools first on the path, and nobody phones home. */
const quietEnvironment = () => ({
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
});

/**
 * Runs a program in the project's folder with its output passed through, and waits for its end.
 * Ctrl-C is left to the program, so that it can tidy up before this one goes on.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to the usual one
 * @returns {Promise<number>} its exit code; 1 when it cannot be started or a signal ends it, 130 after Ctrl-C
 */
export function run(program, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...quietEnvironment(), ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const forward = () => child.kill('SIGTERM');
    const wait = () => {};
    process.on('SIGTERM', forward).on('SIGINT', wait);
    const unwatch = whenAbandoned(forward);
    const finish = (/** @type {number} */ code) => {
      unwatch();
      process.off('SIGTERM', forward).off('SIGINT', wait);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${program} did not start: ${error.message}`);
      finish(1);
    });
    child.once('close', (code, signal) => finish(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * A duration as a person reads it.
 *
 * @param {number} milliseconds
 * @example
 * seconds(65_400) //=> '1 min 5 s'
 * seconds(2_340) //=> '2.3 s'
 */
export function seconds(milliseconds) {
  const whole = Math.round(milliseconds / 1000);
  if (whole >= 60) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
