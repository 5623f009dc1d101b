import type { FontFile } from './layout/fonts.ts';
import { openPress, type Press } from './layout/stamp.ts';
import { openTypecase, type Typecase } from './painter/typecase.ts';

/**
 * Everything that is worth keeping between sheets: fonts, shaped words, stamps. A shop may print
 * any number of sheets; each comes out the same whatever was printed before.
 */
export interface PrintShop {
  press: Press;
  typecase: Typecase;
}

/** @param fonts the faces of look.md, as bytes from a disk or a network */
export function openPrintShop(fonts: FontFile[]): PrintShop {
  const typecase = openTypecase(fonts);
  return { press: openPress(fonts, typecase.book), typecase };
}
