import { describe, expect, it } from 'vitest';
import { gridOf, planOf, raceOf, yearOf } from '../../../test/fixtures/yearParts.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Stretch } from './block.ts';
import { openBlock } from './openBlock.ts';

type Written = Parameters<typeof yearOf>[0];
interface Asked {
  plans?: PlanDefinition[];
  written?: Written;
  now?: { volume: number; measure: 'distance' | 'time' };
  marathon?: PlanDefinition;
}

const opened = (
  { fill, weeks, first = 0, ...more }: Partial<Stretch> & { first?: number },
  { plans = [], written = {}, now, marathon }: Asked = {},
) =>
  openBlock(
    {
      fill: fill ?? 'speed',
      weeks: weeks ?? 4,
      first,
      why: { rule: 'taper', sentence: 'Because.' },
      ...more,
    },
    gridOf(written),
    { definition: yearOf(written), plans },
    now,
    marathon,
  );

const phasesOf = ({ plan }: ReturnType<typeof opened>): string =>
  plan.phases.map(({ phase, weeks }) => `${phase} ${weeks}`).join(', ');

const PLAY = planOf('play', 'speed 4, sharpen 2', { fills: 'speed' });

describe('a stretch of weeks and the plan that fills it', () => {
  it('a plan longer than the stretch loses weeks at its start, and says how many', () => {
    const block = opened({ weeks: 4 }, { plans: [PLAY] });
    expect(phasesOf(block)).toBe('speed 2, sharpen 2');
    expect(block).toMatchObject({ skipped: 2, own: 6, level: 'steady', weeks: 4, first: 0 });
    expect(block.plan).toMatchObject({ id: 'play', title: 'play' });
    expect(block.why.sentence).toBe('Because.');
  });

  it('a plan as long as the stretch, or shorter, is run whole', () => {
    expect(opened({ weeks: 6 }, { plans: [PLAY] })).toMatchObject({ skipped: 0, own: 6 });
    const block = opened({ weeks: 8 }, { plans: [PLAY] });
    expect(phasesOf(block)).toBe('speed 6, sharpen 2');
    expect(block).toMatchObject({ skipped: 0, own: 6 });
  });

  it('what the engine makes has no weeks of its own', () => {
    const block = opened({ weeks: 4 });
    expect(phasesOf(block)).toBe('speed 4');
    expect(block).toMatchObject({ own: 0, skipped: 2, level: 'own', plan: { id: '' } });
  });

  it('the race before a plan and the days its author decided are not the year’s', () => {
    const overrides = [{ week: 1, day: 'mon', session: 'rest' }];
    const plan = planOf('play', 'speed 4', { fills: 'speed', after: '10k', overrides });
    const block = opened({ weeks: 4 }, { plans: [plan] });
    expect(block.plan.after).toBeUndefined();
    expect(block.plan.overrides).toEqual([]);
  });

  it('time left free is nobody’s plan', () => {
    const free = planOf('free', 'freestyle 2');
    expect(phasesOf(opened({ fill: 'free' }, { plans: [free] }))).toBe('freestyle 4');
    expect(opened({ fill: 'free' }, { plans: [free] }).plan.id).toBe('');
  });

  it('a runner’s favourite comes before the first of the catalogue', () => {
    const plans = [PLAY, planOf('hills', 'speed 4', { fills: 'speed' })];
    expect(opened({}, { plans, written: { plans: ['hills'] } }).plan.id).toBe('hills');
  });

  it('only what leads to a race or recovers from one is chosen by its distance', () => {
    const shelf = [
      planOf('short', 'build 4', { fills: 'race', race: '5k' }),
      planOf('long', 'build 4', { fills: 'race', race: 'marathon' }),
      planOf('after-short', 'freestyle 1', { fills: 'recover', after: '5k' }),
      planOf('after-long', 'freestyle 1', { fills: 'recover', after: 'marathon' }),
      planOf('play', 'speed 4', { fills: 'speed' }),
    ];
    const id = (fill: Stretch['fill'], distance: '5k' | 'half') =>
      opened({ fill, race: raceOf(distance) }, { plans: shelf }).plan.id;
    expect([id('race', '5k'), id('race', 'half')]).toEqual(['short', 'long']);
    expect([id('recover', '5k'), id('recover', 'half')]).toEqual(['after-short', 'after-long']);
    expect(id('speed', 'half')).toBe('play');
    expect(opened({ fill: 'race' }, { plans: shelf }).plan.id).toBe('short');
  });
});

