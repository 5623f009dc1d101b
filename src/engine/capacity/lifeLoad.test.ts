import { expect, it } from 'vitest';
import type { Load } from '../../model/load.ts';
import { lifeLoad, ROOM } from './lifeLoad.ts';

const life = (load: Load[], sleep?: number) => lifeLoad({ load, sleep });

it('A2: two loads make life full, three make it heavy', () => {
  expect(life([])).toBe('usual');
  expect(life(['work'])).toBe('usual');
  expect(life(['work', 'parenting'])).toBe('full');
  expect(life(['work', 'parenting', 'caregiving'])).toBe('heavy');
  expect(life(['work', 'parenting', 'caregiving', 'company'])).toBe('heavy');
});

it('the same load said twice is one load', () => {
  expect(life(['work', 'work', 'work'])).toBe('usual');
});

it('A3: a night under seven hours is one more load, under six it is two', () => {
  expect([7, 6.9, 6, 5.9, 2].map((sleep) => life([], sleep))).toEqual([
    'usual',
    'usual',
    'usual',
    'full',
    'full',
  ]);
  expect([7, 6.9, 6, 5.9].map((sleep) => life(['work'], sleep))).toEqual([
    'usual',
    'full',
    'full',
    'heavy',
  ]);
});

it('of whom no sleep is known is taken to sleep enough', () => {
  expect(life(['work', 'parenting'])).toBe('full');
  expect(life(['work', 'parenting'], 8)).toBe('full');
});

it('A2: a full life leaves nine tenths of a week, a heavy one eight', () => {
  expect(ROOM).toEqual({ usual: 1, full: 0.9, heavy: 0.8 });
});
