import { describe, expect, it } from 'vitest';
import { blockOf, gridOf, planOf, raceOf } from '../../../test/fixtures/yearParts.ts';
import { FILLS } from '../../model/definition.ts';
import { atLevel } from '../../model/planAtLevel.ts';
import type { Block } from './block.ts';
import { seasonsOf } from './seasons.ts';

type Written = Parameters<typeof gridOf>[0];
const inYear = (blocks: readonly Block[], written: Written = {}) =>
  seasonsOf(
    blocks.map((block) => ({ block })),
    gridOf(written),
  );
const told = (blocks: readonly Block[], written?: Written): string[] =>
  inYear(blocks, written).map(({ first, last, purpose }) => `${first} ${last} ${purpose}`);

describe('the purposes of a year', () => {
  it('what leads to a race has those of its phases, each with its own code and name', () => {
    const phases =
      'freestyle 1, reverse-taper 1, base 1, maintenance 1, speed 1, build 1, sharpen 1, peak 1, taper 1, race 1';
    const found = inYear([blockOf(phases)], { end: '2027-03-14' });
    expect(found.map(({ purpose, season, title, days }) => [purpose, season, title, days])).toEqual(
      [
        ['recover', 'recover', 'Recover', 14],
        ['rebuild', 'base', 'Base', 7],
        ['maintain', 'base', 'Maintain', 7],
        ['develop', 'speed', 'Develop', 7],
        ['build', 'build', 'Build', 7],
        ['sharpen', 'peak', 'Sharpen', 7],
        ['peak', 'peak', 'Peak', 21],
      ],
    );
  });

  it('any other season has one purpose, whatever its phases', () => {
    const purposeOf = (fill: Block['fill']) =>
      inYear([blockOf('base 2, peak 2', { fill })], { end: '2027-01-31' }).map(
        ({ purpose, days }) => `${fill}: ${purpose} ${days}`,
      );
    expect([...FILLS, 'free' as const].flatMap(purposeOf)).toEqual([
      'recover: recover 28',
      'base: rebuild 28',
      'speed: develop 28',
      'strength: develop 28',
      'winter: maintain 28',
      'maintenance: maintain 28',
      'race: rebuild 14',
      'race: peak 14',
      'free: recover 28',
    ]);
  });

  it('seasons of speed, strength and winter are called after their plan where it has a name', () => {
    const titleOf = (fill: Block['fill'], title: string) =>
      inYear(
        [
          blockOf('base 4', {
            fill,
            plan: atLevel({ ...planOf('any', 'base 4'), title }, 'steady'),
          }),
        ],
        { end: '2027-01-31' },
      )[0]?.title;
    expect(FILLS.map((fill) => titleOf(fill, 'Hill Play'))).toEqual([
      'Recover',
      'Base',
      'Hill Play',
      'Hill Play',
      'Hill Play',
      'Maintain',
      'Base',
    ]);
    expect(titleOf('speed', '')).toBe('Develop');
  });
});

