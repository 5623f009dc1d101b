import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWayBack } from '../recovery/readWayBack.ts';
import { missed, wayBack } from './wayBackView.ts';

const asked = (address: string) => readWayBack(new URLSearchParams(address)).asked;

it('C14: the way back is freestyle, reverse taper, base, on dates where the race has one', () => {
  const { verdict, steps } = wayBack(asked('race=half&experience=experienced&date=2027-03-21'));
  expect(verdict).toMatch(/^\d+ days off running, full training from \d+\s\w+ 2027\.$/);
  expect(new Set(steps.map(({ title }) => title))).toEqual(
    new Set(['Freestyle', 'Reverse taper', 'Base']),
  );
  expect(steps[0]?.when).toMatch(/^22 to \d+\sMarch$/);
  expect(steps.at(-1)?.when).toMatch(/^from \d+\sApril 2027$/);
});

it('tells days where there is no date', () => {
  const { verdict, steps } = wayBack(asked('race=5k'));
  expect(verdict).toMatch(/^\d+ days? off running, \d+ days to full training\.$/);
  expect(steps[0]?.when).toMatch(/^day 1 to \d+$/);
});

it('C6: the card says whether to go on, and what may help', () => {
  expect(wayBack(asked('race=10k')).card).toBeUndefined();
  expect(wayBack(asked('race=10k&soreness=none&sleep=well')).card).toEqual({
    says: 'Go on to the reverse taper.',
    advice: [],
  });
  const sore = wayBack(asked('race=10k&step=base&soreness=some&sleep=badly')).card;
  expect(sore?.says).toBe('Stay with base for 4 days, then ask again.');
  expect(sore?.advice).toHaveLength(2);
});

it('C8: a struggle, little sleep and age make it longer, never shorter', () => {
  const days = (address: string) =>
    Number(/, (\d+) days to/.exec(wayBack(asked(address)).verdict)?.[1]);
  const usual = days('race=marathon');
  expect(days('race=marathon&went=badly&sleep=badly')).toBeGreaterThan(usual);
  expect(days('race=marathon&age=60')).toBeGreaterThan(usual);
  expect(days('race=marathon&role=experience')).toBeLessThan(usual);
});

it('says how to come back after missed days', () => {
  expect(missed(3, false)).toEqual({
    sentence: 'Carry on where the plan is now; nothing needs making up.',
    steps: [],
  });
  expect(missed(14, false).steps).toEqual([
    '7 days at 50 % of usual.',
    '7 days at 75 % of usual.',
    'Paces start from 97 % of your VDOT until a race says better.',
  ]);
  expect(missed(14, true).steps.at(-1)).toContain('99 %');
});

it('takes whatever an address says without falling over', () => {
  const names = ['race', 'role', 'experience', 'age', 'date', 'soreness', 'went', 'step'];
  const words = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        'ultra',
        '61',
        '2027-02-29',
        '9999-12-31',
        '-271821-04-20',
        '2028-02-29',
        'much',
        'hard',
      ),
    ),
  );
  fc.assert(
    fc.property(words, (choices) => {
      const { steps } = wayBack(readWayBack(new URLSearchParams(choices)).asked);
      expect(steps.length).toBeGreaterThanOrEqual(3);
    }),
  );
});
