import type { NoteText } from '../../../templates/fridge/Note.tsx';
import type { Season } from '../../model/phaseKind.ts';
import type { RaceRole } from '../../model/race.ts';
import type { Job } from '../job.ts';

/** All that a poster needs to know of how it is printed. */
export type Desk = Omit<Job, 'plan' | 'start'>;

/** One bar of the picture. */
export interface StoryWeek {
  season: Season;
  down: boolean;
  /** Volume without races, and what races add; in the measure of the whole. */
  training: number;
  raced: number;
  /** Days that are hard, and days that are long. */
  hard: number;
  long: number;
}

/** A stretch of the ribbon; days count from the first day of the first week. */
export interface StoryBand {
  season: Season;
  title: string;
  firstDay: number;
  /** The day after its last. */
  endDay: number;
}

/** A race or time trial. */
export interface StoryFlag {
  day: number;
  role: RaceRole;
  title: string;
  words: string;
}

/** A title and what stands under it. */
export interface StorySection {
  title: string;
  notes: NoteText[];
}

/** What a poster tells, of a plan or of a year. */
export interface Story {
  title: string;
  lead: string;
  facts: string[];
  weeks: StoryWeek[];
  bands: StoryBand[];
  /** Words along the axis. */
  ticks: { day: number; words: string }[];
  flags: StoryFlag[];
  /** The value of one unit of volume that is read, such as 1.609 for a mile, and its name. */
  unit: { per: number; name: string };
  /** True where every bar has its number. */
  numbered: boolean;
  sections: StorySection[];
  /** The picture in a sentence or two. */
  sum: string;
}
