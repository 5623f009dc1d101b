import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addYears, datesFrom, daysBetween, weekdayIndex } from './day.ts';

it('counts days across months, leap years and the change of daylight saving', () => {
  expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
  expect(daysBetween('2027-04-18', '2027-04-11')).toBe(-7);
});

it('adds days and years', () => {
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
  expect(addYears('2027-01-04', 1)).toBe('2028-01-04');
});

it('knows the day of the week, Monday first', () => {
  expect(weekdayIndex('2027-01-04')).toBe(0);
  expect(weekdayIndex('2027-01-10')).toBe(6);
});

it('lists consecutive dates', () => {
  expect(datesFrom('2027-02-27', 3)).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
  expect(datesFrom('2027-02-27', 0)).toEqual([]);
});

it('adding days and counting them agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      expect(daysBetween('2027-01-04', addDays('2027-01-04', days))).toBe(days);
    }),
    { numRuns: 1000 },
  );
});
