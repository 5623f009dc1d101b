import type { When } from '../../engine/onDates.ts';
import type { Amount } from '../../model/amount.ts';
import type { Experience } from '../../model/experience.ts';
import type { Load } from '../../model/load.ts';
import type { Result } from '../../model/runner.ts';
import type { InkName } from '../../model/sheet.ts';
import type { Units } from '../../model/units.ts';
import type { Weekday } from '../../model/weekday.ts';
import type { FieldProblems } from '../fieldReaders.ts';

/** Papers to choose from; a sheet that needs a larger one has it by its family. */
export const HOME_PAPERS = ['a4', 'letter'] as const;
export type HomePaper = (typeof HOME_PAPERS)[number];

/** What a runner set to make a plan theirs. What is left out is the plan's own. */
export interface Mine {
  level?: string;
  /** Days that may hold a session; empty where somebody took the last one away. */
  free?: Weekday[];
  longRun?: Weekday;
  weekStart?: Weekday;
  units?: Units;
  /** Hours of running in a week. */
  hours?: number;
  /** Most minutes of a run on a usual day. */
  minutes?: number;
  /** What a usual week holds now, and the longest run of the last month. */
  volume?: Amount;
  longest?: Amount;
  when?: When;
  recent?: Result;
  experience?: Experience;
  age?: number;
  /** Hours of a usual night. */
  sleep?: number;
  load?: Load[];
  paper?: HomePaper;
  ink?: InkName;
}

/** Every field, by the name that the address has for it. */
export const FIELDS = [
  'level',
  'units',
  'free',
  'long-day',
  'week-start',
  'hours',
  'minutes',
  'volume',
  'longest',
  'race',
  'time',
  'experience',
  'age',
  'sleep',
  'life',
  'race-date',
  'start',
  'paper',
  'ink',
] as const;
export type FieldName = (typeof FIELDS)[number];

export type MineProblems = FieldProblems<FieldName>;
