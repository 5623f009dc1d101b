import { expect, it } from 'vitest';
import { plan, told, volumes } from '../../../test/fixtures/weeks.ts';
import { volumeRamp } from './volumeRamp.ts';

it('a rise of 30 % in two weeks is right, more is a warning and never an error', () => {
  expect(volumeRamp.judge(plan(volumes(20, 23, 26)))).toEqual([]);
  expect(told(volumeRamp.judge(plan(volumes(20, 23, 26.1))))).toEqual(['warning 3']);
  expect(told(volumeRamp.judge(plan(volumes(20, 26, 60))))).toEqual(['warning 3']);
});

it('M20: 15, 18, 23 in a row is told, since it rises by half', () => {
  const view = plan(volumes(15, 18, 23), { usual: { volume: 15, long: 5 } });
  expect(told(volumeRamp.judge(view))).toEqual(['warning 3']);
});

it('compares with the level a down week interrupts', () => {
  const view = plan(volumes(20, 22, 16, 24), { roles: ['build', 'build', 'down', 'build'] });
  expect(volumeRamp.judge(view)).toEqual([]);
});

it('compares the first weeks with what the runner came with', () => {
  expect(told(volumeRamp.judge(plan(volumes(27))))).toEqual(['warning 1']);
});

it('has nothing to compare the first weeks of a new runner with', () => {
  const view = plan(volumes(10, 12), { usual: { volume: 0, long: 0 } });
  expect(volumeRamp.judge(view)).toEqual([]);
});

it('a down week two weeks before counts as the level it interrupts', () => {
  const view = plan(volumes(20, 15, 20, 22), { roles: ['build', 'down', 'build', 'build'] });
  expect(volumeRamp.judge(view)).toEqual([]);
});
