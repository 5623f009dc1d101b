import { expect, it } from 'vitest';
import { bundledIds } from '../../../test/fixtures/content.ts';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { fullestDay, weekStress } from './weekStress.ts';

const plan = (id: string, level: number) => {
  const found = pairsOf(id)[level]?.km;
  if (!found) throw new Error(`${id} has lost a level`);
  return found;
};
const stressOf = (id: string, level: number, week: number) => {
  const { weeks } = plan(id, level);
  const found = weeks[week - 1];
  if (!found) throw new Error(`${id} has lost a week`);
  return weekStress(found, fullestDay(weeks));
};

it('W3: shows which days are stress, which recovery, and when the body adapts', () => {
  const { days, says } = stressOf('speed-play', 1, 2);
  expect(days.map(({ short, part }) => `${short} ${part}`)).toEqual([
    'Mon recovery',
    'Tue stress',
    'Wed recovery',
    'Thu easy',
    'Fri stress',
    'Sat recovery',
    'Sun stress',
  ]);
  expect(says).toBe(
    'Stress on Tuesday, Friday and Sunday, recovery on the day after each of them. The body adapts in between: it is in the calm days that the work turns into fitness.',
  );
});

it('W3: a down week says what it settles, a week of recovery that nothing is asked', () => {
  expect(stressOf('speed-play', 1, 3).says).toMatch(/The week is lighter than the last ones/);
  expect(stressOf('after-marathon', 0, 1).says).toMatch(/^No stress this week\./);
  expect(stressOf('after-marathon', 0, 1).days[0]?.part).toBe('rest');
});

it('W3: after every day of stress comes one of recovery, in every week of every plan', () => {
  for (const { km } of bundledIds.flatMap(pairsOf)) {
    for (const week of km.weeks) {
      const { days } = weekStress(week, fullestDay(km.weeks));
      days.forEach(({ part }, at) => {
        if (part === 'stress') expect(days[(at + 1) % 7]?.part).toBe('recovery');
      });
    }
  }
});

it('draws the fullest day of training full, and a race no taller', () => {
  const { weeks } = plan('marathon', 1);
  const fullest = fullestDay(weeks);
  const loads = weeks.map((week) => weekStress(week, fullest).days.map(({ load }) => load));
  expect(loads.at(-1)?.at(-1)).toBe(1);
  expect(Math.max(...loads.slice(0, -1).flat())).toBe(1);
  expect(Math.max(...(loads[0] ?? []))).toBeLessThan(0.8);
});
