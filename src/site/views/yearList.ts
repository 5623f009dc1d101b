import type { Year } from '../../model/year.ts';
import { fullest, pictureWeeks } from '../charts/yearWeeks.ts';

/** The scale on which several years can be compared; a year in minutes keeps one of its own. */
export const sharedPeak = (years: readonly Year[], measure: Year['measure']): number =>
  Math.max(
    1,
    ...years.filter((year) => year.measure === measure).map((year) => fullest(pictureWeeks(year))),
  );
