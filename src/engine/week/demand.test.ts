import { expect, it } from 'vitest';
import { library } from '../../../test/fixtures/content.ts';
import { fixedOn, frame, order, phase } from '../../../test/fixtures/orders.ts';
import type { SessionDefinition } from '../../model/session.ts';
import { demandOf } from './demand.ts';
import type { Allows, Frame, WeekOrder } from './weekOrder.ts';

const ask = (inOrder: Partial<WeekOrder> = {}, inFrame: Partial<Frame> = {}) =>
  demandOf(frame(inFrame), order(inOrder));
const base = phase('base', { hard: ['fartlek-minutes'], moderate: ['progression'] });

it('five days of a speed phase: a long run, two hard days, two easy ones', () => {
  expect(ask()).toMatchObject({ runs: 5, long: 1, hard: 2, moderate: 0, easy: 2, strength: 2 });
});

it('has no more hard days than the level, the phase and a lighter week allow', () => {
  expect(ask({}, { hard: 1 }).hard).toBe(1);
  expect(ask({ phase: base }).hard).toBe(1);
  expect(ask({ role: 'down' }).hard).toBe(1);
  expect(ask({ role: 'ease' }).hard).toBe(1);
  expect(ask({ role: 'taper' }).hard).toBe(2);
  expect(ask({ role: 'return' }).hard).toBe(0);
});

/** Nothing hard before this day of the week. */
const closedUntil = (first: number): Allows[] =>
  Array.from({ length: 7 }, (_, day) => (day < first ? 'noHard' : 'anything'));

it('has no hard day where none is listed, nor until the last day of recovery is over', () => {
  expect(ask({ phase: phase('speed') }).hard).toBe(0);
  expect(ask({ allows: closedUntil(6) }).hard).toBe(2);
  expect(ask({ allows: closedUntil(7) }).hard).toBe(0);
});

it('keeps as many easy days as hard ones, the long run aside', () => {
  expect(ask({}, { days: 4 })).toMatchObject({ long: 1, hard: 1, easy: 2 });
  expect(ask({}, { days: 3 })).toMatchObject({ long: 1, hard: 1, easy: 1 });
  expect(ask({}, { days: 2 })).toMatchObject({ long: 1, hard: 0, easy: 1 });
});

it('a race counts as a hard day of the author’s, and has no long run beside it', () => {
  const week = ask({ fixed: fixedOn({ 5: 'race-5k' }) });
  expect(week).toMatchObject({ runs: 5, long: 0, hard: 1, easy: 3, pushed: 1, strength: 0 });
});

it('two hard days of the author’s leave no room for another', () => {
  expect(ask({ fixed: fixedOn({ 1: 'tempo', 4: 'short-reps' }) })).toMatchObject({
    hard: 0,
    pushed: 2,
    easy: 2,
  });
});

it('a moderate run of the author’s counts like a hard one', () => {
  const fixed = fixedOn({ 1: 'progression' });
  expect(ask({ fixed })).toMatchObject({ hard: 1, pushed: 1 });
  const free = Array.from({ length: 7 }, () => true);
  expect(ask({ fixed }, { days: 7, free }).hard).toBe(1);
});

it('of two days, one of them the author’s, the other is long', () => {
  expect(ask({ fixed: fixedOn({ 3: 'easy' }) }, { days: 2 })).toMatchObject({ runs: 2, long: 1 });
});

it('adds no long run to one the author placed', () => {
  expect(ask({ fixed: fixedOn({ 5: 'long' }) }).long).toBe(0);
});

it('runs fewer days where the volume would make runs smaller than 3 km', () => {
  expect(ask({ volume: 15, phase: base }).runs).toBe(5);
  expect(ask({ volume: 14.9, phase: base }).runs).toBe(4);
  expect(ask({ volume: 1 }).runs).toBe(1);
});

it('a down week keeps its days, with runs down to 70 % of the smallest', () => {
  expect(ask({ volume: 10.5, role: 'down' }).runs).toBe(5);
  expect(ask({ volume: 10.4, role: 'down' }).runs).toBe(4);
});

it('in minutes the smallest run is 20', () => {
  expect(ask({ volume: 100 }, { measure: 'time' }).runs).toBe(5);
  expect(ask({ volume: 99 }, { measure: 'time' }).runs).toBe(4);
});

it('runs no more days than are free', () => {
  const free = [false, true, false, true, false, false, true];
  expect(ask({}, { free }).runs).toBe(3);
});

it('the way back has a day less, three at least, and no long run', () => {
  expect(ask({ role: 'return' })).toMatchObject({ runs: 4, long: 0, hard: 0, easy: 4 });
  expect(ask({ role: 'return' }, { days: 3 }).runs).toBe(3);
});

it('strength waits a week on the way back, then comes once', () => {
  expect(ask({ role: 'return', weekOfPhase: 0 }).strength).toBe(0);
  expect(ask({ role: 'return', weekOfPhase: 1 }).strength).toBe(1);
});

