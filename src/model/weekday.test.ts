import { expect, it } from 'vitest';
import { WEEKDAYS, weekFrom } from './weekday.ts';

it('begins the week on any day', () => {
  expect(weekFrom('mon')).toEqual([...WEEKDAYS]);
  expect(weekFrom('sun')).toEqual(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
});
