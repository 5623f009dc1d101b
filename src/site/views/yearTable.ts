import { formatVolume } from '../../model/amount.ts';
import type { Year, YearWeek } from '../../model/year.ts';
import { type PictureWeek, pictureWeeks } from '../charts/yearWeeks.ts';
import { dateWords } from '../dates.ts';
import { roleWords } from '../raceWords.ts';

/** A week of the year as a row of figures. */
export interface WeekRow {
  number: number;
  /** `4 January`. */
  from: string;
  season: string;
  /** Running in training; what a race adds; the longest run. */
  run: string;
  raced: string;
  longest: string;
  hard: number;
  long: number;
  /** Races, down week, or the week's purpose. */
  note: string;
}

/** Every week of a year: what its picture shows, in figures. */
export function weekRows(year: Year): WeekRow[] {
  const drawn = pictureWeeks(year);
  return year.weeks.flatMap((week, at) => {
    const picture = drawn[at];
    return picture ? [rowOf(week, picture, year)] : [];
  });
}

function rowOf(week: YearWeek, { run, raced, hard, long }: PictureWeek, year: Year): WeekRow {
  const { measure, units } = year;
  const figure = (value: number) =>
    value === 0 ? '–' : String(Math.round(Number(formatVolume(value, measure, units))));
  return {
    number: week.number,
    from: dateWords(week.first),
    season: year.seasons[week.season]?.title ?? '',
    run: figure(run),
    raced: figure(raced),
    longest: figure(week.longest),
    hard,
    long,
    note: noteOf(week, year),
  };
}

function noteOf({ number, down, purpose }: YearWeek, { races, days }: Year): string {
  const run = races.filter(({ day }) => days[day]?.week === number - 1);
  if (run.length > 0) return run.map((race) => `${race.title}, ${roleWords(race)}`).join('; ');
  return down ? `Down week. ${purpose}` : purpose;
}
