import { expect, it } from 'vitest';
import { race } from '../../../test/fixtures/seasons.ts';
import { RACES } from '../../model/race.ts';
import { easierDays, preparationDays, TAPER_DAYS } from './preparation.ts';

it('A8: a taper takes a week up to 10K, two for a half, three for a marathon and beyond', () => {
  expect(RACES.map((distance) => TAPER_DAYS[distance])).toEqual([7, 7, 14, 21, 21]);
  expect(RACES.map((distance) => preparationDays(race(100, distance)))).toEqual([7, 7, 14, 21, 21]);
});

it('P4: a race for joy takes two easier days before it, three when it is long', () => {
  expect(RACES.map((distance) => easierDays({ distance }))).toEqual([2, 2, 3, 3, 3]);
  const joyful = RACES.map((distance) => race(100, distance, { role: 'experience' }));
  expect(joyful.map(preparationDays)).toEqual([2, 2, 3, 3, 3]);
});
