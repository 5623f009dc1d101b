import { describe, expect, it } from 'vitest';
import { fitted, level, linesOf } from '../../../test/fixtures/runners.ts';
import { fitExperience, fitHard, restChanges } from './fitRecovery.ts';

describe('experience', () => {
  const of = (own: string, experience: string) =>
    fitted(fitExperience, { experience }, { own: level({ experience: own }) });

  it('A15: who is less experienced than a level recovers as they need, and is told so', () => {
    expect(of('experienced', 'new').level.experience).toBe('new');
    expect(of('experienced', 'developing').level.experience).toBe('developing');
    expect(of('developing', 'new').told).toEqual([
      'recovery and down weeks: for the developing → for the new. Recovery goes by how long somebody has trained, not by the size of a plan.',
    ]);
  });

  it('nothing changes for the same experience, or for more', () => {
    for (const [own, experience] of [
      ['new', 'new'],
      ['new', 'developing'],
      ['new', 'experienced'],
      ['developing', 'experienced'],
      ['experienced', 'experienced'],
    ] as const) {
      expect(of(own, experience).told).toEqual([]);
      expect(of(own, experience).level).toEqual(level({ experience: own }));
    }
  });

  it('the sizes of the level stay', () => {
    const own = level({ experience: 'experienced' });
    expect(fitted(fitExperience, { experience: 'new' }, { own }).level).toEqual({
      ...own,
      experience: 'new',
    });
  });
});

describe('hard sessions', () => {
  const of = (hard: number, life: 'usual' | 'full' | 'heavy') =>
    fitted(fitHard, {}, { own: level({ hard }), life });

  it('A2: where life is heavy one a week is enough', () => {
    expect(of(2, 'heavy').level).toEqual(level({ hard: 1 }));
    expect(of(2, 'heavy').told).toEqual([
      'hard sessions: 2 a week → 1 a week. Hard work only counts when there is room to absorb it.',
    ]);
  });

  it('one or none stays as it is', () => {
    for (const hard of [0, 1]) {
      expect(of(hard, 'heavy').level.hard).toBe(hard);
      expect(of(hard, 'heavy').told).toEqual([]);
    }
  });

  it('a full life keeps both', () => {
    for (const life of ['usual', 'full'] as const) {
      expect(of(2, life).level.hard).toBe(2);
      expect(of(2, life).told).toEqual([]);
    }
  });
});

it('each step keeps what was told before it', () => {
  const before = { what: 'days of running', from: '5', to: '4', because: 'Busy.' };
  const step = { level: level({ experience: 'experienced' }), changes: [before] };
  const runner = { experience: 'new' as const, load: [], injuries: [] };
  for (const makesOf of [fitExperience, fitHard]) {
    const { changes } = makesOf(step, runner, 'heavy');
    expect(changes).toHaveLength(2);
    expect(changes[0]).toBe(before);
    expect(makesOf(step, { ...runner, experience: 'experienced' }, 'usual').changes[0]).toBe(
      before,
    );
  }
});

describe('down weeks', () => {
  const told = (experience: string, older: boolean, life: 'usual' | 'full' | 'heavy') =>
    linesOf(restChanges(level({ experience }), { older, life, shortStrength: false }));

  it('come every fourth week for the older and experienced', () => {
    expect(told('experienced', true, 'usual')).toEqual([
      'down weeks: every fifth week → every fourth week. From fifty on, work takes a little longer to settle.',
    ]);
    expect(told('experienced', true, 'full')).toHaveLength(1);
  });

  it('A2: come every third week where life is heavy, at any age', () => {
    const line =
      'down weeks: every fifth week → every third week. A heavy life and a heavy month of running ask for relief sooner.';
    expect(told('experienced', true, 'heavy')).toEqual([line]);
    expect(told('experienced', false, 'heavy')).toEqual([line]);
  });

  it('stay where they come every third week anyway, and where nothing asks for more', () => {
    expect(told('developing', true, 'heavy')).toEqual([]);
    expect(told('new', true, 'heavy')).toEqual([]);
    expect(told('experienced', false, 'full')).toEqual([]);
  });
});

it('A2: short strength is told, after the down weeks', () => {
  const rest = { older: false, life: 'usual', shortStrength: true } as const;
  const line =
    'strength sessions: full → short. Fifteen minutes that happen are worth more than forty that do not.';
  expect(linesOf(restChanges(level(), rest))).toEqual([line]);
  const both = restChanges(level({ experience: 'experienced' }), { ...rest, life: 'heavy' });
  expect(both.map(({ what }) => what)).toEqual(['down weeks', 'strength sessions']);
});
