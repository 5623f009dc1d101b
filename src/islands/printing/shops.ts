import type { Face, FontFile, PrintShop } from '../../print/print.ts';
import { asked } from '../asked.ts';

/** By the faces they were opened with. */
const shops = new Map<readonly Face[], Promise<PrintShop>>();

/**
 * The shop that prints this. Faces that stand in for missing letters weigh a third of all, so they are
 * fetched for a plan or year that has such letters, and the sheet comes out the same as with all faces.
 *
 * @param fonts address of the fonts
 * @param content what the sheet is made of
 */
export async function shopFor(fonts: string, content: unknown): Promise<PrintShop> {
  const { FACES, USUAL_FACES, needsStandIns } = await import('../../print/print.ts');
  const shop = await shopWith(fonts, USUAL_FACES);
  return needsStandIns(shop, content) ? shopWith(fonts, FACES) : shop;
}

/** Opened once; again after its fonts could not be had. */
function shopWith(fonts: string, faces: readonly Face[]): Promise<PrintShop> {
  const known = shops.get(faces);
  if (known) return known;
  const opened = openShop(fonts, faces).catch((error: unknown) => {
    shops.delete(faces);
    throw error;
  });
  shops.set(faces, opened);
  return opened;
}

async function openShop(address: string, faces: readonly Face[]): Promise<PrintShop> {
  const { openPrintShop } = await import('../../print/print.ts');
  return openPrintShop(
    await Promise.all(
      faces.map(async ({ file, name, weight, style }): Promise<FontFile> => {
        const font = await asked(`${address}${file}`);
        return { name, weight, style, data: new Uint8Array(await font.arrayBuffer()) };
      }),
    ),
  );
}
