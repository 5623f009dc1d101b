import type { PaperName } from '../../model/sheet.ts';

/** A sheet of paper as it lies in the printer's tray, upright, in millimetres. */
export interface Paper {
  /** The word a reader sees. */
  title: string;
  /** Millimetres. */
  width: number;
  /** Millimetres. */
  height: number;
}

/** The papers that sheets are made for: ISO 216 and ANSI/ASME Y14.1. */
export const PAPERS = {
  a4: { title: 'A4', width: 210, height: 297 },
  letter: { title: 'Letter', width: 215.9, height: 279.4 },
  a3: { title: 'A3', width: 297, height: 420 },
  tabloid: { title: 'Tabloid', width: 279.4, height: 431.8 },
} as const satisfies Record<PaperName, Paper>;

/** Points in a millimetre: 72 points an inch, 25.4 mm an inch. */
const POINTS_PER_MM = 72 / 25.4;

/**
 * Millimetres as points, the unit of every drawing.
 *
 * @example
 * mm(25.4) //=> 72
 */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM;

/** No ink nearer to the edge than this, in millimetres: most printers leave 4 to 6 mm white. */
export const LEAST_MARGIN = 8;

/**
 * A paper lying on its long side, in points.
 *
 * @example
 * landscape('letter') //=> { width: 792, height: 612 }
 */
export function landscape(paper: PaperName): { width: number; height: number } {
  const { width, height } = PAPERS[paper];
  return { width: mm(height), height: mm(width) };
}
