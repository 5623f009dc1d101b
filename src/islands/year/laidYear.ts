import type { YearCatalogue } from '../../engine/buildYear.ts';
import { builtYear } from '../../site/views/builtYear.ts';
import { shownYear } from '../../site/views/shownYear.ts';
import type { LaidYear, WholeYear } from './question.ts';
import type { CheckYear } from './typed.ts';
import { typedYear } from './typedYear.ts';

interface Tools {
  library: YearCatalogue;
  check: CheckYear;
  /** The first day of a year that says none, ISO date. */
  start: string;
}

/** The year that choices of an address come to, as the page shows it. */
export function laidYear(words: string, { library, check, start }: Tools): LaidYear {
  const typed = typedYear(new URLSearchParams(words), check, start);
  return { typed, shown: shownYear(builtYear(typed.definition, library)), start };
}

/** The same with every day of it, to print and to keep. */
export function wholeYear(words: string, { library, check, start }: Tools): WholeYear {
  const { definition } = typedYear(new URLSearchParams(words), check, start);
  return { year: builtYear(definition, library).year, definition };
}
