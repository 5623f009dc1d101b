import { expect, it } from 'vitest';
import { levelSchema } from '../../model/level.ts';
import { fitToDays } from './fitLevel.ts';

const level = (volume: string) =>
  levelSchema.parse({ who: 'Anybody.', days: 5, volume, long: '10 → 12 km' });

it('fewer free days make the plan smaller, its runs no longer', () => {
  const fitted = fitToDays(level('40 → 50 km'), 3);
  expect(fitted).toMatchObject({ days: 3, volume: { from: 24, to: 30 } });
  expect(fitted.long).toEqual(level('40 → 50 km').long);
});

it('does the same for volumes written out', () => {
  expect(fitToDays(level('40, 45, 50 km'), 4).volume).toMatchObject({ weekly: [32, 36, 40] });
});

it('leaves a level alone that finds its days', () => {
  const usual = level('40 → 50 km');
  expect(fitToDays(usual, 5)).toBe(usual);
  expect(fitToDays(usual, 7)).toBe(usual);
});
