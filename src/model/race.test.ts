import { expect, it } from 'vitest';
import { isLongRace, RACE_KM, RACE_NAMES, RACES } from './race.ts';

it('knows five distances, their lengths and what readers call them', () => {
  expect(RACES.map((race) => `${RACE_NAMES[race]} ${RACE_KM[race]}`)).toEqual([
    '5K 5',
    '10K 10',
    'half marathon 21.0975',
    'marathon 42.195',
    'ultra 50',
  ]);
});

it('long races begin at the half marathon', () => {
  expect(RACES.filter(isLongRace)).toEqual(['half', 'marathon', 'ultra']);
});
