import { PAGE } from '../../../templates/booklet/measures.ts';
import type { Gutter, PaperName } from '../../model/sheet.ts';
import type { Rectangle } from '../layout/drawing.ts';
import { mm } from '../paper/paper.ts';

/** A page of a booklet, in points. */
export interface BookPage {
  width: number;
  height: number;
  /** The side away from the fold: right on odd pages. */
  outer: 'left' | 'right';
  /** What the words of the page may fill; of one size on every page. */
  body: Rectangle;
  /** The line of the running head, and that of the page number. */
  head: Rectangle;
  foot: Rectangle;
}

/** The page of a folded sheet in millimetres: A5 (ISO 216) and half of ANSI A. */
const HALVES: Partial<Record<PaperName, { width: number; height: number }>> = {
  a4: { width: 148, height: 210 },
  letter: { width: 139.7, height: 215.9 },
};

/** @throws RangeError for a paper that no booklet is made of */
export function halfOf(paper: PaperName): { width: number; height: number } {
  const half = HALVES[paper];
  if (!half) throw new RangeError(`No booklet is folded of ${paper}`);
  return half;
}

/**
 * A page by its number, its wider margin at the fold.
 *
 * @param gutter any but none leaves room for holes at the fold
 */
export function bookPage(paper: PaperName, number: number, gutter: Gutter = 'none'): BookPage {
  const { width, height } = halfOf(paper);
  const right = number % 2 === 1;
  const inner = gutter === 'none' ? PAGE.inner : PAGE.punched;
  const x = mm(right ? inner : PAGE.outer);
  const across = mm(width - inner - PAGE.outer);
  const strip = (y: number, tall: number): Rectangle => ({
    x,
    y: mm(y),
    width: across,
    height: mm(tall),
  });
  const top = PAGE.top + PAGE.head;
  const bottom = height - PAGE.bottom - PAGE.foot;
  return {
    width: mm(width),
    height: mm(height),
    outer: right ? 'right' : 'left',
    body: strip(top, bottom - top),
    head: strip(PAGE.top, PAGE.head),
    foot: strip(bottom, PAGE.foot),
  };
}
