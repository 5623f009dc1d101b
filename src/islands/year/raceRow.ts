import { formatClock } from '../../model/clock.ts';
import { RACES, type RaceDistance } from '../../model/race.ts';
import { LABELS } from '../../model/wish.ts';
import type { YearRaceDefinition } from '../../model/yearDefinition.ts';

/** What a race may be run for: a time, the experience, or what makes it one. */
export const RUN_FOR = ['performance', 'experience', ...LABELS] as const;
export type RunFor = (typeof RUN_FOR)[number];

/** A race as it is typed: its date and time may be half finished. */
export interface RaceRow {
  date: string;
  distance: RaceDistance;
  runFor: RunFor;
  /** What it aims at; kept for races to perform alone. */
  time: string;
  title: string;
}

/** A row to begin with. */
export const NEW_RACE: RaceRow = {
  date: '',
  distance: '10k',
  runFor: 'experience',
  time: '',
  title: '',
};

const oneOf = <Word extends string>(words: readonly Word[], text: string | undefined) =>
  words.find((word) => word === text);

/**
 * A race as it stands in the address; what is no distance or role becomes that of a new one.
 *
 * @example
 * rowIn('2027-04-25.half.performance-1:51:59.Spring half')
 */
export function rowIn(text: string): RaceRow {
  const [date = '', distance, what = '', ...title] = text.split('.');
  const runFor = RUN_FOR.find((word) => what === word || what.startsWith(`${word}-`));
  return {
    date,
    distance: oneOf(RACES, distance) ?? NEW_RACE.distance,
    runFor: runFor ?? NEW_RACE.runFor,
    time: runFor === 'performance' ? what.slice('performance-'.length) : '',
    title: title.join('.'),
  };
}

/** As many as a year may have. */
export const MOST_RACES = 24;

/** Every race that stands in the address, finished or not. */
export const rowsIn = (params: URLSearchParams): RaceRow[] =>
  params.getAll('race').slice(0, MOST_RACES).map(rowIn);

/** A race as it stands in the address. Points part a race's words, so a time that is typed with points gets colons. */
export function rowText({ date, distance, runFor, time, title }: RaceRow): string {
  const aims = runFor === 'performance' && time !== '' ? `-${time.replaceAll('.', ':')}` : '';
  const words = [date.replaceAll('.', '-'), distance, `${runFor}${aims}`, title];
  return words.slice(0, title === '' ? 3 : 4).join('.');
}

/** A race of a definition as a row. */
export const rowOf = (race: YearRaceDefinition): RaceRow => ({
  date: race.date,
  distance: race.distance,
  runFor: race.role === 'performance' ? 'performance' : (race.label ?? 'experience'),
  time: race.time === undefined ? '' : formatClock(race.time),
  title: race.title ?? '',
});

/** Role and label of what a race is run for. */
export const roleOf = (runFor: RunFor): Pick<YearRaceDefinition, 'role' | 'label'> => {
  const label = oneOf(LABELS, runFor);
  return {
    role: runFor === 'performance' ? 'performance' : 'experience',
    ...(label && { label }),
  };
};
