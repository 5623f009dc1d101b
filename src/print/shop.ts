import type { SheetBrand } from '../brands/sheetBrand.ts';
import type { FontFile } from './layout/fonts.ts';
import { openPress, type Press } from './layout/stamp.ts';
import type { Deflate } from './painter/deflate.ts';
import { openTypecase, type Typecase } from './painter/typecase.ts';

/**
 * Everything that is worth keeping between sheets: fonts, shaped words, stamps. A shop may print
 * any number of sheets; each comes out the same whatever was printed before.
 */
export interface PrintShop {
  press: Press;
  /** One for each brand: what was laid out in one face is no use in another. */
  presses: Map<string, Press>;
  typecase: Typecase;
}

/**
 * @param fonts the faces of look.md, as bytes from a disk or a network
 * @param deflate packs what goes into a PDF; left out, a plain one that runs anywhere. Node's own
 * (`deflateSync` of `node:zlib`) is several times faster. Two of them may give different bytes.
 */
export function openPrintShop(fonts: FontFile[], deflate?: Deflate): PrintShop {
  const typecase = openTypecase(fonts, deflate);
  return { press: openPress(fonts, typecase.book), presses: new Map(), typecase };
}

/** The press of a brand, with what was laid out in its faces. */
export function pressFor({ press, presses }: PrintShop, { id }: SheetBrand): Press {
  const known = presses.get(id) ?? { ...press, forms: new Map(), stamps: new Map() };
  presses.set(id, known);
  return known;
}
