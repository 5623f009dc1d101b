import { describe, expect, it } from 'vitest';
import { build, definition } from '../../../test/fixtures/orders.ts';
import { planWeek, run } from '../../../test/fixtures/weeks.ts';
import { blockOf, gridOf } from '../../../test/fixtures/yearParts.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { Build } from '../plan/build.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import type { BuiltBlock } from './buildBlocks.ts';
import { judgeWeeks, rolesOf } from './judgeYear.ts';

interface Written {
  first?: number;
  plan?: Record<string, unknown>;
  roles?: WeekRole[];
  smaller?: number[];
  mostRising?: number;
  level?: Partial<Build['level']>;
}

/** Weeks of one block, with nothing in its plan but what is said; every week of it builds. */
function blockWith(weeks: readonly PlanWeek[], written: Written = {}): BuiltBlock {
  const { first = 0, plan = {}, roles = [], smaller = [], mostRising = 4, level = {} } = written;
  const made = build(definition(plan));
  const outline = weeks.map(({ number }) => ({
    number,
    phase: 0,
    weekOfPhase: number - 1,
    role: roles[number - 1] ?? ('build' as const),
  }));
  const own = { ...made.level, ...level };
  return {
    block: blockOf('base 1', { first, weeks: weeks.length }),
    build: { ...made, outline, level: own },
    fitted: { level: own, rising: 2, mostRising, shortStrength: false, changes: [] },
    weeks: [...weeks],
    smaller,
  };
}

/** What the rules say of blocks that follow each other, a line each: rule, week and day. */
function told(blocks: readonly BuiltBlock[], grid = gridOf({})): string[] {
  const weeks = blocks.flatMap((block) => block.weeks);
  const numbered = weeks.map((week, at) => ({ ...week, number: at + 1 }));
  return judgeWeeks(blocks, numbered, grid).map(({ rule, where }) =>
    [rule, where.week, where.day].filter((part) => part !== undefined).join(' '),
  );
}

/** A week no rule minds, 40 km or what is said, its longest run 11. */
const good = (number: number, volume = 40): PlanWeek =>
  planWeek(
    number,
    {
      1: run('easy', 7),
      2: run('fartlek', 8),
      4: run('easy', 7),
      5: run('easy', 7),
      6: run('easy', 11),
    },
    volume,
  );
/** Two hard days that touch. */
const bad = (number: number): PlanWeek =>
  planWeek(
    number,
    {
      1: run('tempo', 8),
      2: run('tempo', 8),
      4: run('easy', 8),
      5: run('easy', 6),
      6: run('long', 10),
    },
    40,
  );

describe('what is said of a year’s weeks', () => {
  it('is nothing where every rule is kept', () => {
    expect(told([blockWith([good(1), good(2)])])).toEqual([]);
  });

  it('is told with the week of the year, not that of the season', () => {
    const blocks = [blockWith([good(1), good(2)]), blockWith([good(1), bad(2)], { first: 2 })];
    expect(told(blocks)).toEqual(['hard-spacing 4 Wednesday']);
  });

  it('sees the last day of one season beside the first of the next', () => {
    const monday = planWeek(
      1,
      { 0: run('tempo', 8), 2: run('easy', 8), 4: run('easy', 8), 5: run('easy', 8) },
      40,
    );
    const sunday = planWeek(1, { 1: run('easy', 10), 3: run('easy', 10), 6: run('long', 11) }, 40);
    const blocks = [blockWith([sunday]), blockWith([monday], { first: 1 })];
    expect(told(blocks)).toEqual(['hard-spacing 2 Monday']);
  });

  it('keeps from readers what only the author of a plan could change', () => {
    const easy = planWeek(1, { 1: run('easy', 10), 3: run('easy', 10), 5: run('easy', 10) }, 40);
    expect(told([blockWith([easy])])).toEqual([]);
  });

  it('speaks of a phase that builds everything at once', () => {
    const focus = ['speed', 'strength', 'volume'];
    const phases = [{ phase: 'base', weeks: 1, purpose: 'Any.', focus }];
    const allow = ['one-focus because "a training camp"'];
    expect(told([blockWith([good(1)], { plan: { phases } })])).toEqual(['one-focus']);
    expect(told([blockWith([good(1)], { plan: { phases, allow } })])).toEqual(['one-focus']);
  });

  it('needs a week', () => {
    expect(() => told([])).toThrow(new RangeError('a year without a week'));
  });
});

describe('a rule that the author of a season’s plan allows to be broken', () => {
  const allow = ['hard-count because "a training camp"', 'hard-spacing because "a training camp"'];
  const allowing = (first: number) => blockWith([bad(1), bad(2)], { first, plan: { allow } });

  it('is passed over in the weeks of that plan alone', () => {
    const before = blockWith([bad(1)]);
    const after = blockWith([bad(1)], { first: 3 });
    expect(told([before, allowing(1), after])).toEqual([
      'hard-spacing 1 Wednesday',
      'hard-spacing 4 Wednesday',
    ]);
  });

  it('is no leave to break another', () => {
    const other = { plan: { allow: ['rest-day because "a training camp"'] } };
    expect(told([blockWith([bad(1)], other)])).toEqual(['hard-spacing 1 Wednesday']);
  });
});

