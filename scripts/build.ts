import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWithAstro, warningsIn } from './build/astro.ts';
import { finish } from './build/finish.ts';
import { showProgress, tallyOf } from './build/progress.ts';
import { swapIn } from './build/swap.ts';
import { checkContent } from './check.ts';
import { asEnvironment, siteOptions } from './options.ts';
import { seconds } from './workbench/run.mjs';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** One a process, so that two builds at once do not write into each other. */
const NEXT = join(ROOT, '.cache', `dist-next-${process.pid}`);
const OLD = join(ROOT, '.cache', `dist-old-${process.pid}`);

/**
 * Builds the site: content checked first, built aside, then put in dist/ in one move.
 * A build that fails leaves the last good dist/ as it was.
 *
 * @returns the exit code
 */
async function build(): Promise<number> {
  const options = siteOptions(process.argv.slice(2), process.env);
  console.log(`Checking ${options.content} …`);
  const isSound = (sheets: boolean) => checkContent(options.content, { sheets });
  if (!(await isSound(false))) return refuse('The content has errors');
  console.log('Building pages and PDFs …');
  const begun = performance.now();
  const stop = showProgress(NEXT, tallyOf(DIST));
  const { ok, output } = await buildWithAstro(ROOT, NEXT, asEnvironment(options));
  stop();
  // Its pages lay out every sheet. Where one failed, a check says which cells of which plans, all at once.
  if (!ok && !(await isSound(true))) return refuse('The content has errors');
  if (!ok) return refuse('The build failed', output);
  for (const line of warningsIn(output)) console.warn(line);
  await finish(NEXT);
  const { pages, pdfs, files } = tallyOf(NEXT);
  swapIn(NEXT, DIST, OLD);
  const time = seconds(performance.now() - begun);
  console.log(`Built ${pages} pages and ${pdfs} PDFs (${files} files) into dist/ in ${time}.`);
  return 0;
}

function refuse(why: string, output = ''): number {
  console.error(`${output}\n${why}, so dist/ is as it was.`);
  return 1;
}

try {
  process.exitCode = await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(NEXT, { recursive: true, force: true });
}
