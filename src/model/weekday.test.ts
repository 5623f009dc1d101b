import { expect, it } from 'vitest';
import { DAY_NAMES, SHORT_DAY_NAMES, WEEKDAYS, weekFrom } from './weekday.ts';

it('begins the week on any day', () => {
  expect(weekFrom('mon')).toEqual([...WEEKDAYS]);
  expect(weekFrom('sun')).toEqual(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
});

it('has a name for sentences and a short one for the heads of columns', () => {
  expect(WEEKDAYS.map((day) => DAY_NAMES[day]).join(' ')).toBe(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  );
  expect(WEEKDAYS.map((day) => SHORT_DAY_NAMES[day]).join(' ')).toBe('Mon Tue Wed Thu Fri Sat Sun');
});
