import { expect, it } from 'vitest';
import type { PlanPhase, PlanWeek } from '../../model/plan.ts';
import { usualWeek } from './usualWeek.ts';

const week = (
  volume: number,
  more: { down?: boolean; event?: boolean; phase?: number } = {},
): PlanWeek =>
  ({
    volume,
    phase: more.phase ?? 0,
    down: more.down ?? false,
    days: [{ sessions: [{ event: more.event ?? false }] }],
  }) as PlanWeek;
const phases = [{ kind: 'build' }, { kind: 'taper' }, { kind: 'race' }] as PlanPhase[];
const volumeOf = (...weeks: PlanWeek[]) => usualWeek({ weeks, phases })?.volume;

it('a usual week is in the middle, the smaller of two there', () => {
  expect(volumeOf(week(40), week(30), week(36))).toBe(36);
  expect(volumeOf(week(42), week(40), week(30), week(36))).toBe(36);
});

it('a usual week is neither free nor down, and holds no race', () => {
  expect(volumeOf(week(0), week(20, { down: true }), week(25, { event: true }), week(36))).toBe(36);
});

it('a usual week is neither of a taper nor of a race', () => {
  expect(volumeOf(week(30, { phase: 1 }), week(20, { phase: 2 }), week(36))).toBe(36);
});

it('where all weeks go down or hold a race, one of them has to do', () => {
  expect(volumeOf(week(0), week(20, { down: true }))).toBe(20);
});

it('a plan without any running has no usual week', () => {
  expect(volumeOf(week(0))).toBeUndefined();
  expect(volumeOf()).toBeUndefined();
});
