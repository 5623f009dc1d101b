import { expect, it } from 'vitest';
import { inMinutes, level, linesOf } from '../../../test/fixtures/runners.ts';
import { resized } from './fitStep.ts';

const told = (from: ReturnType<typeof level>, to: ReturnType<typeof level>) =>
  linesOf(resized({ level: from, changes: [] }, to, 'Because.').changes);

it('says what the week and the long run were and are, in whole kilometres', () => {
  expect(told(level(), level({ volume: '30.4 → 37.5 km', long: '8.2 → 10.5 km' }))).toEqual([
    'weekly volume: 40–50 km → 30–38 km. Because.',
    'longest run: 11–14 km → 8–11 km. Because.',
  ]);
});

it('says one number where start and end are the same', () => {
  expect(told(level(), level({ volume: '30 km', long: '9.8 → 10.2 km' }))).toEqual([
    'weekly volume: 40–50 km → 30 km. Because.',
    'longest run: 11–14 km → 10 km. Because.',
  ]);
});

it('speaks of minutes where the level does', () => {
  expect(told(inMinutes(), inMinutes({ volume: '120 → 150 min' }))).toEqual([
    'weekly volume: 240–300 min → 120–150 min. Because.',
  ]);
});

it('tells of the one that changed alone', () => {
  expect(told(level(), level({ long: '8 → 10 km' }))).toEqual([
    'longest run: 11–14 km → 8–10 km. Because.',
  ]);
});

it('tells of nothing that nobody would notice', () => {
  expect(told(level(), level())).toEqual([]);
  expect(told(level(), level({ volume: '40.3 → 49.6 km' }))).toEqual([]);
});

it('weeks written out go from the first to the largest', () => {
  const own = level({ volume: '30, 42, 36 km' });
  expect(told(own, level({ volume: '20, 28, 24 km' }))).toEqual([
    'weekly volume: 30–42 km → 20–28 km. Because.',
  ]);
});

it('goes on with the new level, and keeps what was told before', () => {
  const before = { what: 'days of running', from: '5', to: '4', because: 'Busy.' };
  const to = level({ volume: '20 → 25 km' });
  const step = resized({ level: level(), changes: [before] }, to, 'Because.');
  expect(step.level).toBe(to);
  expect(step.changes.map(({ what }) => what)).toEqual(['days of running', 'weekly volume']);
});