describe('a season on the way to a marathon', () => {
  const allow = (...rules: string[]) => rules.map((rule) => `${rule} because "a training camp"`);
  const marathon = planOf('marathon', 'build 4', {
    fills: 'race',
    race: 'marathon',
    allow: allow('hard-count', 'long-share'),
  });
  const rulesOf = ({ plan }: ReturnType<typeof opened>) => plan.allow.map(({ rule }) => rule);

  it('lets its long runs be as long as the marathon’s own plan does, and nothing else', () => {
    const block = opened({}, { plans: [PLAY], marathon });
    expect(rulesOf(block)).toEqual(['long-share']);
    expect(block.forMarathon).toBe(true);
    const other = opened({}, { plans: [PLAY] });
    expect(rulesOf(other)).toEqual([]);
    expect(other.forMarathon).toBe(false);
  });

  it('still allows what its own author does', () => {
    const play = planOf('play', 'speed 4', { fills: 'speed', allow: allow('rest-day') });
    expect(rulesOf(opened({}, { plans: [play], marathon }))).toEqual(['rest-day', 'long-share']);
    expect(rulesOf(opened({}, { plans: [play] }))).toEqual(['rest-day']);
  });
});

describe('the level of a season', () => {
  const level = { who: 'Anybody.', days: 4, long: '10 → 12 km', pace: '6:00 /km' };
  const levels = {
    small: { ...level, volume: '20 → 30 km' },
    large: { ...level, volume: '40 → 50 km' },
  };
  const plans = [planOf('play', 'speed 4', { fills: 'speed', levels })];
  const chosen = (runner: object, now?: Asked['now']) =>
    opened({}, { plans, written: { runner }, ...(now && { now }) }).level;

  it('is chosen by what the runner carries by now, where that is known', () => {
    expect(chosen({ volume: '20 km' })).toBe('small');
    expect(chosen({ volume: '20 km' }, { volume: 40, measure: 'distance' })).toBe('large');
    expect(chosen({ volume: '60 km' }, { volume: 20, measure: 'distance' })).toBe('small');
    expect(chosen({}, { volume: 240, measure: 'time' })).toBe('large');
  });

  it('keeps to the days a runner has free, whatever is carried', () => {
    const free = ['tue', 'thu', 'sun'];
    expect(chosen({ free }, { volume: 60, measure: 'distance' })).toBe('small');
  });
});

describe('a season of recovery', () => {
  const recovery = (date: string, weeks: number, plans: PlanDefinition[] = []) => {
    const races = [{ date, distance: 'marathon' as const, role: 'performance' as const }];
    return opened(
      { fill: 'recover', first: 1, weeks, race: raceOf('marathon') },
      { plans, written: { races } },
    );
  };

  it('C4: is freestyle in weeks of days off throughout, and a reverse taper in the others', () => {
    // Ten days off fill the week after a marathon on a Thursday or later.
    expect(phasesOf(recovery('2027-01-10', 3))).toBe('freestyle 1, reverse-taper 2');
    expect(phasesOf(recovery('2027-01-06', 3))).toBe('reverse-taper 3');
    expect(phasesOf(recovery('2027-01-07', 3))).toBe('freestyle 1, reverse-taper 2');
    expect(phasesOf(recovery('2027-01-10', 1))).toBe('freestyle 1');
  });

  it('C4: days off may fill two weeks', () => {
    const races = [{ date: '2027-01-08', distance: 'ultra', role: 'performance' }] as const;
    const written = { races: [...races] };
    const block = opened({ fill: 'recover', first: 1, weeks: 4 }, { written });
    expect(phasesOf(block)).toBe('freestyle 2, reverse-taper 2');
  });

  it('is in the words of the plan for it, where there is one', () => {
    const plan = planOf('after', 'freestyle 2, reverse-taper 6', {
      fills: 'recover',
      after: 'marathon',
    });
    const block = recovery('2027-01-10', 3, [plan]);
    expect(block.plan.phases.map(({ purpose, weeks }) => `${weeks}: ${purpose}`)).toEqual([
      '1: For freestyle.',
      '2: For reverse-taper.',
    ]);
    expect(block).toMatchObject({ skipped: 0, own: 8 });
  });

  it('borrows a phase that the plan for it does not have', () => {
    const plan = planOf('after', 'freestyle 2', { fills: 'recover', after: 'marathon' });
    expect(recovery('2027-01-10', 2, [plan]).plan.phases.map(({ purpose }) => purpose)).toEqual([
      'For freestyle.',
      'Days off first, then easy running that comes back step by step.',
    ]);
  });
});
