import { expect, it } from 'vitest';
import { pairsOf } from '../../../test/fixtures/pairs.ts';
import { levelView } from './levelView.ts';
import { weekRows } from './weekRows.ts';

const rowsOf = (id: string) => weekRows(pairsOf(id).map((pair) => levelView(pair)));

it('leaves a cell empty where a level has come to its end', () => {
  const { rows, together } = rowsOf('after-marathon');
  expect(together).toBe(false);
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(rows[1]?.cells.map((cell) => cell?.phase)).toEqual([
    'Freestyle',
    'Reverse taper',
    'Reverse taper',
  ]);
  expect(rows[4]?.cells.map((cell) => cell?.phase)).toEqual([
    'Reverse taper',
    undefined,
    undefined,
  ]);
});

it('gives every level its own phase and down week where they differ', () => {
  const { rows, together } = rowsOf('project-breakthrough');
  expect(together).toBe(false);
  expect(rows[6]?.cells.map((cell) => cell?.down)).toEqual([true, false, true]);
});

it('says the phase once where all levels agree', () => {
  expect(rowsOf('speed-play').together).toBe(true);
});

it('tells levels apart whose phases agree and whose down weeks do not', () => {
  const [first, ...others] = pairsOf('speed-play').map((pair) => levelView(pair));
  if (!first) throw new Error('Speed Play has lost its levels');
  const restless = { ...first, weeks: first.weeks.map((week) => ({ ...week, down: false })) };
  expect(weekRows([first, ...others]).together).toBe(true);
  expect(weekRows([restless, ...others]).together).toBe(false);
});
