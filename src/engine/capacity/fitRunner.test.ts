import { describe, expect, it } from 'vitest';
import { inMinutes, level, linesOf, runner, sizesOf } from '../../../test/fixtures/runners.ts';
import { fitToRunner, nobody } from './fitRunner.ts';

const HEAVY = ['work', 'parenting', 'caregiving'];
const own = level({ experience: 'experienced' });
const madeFor = (written: Record<string, unknown>, to = own) =>
  fitToRunner(to, runner({ experience: to.experience, ...written }));

it('A4: a level stays as its author wrote it for somebody of whom nothing is known', () => {
  expect(nobody(own)).toEqual({ experience: 'experienced', load: [], injuries: [] });
  for (const written of [level(), own, inMinutes(), level({ volume: '1 → 2 km', long: '1 km' })]) {
    expect(fitToRunner(written, nobody(written))).toMatchObject({
      level: written,
      shortStrength: false,
      changes: [],
    });
  }
});

it('A4: whoever could carry more gets no more either', () => {
  const strong = madeFor({ volume: '90 km', long: '30 km', hours: 15, minutes: 180, sleep: 9 });
  expect(strong.level).toEqual(own);
  expect(strong.changes).toEqual([]);
});

it('tells what was changed in the units a runner reads in', () => {
  const written = runner({
    experience: own.experience,
    volume: '20 mi',
    free: ['tue', 'sat', 'sun'],
  });
  const { changes } = fitToRunner(
    level({ volume: '30 → 40 mi', long: '8 → 10 mi' }),
    written,
    'mi',
  );
  expect(linesOf(changes)).toEqual([
    'weekly volume: 30–40 mi → 20–27 mi. It starts from what a week holds now.',
    'longest run: 8–10 mi → 5–7 mi. It starts from what a week holds now.',
    'days of running: 5 a week → 3 a week. A plan stands on the days that are free.',
    'weekly volume: 20–27 mi → 12–16 mi. What the other days held is left out, not piled onto these.',
  ]);
});

it('A15: of weekly volume, life, last long run and free days each takes its part in turn', () => {
  const { level: to, changes } = madeFor({
    volume: '30 km',
    load: ['work', 'parenting'],
    long: '6 km',
    free: ['tue', 'thu', 'sat', 'sun'],
  });
  expect(to.days).toBe(4);
  expect(sizesOf(to)).toEqual([21.6, 27, 6.6, 8.4]);
  expect(linesOf(changes)).toEqual([
    'weekly volume: 40–50 km → 30–38 km. It starts from what a week holds now.',
    'longest run: 11–14 km → 8–11 km. It starts from what a week holds now.',
    'weekly volume: 30–38 km → 27–34 km. Life is full at the moment, and the plan leaves room for it.',
    'longest run: 8–11 km → 7–9 km. Life is full at the moment, and the plan leaves room for it.',
    'longest run: 7–9 km → 7–8 km. The long run grows from the longest of the last month, inside the time there is.',
    'days of running: 5 a week → 4 a week. A plan stands on the days that are free.',
    'weekly volume: 27–34 km → 22–27 km. What the other days held is left out, not piled onto these.',
  ]);
});

it('A1: hours come before minutes a day, and both hold', () => {
  const { level: to, changes } = madeFor({ hours: 4, minutes: 40 });
  expect(sizesOf(to)).toEqual([36.7, 36.7, 8.8, 10]);
  expect(changes.map(({ because }) => because)).toEqual([
    'The long run grows from the longest of the last month, inside the time there is.',
    'A week has 4 hours for running.',
    'A usual day has 40 minutes for running.',
    'A usual day has 40 minutes for running.',
  ]);
});

it('what is known in kilometres is read at the pace of the level, not at a beginner’s', () => {
  const minutes = inMinutes({ experience: 'experienced', pace: undefined });
  // 30 km at 5:30 are 165 minutes; at 7:15 they would be 218.
  expect(
    sizesOf(fitToRunner(minutes, runner({ experience: 'new', volume: '30 km' })).level)[0],
  ).toBe(165);
});

describe('a heavy life', () => {
  const heavy = madeFor({ load: HEAVY });

  it('A2: one hard session, a shorter long run, short strength, relief every third week', () => {
    expect(heavy.level).toMatchObject({ hard: 1, strength: 2, days: 5 });
    expect(sizesOf(heavy.level)).toEqual([32, 40, 7.5, 9.5]);
    expect(heavy.shortStrength).toBe(true);
    expect(heavy.changes.map(({ what }) => what)).toEqual([
      'weekly volume',
      'longest run',
      'hard sessions',
      'down weeks',
      'strength sessions',
    ]);
  });

  it('A2: the engine gives relief after two rising weeks, and the rule asks for it after three', () => {
    expect([heavy.rising, heavy.mostRising]).toEqual([2, 3]);
  });

  it('who has no strength sessions has none to shorten', () => {
    const without = madeFor({ load: HEAVY }, level({ experience: 'experienced', strength: 0 }));
    expect(without.shortStrength).toBe(false);
    expect(without.changes.map(({ what }) => what)).not.toContain('strength sessions');
  });

  it('a full one keeps strength and hard sessions as they are', () => {
    const full = madeFor({ load: ['work', 'parenting'] });
    expect(full).toMatchObject({ rising: 4, mostRising: 4, shortStrength: false });
    expect(full.level.hard).toBe(2);
  });
});

describe('down weeks', () => {
  const rising = (written: Record<string, unknown>) => {
    const { rising, mostRising } = madeFor(written);
    return [rising, mostRising];
  };

  it('come after four rising weeks, and after three from fifty on', () => {
    expect(rising({})).toEqual([4, 4]);
    expect(rising({ age: 49 })).toEqual([4, 4]);
    expect(rising({ age: 50 })).toEqual([3, 3]);
    expect(madeFor({ age: 50 }).changes.map(({ what, to }) => `${what}: ${to}`)).toEqual([
      'down weeks: every fourth week',
    ]);
  });

  it('come after two for the less experienced, whatever the level says', () => {
    expect(rising({ experience: 'developing' })).toEqual([2, 2]);
    expect(rising({ experience: 'new', age: 60 })).toEqual([2, 2]);
    expect(madeFor({ experience: 'new' }).level.experience).toBe('new');
  });
});

it('A1: a week and a long run are a short run at least, however little time there is', () => {
  expect(sizesOf(madeFor({ hours: 0.1, minutes: 10, longMinutes: 10 }).level)).toEqual([
    3, 3, 3, 3,
  ]);
});
