import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { runnerSchema } from '../../model/runner.ts';
import { draftPlan } from '../buildPlan.ts';
import { atOwnPace, easyPaceOf, vdotOfResult } from './personalPace.ts';

const runner = (recent?: { race: string; time: string }) =>
  runnerSchema.parse({ experience: 'experienced', ...(recent && { recent }) });
const plan = bundled('speed-play');

it('measures a race that was run', () => {
  expect(vdotOfResult({ race: '5k', time: 20 })).toBeCloseTo(49.81, 2);
  expect(vdotOfResult({ race: 'marathon', time: 240 })).toBeCloseTo(37.9, 2);
});

it('a recent race gives an easy pace of one’s own, in the bounds of what anybody runs', () => {
  expect(easyPaceOf(runner({ race: '5k', time: '20:00' }))).toBeCloseTo(5.27, 1);
  expect(easyPaceOf(runner({ race: '5k', time: '12:00' }))).toBeGreaterThanOrEqual(3);
  expect(easyPaceOf(runner({ race: '5k', time: '59:00' }))).toBeLessThanOrEqual(15);
  expect(easyPaceOf(runner())).toBeUndefined();
});

it('leaves a plan as it is where no race is known', () => {
  expect(atOwnPace(plan, runner())).toBe(plan);
  expect(atOwnPace(plan)).toBe(plan);
});

it('A15: minutes are estimated at the pace of today, kilometres stay the plan’s', () => {
  const minutesAt = (time: string) => {
    const choices = { level: 'steady', runner: runner({ race: '10k', time }) };
    const [week] = draftPlan(plan, choices, library).weeks;
    const sessions = week?.days.flatMap((day) => day.sessions.filter(({ runs }) => runs)) ?? [];
    return {
      km: sessions.reduce((sum, { km }) => sum + km, 0),
      minutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  };
  const [quick, gentle] = [minutesAt('38:00'), minutesAt('62:00')];
  expect(quick.km).toBeCloseTo(gentle.km);
  expect(quick.minutes).toBeLessThan(gentle.minutes * 0.75);
});
