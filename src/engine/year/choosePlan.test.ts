import { describe, expect, it } from 'vitest';
import { runner } from '../../../test/fixtures/runners.ts';
import { planOf } from '../../../test/fixtures/yearParts.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { RaceDistance } from '../../model/race.ts';
import { chooseLevelFor, choosePlan } from './choosePlan.ts';

const speed = (id: string): PlanDefinition => planOf(id, 'speed 4', { fills: 'speed' });
const leadsTo = (race: RaceDistance, id: string = race): PlanDefinition =>
  planOf(id, 'build 4', { fills: 'race', race });
const recoversFrom = (distance: RaceDistance): PlanDefinition =>
  planOf(`after-${distance}`, 'freestyle 1', { fills: 'recover', after: distance });

describe('the plan that fills a season', () => {
  const shelf = [leadsTo('5k'), speed('play'), speed('hills')];

  it('is the first of the catalogue for it', () => {
    expect(choosePlan(shelf, 'speed', [])?.id).toBe('play');
    expect(choosePlan(shelf, 'winter', [])).toBeUndefined();
  });

  it('is the one a runner prefers, the first that is there', () => {
    expect(choosePlan(shelf, 'speed', ['hills'])?.id).toBe('hills');
    expect(choosePlan(shelf, 'speed', ['lost', '5k', 'hills', 'play'])?.id).toBe('hills');
  });
});

describe('the plan for a race', () => {
  const shelf = [leadsTo('marathon'), leadsTo('10k'), leadsTo('5k'), speed('play')];
  const forRace = (race: RaceDistance, preferred: string[] = [], plans = shelf) =>
    choosePlan(plans, 'race', preferred, race)?.id;

  it('leads to its distance, else to the nearest longer one, else to the longest there is', () => {
    expect(forRace('5k')).toBe('5k');
    expect(forRace('10k')).toBe('10k');
    expect(forRace('half')).toBe('marathon');
    expect(forRace('ultra')).toBe('marathon');
    expect(forRace('half', [], [speed('play')])).toBeUndefined();
  });

  it('is of two for one distance the one a runner prefers, else the first', () => {
    const two = [leadsTo('10k', 'first'), leadsTo('10k', 'second')];
    expect(forRace('10k', [], two)).toBe('first');
    expect(forRace('10k', ['second'], two)).toBe('second');
  });

  it('is not one that says no distance', () => {
    const vague = planOf('vague', 'build 4', { fills: 'race' });
    expect(forRace('5k', ['vague'], [vague, leadsTo('half')])).toBe('half');
    expect(forRace('5k', [], [vague])).toBeUndefined();
    expect(forRace('marathon', [], [leadsTo('half'), vague])).toBe('half');
  });

  it('recovers from the race when that is what it fills', () => {
    const plans = [recoversFrom('marathon'), recoversFrom('10k'), leadsTo('half')];
    expect(choosePlan(plans, 'recover', [], 'half')?.id).toBe('after-marathon');
    expect(choosePlan(plans, 'recover', [], '10k')?.id).toBe('after-10k');
    expect(choosePlan([recoversFrom('10k')], 'race', [], '10k')).toBeUndefined();
  });
});

describe('the level of a plan', () => {
  const level = (more: object) => ({
    who: 'Anybody.',
    days: 4,
    volume: '30 → 40 km',
    long: '10 → 12 km',
    pace: '6:00 /km',
    ...more,
  });
  const chosen = (levels: Record<string, object>, written: Record<string, unknown> = {}) =>
    chooseLevelFor(planOf('any', 'base 4', { levels }), runner(written));

  const SIZES = {
    large: level({ volume: '60 → 70 km' }),
    small: level({ volume: '20 → 30 km' }),
    middle: level({ volume: '40 → 50 km' }),
  };

  it('is the largest, as long as nothing is known of the runner’s week', () => {
    expect(chosen(SIZES)).toBe('large');
    expect(chooseLevelFor({ ...planOf('any', 'base 4'), levels: {} }, runner({}))).toBe('');
  });

  it('starts no more than 15 % beyond what a week holds now; else it is the smallest', () => {
    expect(chosen(SIZES, { volume: '53 km' })).toBe('large');
    expect(chosen(SIZES, { volume: '52 km' })).toBe('middle');
    expect(chosen(SIZES, { volume: '34 km' })).toBe('small');
    expect(chosen(SIZES, { volume: '10 km' })).toBe('small');
  });

  it('reads a range of kilometres by its end, and minutes at the pace of the level', () => {
    expect(chosen(SIZES, { volume: '30–40 km' })).toBe('middle');
    expect(chosen(SIZES, { volume: '209 min' })).toBe('middle');
    expect(chosen(SIZES, { volume: '208 min' })).toBe('small');
  });

  it('asks for no more days than the runner has free', () => {
    const days = { three: level({ days: 3 }), five: level({ days: 5, volume: '30 → 50 km' }) };
    expect(chosen(days)).toBe('five');
    expect(chosen(days, { free: ['mon', 'tue', 'thu', 'sat', 'sun'] })).toBe('five');
    expect(chosen(days, { free: ['mon', 'tue', 'thu', 'sun'] })).toBe('three');
    expect(chosen(days, { free: ['mon', 'mon', 'tue', 'thu', 'sun'] })).toBe('three');
  });

  it('asks for no more experience than the runner has', () => {
    const ranks = {
      first: level({ experience: 'new', volume: '20 → 30 km' }),
      second: level({ experience: 'developing', volume: '30 → 40 km' }),
      third: level({ experience: 'experienced', volume: '40 → 50 km' }),
    };
    expect(chosen(ranks, { experience: 'new' })).toBe('first');
    expect(chosen(ranks, { experience: 'developing' })).toBe('second');
    expect(chosen(ranks, { experience: 'experienced' })).toBe('third');
  });

  it('is compared in kilometres with levels told in minutes', () => {
    const mixed = {
      hours: level({ volume: '180 → 270 min', long: '60 → 90 min' }),
      km: level({ volume: '30 → 40 km' }),
    };
    expect(chosen(mixed)).toBe('hours');
    expect(chosen({ ...mixed, km: level({ volume: '30 → 46 km' }) })).toBe('km');
  });
});
