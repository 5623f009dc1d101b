import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { EngineFigures } from '../engine/program.ts';
import { readProject } from '../fair/plans.ts';

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
/** Outside this folder, so that it takes its libraries from the project. */
const PROGRAM = join(HERE, '..', '.cache', 'bench', 'engine.mjs');

/**
 * Speed and memory of the engine, bundled as a browser gets it, in a process of its own.
 *
 * @throws Error when it fails, or when its memory grows.
 */
export async function measureEngine(): Promise<EngineFigures> {
  await build({
    entryPoints: [join(HERE, 'engine', 'program.ts')],
    outfile: PROGRAM,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['temporal-polyfill', 'yaml', 'zod'],
    logLevel: 'warning',
  });
  const catalogue = await readProject();
  // Maps travel only so.
  const child = fork(PROGRAM, { execArgv: ['--expose-gc'], serialization: 'advanced' });
  const answered = once(child, 'message');
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('The engine ended early.')),
  );
  child.send(catalogue);
  const [figures] = (await Promise.race([answered, ended])) as [EngineFigures];
  return figures;
}
