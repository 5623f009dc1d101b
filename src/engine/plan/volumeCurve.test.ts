import { expect, it } from 'vitest';
import { level, phase } from '../../../test/fixtures/orders.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import type { Ramp } from '../../model/volume.ts';
import type { WeekRole } from '../week/weekOrder.ts';
import { volumeCurve } from './volumeCurve.ts';

const ramp = level().volume as Ramp;
/** Targets of the weeks of these phases, down weeks by number. */
function curve(phases: PhaseDefinition[], roles: WeekRole[]): (number | string)[] {
  const outline = phases.flatMap(({ weeks }, index) =>
    Array.from({ length: weeks }, (_, weekOfPhase) => ({ phase: index, weekOfPhase })),
  );
  const weeks = outline.map((week, at) => ({
    ...week,
    number: at + 1,
    role: roles[at] ?? roles.at(-1) ?? 'build',
  }));
  return volumeCurve(weeks, phases, ramp).map((target) =>
    target.kind === 'fixed' ? round(target.volume) : `${target.kind} ${round(target.share)}`,
  );
}
const round = (value: number) => Math.round(value * 1000) / 1000;

it('rises in even steps from the first building week to the last', () => {
  expect(curve([phase('base', { weeks: 3 })], ['build'])).toEqual([40, 45, 50]);
});

it('one building week alone stays where it starts', () => {
  expect(curve([phase('base', { weeks: 1 })], ['build'])).toEqual([40]);
});

it('a down week takes a quarter off, or what the author says, and no step of the rise', () => {
  const roles: WeekRole[] = ['build', 'build', 'down', 'build'];
  expect(curve([phase('base')], roles)).toEqual([40, 45, 'shareOfBefore 0.75', 50]);
  expect(curve([phase('base', { downWeek: 20 })], roles)[2]).toBe('shareOfBefore 0.8');
});

it('maintenance holds the level reached before', () => {
  const phases = [phase('base', { weeks: 2 }), phase('maintenance', { weeks: 2 })];
  expect(curve(phases, ['build'])).toEqual([40, 50, 50, 50]);
});

it('a return comes back at 40, 60, 78 % of the usual week; a shorter one begins further up', () => {
  const back = (weeks: number) => curve([phase('reverse-taper', { weeks })], ['return']);
  expect(back(3)).toEqual([16, 24, 31.2]);
  expect(back(2)).toEqual([24, 31.2]);
  expect(back(1)).toEqual([24]);
  expect(back(5)).toEqual([16, 19.8, 23.6, 27.4, 31.2]);
});

it('a week that sharpens carries 78 % of the level, or what the author says', () => {
  expect(curve([phase('sharpen', { weeks: 1 })], ['ease'])).toEqual(['shareOfLevel 0.78']);
  const own = phase('sharpen', { weeks: 2, volume: '80 → 70 %' });
  expect(curve([own], ['ease'])).toEqual(['shareOfLevel 0.8', 'shareOfLevel 0.7']);
});

it('a taper falls evenly to half, the race week included', () => {
  const phases = [
    phase('base', { weeks: 1 }),
    phase('taper', { weeks: 1 }),
    phase('race', { weeks: 1 }),
  ];
  expect(curve(phases, ['build', 'taper', 'taper'])).toEqual([40, 'taper 0.75', 'taper 0.5']);
});

it('each of two tapers falls for itself', () => {
  const weeks = { weeks: 1 };
  const phases = [phase('taper', weeks), phase('base', weeks), phase('taper', { weeks: 2 })];
  expect(curve(phases, ['taper', 'build', 'taper'])).toEqual([
    'taper 0.5',
    40,
    'taper 0.75',
    'taper 0.5',
  ]);
});

it('an author’s share is of the volume to reach, and stands outside the rise', () => {
  const phases = [phase('base', { weeks: 2, volume: '80 → 90 %' }), phase('speed', { weeks: 2 })];
  expect(curve(phases, ['build'])).toEqual([40, 45, 40, 50]);
  expect(curve([phase('base', { weeks: 2, volume: '90 %' })], ['build'])).toEqual([45, 45]);
});

it('freestyle has no volume', () => {
  expect(curve([phase('freestyle', { weeks: 1 })], ['free'])).toEqual([0]);
});

it('a share of the volume moves in even steps over its phase', () => {
  const own = phase('base', { weeks: 3, volume: '80 → 70 %' });
  expect(curve([own], ['build'])).toEqual([40, 37.5, 35]);
});

it('two tapers of a plan are tapers of their own', () => {
  const phases = [
    phase('base', { weeks: 1 }),
    phase('taper', { weeks: 1 }),
    phase('base', { weeks: 1 }),
    phase('taper', { weeks: 2 }),
  ];
  expect(curve(phases, ['build', 'taper', 'build', 'taper', 'taper'])).toEqual([
    40,
    'taper 0.5',
    50,
    'taper 0.75',
    'taper 0.5',
  ]);
});
