import fc from 'fast-check';
import type { Choices } from '../../src/model/choices.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';

/** Anything a runner may set, no free day at all included. */
export const anyChoices = (least = 0): fc.Arbitrary<Choices> =>
  fc.record(
    {
      level: fc.constant('only'),
      free: fc.subarray([...WEEKDAYS], { minLength: least }),
      longRun: fc.constantFrom(...WEEKDAYS),
      units: fc.constantFrom('km' as const, 'mi' as const),
      weekStart: fc.constantFrom(...WEEKDAYS),
    },
    { requiredKeys: ['level'] },
  );
