import { expect, it } from 'vitest';
import { formatClock } from '../../model/clock.ts';
import { BOSTON_NOTE, bostonQualifier } from './bostonQualifier.ts';
import { goalGap } from './goalGap.ts';

const asked = (age: number) =>
  (['men', 'women'] as const).map((column) => formatClock(bostonQualifier(age, column)));

it('M11: knows the time that qualifies for Boston, by age and column', () => {
  expect(asked(34)).toEqual(['2:55:00', '3:25:00']);
  expect(asked(35)).toEqual(['3:00:00', '3:30:00']);
  expect(asked(59)).toEqual(['3:30:00', '4:00:00']);
  expect(asked(60)).toEqual(['3:50:00', '4:20:00']);
  expect(asked(80)).toEqual(['4:50:00', '5:20:00']);
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
