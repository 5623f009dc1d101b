import type { Loader, LoaderContext } from 'astro/loaders';
import { readContentFiles } from '../../../scripts/content.ts';

/**
 * Loads a content folder as text, and again whenever a file in it changes, so that pages and sheets
 * in a preview follow the plan that is being written.
 */
export const folderLoader = (folder: string): Loader => ({
  name: 'content-folder',
  async load(context) {
    await fill(context, folder);
    const { watcher } = context;
    if (!watcher) return;
    watcher.add(folder);
    for (const event of ['add', 'change', 'unlink']) {
      watcher.on(event, (path: string) => {
        if (path.startsWith(folder)) void fill(context, folder);
      });
    }
  },
});

async function fill({ store, parseData, generateDigest }: LoaderContext, folder: string) {
  const files = await readContentFiles(folder);
  const gone = new Set(store.keys());
  for (const file of files) {
    const id = file.bundled === true ? `bundled/${file.path}` : file.path;
    gone.delete(id);
    const data = await parseData({ id, data: { ...file } });
    store.set({ id, data, digest: generateDigest(file.text) });
  }
  for (const path of gone) store.delete(path);
}
