import { expect, it } from 'vitest';
import { fixedOn, frame, planAtLevel } from '../../../test/fixtures/orders.ts';
import type { RaceDay } from './build.ts';
import { eventLoad, fixedDays, isStressfulDay } from './fixedDays.ts';

const base = { phase: 'base', weeks: 2, purpose: 'Any.' };
const ending = (ends: Record<string, string>) => planAtLevel({ phases: [{ ...base, ends }] });
const outline = (week: number) => ({
  number: week,
  phase: 0,
  weekOfPhase: week - 1,
  role: 'build' as const,
});
const decided = (plan: ReturnType<typeof planAtLevel>, inFrame = {}) => ({
  definition: plan,
  levelId: 'steady',
  frame: frame(inFrame),
  races: new Map<number, RaceDay>(),
});
const fixed = (plan: ReturnType<typeof planAtLevel>, week: number, inFrame = {}) =>
  [...fixedDays(decided(plan, inFrame), outline(week))].map(
    ([day, { sessions, ends }]) => `${day} ${sessions.join(' + ')}${ends ? ' ends' : ''}`,
  );

it('a phase ends in its last week and in no other', () => {
  const plan = ending({ sat: 'time-trial-5k' });
  expect(fixed(plan, 1)).toEqual([]);
  expect(fixed(plan, 2)).toEqual(['5 time-trial-5k ends']);
});

it('an ending moves to the nearest free day, of two the earlier', () => {
  const free = (...days: number[]) => ({
    free: [0, 1, 2, 3, 4, 5, 6].map((d) => days.includes(d)),
  });
  const plan = ending({ sat: 'time-trial-5k' });
  expect(fixed(plan, 2, free(1, 4, 6))).toEqual(['4 time-trial-5k ends']);
  expect(fixed(plan, 2, free(1, 6))).toEqual(['6 time-trial-5k ends']);
});

it('an override stands in its week, for its level, with size and note', () => {
  const own = { week: 2, day: 'wed', session: ['easy', 'strength-a'], amount: '8 km', note: 'Hi' };
  const plan = planAtLevel({ phases: [base], overrides: [own] });
  expect(fixed(plan, 1)).toEqual([]);
  const [day] = fixedDays(decided(plan), outline(2)).values();
  expect(day).toMatchObject({ sessions: ['easy', 'strength-a'], ends: false, note: 'Hi' });
  expect(day?.amount).toEqual({ measure: 'distance', from: 8, to: 8 });
  const other = planAtLevel({ phases: [base], overrides: [{ ...own, level: 'other' }] });
  expect(fixed(other, 2)).toEqual([]);
  const same = planAtLevel({ phases: [base], overrides: [{ ...own, level: 'steady' }] });
  expect(fixed(same, 2)).toEqual(['2 easy + strength-a']);
});

it('gives way on days that are not free, but rest may always be written', () => {
  const on = (session: string) =>
    fixed(planAtLevel({ phases: [base], overrides: [{ week: 1, day: 'mon', session }] }), 1);
  expect(on('easy')).toEqual([]);
  expect(on('rest')).toEqual(['0 rest']);
});

it('an override on the day of an ending takes its place', () => {
  const phases = [{ ...base, ends: { sat: 'race-5k' } }];
  const plan = planAtLevel({ phases, overrides: [{ week: 2, day: 'sat', session: 'easy' }] });
  expect(fixed(plan, 2)).toEqual(['5 easy']);
});

it('knows the author’s days that the next day must absorb', () => {
  const stressful = (id: string) => isStressfulDay(frame(), fixedOn({ 1: id }).get(1));
  expect(['long', 'tempo', 'race-5k'].map(stressful)).toEqual([true, true, true]);
  expect(['easy', 'progression', 'rest', 'strength-a'].map(stressful)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(isStressfulDay(frame(), undefined)).toBe(false);
});

it('a race weighs what its steps come to, in kilometres or minutes; easy runs weigh nothing here', () => {
  const days = fixedOn({ 1: 'easy', 5: 'race-5k' });
  const km = eventLoad(frame(), days);
  expect(km).toBeGreaterThan(8);
  expect(km).toBeLessThan(10);
  expect(eventLoad(frame({ measure: 'time' }), days)).toBeGreaterThan(km * 4);
  expect(eventLoad(frame(), fixedOn({ 5: 'tempo' }))).toBe(0);
  expect(eventLoad(frame(), fixedOn({ 5: 'time-trial-5k' }))).toBeGreaterThan(8);
});

it('a race stands on its date, whatever the author put there', () => {
  const overrides = [{ week: 2, day: 'sat', session: 'easy', note: 'Hi' }];
  const given = decided(planAtLevel({ phases: [base], overrides }));
  const races = new Map([[12, { session: 'race-5k', title: 'City run' }]]);
  expect([...fixedDays({ ...given, races }, outline(1))]).toEqual([]);
  expect([...fixedDays({ ...given, races }, outline(2))]).toEqual([
    [5, { sessions: ['race-5k'], ends: true, note: 'City run' }],
  ]);
});

it('races stand on the first day of a week and on the last', () => {
  const given = decided(planAtLevel({ phases: [base] }));
  const race = { session: 'race-5k', title: 'City run' };
  const days = (...at: number[]) => [
    ...fixedDays({ ...given, races: new Map(at.map((day) => [day, race])) }, outline(2)).keys(),
  ];
  expect(days(6, 7, 13, 14)).toEqual([0, 6]);
});

it('an override without size or note has neither', () => {
  const plan = planAtLevel({
    phases: [base],
    overrides: [{ week: 1, day: 'wed', session: 'easy' }],
  });
  expect([...fixedDays(decided(plan), outline(1)).values()]).toStrictEqual([
    { sessions: ['easy'], ends: false },
  ]);
});
