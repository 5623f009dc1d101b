import { expect, it } from 'vitest';
import { formatClock } from '../../model/clock.ts';
import { BOSTON_NOTE, bostonQualifier } from './bostonQualifier.ts';
import { goalGap } from './goalGap.ts';

const asked = (age: number) =>
  (['men', 'women'] as const).map((column) => formatClock(bostonQualifier(age, column)));

it('M11: knows the time that qualifies for Boston, by age and column', () => {
  expect([34, 39, 44, 49, 54, 59, 64, 69, 74, 79, 80].map(asked)).toEqual([
    ['2:55:00', '3:25:00'],
    ['3:00:00', '3:30:00'],
    ['3:05:00', '3:35:00'],
    ['3:15:00', '3:45:00'],
    ['3:20:00', '3:50:00'],
    ['3:30:00', '4:00:00'],
    ['3:50:00', '4:20:00'],
    ['4:05:00', '4:35:00'],
    ['4:20:00', '4:50:00'],
    ['4:35:00', '5:05:00'],
    ['4:50:00', '5:20:00'],
  ]);
  expect([35, 40, 95].map(asked)).toEqual([39, 44, 80].map(asked));
});

it('M11: a 4:00 marathon already qualifies a woman of 57 on paper', () => {
  const time = bostonQualifier(57, 'women');
  const gap = goalGap({ race: 'marathon', time: 240 }, { race: 'marathon', time });
  expect(gap.grade).toBe('there');
  expect(BOSTON_NOTE).toContain('not yet a place');
});

it('never asks an older runner for more', () => {
  for (let age = 18; age < 90; age++) {
    for (const column of ['men', 'women'] as const) {
      expect(bostonQualifier(age + 1, column)).toBeGreaterThanOrEqual(bostonQualifier(age, column));
    }
  }
});
