import { expect, it } from 'vitest';
import { fixedOn, frame, order, phase } from '../../../test/fixtures/orders.ts';
import { buildWeek } from './buildWeek.ts';
import { newLedger } from './ledger.ts';
import type { Frame, WeekOrder } from './weekOrder.ts';

const build = (more: Partial<WeekOrder> = {}, inFrame: Partial<Frame> = {}) =>
  buildWeek(frame(inFrame), order(more), newLedger());
const line = (week: ReturnType<typeof build>) => week.days.map(({ stress }) => stress).join(' ');

it('builds a week with its long run, two hard days and easy ones between', () => {
  const week = build();
  expect(line(week)).toBe('rest hard easy easy hard rest long');
  expect(week).toMatchObject({ volume: 40, longest: 12, leftOut: { strides: 0, hard: 0 } });
});

it('is as long as the sum of its runs', () => {
  for (const volume of [22, 33.5, 47]) {
    const week = build({ volume, longMost: 30 });
    const runs = week.days.flatMap(({ sessions }) => sessions.filter((one) => one.runs));
    expect(week.volume).toBeCloseTo(runs.reduce((sum, { km }) => sum + km, 0));
    expect(week.longest).toBe(Math.max(...runs.map(({ km }) => km)));
  }
});

it('gives up a run, then a hard session, where the volume does not carry all', () => {
  const hard = (volume: number) =>
    build({ volume, long: volume * 0.3 }).days.filter((day) => day.hard).length;
  expect([40, 26, 20, 14].map(hard)).toEqual([2, 2, 1, 1]);
});

it('says which hard sessions and strides found no room', () => {
  const strides = phase('speed', { hard: ['fartlek-minutes', 'short-reps'], strides: 3 });
  const free = [false, true, false, true, false, false, true];
  expect(build({ phase: strides }, { free }).leftOut).toEqual({ strides: 2, hard: 1 });
});

it('leaves the ledger it was given alone, and hands back its own', () => {
  const ledger = newLedger();
  const week = buildWeek(frame(), order(), ledger);
  expect(ledger.steps.size).toBe(0);
  expect(week.ledger.steps.size).toBeGreaterThan(0);
});

it('puts the author’s days where they are, and nothing hard beside them', () => {
  const { days } = build({ fixed: fixedOn({ 3: 'tempo' }) });
  expect(days[3]?.sessions[0]?.session).toBe('tempo');
  expect([days[2]?.hard, days[4]?.hard]).toEqual([false, false]);
  expect(days.filter(({ hard }) => hard)).toHaveLength(2);
});

it('a day that the author makes rest stays rest', () => {
  const { days } = build({ fixed: fixedOn({ 3: 'rest' }) });
  expect(days[3]).toMatchObject({ stress: 'rest', runs: false });
});

it('a free week holds no run', () => {
  const week = build({ role: 'free', volume: 0, phase: phase('freestyle', { also: ['walk'] }) });
  expect(week).toMatchObject({ volume: 0, longest: 0 });
  expect(week.days.some(({ runs }) => runs)).toBe(false);
});

it('takes what comes out of a week smaller than its smallest run', () => {
  const week = build({ volume: 1, long: 1, longMost: 2 });
  expect(week.days.filter(({ runs }) => runs)).toHaveLength(1);
  expect(week.volume).toBeGreaterThan(0);
});
