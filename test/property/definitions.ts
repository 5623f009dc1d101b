import fc from 'fast-check';
import { DAYS_OFF } from '../../src/engine/recovery/daysOff.ts';
import { DAYS_TO_FULL_TRAINING } from '../../src/engine/recovery/fullTraining.ts';
import { MOST_WEEKS } from '../../src/model/checkDefinition.ts';
import { definitionSchema, type PlanDefinition } from '../../src/model/definition.ts';
import { RACES, type RaceDistance } from '../../src/model/race.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { library } from '../fixtures/content.ts';
import { level } from './levels.ts';
import type { Manner } from './manner.ts';
import { type DrawnPhase, phases } from './phases.ts';

/** Definitions as a coach would write them: every one of them is to build. */
export const sensibleDefinition = (): fc.Arbitrary<PlanDefinition> =>
  definition({ sensible: true });

/** Definitions that the schema takes, whatever the rules will say of them. */
export const anyDefinition = (): fc.Arbitrary<PlanDefinition> => definition({ sensible: false });

function definition(manner: Manner): fc.Arbitrary<PlanDefinition> {
  return fc
    .record({
      phases: phases(manner),
      after: fc.option(fc.constantFrom(...RACES), { nil: undefined, freq: 4 }),
      longRun: fc.constantFrom(...WEEKDAYS),
      weekStart: fc.constantFrom('mon', 'mon', 'sun', 'sat'),
    })
    .filter(({ phases }) => lengthOf(phases) <= MOST_WEEKS)
    .filter(({ phases, after }) => !manner.sensible || !after || recovers(phases, after))
    .chain(({ phases, ...rest }) => {
      const weeks = lengthOf(phases);
      return fc.record({
        ...constants({ ...rest, phases }),
        levels: fc.record({ only: level(weeks, manner) }),
        overrides: overrides(weeks, manner),
      });
    })
    .map((raw) => ({ id: 'random', ...definitionSchema.parse(raw) }));
}

const lengthOf = (phases: readonly DrawnPhase[]): number =>
  phases.reduce((sum, { weeks }) => sum + weeks, 0);

const RETURNING = ['freestyle', 'reverse-taper'];

/** Whether it leaves the slowest their days off, and nothing fixed falls into those to full training. */
function recovers(phases: readonly DrawnPhase[], after: RaceDistance): boolean {
  const first = phases.findIndex(({ phase }) => !RETURNING.includes(phase));
  return (
    lengthOf(phases.slice(0, first)) * 7 >= DAYS_OFF[after].new &&
    lengthOf(phases) * 7 - 7 >= DAYS_TO_FULL_TRAINING[after].new
  );
}

const constants = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(
    Object.entries({
      title: 'Random',
      lead: 'A plan that nobody wrote.',
      audience: 'Nobody.',
      need: 'none',
      restores: ['chance'],
      ...fields,
    }).map(([key, value]) => [key, fc.constant(value)]),
  );

const CALM = ['easy', 'rest', 'recovery', 'walk', 'mobility', 'group-run'];

function overrides(weeks: number, { sensible }: Manner): fc.Arbitrary<unknown[]> {
  const sessions = sensible ? CALM : [...library.keys(), 'rest'];
  return fc.uniqueArray(
    fc.record(
      {
        week: fc.integer({ min: 1, max: weeks }),
        day: fc.constantFrom(...WEEKDAYS),
        session: fc.constantFrom(...sessions),
        amount: fc.constantFrom('5 km', '30 min', '4–6 km', '3 mi'),
        note: fc.constant('with friends'),
      },
      { requiredKeys: ['week', 'day', 'session'] },
    ),
    {
      maxLength: sensible ? 1 : 4,
      selector: ({ week, day }) => `${week} ${day}`,
    },
  );
}
