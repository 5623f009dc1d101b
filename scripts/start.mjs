// @ts-check
import { setUp } from './setup.mjs';
import { run } from './workbench/run.mjs';

// npm start: set up, build everything, serve it. Options after `--` go to the build.
await setUp();
const built = await run('tsx', ['scripts/build.ts', ...process.argv.slice(2)]);
process.exit(built === 0 ? await run('tsx', ['scripts/serve.ts']) : built);
