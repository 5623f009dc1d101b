import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../src/islands/offline/serviceWorker.mjs';
import { addresses } from '../../src/site/addresses.ts';

const SOURCE = join(import.meta.dirname, '../../src/islands/offline/serviceWorker.mjs');

/** Scripts above this size, the print shop's, are kept when they are first used, bytes. */
const LARGE = 150_000;
/** Files that carry their content in their name, and fonts of the print shop, which only a build changes. */
const LASTING = ['/_astro/', '/fonts/'];
/**
 * Beside what is hashed: where everybody begins, what stands in for a page that is not kept, and what
 * the year builder makes years of, which it fetches only when somebody reaches for it.
 */
const SHELL = [
  addresses.home(),
  addresses.offline(),
  addresses.manifest(),
  addresses.yearCatalogue(),
  '/favicon.svg',
];

/** Writes `/sw.js`: the service worker, and what this build tells it. */
export function writeServiceWorker(site: string, files: readonly string[]): void {
  const worker = readFileSync(SOURCE, 'utf8').replace('export function', 'function');
  const build = JSON.stringify(offlineBuild(site, files));
  writeFileSync(join(site, 'sw.js'), `${worker}\nkeepOffline(self, ${build});\n`);
}

/**
 * What a service worker keeps of a build.
 *
 * @param site the folder of a site as it was built
 * @param files its paths, without a slash at their head
 */
export function offlineBuild(site: string, files: readonly string[]): Build {
  const shell = files
    .filter((file) => isShell(file) && statSync(join(site, file)).size <= LARGE)
    .map((file) => `/${file}`);
  return {
    version: versionOf(site, files),
    shell: [...SHELL, ...shell].sort(),
    offline: addresses.offline(),
    lasting: LASTING,
  };
}

/** Styles, fonts and small scripts: what every page and tool is made of. */
const isShell = (file: string): boolean => /^_astro\/.*\.(css|js|woff2)$/.test(file);

/** What a page is made of or begins with; sheets and pictures come and go without a new worker. */
const counts = (file: string): boolean => /\.(html|css|js|woff2|ttf)$/.test(file);

/** The same files, the same version. */
function versionOf(site: string, files: readonly string[]): string {
  const sum = createHash('sha256');
  for (const file of files.filter(counts).sort()) {
    sum.update(`${file}\n`).update(readFileSync(join(site, file)));
  }
  return sum.digest('hex').slice(0, 12);
}
