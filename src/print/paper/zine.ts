/** Where a panel stands on the flat sheet: column and row from 0, the upper row on its head. */
export interface Panel {
  column: 0 | 1 | 2 | 3;
  row: 0 | 1;
}

/**
 * The panels 1 to 8 of a sheet in landscape that becomes a booklet of eight pages with one cut: fold
 * it in halves three times, open it, cut along the middle between the two inner columns, fold it
 * lengthwise, push the ends together, and fold the front (1) over. Printed on one side only.
 *
 * ```
 * 5 4 3 2   (on their head)
 * 6 7 8 1
 * ```
 */
export const PANELS: readonly Panel[] = [
  { column: 3, row: 1 },
  { column: 3, row: 0 },
  { column: 2, row: 0 },
  { column: 1, row: 0 },
  { column: 0, row: 0 },
  { column: 0, row: 1 },
  { column: 1, row: 1 },
  { column: 2, row: 1 },
];
