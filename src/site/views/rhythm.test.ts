import { expect, it } from 'vitest';
import type { PlanDay, PlanWeek } from '../../model/plan.ts';
import { rhythmOf } from './rhythm.ts';

/** `h` hard, `l` long, `b` both, `.` neither. */
const week = (number: number, days: string, down = false) =>
  ({
    number,
    down,
    days: [...days].map(
      (day) => ({ hard: 'hb'.includes(day), long: 'lb'.includes(day) }) as PlanDay,
    ),
  }) satisfies Pick<PlanWeek, 'number' | 'down' | 'days'>;

it('stress is on hard and long days, relief on the others and in down weeks', () => {
  const weeks = [
    week(1, '.h..h.l'),
    week(2, '.h....l', true),
    week(3, '.h..h.b'),
    week(4, '.......', true),
  ];
  expect(rhythmOf(weeks)).toBe(
    'Stress on at most 3 days a week, 3 of them hard; relief on all others, and in down weeks 2 and 4.',
  );
  expect(rhythmOf(weeks.slice(0, 2))).toMatch(/2 of them hard.*, and in down week 2\.$/);
});

it('says where nothing is hard, and where there is no down week', () => {
  expect(rhythmOf([week(1, '......l')])).toBe(
    'Stress on at most 1 day a week, the long run; relief on all others.',
  );
  expect(rhythmOf([week(1, '..h....')])).toContain('1 day a week, the hard one;');
  expect(rhythmOf([week(1, '..l...l')])).toContain('2 days a week, none of them hard;');
});

it('a plan without stress is there for relief', () => {
  expect(rhythmOf([week(1, '.......')])).toBe('No stress in any week: relief is what it is for.');
  expect(rhythmOf([])).toContain('No stress');
});
