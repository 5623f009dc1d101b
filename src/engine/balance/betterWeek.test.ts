import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWeek } from '../../import/weekText.ts';
import { KIND_NAMES } from '../../model/kind.ts';
import { betterWeek } from './betterWeek.ts';
import { judgeWeek } from './weekRules.ts';
import type { WeekView } from './weekView.ts';

const weekOf = (text: string): WeekView => ({
  days: readWeek(text).days,
  role: 'build',
  experience: 'developing',
  forMarathon: false,
});
const errors = (week: WeekView) => judgeWeek(week).filter(({ severity }) => severity === 'error');
/** The better week in the words it was typed in, with what became easy in brackets. */
function better(text: string): string | undefined {
  const words = text.split(',').map((word) => word.trim());
  const found = betterWeek(weekOf(text));
  return found?.order
    .map((from) => (found.eased.includes(from) ? `(${words[from]})` : words[from]))
    .join(', ');
}

it('W7: parts two hard days that touch, and moves as few days as it can', () => {
  expect(better('easy, intervals, tempo, easy, rest, easy, long')).toBe(
    'easy, intervals, easy, tempo, rest, easy, long',
  );
});

it('W8: makes the moderate runs easy where order alone does not help', () => {
  expect(better('steady, intervals, tempo, easy, steady, rest, long')).toBe(
    '(steady), intervals, easy, tempo, (steady), rest, long',
  );
});

it('P11: of three tempo runs in a row one becomes easy and two are parted', () => {
  const found = better('easy, tempo, tempo, tempo, easy, rest, long');
  expect(found?.match(/\(tempo\)/g)).toHaveLength(1);
});

it('W10: proposes nothing for a week that holds', () => {
  expect(better('easy, intervals, easy, rest, tempo, easy, long')).toBeUndefined();
});

it('leaves a race on its day', () => {
  const found = betterWeek(weekOf('tempo, hills, rest, race, easy, easy, rest'));
  expect(found?.order[3]).toBe(3);
  expect(found?.days[3]?.name).toBe('Thursday');
});

it('never makes a week worse, loses a day or eases a race or a long run, for any seven sessions', () => {
  const sessions = fc.array(fc.constantFrom(...KIND_NAMES), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(sessions, (kinds) => {
      const week = weekOf(kinds.join(', '));
      const found = betterWeek(week);
      if (!found) return;
      expect([...found.order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      expect(errors({ ...week, days: found.days }).length).toBeLessThanOrEqual(errors(week).length);
      for (const at of found.eased) expect(['hard', 'moderate']).toContain(week.days[at]?.stress);
      expect(found.days.map(({ name }) => name)).toEqual(week.days.map(({ name }) => name));
    }),
    { numRuns: 150 },
  );
});
