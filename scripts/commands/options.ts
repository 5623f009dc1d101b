import { PlanError } from '../../src/errors.ts';
import { nearest } from '../../src/import/nearest.ts';
import { dateSchema } from '../../src/model/dateSchema.ts';
import { WEEKDAYS, type Weekday } from '../../src/model/weekday.ts';

/** Options several commands have. */
export const JSON_OPTION = {
  type: 'boolean',
  description: 'Print data for programs instead of text for people',
} as const;

export const CONTENT_OPTION = {
  type: 'string',
  valueHint: 'DIR',
  description: 'Content folder; PERIODICAL_CONTENT or content/ when left out',
} as const;

/**
 * A value out of a few.
 *
 * @throws PlanError naming the value, the choices and the nearest of them.
 */
export function oneOf<Value extends string>(
  name: string,
  given: string,
  values: readonly Value[],
): Value {
  const found = values.find((value) => value === given);
  if (found !== undefined) return found;
  const guess = nearest(given, values);
  throw new PlanError([
    {
      what: `${name} "${given}"`,
      where: {},
      expected: `one of ${values.join(', ')}`,
      remedy: guess ? `Did you mean "${guess}"?` : 'Take one of them.',
    },
  ]);
}

/** Weekdays with commas between them. @throws PlanError on any other word. */
export const weekdays = (name: string, given: string): Weekday[] =>
  given.split(',').map((day) => oneOf(name, day.trim().toLowerCase(), WEEKDAYS));

/** An ISO date. @throws PlanError on anything else, days that no month has too. */
export function dateOf(name: string, given: string): string {
  if (dateSchema.safeParse(given).success) return given;
  throw new PlanError([
    {
      what: `${name} "${given}"`,
      where: {},
      expected: 'a date as year, month and day',
      remedy: 'Write it like 2027-05-30.',
    },
  ]);
}
