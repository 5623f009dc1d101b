import { expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import { fixedOn, frame, order, phase } from '../../../test/fixtures/orders.ts';
import type { SessionDefinition } from '../../model/session.ts';
import { stressOf } from '../../model/sessionStress.ts';
import { KM_PER_MILE } from '../../model/units.ts';
import type { Layout } from './layout.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { nextLong, pickSessions, runs, stresses } from './picks.ts';
import type { FixedDay, Frame, WeekOrder } from './weekOrder.ts';

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

const long = stressOfLibrary('long');
const hardLong = stressOfLibrary('hard');

/** A long run of the library with this stress. */
function stressOfLibrary(stress: string): string {
  const found = [...library].find(([, one]) => one.kind === 'long' && stressOf(one) === stress);
  if (!found) throw new Error(`no ${stress} long run`);
  return found[0];
}

it('a long run with hard parts waits for a week that carries it', () => {
  const base = phase('base', { long: [hardLong, long] });
  const chosen = (carried: boolean) =>
    said(week({ long: [6], hardLong: carried }, { phase: base, longMost: 60 }));
  expect(chosen(true)).toEqual([`6 ${hardLong}`]);
  expect(chosen(false)).toEqual([`6 ${long}`]);
  const only = phase('base', { long: [hardLong] });
  expect(said(week({ long: [6] }, { phase: only }))).toEqual(['6 long']);
});

it('long runs without hard parts take turns', () => {
  const base = phase('base', { long: ['long-trail', 'long-rolling'] });
  const ledger = newLedger();
  const chosen = () => said(week({ long: [6] }, { phase: base }, nextWeek(ledger)))[0];
  expect([chosen(), chosen(), chosen()]).toEqual([
    '6 long-trail',
    '6 long-rolling',
    '6 long-trail',
  ]);
});

it('a long run that the library lacks is left to the plain one', () => {
  expect(said(week({ long: [6] }, { phase: phase('base', { long: ['magic'] }) }))).toEqual([
    '6 long',
  ]);
});

it('knows the long run whose turn it is, without taking it', () => {
  const ledger = newLedger();
  const base = order({ phase: phase('base', { long: ['long-trail', 'long-rolling'] }) });
  const next = () => nextLong(frame(), base, ledger);
  expect(next()).toBe(library.get('long-trail'));
  expect(next()).toBe(library.get('long-trail'));
  pickSessions(frame(), base, layout({ long: [6] }), ledger);
  expect(next()).toBe(library.get('long-rolling'));
  expect(nextLong(frame(), order({ phase: phase('base', { long: [] }) }), ledger)).toBeUndefined();
});

it('strength is the short session where life is heavy and the library has it', () => {
  const strength = (more: Partial<Frame>) =>
    said(pickSessions(frame(more), order(), layout({ strength: [2] }), newLedger()));
  expect(strength({})).toEqual(['2 strength-a']);
  expect(strength({ shortStrength: true })).toEqual(['2 strength-mini']);
  const bare = new Map([...library].filter(([id]) => id !== 'strength-mini'));
  expect(strength({ shortStrength: true, library: bare })).toEqual(['2 strength-a']);
});

it('lists keep their turns apart, whatever day they stand on', () => {
  const lists = phase('base', {
    easy: ['easy', 'recovery'],
    moderate: ['progression', 'steady'],
    also: ['walk', 'mobility'],
  });
  const ledger = newLedger();
  const chosen = () =>
    said(week({ easy: [1], moderate: [3], also: [5] }, { phase: lists }, nextWeek(ledger))).sort();
  expect(chosen()).toEqual(['1 easy', '3 progression', '5 walk']);
  expect(chosen()).toEqual(['1 recovery', '3 steady', '5 mobility']);
});

it('runs the phase’s own easy run in place of a session that is too long', () => {
  const gentle = phase('speed', { hard: ['short-reps'], easy: ['recovery', 'easy'] });
  expect(week({ hard: [1] }, { phase: gentle, longMost: 1 })[0]).toMatchObject({
    id: 'recovery',
    sort: 'easy',
    day: 1,
    ends: false,
  });
  const none = phase('speed', { hard: ['short-reps'], easy: [] });
  expect(week({ hard: [1] }, { phase: none, longMost: 1 })[0]?.id).toBe('easy');
});

it('shows an author’s distance in halves of the runner’s unit, minutes as they are', () => {
  const shown = (measure: 'distance' | 'time', from: number, to: number, units: 'km' | 'mi') => {
    const amount = { measure, from, to };
    const day: FixedDay = { sessions: ['easy'], amount, ends: false };
    const [only] = pickSessions(
      frame({ units }),
      order({ fixed: new Map([[3, day]]) }),
      layout(),
      newLedger(),
    );
    return [only?.amount?.from, only?.amount?.to];
  };
  const half = KM_PER_MILE / 2;
  expect(shown('distance', 8, 10.3, 'km')).toEqual([8, 10.3]);
  expect(shown('distance', 8, 10, 'mi')).toEqual([10 * half, 12 * half]);
  expect(shown('distance', 0.1, 0.2, 'mi')).toEqual([half, half]);
  expect(shown('time', 33, 44, 'mi')).toEqual([33, 44]);
});

it('a race is stressful, whatever its own stress, and a long run however easy', () => {
  const session = (kind: string, stress: string) => ({
    session: { ...(library.get('easy') as SessionDefinition), kind, stress } as SessionDefinition,
  });
  expect(stresses(session('race', 'easy'))).toBe(true);
  expect(stresses(session('time-trial', 'easy'))).toBe(true);
  expect(stresses(session('long', 'easy'))).toBe(true);
  expect(stresses(session('easy', 'hard'))).toBe(true);
  expect(stresses(session('easy', 'long'))).toBe(true);
  expect(stresses(session('easy', 'moderate'))).toBe(false);
});
