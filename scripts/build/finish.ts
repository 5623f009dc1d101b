import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { HEADER_ONLY, hostHeaders } from './headers.ts';
import { hostFiles } from './hostFiles.ts';
import { writeServiceWorker } from './offline.ts';
import { sharedPolicy } from './policy.ts';
import { writeSearchIndex } from './searchIndex.ts';

/**
 * What can be made only when every page is there: the search index, the headers for hosts, and the
 * service worker, which knows all other files.
 *
 * @param site the folder of a site as Astro built it
 * @throws Error when one of them cannot be made
 */
export async function finish(site: string): Promise<void> {
  await writeSearchIndex(site);
  const files = filesIn(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const policy = sharedPolicy(
    pages.map((page) => readFileSync(join(site, page), 'utf8')),
    HEADER_ONLY,
  );
  for (const [name, text] of Object.entries(hostFiles(hostHeaders(policy)))) {
    writeFileSync(join(site, name), text);
  }
  writeServiceWorker(site, files);
}

/** Paths of all files below a folder, with plain slashes. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
