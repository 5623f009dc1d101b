import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearRace } from '../../model/year.ts';
import { boxOf, type Flag, rangeOf } from './flagRoom.ts';
import { flagsOf } from './yearFlags.ts';

const race = (day: number, more: Partial<YearRace> = {}): YearRace => ({
  date: '2027-05-09',
  day,
  distance: '10k',
  role: 'experience',
  title: '10K',
  km: 10,
  daysOff: 3,
  daysToFull: 7,
  ...more,
});

const WIDTH = 860;
const BARS = 150;
const placed = (races: YearRace[], bars = BARS) =>
  flagsOf(races, ({ day }) => (day * WIDTH) / 365, { width: WIDTH, skyline: () => bars });

/** Words that meet other words, a bar, or the pole of another race. */
function meetings(flags: readonly Flag[], bars: number): string[] {
  const rects = flags
    .filter(({ title }) => title !== '')
    .map((flag) => {
      const { above, below } = rangeOf(flag.side);
      return { flag, ...boxOf(flag), low: flag.up - below, high: flag.up + above };
    });
  return rects.flatMap((one, at) => [
    ...(one.low < bars ? ['a bar'] : []),
    ...(one.from < -9 || one.to > WIDTH + 9 ? ['the edge'] : []),
    ...rects
      .slice(at + 1)
      .filter((other) => one.from < other.to && other.from < one.to)
      .filter((other) => one.low < other.high && other.low < one.high)
      .map(() => 'words'),
    ...flags
      .filter((other) => other !== one.flag && other.x !== one.flag.x)
      .filter(({ x, up }) => x > one.from && x < one.to && up > one.low)
      .map(() => 'a pole'),
  ]);
}

it('P4: a race to perform stands over the year, a race for joy as low as its weeks allow', () => {
  const skyline = (from: number) => (from < 1 ? 200 : 80);
  const flags = flagsOf([race(100, { role: 'performance' }), race(250)], ({ day }) => day * 2, {
    width: WIDTH,
    skyline,
  });
  expect(flags.map(({ role, up, side }) => [role, up, side])).toEqual([
    ['performance', 235, 'left'],
    ['experience', 115, 'left'],
  ]);
});

it('P4, P6: says which races are run to perform and what the others are for', () => {
  const flags = placed([
    race(60, { role: 'performance' }),
    race(150, { label: 'bucket-list' }),
    race(240, { label: 'community' }),
    race(330),
  ]);
  expect(flags.map(({ words }) => words.split(', ')[1])).toEqual([
    'to perform',
    'bucket list',
    'community',
    'for joy',
  ]);
});

it('puts the words of an early race on the right of its pole', () => {
  expect(placed([race(2, { title: 'New Year 10K' })])[0]?.side).toBe('right');
});

it('puts words over the dot where both sides are taken', () => {
  const flags = placed([
    race(100, { role: 'performance' }),
    race(148, { title: 'Neighbourhood 10K' }),
    race(190, { role: 'performance' }),
  ]);
  expect(flags[1]).toMatchObject({ side: 'over', title: 'Neighbourhood 10K' });
  expect(meetings(flags, BARS)).toEqual([]);
});

it('shortens a title before it lets two meet', () => {
  const title = 'Half marathon round the great lake with everybody from the club';
  const [flag] = placed([race(180, { title })]);
  expect(flag?.title).toBe('Half marathon round the…');
});

it('leaves a dot without words where there is no room for any', () => {
  const peaks = [100, 104, 108].map((day) => race(day, { role: 'performance' }));
  const flags = flagsOf(peaks, ({ day }) => day, { width: 20, skyline: () => 50 });
  expect(flags.every(({ title, words }) => title === '' && words === '')).toBe(true);
});

describe('whatever races a year has', () => {
  const races = fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 364 }),
      peak: fc.boolean(),
      title: fc.stringMatching(/^[A-Za-z ]{1,40}[a-z]$/),
    }),
    { maxLength: 12, selector: ({ day }) => day },
  );
  it('P4: no words meet other words, a bar, a pole or the edge', () => {
    fc.assert(
      fc.property(races, fc.integer({ min: 0, max: 230 }), (some, bars) => {
        const year = some.map(({ day, peak, title }) =>
          race(day, { title, role: peak ? 'performance' : 'experience' }),
        );
        expect(meetings(placed(year, bars), bars)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
