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
  /** Where a sheet has several: which of them, from 1. */
  page(number: number, of: number): string;
  /** What a screen reader says of the code's link. */
  openPlan: string;
  booklet: BookletWords;
  pocket: PocketWords;
  month: MonthWords;
  poster: PosterWords;
}

/** What a sign of the booklet is called, and what it means. */
export type BookletSign = 'tick' | 'hard' | 'long' | 'event' | 'sizes' | 'moves' | 'lines';

/** Words of the booklet. */
export interface BookletWords {
  /** Before the line for a name. */
  belongs: string;
  howTo: string;
  signs: Record<BookletSign, { title: string; text: string }>;
  phases: string;
  /** What a phase gives back. */
  gives(things: readonly string[]): string;
  totalWeeks(count: number): string;
  /** Over the second page of a week. */
  continued(week: number): string;
  /** Days that a day may change places with. */
  mayMove(days: readonly string[]): string;
  feels: string;
  notes: string;
  /** What the picture of all weeks shows. */
  volumes(weeks: number, unit: string, volumes: readonly string[]): string;
  disclaimer: string;
  cover: string;
  backCover: string;
  /** What a viewer calls the sides of a sheet of paper. */
  front(sheet: number): string;
  back(sheet: number): string;
}

/** The five efforts of training. */
export type PocketEffort = 'easy' | 'marathon' | 'threshold' | 'interval' | 'repetition';

/** Words of the pocket card. */
export interface PocketWords {
  /** Over the weeks of the phase. */
  weeks: string;
  /** Over its hard and long sessions; over its runs where it has none of these. */
  keySessions: string;
  runs: string;
  paces: string;
  efforts: Record<PocketEffort, { title: string; text: string }>;
  signs: string;
  /** Over the weeks after the phase. */
  next: string;
  /** In place of these after the last phase. */
  lastPhase: string;
  /** How to fold the sheet. */
  fold: string;
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
