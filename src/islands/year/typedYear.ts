import { parseAmount } from '../../model/amount.ts';
import { parseClock } from '../../model/clock.ts';
import { EXPERIENCES } from '../../model/experience.ts';
import { LOADS } from '../../model/load.ts';
import { RACES } from '../../model/race.ts';
import type { Runner } from '../../model/runner.ts';
import { WEEKDAYS } from '../../model/weekday.ts';
import { WISHES } from '../../model/wish.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import { datesInWords } from '../../site/dates.ts';
import { goalIn } from './goalText.ts';
import { type RaceRow, roleOf, rowsIn } from './raceRow.ts';
import { type CheckYear, dateIn, type Told, Typed, type TypedYear } from './typed.ts';
import { withoutContradictions } from './withoutContradictions.ts';

/** What a year says of itself until somebody does. */
export const UNTITLED = {
  title: 'My year',
  lead: 'Races first, and everything else where it helps them.',
} as const;

/**
 * Reads a year from the address. What is nonsense there is told at its field, and left out of what is
 * built; nothing is ever refused as a whole.
 *
 * @param check finds what contradicts itself, as for a file.
 * @param start the first day where none is given.
 */
export function typedYear(params: URLSearchParams, check: CheckYear, start: string): TypedYear {
  const typed = new Typed(params);
  const rows = rowsIn(params);
  const { races, rowOfRace } = racesOf(rows, typed.told);
  const definition = { ...yearOf(typed, start), races };
  const told = typed.told;
  const year = withoutContradictions({ definition, rows, rowOfRace, told }, check);
  return { ...year, told: inWords(year.told) };
}

const A_DAY = 'pick a day, such as 2027-05-09.';

function yearOf(typed: Typed, start: string): Omit<YearDefinition, 'races'> {
  const { params } = typed;
  const author = typed.text('author');
  const end = typed.value('end', dateIn, A_DAY);
  return {
    id: 'my-year',
    title: typed.text('title').slice(0, 60) || UNTITLED.title,
    lead: typed.text('lead').slice(0, 200) || UNTITLED.lead,
    ...(author && { author }),
    start: typed.value('start', dateIn, A_DAY) ?? start,
    ...(end && { end }),
    weekStart: typed.word('week-start', WEEKDAYS) ?? 'mon',
    units: typed.word('units', ['km', 'mi'] as const) ?? 'km',
    runner: runnerOf(typed),
    goals: params.getAll('goal').flatMap((text) => goalIn(text) ?? []),
    between: typed.words('between', WISHES),
    offSeason: typed.words('off-season', WISHES),
    plans: params.getAll('plan'),
    allow: params.getAll('allow').flatMap(allowanceIn),
  };
}

const AN_AMOUNT = 'write a number with its unit: 40 km, 25 mi or 180 min.';

function runnerOf(typed: Typed): Runner {
  const free = typed.words('free', WEEKDAYS);
  const found = {
    age: typed.number('age', [10, 99], true),
    sleep: typed.number('sleep', [2, 12]),
    volume: typed.value('volume', parseAmount, AN_AMOUNT),
    long: typed.value('long', parseAmount, AN_AMOUNT),
    longRun: typed.word('long-run', WEEKDAYS),
    hours: typed.number('hours', [0.5, 40]),
    minutes: typed.number('minutes', [10, 600]),
    longMinutes: typed.number('long-minutes', [10, 600]),
    recent: typed.value('recent', resultIn, 'write a distance and a time: half-1:45:30.'),
    free: free.length > 0 ? free : undefined,
  };
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return {
    experience: typed.word('experience', EXPERIENCES) ?? 'developing',
    load: typed.words('load', LOADS),
    injuries: typed.params.getAll('injury').filter((text) => text.trim() !== ''),
    ...Object.fromEntries(known),
  };
}

function resultIn(text: string): Runner['recent'] {
  const [distance, clock = ''] = text.split('-');
  const race = RACES.find((word) => word === distance);
  const time = parseClock(clock);
  return race && time !== undefined ? { race, time } : undefined;
}

function allowanceIn(text: string): YearDefinition['allow'] {
  const [, rule, because] = /^([a-z][a-z-]*) because (.{8,})$/.exec(text) ?? [];
  return rule && because ? [{ rule, because }] : [];
}

/** The races that have a day; a time that cannot be read is left out of its race. */
function racesOf(rows: readonly RaceRow[], told: Told) {
  const found = rows.flatMap((row, at) => {
    const date = dateIn(row.date);
    const time = parseClock(row.time);
    if (!date) told.set(`race-${at}-date`, dateWords(row.date));
    if (row.time !== '' && time === undefined) {
      told.set(`race-${at}-time`, `“${row.time}”: write 45:30 or 1:45:30, or nothing.`);
    }
    const title = row.title.trim().slice(0, 60);
    const race = {
      ...roleOf(row.runFor),
      distance: row.distance,
      ...(title && { title }),
      ...(time !== undefined && { time }),
    };
    return date ? [{ at, race: { date, ...race } }] : [];
  });
  return { races: found.map(({ race }) => race), rowOfRace: found.map(({ at }) => at) };
}

/** Its dates as people say them. */
const inWords = (told: Told): Told =>
  new Map([...told].map(([field, sentence]) => [field, datesInWords(sentence)]));

const dateWords = (text: string): string =>
  text === '' ? 'Pick its day, and it joins the year.' : `“${text}” is not a day. Pick one.`;
