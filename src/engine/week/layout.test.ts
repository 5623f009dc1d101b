import { expect, it } from 'vitest';
import { demand, EASY_DAY, ground, HARD_DAY } from '../../../test/fixtures/orders.ts';
import { layOut } from './layout.ts';

it('puts the long run where it is wanted and hard days on Tuesday and Friday', () => {
  expect(layOut(demand(), ground())).toMatchObject({ long: [6], hard: [1, 4] });
});

it('W7: keeps two hard days apart from each other and from the long run', () => {
  const { hard, long } = layOut(demand(), ground({ open: [0, 2, 4, 6] }));
  const days = [...hard, ...long].sort();
  expect(days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) > 1)).toBe(true);
});

it('drops the second hard session when the free days leave no room, and runs easy instead', () => {
  const week = layOut(demand({ easy: 0, runs: 3 }), ground({ open: [4, 5, 6] }));
  expect(week).toMatchObject({ hard: [4], easy: [5] });
});

it('stands nothing hard before the day it may', () => {
  expect(
    layOut(demand({ hard: 1 }), ground({ hard: [3, 4, 5, 6] })).hard[0],
  ).toBeGreaterThanOrEqual(3);
});

it('begins easy after a hard Sunday, and ends easy before a hard Monday', () => {
  const open = [0, 1, 2, 3, 4, 5, 6];
  const after = layOut(demand(), ground({ open, afterStress: true, longDay: 0 }));
  expect([...after.hard, ...after.long]).not.toContain(0);
  const before = layOut(demand(), ground({ open, beforeStress: true }));
  expect([...before.hard, ...before.long]).not.toContain(6);
});

it('moves the long run to the nearest day that does not touch a race the author fixed', () => {
  const { long } = layOut(
    demand({ hard: 0 }),
    ground({ open: [1, 2, 3, 4, 6], fixed: new Map([[5, HARD_DAY]]) }),
  );
  expect(long).toEqual([1]);
});

it('A12: strength avoids the eve of hard and long, and the long run’s own day', () => {
  const { strength, hard, long } = layOut(demand({ strength: 2 }), ground());
  expect(strength).toHaveLength(2);
  for (const day of strength) {
    expect([...hard, ...long]).not.toContain((day + 1) % 7);
    expect(long).not.toContain(day);
  }
});

it('strides stand on easy days, rather not on tired legs', () => {
  const { strides, easy } = layOut(demand({ hard: 1, easy: 3, strides: 1 }), ground());
  expect(easy).toContain(strides[0]);
});

it('a moderate run never follows a hard or long day', () => {
  const { moderate, hard, long } = layOut(demand({ hard: 1, easy: 2, moderate: 1 }), ground());
  expect([...hard, ...long]).not.toContain(((moderate[0] ?? 0) + 6) % 7);
});

it('walks and cross-training leave a day of full rest', () => {
  const { also, easy, hard, long } = layOut(
    demand({ also: 3 }),
    ground({ open: [0, 1, 2, 3, 4, 5, 6] }),
  );
  expect(also).toHaveLength(1);
  expect(new Set([...also, ...easy, ...hard, ...long]).size).toBe(6);
});

it('leaves the day after the long run without a run where there is a choice', () => {
  const open = [0, 1, 2, 3, 4, 5, 6];
  expect(layOut(demand({ hard: 0, easy: 5 }), ground({ open })).easy).toEqual([1, 2, 3, 4, 5]);
});

it('puts no moderate run right after a hard day that the author fixed', () => {
  const fixed = new Map([[2, HARD_DAY]]);
  const open = [0, 1, 3, 4, 5, 6];
  const { moderate } = layOut(
    demand({ long: 0, hard: 0, moderate: 1, easy: 0 }),
    ground({ open, hard: [3, 5], fixed }),
  );
  expect(moderate).toEqual([5]);
});

it('strength goes beside a day the author fixed as easy, not on the eve of a hard one', () => {
  const at = (day: typeof HARD_DAY | typeof EASY_DAY) =>
    layOut(
      demand({ long: 0, hard: 0, easy: 0, strength: 1 }),
      ground({ open: [1], fixed: new Map([[2, day]]) }),
    ).strength;
  expect(at(EASY_DAY)).toEqual([1]);
  expect(at(HARD_DAY)).toEqual([]);
});

it('a fixed run leaves no day for a walk, and the sorts of a layout are those asked for', () => {
  const fixed = new Map([[3, EASY_DAY]]);
  const week = layOut(
    demand({ long: 0, hard: 0, easy: 0, also: 2, hardLong: true }),
    ground({ open: [1], off: [5], fixed }),
  );
  expect(week).toMatchObject({ also: [1, 5], hardLong: true, long: [], easy: [] });
});
