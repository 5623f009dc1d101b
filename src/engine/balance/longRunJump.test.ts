import { expect, it } from 'vitest';
import { plan, planWeek, run, told } from '../../../test/fixtures/weeks.ts';
import { longRunJump } from './longRunJump.ts';

const long = (...sizes: number[]) =>
  told(
    longRunJump.judge(
      plan(
        sizes.map((km, at) => planWeek(at + 1, { 6: run('long', km) })),
        { usual: { volume: 30, long: 10 } },
      ),
    ),
  );

it('a tenth longer than the longest of the last 30 days is right', () => {
  expect(long(11, 12.1)).toEqual([]);
});

it('more than a tenth is a warning, more than 30 % an error', () => {
  expect(long(11.1)).toEqual(['warning 1 Sunday']);
  expect(long(13)).toEqual(['warning 1 Sunday']);
  expect(long(13.1)).toEqual(['error 1 Sunday']);
});

it('any run may jump, not the long run alone', () => {
  const weeks = [planWeek(1, { 1: run('easy', 14) })];
  expect(told(longRunJump.judge(plan(weeks)))).toEqual(['error 1 Tuesday']);
});

it('remembers 30 days and no more: what a runner came with is forgotten in the fifth week', () => {
  expect(long(5, 5, 5, 10)).toEqual([]);
  expect(long(5, 5, 5, 5, 6)).toEqual(['warning 5 Sunday']);
});

it('leaves races out on both sides', () => {
  const weeks = [planWeek(1, { 6: run('race', 21) }), planWeek(2, { 6: run('long', 12, {}) })];
  const view = plan(weeks, { usual: { volume: 30, long: 8 } });
  expect(told(longRunJump.judge(view))).toEqual(['error 2 Sunday']);
});

it('compares minutes in a plan measured in time', () => {
  const weeks = [planWeek(1, { 6: run('long', 10) })];
  const view = plan(weeks, { measure: 'time', usual: { volume: 200, long: 60 } });
  expect(longRunJump.judge(view)).toEqual([]);
});

it('remembers the thirtieth day and not the one before it', () => {
  const after = (day: number) =>
    told(
      longRunJump.judge(
        plan([
          planWeek(1, { 6: run('long', 14) }),
          ...[2, 3, 4, 5].map((number) => planWeek(number, { 3: run('easy', 5) })),
          planWeek(6, { [day]: run('long', 14) }),
        ]),
      ),
    );
  expect(after(1)).not.toContain('error 6 Tuesday');
  expect(after(2)).toContain('error 6 Wednesday');
});

it('what a runner came with holds for thirty days', () => {
  const onDay = (day: number) =>
    told(
      longRunJump.judge(
        plan(
          [
            ...[1, 2, 3, 4].map((number) => planWeek(number, { 3: run('easy', 5) })),
            planWeek(5, { [day]: run('long', 10) }),
          ],
          { usual: { volume: 30, long: 10 } },
        ),
      ),
    );
  expect(onDay(1)).toEqual([]);
  expect(onDay(2)).toEqual(['error 5 Wednesday']);
});

it('has nothing to compare a first run with', () => {
  const view = plan([planWeek(1, { 5: run('easy', 10) })], { usual: { volume: 0, long: 0 } });
  expect(longRunJump.judge(view)).toEqual([]);
});

it('a long walk is no run', () => {
  expect(longRunJump.judge(plan([planWeek(1, { 5: run('walk', 14) })]))).toEqual([]);
});

it('compares the longest run of a day with two', () => {
  const [day, ...others] = planWeek(1, { 0: run('easy', 14) }).days;
  const twice = { ...day, sessions: [run('easy', 3), ...(day?.sessions ?? [])] };
  const week = { ...planWeek(1, {}), days: [twice, ...others] };
  expect(told(longRunJump.judge(plan([week as ReturnType<typeof planWeek>])))).toEqual([
    'error 1 Monday',
  ]);
});

it('judges minutes in a plan measured in time', () => {
  const view = (minutes: number) =>
    plan([planWeek(1, { 6: run('long', minutes / 6) })], {
      measure: 'time',
      usual: { volume: 200, long: 60 },
    });
  expect(longRunJump.judge(view(66))).toEqual([]);
  expect(told(longRunJump.judge(view(67)))).toEqual(['warning 1 Sunday']);
});

it('up to the smallest run worth the shoes nothing is a jump', () => {
  const small = (km: number) =>
    told(
      longRunJump.judge(
        plan([planWeek(1, { 6: run('long', km) })], { usual: { volume: 5, long: 1 } }),
      ),
    );
  expect(small(3.3)).toEqual([]);
  expect(small(3.4)).toEqual(['warning 1 Sunday']);
  expect(small(4)).toEqual(['error 1 Sunday']);
});

it('after 24 days without a run a return has steps of its own', () => {
  const back = (day: number) => {
    const runs: Record<number, Parameters<typeof planWeek>[1]> = {
      4: { 0: run('easy', 5) },
      7: { [day]: run('easy', 10) },
    };
    const weeks = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => planWeek(number, runs[number] ?? {}));
    return told(longRunJump.judge(plan(weeks)));
  };
  expect(back(4)).toEqual([]);
  expect(back(3)).toEqual(['error 7 Thursday']);
});
