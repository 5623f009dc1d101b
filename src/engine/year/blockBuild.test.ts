import { describe, expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import { blockOf, gridOf, planOf, yearOf } from '../../../test/fixtures/yearParts.ts';
import { atLevel } from '../../model/planAtLevel.ts';
import { rampOf } from '../capacity/levelSize.ts';
import type { Block } from './block.ts';
import { blockBuild } from './blockBuild.ts';

type Written = Parameters<typeof yearOf>[0];

function built(block: Block, written: Written = {}, { risen = 0, level = {} } = {}) {
  const author = block.plan.levels.steady;
  if (!author) throw new Error('a plan without its level');
  const fitted = {
    level: { ...author, ...level },
    rising: 2,
    mostRising: 3,
    shortStrength: true,
    changes: [],
  };
  const shelf = { definition: yearOf(written), plans: [] };
  return blockBuild(block, fitted, { grid: gridOf(written), shelf, library, risen });
}
const planned = (phases: readonly object[], more: Partial<Block> = {}): Block => {
  const plan = atLevel(planOf('any', 'base 1', { phases }), 'steady');
  return blockOf('base 4', { plan, ...more });
};
const roles = (build: ReturnType<typeof built>): string =>
  build.outline.map(({ role }) => role).join(' ');

describe('what a season is built from', () => {
  it('is the runner’s days, units and first day of the week', () => {
    const runner = { free: ['tue', 'thu', 'sun'], longRun: 'thu' } satisfies Written['runner'];
    const { frame, levelId, mostRising } = built(blockOf('base 4'), {
      weekStart: 'sun',
      units: 'mi',
      runner,
    });
    expect(frame.order[0]).toBe('sun');
    expect(frame.free).toEqual([true, false, true, false, true, false, false]);
    expect(frame).toMatchObject({ longDay: 4, units: 'mi', shortStrength: true });
    expect([levelId, mostRising]).toEqual(['steady', 3]);
  });

  it('is what races allow and ask for, on the days of the season', () => {
    const race = { date: '2027-01-24', distance: '5k', role: 'performance' } as const;
    const build = built(blockOf('base 4', { first: 2 }), { races: [race] });
    expect([...build.races]).toEqual([[6, { session: 'race-5k', title: '5K' }]]);
    expect(build.recoveries).toEqual([{ day: 6, race: 'the 5K', daysOff: 3, daysToFull: 7 }]);
    expect([3, 4, 5, 7, 10, 14].map(build.allows)).toEqual([
      'anything',
      'easy',
      'easy',
      'noRun',
      'noHard',
      'anything',
    ]);
  });

  it('keeps the race of an earlier season in mind', () => {
    const race = { date: '2027-01-10', distance: '5k', role: 'performance' } as const;
    const build = built(blockOf('base 4', { first: 2 }), { races: [race] });
    expect(build.recoveries[0]?.day).toBe(-8);
    expect([...build.races.keys()]).toEqual([-8]);
  });
});

describe('the weeks of a season', () => {
  it('count the rising weeks before it, but nothing at the start of a year', () => {
    expect(roles(built(blockOf('base 4')))).toBe('build build build down');
    expect(roles(built(blockOf('base 4'), {}, { risen: 2 }))).toBe('build build build down');
    expect(roles(built(blockOf('base 4', { first: 2 })))).toBe('build build down build');
    expect(roles(built(blockOf('base 4', { first: 2 }), {}, { risen: 2 }))).toBe(
      'down build build down',
    );
  });

  it('P6: carry less where a race for joy stands in them', () => {
    const race = { date: '2027-01-24', distance: 'half', role: 'experience' } as const;
    const build = built(blockOf('base 4', { first: 1 }), { races: [race] });
    expect(build.outline.map(({ share }) => share)).toEqual([undefined, 0.5, 0.7, undefined]);
  });

  it('rise evenly by a tenth each at most; weeks that hold or go down do not count', () => {
    const top = (phases: string) => {
      const { volume } = built(blockOf(phases), {}, { level: LEVEL }).level;
      return Math.round(rampOf(volume).to);
    };
    const LEVEL = { volume: { measure: 'distance', units: 'km', from: 40, to: 80 } as const };
    expect(top('base 3')).toBe(48);
    expect(top('base 4')).toBe(48);
    expect(top('base 2, maintenance 1')).toBe(44);
    expect(top('maintenance 4')).toBe(40);
    expect(top('build 2, taper 2')).toBe(44);
  });

  it('have no share of the plan where they rise, and keep it where they do not', () => {
    const purpose = 'Any.';
    const block = planned([
      { phase: 'base', weeks: 2, purpose, volume: '80 → 90 %' },
      { phase: 'maintenance', weeks: 1, purpose, volume: '70 %' },
      { phase: 'taper', weeks: 1, purpose },
    ]);
    const { phases } = built(block).definition;
    expect(phases.map(({ volume }) => volume)).toEqual([
      undefined,
      { from: 70, to: 70 },
      undefined,
    ]);
    expect(phases.map((phase) => 'volume' in phase)).toEqual([false, true, false]);
    expect(phases[0]?.phase).toBe('base');
  });

  it('have no test that is too much for the days of a runner', () => {
    const block = planned([
      { phase: 'speed', weeks: 4, purpose: 'Any.', ends: { sat: 'time-trial-5k' } },
    ]);
    const ends = (days: number) => built(block, {}, { level: { days } }).definition.phases[0]?.ends;
    expect(ends(3)).toEqual({ sat: 'time-trial-5k' });
    expect(ends(2)).toBeUndefined();
  });
});
