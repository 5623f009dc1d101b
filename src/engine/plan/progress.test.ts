import { expect, it } from 'vitest';
import { frame } from '../../../test/fixtures/orders.ts';
import { planWeek, run } from '../../../test/fixtures/weeks.ts';
import type { PlanWeek } from '../../model/plan.ts';
import { newLedger } from '../week/ledger.ts';
import {
  atStart,
  continued,
  endsOnStress,
  longestAllowed,
  type Progress,
  withWeek,
} from './progress.ts';

const start = atStart({ volume: 40, long: 10 });
const after = (...weeks: PlanWeek[]): Progress => ({ ...start, weeks });
const short = (number: number) => planWeek(number, { 2: run('easy', 5) });
const built = (volume: number, leftOut = { strides: 0, hard: 0 }) => ({
  days: [],
  volume,
  raced: 0,
  longest: 0,
  ledger: newLedger(),
  leftOut,
});

it('the first runs may be a tenth longer than what the runner came with', () => {
  expect(longestAllowed(start, frame())).toBeCloseTo(11);
});

it('later runs may be a tenth longer than the longest of the last weeks', () => {
  const progress = after(planWeek(1, { 6: run('long', 12) }), short(2));
  expect(longestAllowed(progress, frame())).toBeCloseTo(13.2);
});

it('a race is no long run to build upon, nor is a walk', () => {
  const progress = after(planWeek(1, { 4: run('walk', 20), 6: run('race', 21) }));
  expect(longestAllowed(progress, frame())).toBeCloseTo(11);
});

it('forgets what lies more than 30 days before the week’s last day', () => {
  const beside = (day: number) =>
    longestAllowed(
      after(planWeek(1, { [day]: run('long', 20) }), short(2), short(3), short(4)),
      frame(),
    );
  expect(beside(4)).toBeCloseTo(22);
  expect(beside(3)).toBeCloseTo(5.5);
});

it('remembers what the runner came with for the first four weeks', () => {
  expect(longestAllowed(after(short(1), short(2), short(3)), frame())).toBeCloseTo(11);
  expect(longestAllowed(after(short(1), short(2), short(3), short(4)), frame())).toBeCloseTo(5.5);
});

it('begins with the usual again where nothing was run for a month', () => {
  const empty = [1, 2, 3, 4, 5].map((number) => planWeek(number, {}));
  expect(longestAllowed(after(...empty), frame())).toBeCloseTo(11);
});

it('compares minutes in a plan of minutes', () => {
  const progress = {
    ...after(planWeek(1, { 6: run('long', 12) })),
    usual: { volume: 240, long: 60 },
  };
  expect(longestAllowed(progress, frame({ measure: 'time' }))).toBeCloseTo(79.2);
});

it('knows whether the week before ended hard or long', () => {
  const ends = (kind: 'long' | 'tempo' | 'easy' | 'steady') =>
    endsOnStress(after(planWeek(1, { 6: run(kind, 10) })));
  expect([ends('long'), ends('tempo'), ends('easy'), ends('steady')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(endsOnStress(start)).toBe(false);
});

it('takes the level from building weeks alone', () => {
  const week = planWeek(1, { 6: run('long', 13) });
  const aim = { volume: 45, building: true };
  expect(withWeek(start, week, built(45), aim).level).toEqual({ volume: 45, long: 13 });
  expect(withWeek(start, week, built(45), { ...aim, building: false }).level).toEqual(start.level);
});

it('remembers weeks that come to less than 98 % of their aim', () => {
  const smaller = (volume: number) =>
    withWeek(start, short(3), built(volume), { volume: 100, building: true }).smaller;
  expect(smaller(98)).toEqual([]);
  expect(smaller(97.9)).toEqual([3]);
});

it('adds up what found no room', () => {
  const aim = { volume: 40, building: true };
  const one = withWeek(start, short(1), built(40, { strides: 1, hard: 0 }), aim);
  const two = withWeek(one, short(2), built(40, { strides: 1, hard: 2 }), aim);
  expect(two.leftOut).toEqual({ strides: 2, hard: 2 });
  expect(two.weeks.map(({ number }) => number)).toEqual([1, 2]);
});

const shortest = (...weeks: [asked: number, volume: number, building?: boolean][]) =>
  weeks.reduce(
    (progress, [asked, volume, building = true], at) =>
      withWeek(progress, short(at + 1), built(volume), { volume: asked, building }),
    start,
  ).shortest;

it('remembers the building week that fell furthest short, by a tenth or more', () => {
  expect(shortest([100, 90])).toBeUndefined();
  expect(shortest([100, 89])).toEqual({ week: 1, asked: 100, volume: 89 });
  expect(shortest([100, 80], [50, 39])).toEqual({ week: 2, asked: 50, volume: 39 });
  expect(shortest([50, 39], [100, 80])).toEqual({ week: 1, asked: 50, volume: 39 });
  expect(shortest([50, 40], [100, 80])).toEqual({ week: 1, asked: 50, volume: 40 });
});

it('lighter weeks, and weeks of which nothing was asked, fall short of nothing', () => {
  expect(shortest([100, 50, false])).toBeUndefined();
  expect(shortest([0, 0])).toBeUndefined();
  expect(withWeek(start, short(1), built(40), { volume: 40, building: true })).not.toHaveProperty(
    'shortest',
  );
});

it('what follows a stretch begins with its weeks, its level and its own ledger', () => {
  const ledger = newLedger();
  const before = withWeek(start, short(1), built(20, { strides: 1, hard: 1 }), {
    volume: 40,
    building: true,
  });
  expect(continued(before, ledger)).toEqual({
    weeks: before.weeks,
    ledger,
    usual: start.usual,
    level: { volume: 20, long: 5 },
    leftOut: { strides: 0, hard: 0 },
    smaller: [],
  });
});
