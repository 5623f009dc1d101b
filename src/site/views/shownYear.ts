import type { BuiltYear } from './builtYear.ts';
import { type DrawnYear, drawnYear } from './drawnYear.ts';

/** What a page shows of a built year, without its days, so that it is quick to hand over. */
export type ShownYear = Omit<BuiltYear, 'year'> & DrawnYear;

export const shownYear = ({ year, ...said }: BuiltYear): ShownYear => ({
  ...said,
  ...drawnYear(year),
});