describe('the days of a season', () => {
  it('every day of the year is in one, also where its weeks begin before it and end after it', () => {
    const blocks = [blockOf('base 2, build 1'), blockOf('base 2', { fill: 'winter', first: 3 })];
    expect(told(blocks, { start: '2027-01-06', end: '2027-02-04' })).toEqual([
      '2027-01-06 2027-01-17 rebuild',
      '2027-01-18 2027-01-24 build',
      '2027-01-25 2027-02-04 maintain',
    ]);
    const [first, , last] = inYear(blocks, { start: '2027-01-06', end: '2027-02-04' });
    expect(first).toMatchObject({ firstDay: 2, lastDay: 13, days: 12 });
    expect(last).toMatchObject({ firstDay: 21, lastDay: 31, days: 11 });
  });

  const marathon = { date: '2027-01-14', distance: 'marathon', role: 'performance' } as const;
  const race = raceOf('marathon', { date: marathon.date });
  const toRace = blockOf('build 1, race 1', { race });
  const recovery = (first: number, weeks = 3): Block =>
    blockOf(`freestyle ${weeks}`, { fill: 'recover', first, race });

  it('C4: a recovery begins on the day after its race', () => {
    expect(told([toRace, recovery(2)], { races: [marathon], end: '2027-02-07' })).toEqual([
      '2027-01-04 2027-01-10 build',
      '2027-01-11 2027-01-14 peak',
      '2027-01-15 2027-02-07 recover',
    ]);
  });

  it('C4: its days are counted in a year that begins in the middle of a week, too', () => {
    const written = { start: '2027-01-06', races: [marathon], end: '2027-02-07' };
    const blocks = [toRace, { ...recovery(2), race: { ...race, day: 8 } }];
    expect(told(blocks, written)[2]).toBe('2027-01-15 2027-02-07 recover');
  });

  it('of two races in one week the recovery of the first begins after it, the other a week later', () => {
    const later = raceOf('10k', { date: '2027-01-16' });
    const blocks = [toRace, recovery(2, 1), { ...recovery(3, 2), race: later }];
    expect(told(blocks, { end: '2027-02-07' }).slice(1)).toEqual([
      '2027-01-11 2027-01-14 peak',
      '2027-01-15 2027-01-24 recover',
      '2027-01-25 2027-02-07 recover',
    ]);
  });

  it('what is no recovery begins with the week, though a race was before it', () => {
    const base = blockOf('base 3', { fill: 'base', first: 2, race });
    expect(told([toRace, base], { end: '2027-02-07' })[2]).toBe('2027-01-18 2027-02-07 rebuild');
  });

  it('a recovery from a race the year does not name begins with the week', () => {
    const { race: _, ...unnamed } = recovery(2);
    expect(told([toRace, unnamed], { end: '2027-02-07' })[2]).toBe('2027-01-18 2027-02-07 recover');
  });
});

describe('what a season tells', () => {
  const plan = (phases: readonly Record<string, unknown>[]) =>
    atLevel(planOf('any', 'base 1', { phases, restores: ['fun'] }), 'steady');
  const PHASES = [
    { phase: 'base', weeks: 2, purpose: 'Lay it.', gives: ['strength'], focus: ['volume'] },
    { phase: 'base', weeks: 2, purpose: 'More.', gives: ['rhythm', 'strength'], focus: ['volume'] },
    { phase: 'build', weeks: 3, purpose: 'Build it.', gives: [], focus: ['speed'] },
    { phase: 'peak', weeks: 1, purpose: 'Show it.', gives: ['trust'], focus: [] },
  ];
  const block = blockOf('base 8', { plan: plan(PHASES), weeks: 8, own: 8 });

  it('is what its phases are for, give and build, each once', () => {
    const found = inYear([block], { end: '2027-02-28' });
    expect(
      found.map(({ purpose, why, focus, restores }) => ({ purpose, why, focus, restores })),
    ).toEqual([
      {
        purpose: 'rebuild',
        why: 'Lay it.',
        focus: ['volume'],
        restores: ['strength', 'rhythm'],
      },
      { purpose: 'build', why: 'Build it.', focus: ['speed'], restores: ['fun'] },
      { purpose: 'peak', why: 'Show it.', focus: [], restores: ['trust'] },
    ]);
    expect(found.map(({ reasons }) => reasons)).toEqual(Array(3).fill([block.why]));
  });

  it('is which weeks of which plan fill it, at which level', () => {
    const weeks = (more: Partial<Block>) =>
      inYear([{ ...block, ...more }], { end: '2027-02-28' }).map(
        ({ plan }) => plan && `${plan.firstWeek}-${plan.lastWeek}`,
      );
    expect(weeks({})).toEqual(['1-4', '5-7', '8-8']);
    expect(weeks({ own: 12, skipped: 4 })).toEqual(['5-8', '9-11', '12-12']);
    expect(weeks({ own: 6 })).toEqual(['1-4', '5-6', '6-6']);
    expect(inYear([block])[0]?.plan).toEqual({
      id: 'any',
      title: 'any',
      level: 'steady',
      firstWeek: 1,
      lastWeek: 4,
    });
  });

  it('is no plan where the engine made the weeks', () => {
    expect(inYear([{ ...block, own: 0 }])[0]).not.toHaveProperty('plan');
  });
});
