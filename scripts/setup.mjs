// @ts-check
import { installPackages } from './workbench/install.mjs';
import { requirePinnedNode } from './workbench/pinnedNode.mjs';

/**
 * Makes a fresh clone ready: packages installed, the pinned Node found.
 * Plain Node 20, no packages: this is what fetches them.
 *
 * Ends the process with 1, and the reason in words, when that cannot be done.
 */
export async function setUp() {
  try {
    await installPackages();
    requirePinnedNode();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
