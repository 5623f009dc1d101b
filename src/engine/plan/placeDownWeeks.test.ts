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

it('weeks that hold count like weeks that rise', () => {
  expect(down(2, phase('maintenance', 4))).toEqual([3]);
});

it('only the last week of a phase stands aside for what it ends with', () => {
  const ending = anyPhase('base', { weeks: 5, ends: { sun: 'race-5k' } });
  expect(down(2, ending)).toEqual([3]);
});

it('counts the weeks that rose before the plan, and no more of them than the limit', () => {
  const after = (risen: number) => [...placeDownWeeks([phase('base', 3)], 2, { risen })];
  expect([0, 1, 2, 9].map(after)).toEqual([[2], [1], [0], [0]]);
});

it('a week that something eases is relief', () => {
  const eased = new Map([[2, 0.8]]);
  expect([...placeDownWeeks([phase('base', 5)], 2, { eased })]).toEqual([]);
});
