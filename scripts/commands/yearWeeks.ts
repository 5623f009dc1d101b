import { formatVolume } from '../../src/model/amount.ts';
import type { Year, YearWeek } from '../../src/model/year.ts';
import { RACE_MARKS, shortDate } from './raceMarks.ts';

/** Columns of the longest bar. */
const WIDEST = 36;

/** A bar a week, with what races take of it, the season where it changes, down weeks and races. */
export function weeksText(year: Year): string {
  const { weeks, measure, units } = year;
  const most = Math.max(1, ...weeks.map(({ volume }) => volume));
  const unit = measure === 'time' ? 'minutes' : units;
  const key = '█ training   ▒ race   ↓ down week   ● to perform   ○ for joy';
  return [
    `Weeks, in ${unit}: ${key}`,
    ...weeks.map((week, at) => weekLine(year, week, at, most)),
  ].join('\n');
}

function weekLine(year: Year, week: YearWeek, at: number, most: number): string {
  const season = year.weeks[at - 1]?.season === week.season ? undefined : year.seasons[week.season];
  const head = [
    `  ${String(week.number).padStart(2)}`,
    shortDate(week.first).padStart(6),
    (season?.title ?? '').padEnd(18),
    formatVolume(Math.round(week.volume), year.measure, year.units).padStart(4),
    week.down ? '↓' : ' ',
  ];
  return `${head.join(' ')} ${bar(week, most)}${racesIn(year, at)}`.trimEnd();
}

function bar({ volume, raced }: YearWeek, most: number): string {
  const columns = (amount: number) => Math.round((amount / most) * WIDEST);
  const race = columns(Math.min(raced, volume));
  return '█'.repeat(Math.max(0, columns(volume) - race)) + '▒'.repeat(race);
}

const racesIn = ({ races, days }: Year, week: number): string =>
  races
    .filter(({ day }) => days[day]?.week === week)
    .map(({ role, title }) => ` ${RACE_MARKS[role]} ${title}`)
    .join('');
