import type { Year } from '../../model/year.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import type { ShownYear } from '../../site/views/shownYear.ts';

/** What the page asks its worker: a year to be shown, or the whole of it. */
export interface Question {
  want: keyof Answers;
  definition: YearDefinition;
  /** Address of the plans and sessions that a year is made of. */
  catalogue: string;
}

export interface Answers {
  shown: ShownYear;
  whole: Year;
}

/** What comes back: an answer, or in words why there is none. */
export type Reply<Answer> = { answer: Answer } | { problem: string };
