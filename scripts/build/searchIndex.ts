import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What is drawn, counted or chosen rather than read: nobody looks for a page by it. */
const NOT_READ = ['svg', 'table', 'form', 'aside', 'nav', '#days', '#search-lists'];

/**
 * Writes the index of the search page beside the pages. Weeks, print shops and everything else without
 * `data-pagefind-body` are left out, so that an index stays small.
 *
 * @param site the folder of a site as it was built
 * @returns how many pages can be found
 * @throws Error when the index could not be made
 */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    // One index, whatever language a plan is written in: a visitor asks once.
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: NOT_READ,
    });
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0)
      throw new Error(`The search index could not be made: ${wrong.join('\n')}`);
    dropForeignForms(join(site, 'pagefind'));
    return added.page_count;
  } finally {
    await close();
  }
}

/** The search page has a form of its own. */
function dropForeignForms(folder: string): void {
  for (const file of globSync('pagefind-{*ui,highlight}.{css,js}', { cwd: folder })) {
    rmSync(join(folder, file));
  }
}
