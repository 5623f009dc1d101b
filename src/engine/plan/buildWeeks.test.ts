import { expect, it } from 'vitest';
import { build, definition } from '../../../test/fixtures/orders.ts';
import { buildWeeks } from './buildWeeks.ts';

const base = { phase: 'base', weeks: 4, purpose: 'Any.', hard: ['fartlek-minutes'] };
const weeksOf = (...given: Parameters<typeof build>) => buildWeeks(build(...given)).weeks;
const volumes = (...given: Parameters<typeof build>) =>
  weeksOf(...given).map(({ volume }) => volume);

it('builds week on week from the start of the ramp to its end, lighter where it goes down', () => {
  expect(volumes(definition({ phases: [base] }))).toEqual([40, 45, 50, 38]);
});

it('numbers weeks, and marks those that go down', () => {
  const weeks = weeksOf();
  expect(weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(weeks.map(({ down }) => down)).toEqual([false, false, false, true]);
});

it('M21: building resumes at nine tenths of the level before a down week at least', () => {
  const phases = [{ ...base, weeks: 5, down: [3] }];
  const [, before = 0, , after = 0] = volumes(definition({ phases }));
  expect(after).toBeGreaterThanOrEqual(before * 0.9);
});

const steadyOf = (volume: string, long: string) => ({
  steady: { who: 'Any.', days: 5, volume, long },
});
const plain = { ...base, hard: [] };

it('M21: and so it does where the author takes days away, as far as legs allow', () => {
  const levels = steadyOf('42 km', '11 km');
  const overrides = ['tue', 'wed', 'thu'].map((day) => ({ week: 4, day, session: 'rest' }));
  const phases = [{ ...plain, down: [3] }];
  expect(volumes(definition({ phases, levels, overrides }))).toEqual([42, 42, 32, 38]);
});

it('a week that builds comes to what it should after one with a big day', () => {
  const levels = steadyOf('40 km', '8 km');
  const overrides = [{ week: 1, day: 'wed', session: 'easy', amount: '14 km' }];
  expect(volumes(definition({ phases: [{ ...plain, weeks: 2 }], levels, overrides }))).toEqual([
    40, 40,
  ]);
});

it('M19: a down week of two days left comes as near to what it should as legs allow', () => {
  const phases = [{ ...plain, weeks: 2, down: [2] }];
  const levels = steadyOf('40 km', '11 km');
  const overrides = ['tue', 'wed', 'thu', 'fri'].map((day) => ({ week: 2, day, session: 'rest' }));
  expect(volumes(definition({ phases, levels, overrides }))).toEqual([40, 25.5]);
});

it('does what the author writes out, week by week', () => {
  const steady = { who: 'Any.', days: 5, volume: '40, 44, 48, 36 km', long: '11 → 14 km' };
  expect(volumes(definition({ phases: [base], levels: { steady } }))).toEqual([40, 44, 48, 36]);
});

it('the long run grows with the volume, and comes down with it', () => {
  const longest = weeksOf().map(({ longest }) => longest);
  expect(longest).toEqual([11, 12, 13, 9.5]);
});

it('M6: stands nothing hard before the days to full training are over', () => {
  const phases = [{ ...base, weeks: 5, down: 'never' }];
  const hard = weeksOf(definition({ phases, after: 'marathon' })).flatMap(({ days }, week) =>
    days.flatMap((day, at) => (day.hard ? [week * 7 + at] : [])),
  );
  expect(hard.length).toBeGreaterThan(0);
  expect(Math.min(...hard)).toBeGreaterThanOrEqual(24);
});

it('ends a week easy before a Monday that the author makes hard', () => {
  const overrides = [{ week: 2, day: 'mon', session: 'tempo' }];
  const free = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const [first] = weeksOf(definition({ overrides }), { free: [...free] });
  expect(first?.days[6]).toMatchObject({ hard: false, long: false });
});

it('adds a race of the taper on top of what is run round it', () => {
  const taper = { phase: 'taper', weeks: 2, purpose: 'Any.' };
  const [, , , plain = 0] = volumes(definition({ phases: [{ ...base, weeks: 2 }, taper] }));
  const race = { ...taper, ends: { sat: 'race-5k' } };
  const [, , , raced = 0] = volumes(definition({ phases: [{ ...base, weeks: 2 }, race] }));
  expect(raced).toBeGreaterThan(plain + 7);
  expect(raced).toBeLessThan(plain + 12);
});

it('remembers the weeks that came out smaller than they should', () => {
  const overrides = ['tue', 'wed', 'thu', 'fri', 'sat'].map((day) => ({
    week: 2,
    day,
    session: 'rest',
  }));
  expect(buildWeeks(build(definition({ overrides }))).smaller).toContain(2);
});

it('a long run may take more than its share where the author allows it', () => {
  const levels = steadyOf('40 km', '16 km');
  const longest = (more: object = {}) =>
    weeksOf(definition({ phases: [{ ...plain, weeks: 1 }], levels, ...more }))[0]?.longest;
  expect(longest()).toBe(12);
  expect(longest({ allow: ['long-share because "they like it long"'] })).toBe(16);
  expect(longest({ allow: ['rest-day because "they like it long"'] })).toBe(12);
});

it('its share goes by kilometres in a plan of minutes too', () => {
  const longest = (volume: string) => {
    const steady = { who: 'Any.', days: 6, volume, long: '200 min', pace: '6:00 /km' };
    const phases = [{ ...plain, weeks: 1 }];
    return weeksOf(definition({ phases, levels: { steady } }))[0]?.longest;
  };
  expect(longest('360 min')).toBe(105);
  expect(longest('420 min')).toBe(105);
});

it('a down week written out is a share of what the week before came to', () => {
  const levels = { steady: { who: 'Any.', days: 5, volume: '40, 40, 30, 40 km', long: '11 km' } };
  const days = ['tue', 'wed', 'thu', 'fri', 'sat'];
  const overrides = days.map((day) => ({ week: 2, day, session: 'rest' }));
  const phases = [{ ...plain, weeks: 4 }];
  expect(volumes(definition({ phases, levels }))[2]).toBe(30);
  const lower = { steady: { ...levels.steady, volume: '40, 40, 31, 36 km' } };
  expect(volumes(definition({ phases, levels: lower }))[2]).toBe(31);
  const [, before = 0, after = 0] = volumes(definition({ phases, levels, overrides }));
  expect(before).toBeLessThan(20);
  expect(after / before).toBeCloseTo(0.75, 1);
});
