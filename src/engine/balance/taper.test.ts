import { expect, it } from 'vitest';
import { plan, planWeek, run, told, volumes } from '../../../test/fixtures/weeks.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import { taper } from './taper.ts';

const roles = (...lengths: number[]): WeekRole[] =>
  lengths.flatMap((length, at) =>
    Array.from({ length }, (): WeekRole => (at % 2 === 0 ? 'build' : 'taper')),
  );

it('falls step by step by 41 to 60 %', () => {
  const last = (volume: number) =>
    told(taper.judge(plan(volumes(50, 40, volume), { roles: roles(1, 2) })));
  expect(last(29.5)).toEqual([]);
  expect(last(20)).toEqual([]);
  expect(last(30)).toEqual(['warning 3']);
  expect(last(19)).toEqual(['warning 3']);
});

it('a week that rises is refused', () => {
  expect(told(taper.judge(plan(volumes(50, 30, 31), { roles: roles(1, 2) })))).toEqual(['error 3']);
  expect(told(taper.judge(plan(volumes(50, 51), { roles: roles(1, 1) })))).toEqual(['error 2']);
});

it('a taper in the first week is measured by what the runner came with', () => {
  expect(taper.judge(plan(volumes(10), { roles: ['taper'] }))).toEqual([]);
  expect(told(taper.judge(plan(volumes(21), { roles: ['taper'] })))).toEqual(['error 1']);
});

it('a taper after a free week is measured by the level before that', () => {
  const after = (volume: number) =>
    taper.judge(plan(volumes(50, 0, volume), { roles: ['build', 'free', 'taper'] }));
  expect(after(25)).toEqual([]);
  expect(told(after(51))).toEqual(['error 3']);
});

it('a taper is measured by the weeks it closes, not by a larger cycle before', () => {
  const cycle: WeekRole[] = ['build', 'taper', 'free', 'return', 'build', 'taper'];
  const after = (volume: number) =>
    told(taper.judge(plan(volumes(100, 50, 0, 40, 50, volume), { roles: cycle })));
  expect(after(25)).toEqual([]);
  expect(after(40)).toEqual(['warning 6']);
});

it('a taper right after the way back is measured by the level before that', () => {
  const view = plan(volumes(50, 25, 20), { roles: ['build', 'return', 'taper'] });
  expect(told(taper.judge(view))).toEqual([]);
});

it('judges two tapers of a plan one by one', () => {
  const view = plan(volumes(50, 25, 50, 25), { roles: roles(1, 1, 1, 1) });
  expect(taper.judge(view)).toEqual([]);
});

it('leaves the race itself out', () => {
  const weeks = [...volumes(50), planWeek(2, { 1: run('easy', 25), 6: run('race', 42) })];
  expect(taper.judge(plan(weeks, { roles: roles(1, 1) }))).toEqual([]);
});

it('says nothing of a plan without a taper', () => {
  expect(taper.judge(plan(volumes(20, 40)))).toEqual([]);
});

it('gives half a percent for rounding at both ends', () => {
  const last = (volume: number) =>
    told(taper.judge(plan(volumes(50, volume), { roles: roles(1, 1) })));
  expect(last(29.7)).toEqual([]);
  expect(last(29.8)).toEqual(['warning 2']);
  expect(last(19.8)).toEqual([]);
  expect(last(19.7)).toEqual(['warning 2']);
});

it('a week that holds does not rise', () => {
  expect(taper.judge(plan(volumes(50, 25, 25), { roles: roles(1, 2) }))).toEqual([]);
});

it('measures what it takes off by the most there was, with what the runner came with', () => {
  const from = (volume: number) =>
    told(
      taper.judge(
        plan(volumes(30, 50, 45, 21), { roles: roles(3, 1), usual: { volume, long: 8 } }),
      ),
    );
  expect(from(20)).toEqual([]);
  expect(from(60)).toEqual(['warning 4']);
});

it('leaves the minutes of the race out in a plan measured in time', () => {
  const weeks = [
    ...volumes(300),
    planWeek(2, { 1: run('easy', 25), 6: run('race', 42) }, 25 * 6 + 42 * 6),
  ];
  const view = plan(weeks, {
    roles: roles(1, 1),
    measure: 'time',
    usual: { volume: 100, long: 40 },
  });
  expect(taper.judge(view)).toEqual([]);
});

it('no week of the taper may rise, the first neither', () => {
  expect(told(taper.judge(plan(volumes(50, 51, 25), { roles: roles(1, 2) })))).toEqual(['error 2']);
});

it('what rounding adds is no rise: 300 metres', () => {
  const last = (volume: number) =>
    told(taper.judge(plan(volumes(50, 24, volume), { roles: roles(1, 2) })));
  expect(last(24.29)).toEqual([]);
  expect(last(24.31)).toEqual(['error 3']);
});

it('a week that days off after another race empty is passed over', () => {
  const last = (volume: number) =>
    told(taper.judge(plan(volumes(50, 40, 0, volume), { roles: roles(1, 3) })));
  expect(last(25)).toEqual([]);
  expect(last(41)).toEqual(['error 4']);
});
