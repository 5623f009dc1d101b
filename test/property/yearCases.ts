import fc from 'fast-check';
import { addDays } from '../../src/calendar/day.ts';
import { experienceSchema } from '../../src/model/experienceSchema.ts';
import { LOADS } from '../../src/model/load.ts';
import { RACE_ROLES, RACES } from '../../src/model/race.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { WISHES } from '../../src/model/wish.ts';
import { type YearDefinition, yearSchema } from '../../src/model/yearDefinition.ts';

/** Days that random races are spread over: 18 months. */
const SPREAD = 548;

/** Years as anybody could write them: up to 12 races, also on one day, also on the first. */
export const anyYear = (): fc.Arbitrary<YearDefinition> =>
  year(fc.array(race(fc.integer({ min: 0, max: SPREAD })), { maxLength: 12 }));

/** Years as somebody would mean them: a few races, most of them with room between. */
export const roomyYear = (): fc.Arbitrary<YearDefinition> =>
  year(
    fc
      .array(fc.tuple(fc.integer({ min: 10, max: 160 }), race(fc.constant(0))), { maxLength: 6 })
      .map((drawn) => {
        let day = 0;
        return drawn.map(([gap, one]) => {
          day += gap;
          return { ...one, day };
        });
      }),
  );

interface DrawnRace {
  day: number;
  distance: string;
  role: string;
}

const race = (day: fc.Arbitrary<number>): fc.Arbitrary<DrawnRace> =>
  fc.record({
    day,
    distance: fc.constantFrom(...RACES),
    role: fc.constantFrom(...RACE_ROLES, 'experience'),
  });

const amount = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 3, max: most }), fc.constantFrom('km', 'min', 'mi'))
    .map(([size, unit]) => `${unit === 'min' ? size * 6 : size} ${unit}`);

/** Any runner there may be, any of it left out. */
export const anyRunner = (): fc.Arbitrary<object> =>
  fc.record(
    {
      experience: fc.constantFrom(...experienceSchema.options),
      age: fc.integer({ min: 10, max: 99 }),
      sleep: fc.double({ min: 2, max: 12, noNaN: true }),
      load: fc.subarray([...LOADS]),
      volume: amount(130),
      long: amount(35),
      free: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      longRun: fc.constantFrom(...WEEKDAYS),
      hours: fc.double({ min: 0.5, max: 40, noNaN: true }),
      minutes: fc.integer({ min: 10, max: 600 }),
      longMinutes: fc.integer({ min: 10, max: 600 }),
    },
    { requiredKeys: [] },
  );

const wishes = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...WISHES), { maxLength: 3 }) },
);

const year = (races: fc.Arbitrary<DrawnRace[]>): fc.Arbitrary<YearDefinition> =>
  fc
    .record({
      start: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2027-01-01', days)),
      length: fc.option(fc.integer({ min: 28, max: 731 }), { nil: undefined, freq: 2 }),
      weekStart: fc.constantFrom(...WEEKDAYS),
      units: fc.constantFrom('km', 'mi'),
      runner: anyRunner(),
      races,
      between: wishes,
      offSeason: wishes,
    })
    .map(({ start, length, races: drawn, ...rest }) => ({
      id: 'random',
      ...yearSchema.parse({
        title: 'Random',
        lead: 'A year that nobody wrote.',
        start,
        ...(length !== undefined && { end: addDays(start, length - 1) }),
        races: drawn
          .filter(({ day }) => length === undefined || day < length)
          .map(({ day, ...one }) => ({ ...one, date: addDays(start, day) })),
        ...rest,
      }),
    }));
