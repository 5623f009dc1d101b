import { describe, expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import { gridOf, planOf, yearOf } from '../../../test/fixtures/yearParts.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import { rampOf } from '../capacity/levelSize.ts';
import type { Filling } from './block.ts';
import { type BuiltBlock, buildBlocks, measureOf } from './buildBlocks.ts';

type Written = Parameters<typeof yearOf>[0];

/** Stretches in short, `base 4, speed 4`, filled from the plans there are. */
function blocksOf(text: string, written: Written = {}, plans: PlanDefinition[] = []): BuiltBlock[] {
  const stretches = text.split(', ').map((part) => {
    const [fill, weeks] = part.split(' ');
    const why = { rule: 'taper', sentence: 'Because.' };
    return { fill: fill as Filling, weeks: Number(weeks), why };
  });
  return buildBlocks(stretches, gridOf(written), { definition: yearOf(written), plans }, library);
}

const tenth = (size: number): number => Math.round(size * 10) / 10;
/** Where the week and the long run of each block's level start. */
const starts = (blocks: readonly BuiltBlock[]): string[] =>
  blocks.map(({ fitted: { level } }) =>
    [rampOf(level.volume).from, level.long.from].map(tenth).join(' / '),
  );
const rolesOf = (blocks: readonly BuiltBlock[]): string[] =>
  blocks.map(({ build }) => build.outline.map(({ role }) => role).join(' '));

const LEVEL = {
  who: 'Anybody.',
  days: 5,
  volume: '40 → 60 km',
  long: '11 → 15 km',
  pace: '6:00 /km',
};
const base = (more: object = {}): PlanDefinition =>
  planOf('any', 'base 8', { fills: 'base', levels: { steady: LEVEL }, ...more });

describe('the seasons of a year', () => {
  it('stand one after the other, each with its own weeks', () => {
    const blocks = blocksOf('base 4, recover 1, speed 3');
    expect(blocks.map(({ block }) => `${block.fill} from ${block.first}`)).toEqual([
      'base from 0',
      'recover from 4',
      'speed from 5',
    ]);
    expect(blocks.map(({ weeks }) => weeks.map(({ number }) => number))).toEqual([
      [1, 2, 3, 4],
      [1],
      [1, 2, 3],
    ]);
    expect(blocks.map(({ smaller }) => smaller)).toEqual([[], [], []]);
  });

  it('C13: each starts from what the one before ended its building with', () => {
    expect(starts(blocksOf('base 4, speed 4'))).toEqual(['35 / 10', '35.7 / 10.7']);
  });

  it('C4: after a recovery less is carried than from season to season', () => {
    expect(starts(blocksOf('base 4, recover 1, base 4'))).toEqual([
      '35 / 10',
      '42 / 12',
      '35.7 / 10.7',
    ]);
    expect(starts(blocksOf('base 4, base 4'))[1]).toBe('42 / 12');
  });

  it('C3: after time left free half of it is enough', () => {
    expect(starts(blocksOf('base 4, free 1, base 4'))[2]).toBe('21 / 6.3');
  });

  it('the best of the year counts, not only what came last', () => {
    // The third winter: 60 % of the 42 km before the first, since 75 % of the second would be less.
    const best = blocksOf('base 4, winter 2, winter 2, winter 2').map(({ fitted }) =>
      tenth(rampOf(fitted.level.volume).from),
    );
    expect(best).toEqual([35, 31.5, 26.3, 25.2]);
  });

  it('rising weeks before a season count towards its first down week', () => {
    expect(rolesOf(blocksOf('base 6, speed 2'))).toEqual([
      'build build build down build build',
      'down build',
    ]);
    expect(rolesOf(blocksOf('base 5, speed 3'))[1]).toBe('build down build');
    expect(rolesOf(blocksOf('base 4, speed 3'))[1]).toBe('build build down');
  });

  it('sessions take turns across seasons, but start anew after a race', () => {
    const plan = planOf('any', 'base 1', {
      fills: 'base',
      phases: [
        { phase: 'base', weeks: 1, purpose: 'Any.', strength: ['strength-a', 'strength-b'] },
      ],
      levels: { steady: { ...LEVEL, strength: 1 } },
    });
    const strength = (text: string) =>
      blocksOf(text, {}, [plan]).map(({ weeks }) =>
        weeks
          .flatMap(({ days }) => days.flatMap(({ sessions }) => sessions))
          .flatMap(({ kind, session }) => (kind === 'strength' ? [session] : [])),
      );
    expect(strength('base 1, base 1')).toEqual([['strength-a'], ['strength-b']]);
    expect(strength('base 1, recover 1, base 1')).toEqual([['strength-a'], [], ['strength-a']]);
  });
});

describe('the first season', () => {
  it('starts where the runner is now, else where the plan does', () => {
    expect(starts(blocksOf('base 4', {}, [base()]))).toEqual(['40 / 11']);
    const runner = { volume: '30–36 km', long: '9 km' };
    expect(starts(blocksOf('base 4', { runner }, [base()]))).toEqual(['36 / 9']);
    expect(starts(blocksOf('base 4', { runner: { long: '9 km' } }, [base()]))).toEqual(['40 / 9']);
  });

  it('reads a long run in kilometres at the pace of the level where the year is told in minutes', () => {
    const runner = { volume: '240 min', long: '9 km' };
    expect(starts(blocksOf('base 4', { runner }, [base()]))).toEqual(['240 / 54']);
  });
});

it('a year is told as its runner tells the week, else in kilometres', () => {
  const measure = (runner: Written['runner']) => measureOf(yearOf({ runner }).runner);
  expect([measure({}), measure({ volume: '40 km' }), measure({ volume: '240 min' })]).toEqual([
    'distance',
    'distance',
    'time',
  ]);
});

it('a plan cut short grows less, and one that is stretched no more than its author lets it', () => {
  const growth = (weeks: number, plans: PlanDefinition[]) =>
    blocksOf(`base ${weeks}`, {}, plans).map(({ fitted: { level } }) => rampOf(level.volume).to);
  expect([2, 4, 8, 12].map((weeks) => growth(weeks, [base()])[0])).toEqual([45, 50, 60, 60]);
  expect(growth(4, [])).toEqual([42]);
});

describe('the level of a later season', () => {
  const levels = { small: { ...LEVEL, volume: '20 → 30 km' }, large: LEVEL };
  const speed = planOf('play', 'speed 4', { fills: 'speed', levels });
  const second = (runner: Written['runner']) =>
    blocksOf('base 4, speed 4', { runner }, [speed])[1]?.block.level;

  it('is chosen by the best week so far', () => {
    expect(second({ volume: '28 km' })).toBe('small');
    expect(second({ volume: '30 km' })).toBe('large');
  });

  it('A2: is chosen as if life were as usual, which plans are written for', () => {
    const load = ['work', 'parenting', 'caregiving'] as const;
    expect(second({ volume: '30 km', load: [...load] })).toBe('large');
    expect(second({ volume: '28 km', load: [...load] })).toBe('small');
  });
});
