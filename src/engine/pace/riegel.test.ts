import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RIEGEL_MARATHON, riegel } from './riegel.ts';

it('5K in 20:00 is 10K in 41:42', () => {
  const opinion = riegel({ km: 5, minutes: 20 }, 10);
  expect(opinion).toEqual({ known: true, minutes: expect.closeTo(41.699, 3) });
});

it('says nothing from a race shorter than 3:30 or longer than 3:50:00', () => {
  const why =
    'The formula holds for races of 3:30 to 3:50:00, and the race that was run is outside.';
  expect(riegel({ km: 1, minutes: 3.49 }, 5)).toEqual({ known: false, because: why });
  expect(riegel({ km: 42.195, minutes: 230.1 }, 5)).toEqual({ known: false, because: why });
  expect(riegel({ km: 1, minutes: 3.5 }, 1).known).toBe(true);
  expect(riegel({ km: 42.195, minutes: 230 }, 42.195).known).toBe(true);
});

it('says nothing about a race that would take shorter or longer than that', () => {
  const why = 'The formula holds for races of 3:30 to 3:50:00, and this race is outside.';
  expect(riegel({ km: 5, minutes: 25 }, 42.195)).toEqual({ known: false, because: why });
  expect(riegel({ km: 5, minutes: 15 }, 1)).toEqual({ known: false, because: why });
});

it('is honest about marathons', () => {
  expect(RIEGEL_MARATHON).toContain('half of all runners');
});

it('agrees with itself: there and back is the same time', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 2, max: 20, noNaN: true }),
      fc.double({ min: 3, max: 6, noNaN: true }),
      (km, pace) => {
        const there = riegel({ km, minutes: km * pace }, km * 1.5);
        if (!there.known) return;
        const back = riegel({ km: km * 1.5, minutes: there.minutes }, km);
        expect(back).toEqual({ known: true, minutes: expect.closeTo(km * pace, 6) });
      },
    ),
    { numRuns: 1000 },
  );
});
