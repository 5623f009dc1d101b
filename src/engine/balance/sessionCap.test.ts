import { expect, it } from 'vitest';
import { plan, planWeek, run, told } from '../../../test/fixtures/weeks.ts';
import type { Kind } from '../../model/kind.ts';
import { sessionCap } from './sessionCap.ts';

const judge = (kind: Kind, qualityKm: number, volume: number) =>
  told(sessionCap.judge(plan([planWeek(1, { 2: run(kind, 12, { qualityKm }) }, volume)])));

it.each<[Kind, number, number]>([
  ['threshold', 5, 50],
  ['tempo', 5, 50],
  ['intervals', 4, 50],
  ['repetitions', 2.5, 50],
  ['marathon-pace', 10, 50],
  ['intervals', 10, 200],
  ['repetitions', 8, 200],
  ['marathon-pace', 29, 200],
])('%s may hold %d km of quality in a week of %d, and no more', (kind, km, volume) => {
  expect(judge(kind, km, volume)).toEqual([]);
  expect(judge(kind, km + 0.1, volume)).toEqual(['warning 1 Wednesday']);
});

it('does not limit kinds without a cap, nor weeks without a plan', () => {
  expect(judge('fartlek', 20, 50)).toEqual([]);
  expect(judge('threshold', 20, 0)).toEqual([]);
});

it('counts kilometres by estimate in a plan measured in time', () => {
  const weeks = [planWeek(1, { 2: run('threshold', 12, { qualityKm: 5 }) }, 300)];
  expect(sessionCap.judge(plan(weeks, { measure: 'time' }))).toEqual([]);
  const more = [planWeek(1, { 2: run('threshold', 12, { qualityKm: 5.1 }) }, 300)];
  expect(told(sessionCap.judge(plan(more, { measure: 'time' })))).toEqual(['warning 1 Wednesday']);
});
