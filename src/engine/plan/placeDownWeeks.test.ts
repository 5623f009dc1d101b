import { expect, it } from 'vitest';
import { phase as anyPhase } from '../../../test/fixtures/orders.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import { placeDownWeeks } from './placeDownWeeks.ts';

const phase = (kind: string, weeks: number, down?: unknown): PhaseDefinition =>
  anyPhase(kind, { weeks, ...(down !== undefined && { down }) });
const down = (limit: number, ...phases: PhaseDefinition[]) => [...placeDownWeeks(phases, limit)];

it('M18: no more than so many rising weeks follow each other', () => {
  expect(down(2, phase('base', 8))).toEqual([3, 6]);
  expect(down(4, phase('base', 8))).toEqual([5]);
});

it('prefers the end of a phase', () => {
  expect(down(4, phase('base', 3), phase('speed', 4))).toEqual([2]);
});

it('does what the author says', () => {
  expect(down(4, phase('base', 4, 'last'))).toEqual([3]);
  expect(down(4, phase('base', 5, [2]))).toEqual([1]);
  expect(down(2, phase('base', 3, 'never'), phase('speed', 2))).toEqual([3]);
});

it('keeps the author’s word even where the rules will refuse it', () => {
  expect(down(2, phase('base', 6, 'never'))).toEqual([]);
});

it('counts a return, a taper or freestyle as relief', () => {
  expect(down(2, phase('base', 3), phase('reverse-taper', 1), phase('base', 2))).toEqual([]);
});

it('never begins with a down week nor puts two together', () => {
  for (const weeks of [2, 3, 5, 8]) {
    const placed = down(2, phase('base', weeks), phase('build', weeks));
    expect(placed).not.toContain(0);
    for (const week of placed) expect(placed).not.toContain(week + 1);
  }
});

it('stands aside in a week that ends with a race', () => {
  const ending = anyPhase('base', { weeks: 3, ends: { sun: 'race-5k' } });
  expect(down(2, ending, phase('speed', 3))).toEqual([3]);
  expect(down(2, phase('base', 3), phase('speed', 3))).toEqual([2, 5]);
});
