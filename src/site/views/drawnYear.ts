import type { Season } from '../../model/phaseKind.ts';
import type { Year } from '../../model/year.ts';
import { unitWord } from '../both.ts';
import { type YearColumn, yearColumn } from '../charts/yearColumn.ts';
import { type YearPicture, yearPicture } from '../charts/yearPicture.ts';
import { yearInWords } from './yearView.ts';

/** A year as pages draw it. */
export interface DrawnYear {
  title: string;
  across: YearPicture;
  down: YearColumn;
  /** What the pictures need a key to. */
  codes: Season[];
  /** What running is counted in. */
  unit: string;
  /** The picture in words. */
  description: string;
}

/** Pixels of the fullest week in the picture that lies. */
const TALLEST = 230;

export const drawnYear = (year: Year): DrawnYear => ({
  title: year.title,
  across: yearPicture(year, { tallest: TALLEST }),
  down: yearColumn(year),
  codes: [...new Set(year.seasons.map(({ season }) => season))],
  unit: unitWord(year.measure, year.units),
  description: yearInWords(year),
});
