import { describe, expect, it } from 'vitest';
import { frame, level, phase } from '../../../test/fixtures/orders.ts';
import { blockOf, gridOf } from '../../../test/fixtures/yearParts.ts';
import type { Filling } from './block.ts';
import { endingsOf, withTestsThatFit } from './endings.ts';

const TEST = { sat: 'time-trial-5k' };
const tested = phase('speed', { ends: TEST, down: 'last' });

describe('the test that ends a season', () => {
  const kept = (
    { fill = 'speed', first = 0, weeks = 4 }: { fill?: Filling; first?: number; weeks?: number },
    race?: string,
  ): boolean => {
    const races = race
      ? [{ date: race, distance: '5k' as const, role: 'experience' as const }]
      : [];
    const stretch = { ...blockOf('speed 4'), fill, first, weeks };
    const [ended] = endingsOf([tested], stretch, gridOf({ races }));
    return ended?.ends !== undefined;
  };

  it('stays where the two weeks before its end are free of races', () => {
    expect(kept({})).toBe(true);
    expect(kept({ fill: 'base', first: 10 })).toBe(true);
  });

  it('gives way to a race, and to the easier days and the recovery round it', () => {
    // Two easier days before a 5K for joy, five after it; the last two weeks begin on 18 January.
    expect(kept({}, '2027-01-12')).toBe(true);
    expect(kept({}, '2027-01-13')).toBe(false);
    expect(kept({}, '2027-01-31')).toBe(false);
    expect(kept({}, '2027-02-02')).toBe(false);
    expect(kept({}, '2027-02-03')).toBe(true);
  });

  it('is looked for at the end of the season, wherever in the year it stands', () => {
    expect(kept({ first: 4 }, '2027-02-20')).toBe(false);
    expect(kept({ first: 4 }, '2027-01-20')).toBe(true);
    expect(kept({ first: 4, weeks: 8 }, '2027-02-20')).toBe(true);
  });

  it('gives way to the race that a build leads to, and to relief where one week is left', () => {
    expect(kept({ fill: 'race' })).toBe(false);
    expect(kept({ first: 10, weeks: 2 })).toBe(true);
    expect(kept({ first: 10, weeks: 1 })).toBe(false);
  });

  it('leaves the rest of a phase as it is, but for its down weeks, which are the year’s', () => {
    const { down, ends, ...rest } = tested;
    const stretch = { ...blockOf('speed 4'), fill: 'speed' as const };
    const plain = phase('base', { down: 'never' });
    const found = endingsOf([tested, plain], stretch, gridOf({}));
    expect(found).toEqual([{ ...rest, ends: TEST }, phase('base')]);
    expect(found[1]).not.toHaveProperty('ends');
    expect(found.map((one) => 'down' in one)).toEqual([false, false]);
  });
});

describe('a test that is too much', () => {
  const fits = (written: Record<string, unknown>, ends: Record<string, string> = TEST): boolean => {
    const [found] = withTestsThatFit([phase('speed', { ends })], level(written), frame());
    return found?.ends !== undefined;
  };

  it('for a runner of two days is left out; three days hold it', () => {
    expect(fits({ days: 3 })).toBe(true);
    expect(fits({ days: 2 })).toBe(false);
  });

  it('for a small week is left out: it takes half of the week at most', () => {
    expect(fits({ volume: '17.1 → 50 km' })).toBe(true);
    expect(fits({ volume: '16.9 → 50 km' })).toBe(false);
  });

  it('is left out alone: the phase stays, and so do those without a test', () => {
    const { ends, ...rest } = phase('speed', { ends: TEST });
    const small = level({ days: 2 });
    expect(withTestsThatFit([{ ...rest, ends }, phase('base')], small, frame())).toEqual([
      rest,
      phase('base'),
    ]);
  });
});
