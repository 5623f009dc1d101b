/** The two columns of the table. Women and non-binary runners share one. */
export const BOSTON_COLUMNS = ['men', 'women'] as const;
export type BostonColumn = (typeof BOSTON_COLUMNS)[number];

type Row = readonly [from: number, men: number, women: number];
const YOUNGEST: Row = [18, 175, 205];

/** Youngest age of each row, minutes for men and for women and non-binary runners. */
const STANDARDS: readonly Row[] = [
  YOUNGEST,
  [35, 180, 210],
  [40, 185, 215],
  [45, 195, 225],
  [50, 200, 230],
  [55, 210, 240],
  [60, 230, 260],
  [65, 245, 275],
  [70, 260, 290],
  [75, 275, 305],
  [80, 290, 320],
];

/** What must stand beside the figure. */
export const BOSTON_NOTE =
  'The standard of the race of 2026. It changes every few years, and is not yet a place: in recent years runners needed some minutes more in hand.';

/**
 * The marathon time that qualifies for Boston, minutes (Boston Athletic Association, race of 2026).
 *
 * @param age on the day of Boston; the race takes nobody under 18, who here get the first row.
 * @example
 * bostonQualifier(36, 'women') //=> 210
 */
export function bostonQualifier(age: number, column: BostonColumn): number {
  const row = STANDARDS.filter(([from]) => age >= from).at(-1) ?? YOUNGEST;
  return row[column === 'men' ? 1 : 2];
}
