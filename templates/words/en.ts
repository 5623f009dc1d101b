import type { Season } from '../../src/model/phaseKind.ts';
import type { Weekday } from '../../src/model/weekday.ts';

/** Every word that sheets add to a plan's own. */
export interface SheetWords {
  week: string;
  weekdays: Record<Weekday, string>;
  seasons: Record<Season, string>;
  days(count: number): string;
  /** A week that asks for nothing in particular. */
  unplanned: string;
  /** After the volume of a down week. */
  down: string;
  /** Before its purpose. */
  downWeek: string;
  hard: string;
  hardMeans: string;
  long: string;
  longMeans: string;
  event: string;
  missed: string;
  missedMeans: string;
  version(version: string): string;
  weeks(first: number, last: number): string;
  /** What a screen reader says of the code's link. */
  openPlan: string;
}

export const EN: SheetWords = {
  week: 'Week',
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  seasons: { recover: 'Recover', base: 'Base', build: 'Build', speed: 'Speed', peak: 'Peak' },
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  unplanned: 'unplanned',
  down: 'down',
  downWeek: 'Down',
  hard: 'hard',
  hardMeans: 'one or two a week, never two in a row',
  long: 'long',
  longMeans: 'easy pace, easy day after',
  event: 'race or time trial',
  missed: 'Missed a day?',
  missedMeans:
    'Skip it and go on. Move a session only where a rest or easy day stays between the hard ones.',
  version: (version) => `v${version}`,
  weeks: (first, last) => (first === last ? `week ${first}` : `weeks ${first}–${last}`),
  openPlan: 'Open this plan on the web',
};
