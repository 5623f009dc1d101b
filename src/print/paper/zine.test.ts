import { expect, it } from 'vitest';
import { PANELS, type Panel } from './zine.ts';

const nameOf = ({ column, row }: Panel): string => `${row === 0 ? 'upper' : 'lower'} ${column}`;
const numberAt = (name: string): number => PANELS.findIndex((panel) => nameOf(panel) === name) + 1;

/**
 * Pushed together, the cut sheet is a cross of four leaves: the outer columns folded over the long
 * fold, and the inner pairs of each row folded back to back.
 */
const LEAVES = [
  ['lower 3', 'upper 3'],
  ['upper 2', 'upper 1'],
  ['upper 0', 'lower 0'],
  ['lower 1', 'lower 2'],
];

it('folds into four leaves that read from 1 to 8', () => {
  expect(LEAVES.map((leaf) => leaf.map(numberAt))).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ]);
});

it('lets pages that face each other hang together at an edge, the left one left of its neighbour', () => {
  for (const left of [2, 4, 6]) {
    const [one, other] = [PANELS[left - 1], PANELS[left]];
    expect(one?.row).toBe(other?.row);
    const rightwards = (other?.column ?? 0) - (one?.column ?? 0);
    expect(rightwards).toBe(one?.row === 0 ? -1 : 1);
  }
});

it('uses each place once', () => {
  expect(new Set(PANELS.map(nameOf)).size).toBe(8);
});
