import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundled, library } from '../../../test/fixtures/content.ts';
import { week } from '../../../test/fixtures/weeks.ts';
import { judgeWeek } from '../balance/weekRules.ts';
import { buildPlan } from '../buildPlan.ts';
import { TRAINING_IN_THE_GREY } from './inTheGrey.ts';
import { planMoves } from './planMoves.ts';

const rule = (id: string) => TRAINING_IN_THE_GREY.find((found) => found.id === id)?.answer;

it('A6: a missed session is skipped and the next day stays as it is', () => {
  expect(rule('missed')).toBe('Skip it. The next day stays as it is.');
  expect(rule('missed-hard')).toContain('Never right beside another hard or long one');
  expect(rule('fewer-than-half')).toContain('Go on with the next week as it stands');
});

it('A7: one missed strength session changes nothing else', () => {
  expect(rule('missed-strength')).toContain('Nothing else changes');
  const kinds = fc.constantFrom('easy', 'easy + strength', 'strength', 'rest', 'tempo', 'long');
  const weeks = fc.array(kinds, { minLength: 7, maxLength: 7 });
  const bad = (days: readonly string[]) =>
    judgeWeek(week(days.join(', '))).filter(({ severity }) => severity !== 'note').length;
  fc.assert(
    fc.property(weeks, fc.nat(6), (days, missed) => {
      const without = days.map((day, at) => (at === missed ? day.replace(' + strength', '') : day));
      expect(bad(without)).toBeLessThanOrEqual(bad(days));
    }),
  );
});

it('A7: one changed day leaves every other week of the phase as it was', () => {
  const plan = buildPlan(bundled('speed-play'), { level: 'steady' }, library);
  const moves = planMoves(plan);
  expect(rule('moved')).toContain('The rest of the phase stays');
  moves.forEach((days, at) => {
    const own = plan.weeks[at]?.days.map(({ weekday }) => weekday) ?? [];
    for (const to of days.flat()) expect(own).toContain(to);
  });
});

it('every rule says what happened, what to do and why, and none blames', () => {
  expect(TRAINING_IN_THE_GREY.map(({ id }) => id)).toEqual([
    'missed',
    'missed-strength',
    'missed-hard',
    'moved',
    'short-of-time',
    'slept-badly',
    'fewer-than-half',
    'ill',
  ]);
  for (const { when, answer, because } of TRAINING_IN_THE_GREY) {
    for (const text of [answer, because]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(when).toMatch(/^[A-Z].*[^.]$/);
    expect(`${when} ${answer} ${because}`).not.toMatch(/fail|lazy|must|fault|should/i);
  }
});
