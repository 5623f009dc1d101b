import fc from 'fast-check';
import { expect, it } from 'vitest';
import { week } from '../../../test/fixtures/weeks.ts';
import { STRESSES } from '../../model/stress.ts';
import { DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { judgeWeek } from '../balance/weekRules.ts';
import type { DayView, WeekView } from '../balance/weekView.ts';
import { safeMoves, swapped } from './safeMoves.ts';

const EVERY_DAY = WEEKDAYS.map(() => true);
const SPACED = 'easy, intervals, easy, rest, tempo, easy, long';
const moves = (text: string, ...more: [(readonly boolean[])?, object?]) =>
  safeMoves(week(text), ...more);

it('A5: says for each day of a good week where it may go', () => {
  expect(moves(SPACED)).toEqual([
    [2, 3, 5],
    [2, 4, 6],
    [0, 1, 3, 5],
    [0, 2, 4, 5],
    [1, 3, 6],
    [0, 2, 3],
    [1, 4],
  ]);
});

it('A5: the long run finds another day where there is room for one', () => {
  expect(moves('easy, intervals, rest, easy, easy, rest, long')[6]).toEqual([1, 3, 4, 5]);
});

it('a hard day never lands beside a long one, over the edge of the week either', () => {
  const [, hard] = moves('rest, rest, tempo, easy, easy, easy, long').slice(1);
  expect(hard).toEqual([1, 3, 4, 6]);
});

it('sessions land on free days only; rest may land anywhere', () => {
  const free = [true, true, true, true, true, true, false];
  const found = moves('easy, easy, tempo, easy, easy, easy, rest', free);
  expect(found[6]).toEqual([]);
  expect(moves('easy, rest, easy, easy, rest, easy, rest', free)[6]).toEqual([1, 4]);
  expect(moves('easy, easy, tempo, easy, easy, easy, rest', EVERY_DAY)[6]).not.toEqual([]);
});

it('strength is something to find a free day for, and so is a walk', () => {
  const free = [true, true, true, true, true, true, false];
  expect(moves('strength, easy, easy, easy, easy, easy, rest', free)[0]).not.toContain(6);
  expect(moves('walk, easy, easy, easy, easy, easy, rest', free)[0]).not.toContain(6);
  expect(moves('walk, easy, easy, easy, easy, easy, rest', EVERY_DAY)[0]).toContain(6);
});

it('a race stays on its day', () => {
  const found = moves('easy, easy, easy, easy, easy, rest, race');
  expect(found[6]).toEqual([]);
  expect(found.flat()).not.toContain(6);
});

it('no new warning: strength does not move to the eve of the long run', () => {
  const found = moves('easy, easy + strength, easy, easy, rest, easy, long');
  expect(found[1]).not.toContain(5);
  expect(found[1]).toContain(2);
});

it('an old warning does not hold every move back, as long as it is no more than before', () => {
  const found = moves('easy, easy, easy, easy, easy, easy, long');
  expect(found[0]).toContain(1);
});

it('from a week that fails, only moves that mend it are offered', () => {
  const found = moves('easy, tempo, intervals, easy, rest, easy, rest');
  expect(found[2]).toEqual([3, 4, 5, 6]);
  expect(found[0]).not.toContain(5);
});

it('the weeks on both sides are minded', () => {
  const [hard, easy] = week('tempo, easy, rest, easy, easy, easy, rest').days;
  const text = 'rest, easy, tempo, easy, rest, easy, easy';
  expect(moves(text)[2]).toEqual([0, 1, 3, 4, 5, 6]);
  expect(moves(text, EVERY_DAY, { before: hard })[2]).toEqual([1, 3, 4, 5, 6]);
  expect(moves(text, EVERY_DAY, { after: hard })[2]).toEqual([0, 1, 3, 4, 5]);
  expect(moves(text, EVERY_DAY, { before: easy, after: easy })[2]).toEqual([0, 1, 3, 4, 5, 6]);
});

it('M6: nothing hard moves to a day before the runner has recovered', () => {
  const text = 'rest, easy, tempo, easy, rest, easy, easy';
  expect(moves(text, EVERY_DAY, { hardFrom: 2 })[2]).toEqual([3, 4, 5, 6]);
  expect(moves(text, EVERY_DAY, { hardFrom: 1 })[2]).toEqual([1, 3, 4, 5, 6]);
});

it('names of days stay where they are when their sessions change places', () => {
  const { days } = week(SPACED);
  const after = swapped(days, 1, 3);
  expect(after.map(({ name }) => name)).toEqual(days.map(({ name }) => name));
  expect(after[3]?.stress).toBe('hard');
  expect(after[1]?.stress).toBe('rest');
});

const day = fc.record({
  stress: fc.constantFrom(...STRESSES, 'easy' as const, 'rest' as const),
  strength: fc.constantFrom<DayView['strength']>('none', 'none', 'alone', 'after', 'before'),
  event: fc.integer({ min: 0, max: 20 }).map((one) => one === 0),
});
const weeks: fc.Arbitrary<WeekView> = fc.array(day, { minLength: 7, maxLength: 7 }).map((days) => ({
  role: 'build',
  experience: 'developing',
  forMarathon: false,
  days: days.map((one, at) => ({
    ...one,
    name: DAY_NAMES[WEEKDAYS[at] ?? 'mon'],
    hard: one.stress === 'hard',
    long: one.stress === 'long',
    runs: one.stress !== 'rest',
  })),
}));

const count = (found: WeekView, severity: string, rule?: string) =>
  judgeWeek(found).filter(
    (one) => one.severity === severity && (rule === undefined || one.rule === rule),
  ).length;

it('A5: after any move that is offered the week passes, with no warning it did not have', () => {
  let offered = 0;
  fc.assert(
    fc.property(weeks, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (view, free) => {
      safeMoves(view, free).forEach((others, one) => {
        for (const other of others) {
          offered++;
          const days = swapped(view.days, one, other);
          const after = { ...view, days };
          expect(count(after, 'error')).toBe(0);
          for (const { rule } of judgeWeek(after))
            expect(count(after, 'warning', rule)).toBeLessThanOrEqual(count(view, 'warning', rule));
          for (const at of [one, other])
            if (!free[at]) expect(days[at]).toMatchObject({ stress: 'rest', strength: 'none' });
        }
      });
    }),
    { numRuns: 1500 },
  );
  expect(offered).toBeGreaterThan(500);
});

it('A5: a move goes both ways, and every move that passes is offered', () => {
  fc.assert(
    fc.property(weeks, (view) => {
      const found = safeMoves(view);
      found.forEach((others, one) => {
        for (const other of others) expect(found[other]).toContain(one);
        view.days.forEach((held, other) => {
          if (one === other || others.includes(other)) return;
          const after = { ...view, days: swapped(view.days, one, other) };
          const worse = judgeWeek(after).some(
            ({ rule, severity }) =>
              severity === 'error' ||
              (severity === 'warning' &&
                count(after, severity, rule) > count(view, severity, rule)),
          );
          expect(worse || held.event || view.days[one]?.event).toBe(true);
        });
      });
    }),
    { numRuns: 1000 },
  );
});
