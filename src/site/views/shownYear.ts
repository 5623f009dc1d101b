import type { Season } from '../../model/phaseKind.ts';
import { type YearColumn, yearColumn } from '../charts/yearColumn.ts';
import { type YearPicture, yearPicture } from '../charts/yearPicture.ts';
import type { BuiltYear } from './builtYear.ts';

/** What a page shows of a built year, without its days, so that it is quick to hand over. */
export interface ShownYear extends Omit<BuiltYear, 'year'> {
  title: string;
  across: YearPicture;
  down: YearColumn;
  /** What its pictures need a key to. */
  codes: Season[];
}

/** Pixels of the fullest week in the picture that lies. */
const TALLEST = 230;

export const shownYear = ({ year, ...said }: BuiltYear): ShownYear => ({
  ...said,
  title: year.title,
  across: yearPicture(year, { tallest: TALLEST }),
  down: yearColumn(year),
  codes: [...new Set(year.seasons.map(({ season }) => season))],
});
