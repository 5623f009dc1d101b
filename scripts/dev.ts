import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { asEnvironment, siteOptions } from './options.ts';
import { whenAbandoned } from './workbench/abandoned.mjs';

const ASTRO = join(import.meta.dirname, '..', 'node_modules', 'astro', 'bin', 'astro.mjs');

// npm run dev: pages and sheets made on request, made again when a plan changes.
const options = siteOptions(process.argv.slice(2), process.env);
const child = spawn(process.execPath, [ASTRO, 'dev', ...options.rest], {
  cwd: join(import.meta.dirname, '..'),
  env: { ...process.env, ...asEnvironment(options) },
  stdio: 'inherit',
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
whenAbandoned(() => child.kill('SIGTERM'));
child.once('close', (code) => process.exit(code ?? 0));
