import { expect, it } from 'vitest';
import { fixedOn, frame, order, phase } from '../../../test/fixtures/orders.ts';
import type { Layout } from './layout.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { pickSessions, runs, stresses } from './picks.ts';
import type { FixedDay, WeekOrder } from './weekOrder.ts';

const layout = (more: Partial<Layout> = {}): Layout => ({
  long: [],
  hardLong: false,
  hard: [],
  moderate: [],
  easy: [],
  strides: [],
  strength: [],
  also: [],
  ...more,
});
const week = (days: Partial<Layout>, more: Partial<WeekOrder> = {}, ledger = newLedger()) =>
  pickSessions(frame(), order(more), layout(days), ledger);
const said = (picks: ReturnType<typeof week>) => picks.map(({ id, day }) => `${day} ${id}`);
const reps = phase('speed', { hard: ['short-reps'] });

it('gives each place a session of its list, in turn', () => {
  expect(said(week({ hard: [1, 4], long: [6], strength: [2, 5] }))).toEqual([
    '6 long',
    '1 fartlek-minutes',
    '4 short-reps',
    '2 strength-a',
    '5 strength-b',
  ]);
});

it('ends the easy runs that have strides with strides, and no other', () => {
  expect(said(week({ easy: [2, 3, 5], strides: [3] }))).toEqual([
    '2 easy',
    '5 easy',
    '3 easy-strides',
  ]);
});

/** The same book on a new page: what the week before used is last week’s now. */
function nextWeek(ledger: Ledger): Ledger {
  ledger.thisWeek.clear();
  return ledger;
}

it('takes a session’s next step once a week, however often the week holds it', () => {
  const ledger = newLedger();
  const reader = { phase: { ...reps, hard: ['short-reps'] }, volume: 60, longMost: 20 };
  const [first, second] = week({ hard: [1, 4] }, reader, ledger);
  expect(second?.values).toEqual(first?.values);
});

it('takes the next step of a session in a week that builds', () => {
  const ledger = newLedger();
  const count = (more: Partial<WeekOrder> = {}) =>
    week({ hard: [1] }, { phase: reps, volume: 60, longMost: 20, ...more }, nextWeek(ledger))[0]
      ?.values.reps;
  const first = count() ?? 0;
  const second = count() ?? 0;
  expect(second).toBeGreaterThan(first);
  expect(count({ role: 'down' })).toBe(first);
  expect(count({ role: 'ease' })).toBe(second);
});

it('goes on after a down week from where it was before', () => {
  const ledger = newLedger();
  const count = (more: Partial<WeekOrder> = {}) =>
    week({ hard: [1] }, { phase: reps, volume: 80, longMost: 30, ...more }, nextWeek(ledger))[0]
      ?.values.reps;
  const rising = [count(), count()];
  count({ role: 'down' });
  expect(count()).toBeGreaterThan(rising[1] ?? 0);
});

it('runs easy in place of a session that is longer than a tenth above the longest run lately', () => {
  const at = (longMost: number) => week({ hard: [1] }, { phase: reps, longMost })[0];
  const least = at(20)?.least ?? 0;
  expect(least).toBeGreaterThan(3);
  expect(at(least / 1.1 + 0.01)).toMatchObject({ id: 'short-reps', sort: 'hard' });
  expect(at(least / 1.1 - 0.01)).toMatchObject({ id: 'easy', sort: 'easy', day: 1 });
});

it('measures a session in minutes in a plan of minutes', () => {
  const [km] = week({ hard: [1] }, { phase: reps });
  const inMinutes = frame({ measure: 'time' });
  const [minutes] = pickSessions(
    inMinutes,
    order({ phase: reps, volume: 240, longMost: 80 }),
    layout({ hard: [1] }),
    newLedger(),
  );
  expect(minutes?.values).toEqual(km?.values);
  expect(minutes?.least).toBeGreaterThan((km?.least ?? 0) * 4);
});

it('only sessions with steps of their own have a least size', () => {
  expect(week({ long: [6], easy: [2] }).map(({ least }) => least)).toEqual([0, 0]);
});

it('puts the author’s sessions on their days, with size and note on the first', () => {
  const amount = { measure: 'distance', from: 8, to: 8 } as const;
  const day: FixedDay = { sessions: ['easy', 'strength-a'], amount, note: 'with Jo', ends: false };
  const [run, strength] = week({}, { fixed: new Map([[3, day]]) });
  expect(run).toMatchObject({ sort: 'fixed', id: 'easy', day: 3, amount, note: 'with Jo' });
  expect(strength?.note).toBeUndefined();
  expect(strength?.amount?.measure).toBe('time');
});

it('takes an amount from the library where the author gives none', () => {
  expect(week({}, { fixed: fixedOn({ 2: 'cross-training' }) })[0]?.amount?.from).toBe(40);
});

it('leaves rest and what the library does not have empty', () => {
  expect(week({}, { fixed: fixedOn({ 2: 'no-such-session' }) })).toEqual([]);
});

it('knows what runs and what the next day must absorb', () => {
  const ids = ['long', 'tempo', 'progression', 'easy', 'strength-a', 'walk'];
  const picks = week({}, { fixed: new Map(ids.map((id, day) => [day, one(id)])) });
  expect(picks.filter(runs).map(({ id }) => id)).toEqual(['long', 'tempo', 'progression', 'easy']);
  expect(picks.filter(stresses).map(({ id }) => id)).toEqual(['long', 'tempo']);
});

const one = (id: string): FixedDay => ({ sessions: [id], ends: false });
