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
  const said = (today: Parameters<typeof adviceOn>[0]) => adviceOn(today).join(' ');
  expect(said({ soreness: 'some' })).toContain('still mending');
  expect(said({ soreness: 'much' })).toContain('somebody who can examine it');
  expect(said({ sleep: 'patchy' })).toContain('nap');
  expect(said({ sleep: 'badly' })).toContain('every run costs double');
  expect(said({ feeling: 'flat' })).toContain('daylight');
  expect(said({ feeling: 'low' })).toContain('talk about it');
  expect(adviceOn({ feeling: 'fresh' })).toEqual([]);
});
