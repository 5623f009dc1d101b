/** The two columns of the table. Women and non-binary runners share one. */
export const BOSTON_COLUMNS = ['men', 'women'] as const;
export type BostonColumn = (typeof BOSTON_COLUMNS)[number];

/** Oldest age of each row, minutes for men and for women and non-binary runners. */
const STANDARDS: readonly (readonly [upTo: number, men: number, women: number])[] = [
  [34, 175, 205],
  [39, 180, 210],
  [44, 185, 215],
  [49, 195, 225],
  [54, 200, 230],
  [59, 210, 240],
  [64, 230, 260],
  [69, 245, 275],
  [74, 260, 290],
  [79, 275, 305],
  [Number.POSITIVE_INFINITY, 290, 320],
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
  const [, men, women] = STANDARDS.find(([upTo]) => age <= upTo) ?? [0, 290, 320];
  return column === 'men' ? men : women;
}
