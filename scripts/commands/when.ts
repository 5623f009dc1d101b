import type { When } from '../../src/engine/onDates.ts';
import { PlanError } from '../../src/errors.ts';
import { dateOf } from './options.ts';

/** Options that put a plan on dates. */
export const WHEN_OPTIONS = {
  start: { type: 'string', valueHint: 'DATE', description: 'First day of the plan: 2027-03-01' },
  'race-date': {
    type: 'string',
    valueHint: 'DATE',
    description: 'Day of the race that the plan ends with',
  },
} as const;

interface Dates {
  start?: string | undefined;
  'race-date'?: string | undefined;
}

/** When the plan takes place, if that is known. @throws PlanError on what is no date, or on both. */
export function whenOf({ start, 'race-date': race }: Dates): When | undefined {
  if (start !== undefined && race !== undefined) {
    throw new PlanError([
      {
        what: `--start ${start} and --race-date ${race}`,
        where: {},
        expected: 'one of them',
        remedy: 'Leave one out: each decides the other.',
      },
    ]);
  }
  if (start !== undefined) return { start: dateOf('start', start) };
  return race === undefined ? undefined : { race: dateOf('race-date', race) };
}
