import { expect, it } from 'vitest';
import { readWayBack } from './readWayBack.ts';

const read = (address: string) => readWayBack(new URLSearchParams(address));

it('reads a race, whose it was and how they are today', () => {
  expect(read('race=half&role=experience&age=52&date=2027-03-21&went=badly&sleep=well')).toEqual({
    problems: {},
    asked: {
      race: 'half',
      role: 'experience',
      experience: 'developing',
      age: 52,
      date: '2027-03-21',
      checkIn: { racedHard: false, wentBadly: true, sleep: 'well' },
      step: 'freestyle',
    },
  });
});

it('says at the field what cannot be read, and goes on without it', () => {
  const { asked, problems } = read('race=moon&age=30.5&date=2027-13-45&went=sideways&sleep=never');
  expect(asked).toMatchObject({ race: 'marathon', checkIn: { wentBadly: false } });
  expect(asked.age).toBeUndefined();
  expect(problems.age).toBe('“30.5” is no age. Write a whole number from 10 to 99.');
  expect(problems.date).toMatch(/no day of the calendar/);
  expect(Object.keys(problems).sort()).toEqual(['age', 'date', 'race', 'sleep', 'went']);
});
