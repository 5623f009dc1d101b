import { expect, it } from 'vitest';
import { levelSchema } from '../../model/level.ts';
import { runnerSchema } from '../../model/runner.ts';
import { rampOf } from '../capacity/levelSize.ts';
import type { Filling } from './block.ts';
import { type Carried, carryLevel, levelIn } from './carryLevel.ts';

const WRITTEN = {
  who: 'Anybody.',
  days: 5,
  volume: '40 → 50 km',
  long: '12 → 15 km',
  pace: '6:00 /km',
};
const LEVEL = levelSchema.parse(WRITTEN);
const season = (
  fill: Filling,
  more: Partial<Carried> = {},
  runner: object = {},
  { part = 1, forMarathon = false } = {},
) => {
  const carried: Carried = { volume: 40, long: 12, best: 40, after: 'season', ...more };
  const setting = { fill, part, carried, forMarathon };
  const { level } = carryLevel(LEVEL, runnerSchema.parse(runner), setting);
  const { from, to } = rampOf(level.volume);
  return [from, to, level.long.from, level.long.to].map((size) => Math.round(size * 10) / 10);
};

it('a race’s build goes on where the season before ended, and grows as its author lets it', () => {
  expect(season('race')).toEqual([40, 50, 12, 15]);
  expect(season('race', {}, {}, { part: 0.5 })).toEqual([40, 45, 12, 13.5]);
});

it('what a runner has of a long run is kept up to its share of the week', () => {
  expect(season('race', { long: 13 }).slice(2)).toEqual([12, 15]);
  expect(season('speed', { long: 14 }).slice(2)).toEqual([10.2, 12.8]);
});

it('on the way to a marathon the long run is kept up to two fifths of the week', () => {
  const more = { forMarathon: true };
  expect(season('speed', { long: 16 }, {}, more)).toEqual([34, 42.5, 13.6, 16]);
  expect(season('speed', { long: 13 }, {}, more).slice(2)).toEqual([13, 13]);
});

it('the build for a marathon goes for its author’s long run, however short the weeks are', () => {
  const short = { volume: 32, long: 10, best: 32 };
  expect(season('race', short)).toEqual([32, 40, 9.6, 12]);
  expect(season('race', short, {}, { forMarathon: true })).toEqual([32, 40, 10, 15]);
});

it('P14: a step down in distance is smaller than what came before', () => {
  expect(season('speed').slice(0, 2)).toEqual([34, 42.5]);
  expect(season('speed', { after: 'recovery' }).slice(0, 2)).toEqual([30, 37.5]);
});

it('C13: a base leads back towards the year’s best, beyond its author’s level, with its long run', () => {
  const after = { volume: 44, long: 12 };
  expect(season('base', { ...after, best: 50 })).toEqual([44, 50, 13.2, 15]);
  expect(season('base', { ...after, best: 60 })).toEqual([44, 55, 13.2, 16.5]);
  expect(season('base', { ...after, best: 55 })).toEqual([44, 52.3, 13.2, 15.7]);
  expect(season('speed', { ...after, best: 60 })).toEqual([37.4, 46.8, 11.2, 14]);
  expect(season('race', { ...after, best: 60 })).toEqual([44, 50, 13.2, 15]);
});

it('C13: lighter seasons go no further down than 60 % of the year’s best', () => {
  expect(season('winter', { volume: 30, best: 50 })[0]).toBe(30);
  expect(season('winter', { volume: 35, best: 50 })[0]).toBe(30);
  expect(season('winter', { volume: 45, best: 50 })[0]).toBe(33.8);
});

it('C3: after weeks of nothing half of it is enough', () => {
  expect(season('race', { after: 'free' })[0]).toBe(20);
});

it('A2: at the start life takes its share, later it was counted already', () => {
  const heavy = { load: ['work', 'parenting', 'caregiving'] };
  expect(season('race', { after: 'start' }, heavy)[0]).toBe(32);
  expect(season('race', {}, heavy)[0]).toBe(40);
  expect(season('race', {}, { sleep: 5 })[0]).toBe(40);
});

it('A1: the hours there are cap whatever was carried', () => {
  expect(season('race', {}, { hours: 3 }).slice(0, 2)).toEqual([30, 30]);
});

it('a week and a long run are one short run at least', () => {
  expect(season('race', { volume: 1, long: 0.5, best: 1 })).toEqual([3, 3, 3, 3]);
});

it('a week holds no more than its days would if each held a long run', () => {
  expect(season('race', { volume: 90, best: 90 }).slice(0, 2)).toEqual([75, 75]);
});

it('at the start nobody runs further than they do now; later the author says how far', () => {
  expect(season('race', { after: 'start', long: 9 })[2]).toBe(9);
  expect(season('race', { after: 'start', long: 20 })[2]).toBe(12);
  expect(season('race', { after: 'season', long: 9 })[2]).toBe(12);
  expect(season('race', { after: 'start', long: 1 })[2]).toBe(3);
});

it('the long run keeps the author’s proportion to the week', () => {
  expect(season('race', { after: 'free', long: 4 })[2]).toBe(6);
});

it('what a runner has of a long run is kept, up to its share of the week', () => {
  expect(season('speed', { long: 20 })).toEqual([34, 42.5, 10.2, 12.8]);
  expect(season('race', { long: 12.4, volume: 42 }).slice(2)).toEqual([12.6, 15]);
  expect(season('race', { long: 14, volume: 48 })[2]).toBe(14.4);
});

it('above 64 km a week a long run is kept up to a quarter of it', () => {
  const level = levelSchema.parse({ ...WRITTEN, days: 6, volume: '60 → 80 km' });
  const longest = (volume: number) =>
    carryLevel(level, runnerSchema.parse({}), {
      fill: 'race',
      part: 1,
      carried: { volume, long: 99, best: volume, after: 'season' },
      forMarathon: false,
    }).level.long.from;
  expect(longest(60)).toBe(18);
  expect(longest(72)).toBe(18);
});

it('the share of a week in minutes goes by the kilometres they come to', () => {
  const minutes = levelSchema.parse({
    who: 'Anybody.',
    days: 5,
    volume: '300 → 400 min',
    long: '60 → 80 min',
    pace: '6:00 /km',
  });
  const longest = (volume: number) =>
    carryLevel(minutes, runnerSchema.parse({}), {
      fill: 'race',
      part: 1,
      carried: { volume, long: 99, best: volume, after: 'season' },
      forMarathon: false,
    }).level.long.from;
  expect(longest(360)).toBe(99);
  expect(longest(390)).toBe(97.5);
});

it('a level is told in the measure of the year, at its pace', () => {
  const inTime = levelIn(LEVEL, 'time');
  expect(inTime.volume).toEqual({ measure: 'time', units: 'km', from: 240, to: 300 });
  expect(inTime.long).toEqual({ measure: 'time', units: 'km', from: 72, to: 90 });
  expect(levelIn(inTime, 'distance')).toEqual(LEVEL);
  expect(levelIn(LEVEL, 'distance')).toBe(LEVEL);
  const weekly = levelSchema.parse({ ...WRITTEN, volume: '40, 44, 48, 36 km' });
  expect(levelIn(weekly, 'time').volume).toMatchObject({ from: 240, to: 288 });
});