it('A12: strength twice in base, once in a lighter week, near the peak or on four days of speed', () => {
  expect(ask({ phase: base }).strength).toBe(2);
  expect(ask({ role: 'down' }).strength).toBe(1);
  expect(ask({ role: 'ease' }).strength).toBe(1);
  expect(ask({ role: 'taper' }).strength).toBe(1);
  expect(ask({ phase: phase('peak') }).strength).toBe(1);
  expect(ask({}, { days: 5 }).strength).toBe(2);
  expect(ask({}, { days: 4 }).strength).toBe(1);
  expect(ask({ phase: base }, { days: 4 }).strength).toBe(2);
  expect(ask({ role: 'down' }, { strength: 0 }).strength).toBe(0);
  expect(ask({ phase: phase('speed', { strength: [] }) }).strength).toBe(0);
});

it('no strength in the week of a time trial', () => {
  expect(ask({ fixed: fixedOn({ 5: 'time-trial-5k' }) }).strength).toBe(0);
});

it('a moderate run stands beside one hard day at most, and only where easy days stay in the majority', () => {
  const moderate = (days: number, more: Partial<WeekOrder> = {}) =>
    ask({ phase: base, ...more }, { days }).moderate;
  expect(moderate(5)).toBe(0);
  expect(moderate(6)).toBe(1);
  expect(moderate(6, { role: 'down' })).toBe(0);
  expect(moderate(6, { allows: closedUntil(1) })).toBe(0);
  expect(moderate(6, { phase: phase('base', { hard: ['fartlek-minutes'] }) })).toBe(0);
});

it('strides go onto easy days, and what was wished is remembered', () => {
  const strides = phase('speed', { hard: ['short-reps'], strides: 3 });
  expect(ask({ phase: strides })).toMatchObject({ easy: 2, strides: 2, wanted: { strides: 3 } });
});

it('remembers the hard days that the days have no room for', () => {
  expect(ask({}, { days: 3 })).toMatchObject({ hard: 1, wanted: { hard: 2 } });
});

it('freestyle suggests something every other free day, four times at most, and no run', () => {
  const free = phase('freestyle', { also: ['walk'] });
  const also = (days: number) =>
    ask({ role: 'free', phase: free }, { free: Array.from({ length: 7 }, (_, at) => at < days) });
  expect([1, 2, 3, 6, 7].map((days) => also(days).also)).toEqual([1, 1, 2, 3, 4]);
  expect(also(7).runs).toBe(0);
  expect(ask({ role: 'free', phase: phase('freestyle') }).also).toBe(0);
});

it('asks for one walk or ride a week where the phase lists any', () => {
  expect(ask().also).toBe(0);
  expect(ask({ phase: phase('speed', { also: ['walk', 'easy-bike'] }) }).also).toBe(1);
});

const longRun = (stress?: 'hard'): SessionDefinition => {
  const session = library.get('long');
  if (!session) throw new Error('no long run');
  return { ...session, ...(stress && { stress }) };
};
const withLong = (session: SessionDefinition | undefined, more: Partial<WeekOrder> = {}) =>
  demandOf(frame(), order(more), session);

it('a long run with hard parts is one of the hard days', () => {
  expect(withLong(longRun('hard'))).toMatchObject({ hardLong: true, hard: 1, pushed: 1, easy: 3 });
  expect(withLong(longRun())).toMatchObject({ hardLong: false, hard: 2, pushed: 0, easy: 2 });
  expect(withLong(undefined)).toMatchObject({ hardLong: false, hard: 2 });
});

it('it stays easy where no hard day is carried, or no long run stands', () => {
  const session = longRun('hard');
  expect(withLong(session, { phase: phase('speed') })).toMatchObject({ hardLong: false, hard: 0 });
  const placed = withLong(session, { fixed: fixedOn({ 6: 'long' }) });
  expect(placed).toMatchObject({ long: 0, hardLong: false });
});

it('a long run needs a day that is not closed to it', () => {
  const on = (...allows: Allows[]) => ask({ allows: allows.concat(allows).slice(0, 7) }).long;
  expect(on('easy', 'easy', 'easy', 'easy')).toBe(0);
  expect(on('easy', 'easy', 'easy', 'noHard')).toBe(1);
  expect(on('easy', 'anything', 'easy', 'easy')).toBe(1);
});

it('days that are not the runner’s hold nothing, not even in a free week', () => {
  const allows: Allows[] = [
    'nothing',
    'nothing',
    'nothing',
    'nothing',
    'noRun',
    'anything',
    'easy',
  ];
  expect(ask({ allows, phase: phase('speed') }).runs).toBe(2);
  const free = phase('freestyle', { also: ['walk'] });
  expect(ask({ role: 'free', phase: free, allows }).also).toBe(2);
});

it('a day of two sessions counts by what is in it', () => {
  const fixed = fixedOn({ 3: ['tempo', 'strength-a'] });
  expect(ask({ fixed })).toMatchObject({ runs: 5, hard: 1, pushed: 1 });
  expect(ask({ fixed: fixedOn({ 5: ['easy', 'long'] }) }).long).toBe(0);
  expect(ask({ fixed: fixedOn({ 5: ['easy', 'race-5k'] }) })).toMatchObject({
    long: 0,
    strength: 0,
  });
});
