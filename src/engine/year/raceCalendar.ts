import { addDays, addYears, daysBetween } from '../../calendar/day.ts';
import { RACE_KM, RACE_NAMES } from '../../model/race.ts';
import type { YearRace } from '../../model/year.ts';
import type { YearDefinition, YearRaceDefinition } from '../../model/yearDefinition.ts';
import { recoveryDays } from '../recovery/recoveryDays.ts';

/** A race with its place in the definition. */
export interface PlacedRace extends YearRace {
  /** Index in the definition's list. */
  at: number;
}

/** A year's days and races before it has seasons. Days count from the start, 0 for the start itself. */
export interface RaceCalendar {
  start: string;
  end: string;
  /** How many days from start to end, both included. */
  days: number;
  /** By day; of two on one day, the one written first. */
  races: PlacedRace[];
}

/** The races of a year on its days, each with what it takes to absorb. */
export function raceCalendar(definition: YearDefinition): RaceCalendar {
  const races = placedRaces(definition);
  const end = endOf(definition, races);
  return {
    start: definition.start,
    end,
    days: daysBetween(definition.start, end) + 1,
    races,
  };
}

/** The races alone, by day. */
export const placedRaces = (definition: YearDefinition): PlacedRace[] =>
  definition.races
    .map((race, at) => placed(definition, race, at))
    .sort((one, other) => one.day - other.day);

function placed(
  { start, runner }: YearDefinition,
  race: YearRaceDefinition,
  at: number,
): PlacedRace {
  const { date, distance, role } = race;
  const name = RACE_NAMES[distance];
  const recovery = recoveryDays({ distance, role, experience: runner.experience, age: runner.age });
  return {
    at,
    date,
    day: daysBetween(start, date),
    distance,
    role,
    title: race.title ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ...(race.label && { label: race.label }),
    ...(role === 'performance' && { time: race.time }),
    km: RACE_KM[distance],
    ...recovery,
  };
}

/** A year from the start, or what the last race needs to be absorbed, whichever is later. */
function endOf({ start, end }: YearDefinition, races: readonly PlacedRace[]): string {
  const absorbed = races.map(({ day, daysToFull }) => day + daysToFull);
  const least = addDays(start, Math.max(0, ...absorbed));
  const wished = end ?? addDays(addYears(start, 1), -1);
  return daysBetween(wished, least) > 0 ? least : wished;
}
