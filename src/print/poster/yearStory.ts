import type { NoteText } from '../../../templates/fridge/Note.tsx';
import { SEASON_MARKS } from '../../../templates/signs.ts';
import { daysBetween } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/dayWords.ts';
import { trainingOf } from '../../model/plan.ts';
import type { Year, YearRace } from '../../model/year.ts';
import type { Desk, Story, StoryBand, StoryWeek } from './story.ts';
import { sumOf, unitOf } from './volumes.ts';

/** What a poster tells of a year. */
export function yearStory(desk: Desk, year: Year): Story {
  const { words } = desk;
  const weeks = year.weeks.map((_, at) => weekOf(year, at));
  const unit = unitOf(year);
  const sum = sumOf(desk, year, weeks);
  const month = (date: string) => dayInWords(date, desk.language, 'month and year');
  const dates = `${month(year.start)} – ${month(year.end)}`;
  const before = daysBetween(year.weeks[0]?.first ?? year.start, year.start);
  return {
    title: year.title,
    lead: year.lead,
    facts: [dates, words.poster.aWeek(unit.name)],
    weeks,
    bands: bandsOf(year, before),
    ticks: monthsOf(desk, year, before),
    flags: year.races.map((race) => ({
      day: race.day + before,
      role: race.role,
      title: race.title,
      words: `${dateOf(desk, race.date)}, ${roleOf(desk, race)}`,
    })),
    unit,
    numbered: false,
    sections: [
      { title: words.poster.seasons, notes: year.seasons.map((one) => noteOf(desk, one)) },
    ],
    sum,
  };
}

const dateOf = ({ language }: Desk, date: string): string =>
  dayInWords(date, language, 'day and month');

const roleOf = ({ words }: Desk, { role, label }: YearRace): string =>
  role === 'performance' ? words.poster.perform : words.poster.labels[label ?? 'joy'];

function weekOf(year: Year, at: number): StoryWeek {
  const { season = 0, down = false, volume = 0, raced = 0 } = year.weeks[at] ?? {};
  const raceDates = new Set(year.races.map(({ date }) => date));
  const days = year.days.filter(({ week, date }) => week === at && !raceDates.has(date));
  return {
    season: year.seasons[season]?.season ?? 'base',
    down,
    training: trainingOf({ volume, raced }),
    raced,
    hard: days.filter(({ day }) => day.hard).length,
    long: days.filter(({ day }) => day.long && !day.hard).length,
  };
}

/** Neighbouring seasons of one name share a band. */
function bandsOf({ seasons }: Year, before: number): StoryBand[] {
  const bands: StoryBand[] = [];
  let day = before;
  for (const { season, title, days } of seasons) {
    const last = bands.at(-1);
    if (last?.title === title && last.season === season) last.endDay += days;
    else bands.push({ season, title, firstDay: day, endDay: day + days });
    day += days;
  }
  return bands;
}

/** Where months begin; the first stands at the year's first day. */
const monthsOf = ({ language }: Desk, { days }: Year, before: number): Story['ticks'] =>
  days.flatMap(({ date }, day) =>
    day === 0 || date.endsWith('-01')
      ? [{ day: day + before, words: dayInWords(date, language, 'month') }]
      : [],
  );

/** A season's dates, purpose, why, and what it gives back. */
function noteOf(desk: Desk, season: Year['seasons'][number]): NoteText {
  const { words, ink } = desk;
  const { title, purpose, first, last, why, restores } = season;
  const named = words.poster.purposes[purpose];
  const own = title.toLowerCase() === named ? '' : ` · ${named}`;
  const gives = restores.length > 0 ? ` ${words.poster.gives(restores.join(', '))}` : '';
  return {
    title,
    aside: `${dateOf(desk, first)} – ${dateOf(desk, last)}${own}`,
    text: `${why}${gives}`,
    mark: { d: SEASON_MARKS[season.season], colour: ink.season[season.season] },
  };
}
