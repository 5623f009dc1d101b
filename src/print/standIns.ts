import { LABELS } from '../../templates/type.ts';
import { fontName } from './layout/fonts.ts';
import type { PrintShop } from './shop.ts';

/**
 * True when a letter of what is to be printed is missing from the first face of labels, in which a
 * sheet sets nearly all its words: then it comes out whole only with the face that stands in.
 *
 * @param shop opened with the usual faces or with all
 * @param content what the sheet is made of, as plain data; every text in it counts
 * @example
 * needsStandIns(shop, { title: 'Łódź' }) //=> false
 * needsStandIns(shop, { title: 'Σπάρτη' }) //=> true
 */
export function needsStandIns({ typecase }: PrintShop, content: unknown): boolean {
  const letters = new Set(JSON.stringify(content).normalize('NFC'));
  return !typecase.book.covers(FIRST, [...letters].join(''));
}

/** Its weights have the same letters. */
const FIRST = fontName(LABELS.split(', ')[0] ?? '', 400, 'normal');
