import { expect, it } from 'vitest';
import { stack } from './stack.ts';
import type { Stamp } from './stamp.ts';

const stamp = (height: number, missing: string[] = []): Stamp => ({
  width: 50,
  height,
  shapes: [{ type: 'box', x: 1, y: 2, width: 3, height: 4 }],
  missing,
});

it('sets stamps one under the other with white between them', () => {
  const stacked = stack([stamp(10), stamp(20), stamp(5)], 1.5);
  expect(stacked.height).toBe(38);
  expect(stacked.shapes.map(({ y }) => y)).toEqual([2, 13.5, 35]);
});

it('names what is missing in any of them once', () => {
  expect(stack([stamp(1, ['a']), stamp(1, ['b', 'a'])], 0).missing).toEqual(['a', 'b']);
});