describe('the volume of a year', () => {
  const of = (volumes: readonly number[], written: Written = {}, grid = gridOf({})) =>
    told(
      [
        blockWith(
          volumes.map((volume, at) => good(at + 1, volume)),
          written,
        ),
      ],
      grid,
    );

  it('is held against what the runner came with', () => {
    expect(of([52])).toEqual([]);
    expect(of([53])).toEqual(['volume-ramp 1']);
    const weekly = { measure: 'distance' as const, units: 'km' as const, weekly: [50, 60] };
    expect(of([53], { level: { volume: weekly } })).toEqual([]);
    const long = (from: number) =>
      ({ level: { long: { measure: 'distance', units: 'km', from, to: 14 } } }) as const;
    expect(of([40], long(10))).toEqual([]);
    expect(of([40], long(9.9))).toEqual(['long-run-jump 1 Sunday']);
  });

  it('may rise for as many weeks as the season that allows most', () => {
    const rising = [40, 41, 42, 43];
    expect(of(rising, { mostRising: 3 })).toEqual([]);
    expect(of(rising, { mostRising: 2 })).toEqual(['down-week 4']);
    expect(of(rising, { mostRising: 2, smaller: [2] })).toEqual(['down-week 4']);
    const two = (first: number, second: number) =>
      told([
        blockWith([good(1, 40), good(2, 41)], { mostRising: first }),
        blockWith([good(1, 42), good(2, 43)], { first: 2, mostRising: second }),
      ]);
    expect([two(2, 3), two(3, 2)]).toEqual([[], []]);
    expect(two(2, 2)).toEqual(['down-week 4']);
  });

  it('may begin lower in a new season, and fall nowhere else but where days were missing', () => {
    const second = (volumes: [number, number], smaller: number[] = []) =>
      told([
        blockWith([good(1)]),
        blockWith(
          volumes.map((volume, at) => good(at + 1, volume)),
          { first: 1, smaller },
        ),
      ]);
    expect(second([30, 30])).toEqual([]);
    expect(second([40, 30])).toEqual(['down-week 3']);
    expect(second([40, 30], [2])).toEqual([]);
  });

  it('may resume anywhere where a season begins with the down week that the one before asked for', () => {
    const after = (roles: WeekRole[]) =>
      told([
        blockWith([good(1), good(2)]),
        blockWith([good(1, 30), good(2, 32)], { first: 2, roles }),
      ]);
    expect(after(['down', 'build'])).toEqual([]);
    const inside = of([40, 40, 30, 32], { roles: ['build', 'build', 'down', 'build'] });
    expect(inside).toEqual(['down-week 4']);
  });

  it('falls by no more than 30 % in a down week, unless the days made it lighter still', () => {
    const down = { roles: ['build', 'down'] as WeekRole[] };
    expect(of([40, 28], down)).toEqual([]);
    expect(of([40, 20], down)).toEqual(['down-week 2']);
    expect(of([40, 20], { ...down, smaller: [2] })).toEqual([]);
    expect(of([40, 20], { ...down, smaller: [1] })).toEqual(['down-week 2']);
    expect(of([40, 20], { roles: ['build', 'build'], smaller: [2] })).toEqual([]);
  });

  it('of a week cut off by the ends of the year counts as a whole week', () => {
    // From Thursday on four of five running days are inside the year: 32 km are 40.
    const grid = gridOf({ start: '2027-01-07', end: '2027-01-29' });
    expect(of([32, 40, 40, 32], {}, grid)).toEqual([]);
    expect(of([32, 40, 40, 32])).toEqual(['down-week 4']);
    expect(of([42, 52, 52, 42], {}, grid)).toEqual(['volume-ramp 1']);
  });

  it('counts a week with no running day inside as a tenth, and one with all of them as whole', () => {
    // Monday, the runner's day off, is all that is left of the last week; all but Monday of the first.
    const last = gridOf({ end: '2027-01-18' });
    expect(of([40, 40, 4], {}, last)).toEqual([]);
    expect(of([40, 40, 6], {}, last)).toEqual(['volume-ramp 3']);
    const first = gridOf({ start: '2027-01-05' });
    expect(of([52], {}, first)).toEqual([]);
    expect(of([53], {}, first)).toEqual(['volume-ramp 1']);
  });

  it('of a week with days off after a race counts as it is', () => {
    const grid = gridOf({ races: [{ date: '2027-01-10', distance: '5k', role: 'performance' }] });
    expect(of([40, 50], {}, grid)).not.toContain('volume-ramp 2');
    expect(of([40, 53], {}, grid)).toContain('volume-ramp 2');
  });

  it('on the way back counts by one day of running less', () => {
    const grid = gridOf({ start: '2027-01-07' });
    expect(of([52], { roles: ['return'] }, grid)).toEqual([]);
    expect(of([52], { roles: ['build'] }, grid)).toEqual(['volume-ramp 1']);
  });

  it('is looked at where its season stands in the year', () => {
    const grid = gridOf({ end: '2027-01-21' });
    const blocks = [blockWith([good(1), good(2)]), blockWith([good(1, 24)], { first: 2 })];
    expect(told(blocks, grid)).toEqual([]);
    const heavy = [blockWith([good(1), good(2)]), blockWith([good(1, 32)], { first: 2 })];
    expect(told(heavy, grid)).toEqual(['volume-ramp 3']);
  });
});

it('M6: nothing hard stands before a race is absorbed', () => {
  const races = [{ date: '2027-01-10', distance: '5k', role: 'performance' }] as const;
  const quick = planWeek(2, { 3: run('fartlek', 8), 4: run('easy', 16), 6: run('easy', 8) }, 40);
  const rest = planWeek(1, { 1: run('easy', 11), 3: run('easy', 9) }, 40);
  expect(told([blockWith([rest, quick])], gridOf({ races: [...races] }))).toContain(
    'no-hard-before-recovered 2 Thursday',
  );
});

it('the weeks of all seasons tell what they do to the load, in order', () => {
  const blocks = [
    blockWith([good(1), good(2)], { roles: ['build', 'down'], smaller: [2] }),
    blockWith([good(1)], { first: 2, roles: ['taper'] }),
  ];
  expect(rolesOf(blocks)).toEqual(['build', 'down', 'taper']);
});
