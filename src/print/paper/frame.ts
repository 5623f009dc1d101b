import type { Gutter, PaperName } from '../../model/sheet.ts';
import { mm, PAPERS } from './paper.ts';

/** A page with the rectangle that words and lines may fill, in points. */
export interface Frame {
  width: number;
  height: number;
  inner: { x: number; y: number; width: number; height: number };
}

/** White round a page, in millimetres. */
const MARGIN = 11;

/** Holes of ISO 838 reach 15 mm into the paper: a gutter keeps clear of them. */
const GUTTER = 20;

/** A page of a paper, upright or lying, with a wider margin on one side where it is asked for. */
export function frameOf(
  paper: PaperName,
  way: 'upright' | 'lying',
  gutter: Gutter = 'none',
  margin = MARGIN,
): Frame {
  const { width: short, height: long } = PAPERS[paper];
  const [width, height] = way === 'upright' ? [short, long] : [long, short];
  const left = gutter === 'left' ? GUTTER : margin;
  const right = gutter === 'right' ? GUTTER : margin;
  return {
    width: mm(width),
    height: mm(height),
    inner: {
      x: mm(left),
      y: mm(margin),
      width: mm(width - left - right),
      height: mm(height - 2 * margin),
    },
  };
}
