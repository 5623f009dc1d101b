import { expect, it } from 'vitest';
import { level, planAtLevel } from '../../../test/fixtures/orders.ts';
import { outlineWeeks } from './outline.ts';

const phases = (...kinds: [string, number, object?][]) =>
  planAtLevel({
    phases: kinds.map(([phase, weeks, more]) => ({ phase, weeks, purpose: 'Any.', ...more })),
  });
const roles = (plan: ReturnType<typeof planAtLevel>, volume = '40 → 50 km') =>
  outlineWeeks(plan, level({ volume }), 2).map(({ role }) => role);

it('each phase does to the load what it is for', () => {
  const plan = phases(
    ['freestyle', 1],
    ['reverse-taper', 1],
    ['base', 1],
    ['maintenance', 1],
    ['sharpen', 1],
    ['taper', 1],
    ['race', 1],
  );
  expect(roles(plan)).toEqual(['free', 'return', 'build', 'build', 'ease', 'taper', 'taper']);
});

it('counts weeks through the plan and through their phase', () => {
  const weeks = outlineWeeks(phases(['base', 2], ['speed', 1]), level(), 4);
  expect(weeks.map(({ number, phase, weekOfPhase }) => [number, phase, weekOfPhase])).toEqual([
    [1, 0, 0],
    [2, 0, 1],
    [3, 1, 0],
  ]);
});

it('lets weeks go down where the author or the limit says so', () => {
  expect(roles(phases(['base', 4]))).toEqual(['build', 'build', 'build', 'down']);
  expect(roles(phases(['base', 3, { down: [2] }]))).toEqual(['build', 'down', 'build']);
});

it('reads down weeks from volumes written out: a fifth lighter or more', () => {
  const plan = phases(['base', 4]);
  expect(roles(plan, '15, 20, 16, 20 km')).toEqual(['build', 'build', 'down', 'build']);
  expect(roles(plan, '15, 20, 16.1, 20 km')).toEqual(['build', 'build', 'build', 'build']);
});

it('a lighter week that returns or tapers is no down week', () => {
  expect(roles(phases(['base', 2], ['taper', 1]), '40, 40, 20 km').at(-1)).toBe('taper');
});

it('a building week that something eases carries its share, and no other week does', () => {
  const eased = new Map([
    [1, 0.8],
    [2, 0.7],
  ]);
  const weeks = outlineWeeks(phases(['base', 2], ['taper', 1]), level(), 4, { eased });
  expect(weeks.map(({ role, share }) => [role, share])).toEqual([
    ['build', undefined],
    ['ease', 0.8],
    ['taper', undefined],
  ]);
  expect(weeks[0]).not.toHaveProperty('share');
});

it('goes on counting the rising weeks before it', () => {
  const after = (risen?: number) =>
    outlineWeeks(phases(['base', 3]), level(), 2, { risen }).map(({ role }) => role);
  expect(after()).toEqual(['build', 'build', 'build']);
  expect(after(1)).toEqual(['build', 'down', 'build']);
  expect(after(2)).toEqual(['down', 'build', 'build']);
});
