import type { Season } from '../../src/model/phaseKind.ts';
import type { Weekday } from '../../src/model/weekday.ts';
import type { SeasonPurpose, YearRace } from '../../src/model/year.ts';

/** Every word that sheets add to a plan's own. */
export interface SheetWords {
  week: string;
  weekdays: Record<Weekday, string>;
  seasons: Record<Season, string>;
  days(count: number): string;
  /** A week that asks for nothing in particular. */
  unplanned: string;
  /** After the training of a week that ends in a race. */
  andRace: string;
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
  /** Over what to do when a day does not go as planned. */
  differently: string;
  /** What happened, and what to do: the engine’s rules in fewer words, under the same ids. */
  grey: readonly { id: string; when: string; answer: string }[];
  /** Over what each session is for. */
  sessions: string;
  /** The smaller sizes of a session. */
  short: string;
  bare: string;
  version(version: string): string;
  weeks(first: number, last: number): string;
  /** What a screen reader says of the code's link. */
  openPlan: string;
  month: MonthWords;
  poster: PosterWords;
}

/** Words of the month sheet. */
export interface MonthWords {
  /** How many weeks are left before the last day, this one counted: 1 is the last week. */
  toGo(weeks: number): string;
  /** The weeks of a page, counted towards the last day: `12 to 9 weeks to go`. */
  pageToGo(from: number, to: number): string;
  /** The weeks of a page, counted from the start: `Weeks 1–4`. */
  page(first: number, last: number): string;
  /** What a plan ends in and when: `Marathon, 29 May`. */
  endsIn(title: string, date: string): string;
}

/** Words of the poster, of a plan and of a year. */
export interface PosterWords {
  week(number: number): string;
  weeks(count: number): string;
  /** Over the phases of a plan, its weeks, the seasons of a year, and its races. */
  phases: string;
  keySessions: string;
  seasons: string;
  races: string;
  /** What the numbers on the bars are: `km a week`. */
  aWeek(unit: string): string;
  /** Everything that is run, races apart, and the fullest week: the picture in words. */
  sum(facts: { weeks: number; total: string; fullest: string; week: number; down: number }): string;
  perform: string;
  joy: string;
  labels: Record<NonNullable<YearRace['label']>, string>;
  purposes: Record<SeasonPurpose, string>;
  gives(what: string): string;
  /** Signs of the picture. */
  performance: string;
  experience: string;
  lighter: string;
  raced: string;
}
