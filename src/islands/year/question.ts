import type { Year } from '../../model/year.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import type { ShownYear } from '../../site/views/shownYear.ts';
import type { TypedYear } from './typed.ts';

/** What the page asks its worker. */
export interface Question {
  want: keyof Answers;
  /** The year as it stands in the address. */
  words: string;
  /** Address of the plans and sessions that a year is made of. */
  catalogue: string;
}

export interface Answers {
  shown: LaidYear;
  whole: WholeYear;
}

/** What was read of the address, and what the page shows of the year that comes of it. */
export interface LaidYear {
  typed: TypedYear;
  shown: ShownYear;
  /** The first day of a year that says none, ISO date. */
  start: string;
}

/** A year with every day of it, and as a file would have it. */
export interface WholeYear {
  year: Year;
  definition: YearDefinition;
}

/** What comes back: an answer, or in words why there is none. */
export type Reply<Answer> = { answer: Answer } | { problem: string };
