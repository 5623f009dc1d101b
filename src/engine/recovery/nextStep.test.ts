import { expect, it } from 'vitest';
import { adviceOn, nextStep } from './nextStep.ts';

it('C6: good answers lead on, freestyle to reverse taper to base to the next cycle', () => {
  const good = { soreness: 'none', sleep: 'well', feeling: 'fresh' } as const;
  expect(nextStep('freestyle', good)).toEqual({ step: 'reverse-taper', stay: 0, advice: [] });
  expect(nextStep('reverse-taper', good).step).toBe('base');
  expect(nextStep('base', {}).step).toBe('next-cycle');
});

it('C6: other answers stay where you are, for two, four or seven days, with advice', () => {
  const stay = (...[soreness, sleep, feeling]: [0 | 1 | 2, 0 | 1 | 2, 0 | 1 | 2]) =>
    nextStep('freestyle', {
      soreness: (['none', 'some', 'much'] as const)[soreness],
      sleep: (['well', 'patchy', 'badly'] as const)[sleep],
      feeling: (['fresh', 'flat', 'low'] as const)[feeling],
    });
  expect(stay(0, 0, 1).stay).toBe(2);
  expect(stay(1, 1, 0).stay).toBe(2);
  expect(stay(1, 1, 1).stay).toBe(4);
  expect(stay(2, 2, 0).stay).toBe(4);
  expect(stay(2, 2, 1).stay).toBe(7);
  expect(stay(2, 2, 2).stay).toBe(7);
  expect(stay(0, 0, 1).step).toBe('freestyle');
  expect(stay(1, 1, 1).advice).toHaveLength(3);
});

it('has its own word for each answer that is not the best', () => {
  expect(adviceOn({ soreness: 'much' })).toEqual([expect.stringContaining('examine')]);
  expect(adviceOn({ sleep: 'patchy' })).toEqual([expect.stringContaining('nap')]);
  expect(adviceOn({ feeling: 'low' })).toEqual([expect.stringContaining('talk about it')]);
  expect(adviceOn({ feeling: 'fresh' })).toEqual([]);
});
