import { expect, it } from 'vitest';
import { race } from '../../../test/fixtures/seasons.ts';
import { aboutRaces, performances, raceName, racePairs, TWELVE_MONTHS } from './yearView.ts';

const [spring, summer, autumn] = [
  race(100, 'marathon', { title: 'Spring marathon' }),
  race(150, '10k', { role: 'experience' }),
  race(280, 'marathon'),
];

it('pairs each race with the one after it', () => {
  expect(racePairs([spring, summer, autumn])).toEqual([
    [spring, summer],
    [summer, autumn],
  ]);
  expect(racePairs([spring])).toEqual([]);
  expect(racePairs([])).toEqual([]);
});

it('tells races that are run to perform from those run for joy', () => {
  expect(performances([spring, summer, autumn])).toEqual([spring, autumn]);
});

it('calls a race by its title and its date', () => {
  expect(raceName(spring)).toBe('Spring marathon (2027-04-14)');
});

it('tells of races with their dates', () => {
  const words = { message: 'Too close.', remedy: 'Move one.' };
  expect(aboutRaces('peaks', 'error', [spring, autumn], words)).toEqual({
    rule: 'peaks',
    severity: 'error',
    where: { dates: ['2027-04-14', '2027-10-11'] },
    ...words,
  });
});

it('twelve months are 365 days', () => expect(TWELVE_MONTHS).toBe(365));
