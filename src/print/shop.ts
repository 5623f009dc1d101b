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
  typecase: Typecase;
}

/**
 * @param fonts the faces of look.md, as bytes from a disk or a network
 * @param deflate packs what goes into a PDF; left out, a plain one that runs anywhere. Node's own
 * (`deflateSync` of `node:zlib`) is several times faster. Two of them may give different bytes.
 */
export function openPrintShop(fonts: FontFile[], deflate?: Deflate): PrintShop {
  const typecase = openTypecase(fonts, deflate);
  return { press: openPress(fonts, typecase.book), typecase };
}
