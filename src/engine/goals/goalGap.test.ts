import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RACE_KM } from '../../model/race.ts';
import { GAIN_IS_UNCERTAIN, GAP_WORDS, gradeOf } from './gapGrade.ts';
import { goalGap } from './goalGap.ts';

const fourHours = { race: 'marathon', time: 240 } as const;

it('M11: under 4:00 is a small step from 4:00, and says so', () => {
  const gap = goalGap(fourHours, { race: 'marathon', time: 239 + 59 / 60 });
  expect(gap.vdotNow).toBeCloseTo(37.9, 2);
  expect(gap.minutes * 60).toBeCloseTo(1, 3);
  expect(gap.grade).toBe('close');
  expect(gap.sentence).toBe(
    `Your last race is VDOT 37.9, worth 4:00:00 over the marathon; 3:59:59 is VDOT 37.9: less than 0.1 VDOT and 0:01 apart. ${GAP_WORDS.close}`,
  );
  expect(gap.caution).toBeUndefined();
});

it('M11: a Boston qualifier in 3:25:00 is eight VDOT and 35 minutes away, a matter of years', () => {
  const gap = goalGap(fourHours, { race: 'marathon', time: 205 });
  expect(gap.vdotNeeded).toBeCloseTo(45.86, 2);
  expect(gap.difference).toBeCloseTo(7.95, 2);
  expect(gap.predicted).toBeCloseTo(240, 6);
  expect(gap.minutes).toBeCloseTo(35, 6);
  expect(gap.grade).toBe('years');
  expect(gap.sentence).toContain('8.0 VDOT and 35:00 apart. That is a long way');
  expect(gap.sentence).toContain(GAIN_IS_UNCERTAIN);
});

it('says that a fitness is there, and nothing of a distance apart', () => {
  const gap = goalGap({ race: '5k', time: 20 }, { race: '5k', time: 21 });
  expect(gap.difference).toBeLessThan(0);
  expect(gap.minutes).toBeCloseTo(-1, 6);
  expect(gap.grade).toBe('there');
  expect(gap.sentence).toBe(
    `Your last race is VDOT 49.8, worth 20:00 over the 5K; 21:00 is VDOT 47.0. ${GAP_WORDS.there}`,
  );
});

it('says nothing of a distance where the goal is the race that was run', () => {
  const gap = goalGap(fourHours, fourHours);
  expect(gap.difference).toBe(0);
  expect(gap.sentence).toMatch(/is VDOT 37\.9\. The fitness is there; what is left/);
});

it('warns where a short race promises a long one, and where an ultra is in it', () => {
  const caution = (
    now: '5k' | 'half' | 'ultra',
    goal: '5k' | '10k' | 'half' | 'marathon' | 'ultra',
  ) => goalGap({ race: now, time: 300 }, { race: goal, time: 300 }).caution;
  expect(caution('5k', '10k')).toBe(
    'A 5K says what your lungs can do; the 10K also asks for training at its length.',
  );
  expect(caution('half', 'marathon')).toContain('the marathon also asks for training');
  expect(caution('half', '5k')).toBeUndefined();
  expect(caution('half', 'half')).toBeUndefined();
  expect(caution('5k', 'ultra')).toContain('a guess');
  expect(caution('ultra', '5k')).toContain('a guess');
});

it('grades a gap in five steps', () => {
  const graded = [-1, 0, 0.01, 1, 1.01, 3, 3.01, 6, 6.01].map(gradeOf);
  expect(graded).toEqual([
    ...['there', 'there', 'close', 'close', 'season', 'season', 'year', 'year', 'years'],
  ]);
});

it('never blames, commands or promises', () => {
  for (const words of Object.values(GAP_WORDS)) {
    expect(words).not.toMatch(/\b(must|should have|too slow|unrealistic|guarantee|will run)\b/i);
  }
  expect(GAIN_IS_UNCERTAIN).toMatch(/poorly studied, so this is no forecast\.$/);
  expect(GAP_WORDS.close).toMatch(/^That is a small step: weather/);
  for (const grade of ['season', 'year', 'years'] as const) {
    expect(GAP_WORDS[grade]).toContain(GAIN_IS_UNCERTAIN);
  }
});

it('VDOT and minutes always point the same way', () => {
  const result = fc
    .record({
      race: fc.constantFrom('5k' as const, '10k' as const, 'half' as const, 'marathon' as const),
      pace: fc.double({ min: 2.4, max: 12, noNaN: true }),
    })
    .map(({ race, pace }) => ({ race, time: RACE_KM[race] * pace }));
  fc.assert(
    fc.property(result, result, (now, goal) => {
      const gap = goalGap(now, goal);
      if (Math.abs(gap.difference) < 1e-6) return;
      expect(Math.sign(gap.minutes)).toBe(Math.sign(gap.difference));
    }),
    { numRuns: 1000 },
  );
});
