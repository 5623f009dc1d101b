import { expect, it } from 'vitest';
import type { RaceDistance } from '../../model/race.ts';
import { RACES } from '../../model/race.ts';
import { type ArcStep, arcOf, stepOn } from './arc.ts';
import { recoveryDays } from './recoveryDays.ts';

const LEVELS = ['experienced', 'developing', 'new'] as const;
const arcAfter = (distance: RaceDistance, experience: (typeof LEVELS)[number]): ArcStep[] =>
  arcOf(distance, recoveryDays({ distance, role: 'performance', experience }));
const spans = (arc: readonly ArcStep[]) =>
  arc.map(({ phase, firstDay, lastDay, shareOfUsual }) => [phase, firstDay, lastDay, shareOfUsual]);

it('C7: a reverse taper raises the load step by step to base', () => {
  expect(spans(arcAfter('marathon', 'developing'))).toEqual([
    ['freestyle', 1, 10, 0],
    ['reverse-taper', 11, 15, 0.4],
    ['reverse-taper', 16, 20, 0.6],
    ['reverse-taper', 21, 24, 0.78],
    ['base', 25, undefined, 0.9],
  ]);
});

it('C14: the order is freestyle, reverse taper, base, after every race', () => {
  for (const race of RACES)
    for (const level of LEVELS)
      expect([...new Set(arcAfter(race, level).map(({ phase }) => phase))]).toEqual([
        'freestyle',
        'reverse-taper',
        'base',
      ]);
});

it('C4: freestyle lasts three days at least, a week after a marathon, longer after an ultra', () => {
  const free = (race: RaceDistance) => LEVELS.map((level) => arcAfter(race, level)[0]?.lastDay);
  expect(free('5k')).toEqual([3, 3, 4]);
  expect(free('10k')).toEqual([3, 4, 5]);
  expect(free('half')).toEqual([5, 7, 7]);
  expect(free('marathon')).toEqual([7, 10, 14]);
  expect(free('ultra')).toEqual([14, 17, 21]);
  const joyful = { daysOff: 5, daysToFull: 10 };
  expect(arcOf('marathon', joyful)[0]?.lastDay).toBe(7);
  expect(arcOf('half', joyful)[0]?.lastDay).toBe(5);
});

it('takes the lowest steps of the return where there are days for one or two only', () => {
  expect(spans(arcOf('5k', { daysOff: 3, daysToFull: 4 })).slice(1)).toEqual([
    ['reverse-taper', 4, 4, 0.4],
    ['base', 5, undefined, 0.9],
  ]);
  expect(spans(arcOf('5k', { daysOff: 2, daysToFull: 5 })).slice(1, -1)).toEqual([
    ['reverse-taper', 4, 4, 0.4],
    ['reverse-taper', 5, 5, 0.6],
  ]);
});

it('P13: the deload after a marathon is two weeks, and less than half of a usual one', () => {
  for (const level of LEVELS) {
    const arc = arcAfter('marathon', level);
    const shares = Array.from({ length: 14 }, (_, at) => stepOn(arc, at + 1)?.shareOfUsual ?? 1);
    const week = (from: number) => shares.slice(from, from + 7).reduce((sum, one) => sum + one) / 7;
    expect(week(0)).toBe(0);
    expect(week(7)).toBeLessThan(0.6);
    expect((week(0) + week(7)) / 2).toBeLessThan(0.3);
  }
});

it('knows the step of a day', () => {
  const arc = arcAfter('marathon', 'developing');
  expect(stepOn(arc, 10)?.phase).toBe('freestyle');
  expect(stepOn(arc, 11)?.shareOfUsual).toBe(0.4);
  expect(stepOn(arc, 24)?.shareOfUsual).toBe(0.78);
  expect(stepOn(arc, 25)?.phase).toBe('base');
  expect(stepOn(arc, 0)).toBeUndefined();
});
