import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines, type Length } from './breakLines.ts';

/** Words of these widths with a space of 1 between them. */
const words = (...widths: number[]): Length[] => widths.map((width) => ({ width, before: 1 }));

/** The widths of the lines that were found. */
function widthsOf(all: readonly Length[], starts: readonly number[]): number[] {
  return starts.map((start, line) =>
    all
      .slice(start, starts[line + 1])
      .reduce((sum, { width, before }, at) => sum + width + (at === 0 ? 0 : before), 0),
  );
}

it('fills lines as far as they reach', () => {
  expect(breakLines(words(4, 4, 4), 9, 'wrap')).toEqual([0, 2]);
  expect(breakLines(words(4, 4, 4), 8.9, 'wrap')).toEqual([0, 1, 2]);
});

it('gives a word wider than the room a line of its own', () => {
  expect(breakLines(words(3, 20, 3), 10, 'wrap')).toEqual([0, 1, 2]);
});

it('makes lines even without needing more of them', () => {
  expect(breakLines(words(4, 4, 4, 4), 14, 'wrap')).toEqual([0, 3]);
  expect(breakLines(words(4, 4, 4, 4), 14, 'balance')).toEqual([0, 2]);
});

it('brings a stub at the end company', () => {
  const text = words(8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 2);
  expect(breakLines(text, 46, 'wrap')).toEqual([0, 5, 10]);
  expect(breakLines(text, 46, 'pretty')).toEqual([0, 4, 8]);
});

it('leaves a stub where company would make the text much higher', () => {
  expect(breakLines(words(5, 5, 5, 5, 5, 5, 5), 17, 'pretty')).toEqual([0, 3, 6]);
});

it('has no line for no words', () => {
  expect(breakLines([], 10, 'balance')).toEqual([]);
});

const WORDS = fc.array(
  fc.record({
    width: fc.double({ min: 0.5, max: 12, noNaN: true }),
    before: fc.constantFrom(0, 0.25),
  }),
  { minLength: 1, maxLength: 30 },
);
const ROOM = fc.double({ min: 12, max: 40, noNaN: true });
const ROUNDING = 1e-4;

it('keeps every word in order and every line in its room', () => {
  fc.assert(
    fc.property(WORDS, ROOM, fc.constantFrom('wrap', 'balance', 'pretty'), (all, room, manner) => {
      const starts = breakLines(all, room, manner);
      expect(starts[0]).toBe(0);
      expect(starts).toEqual([...new Set(starts)].toSorted((one, other) => one - other));
      expect(Math.max(...widthsOf(all, starts))).toBeLessThanOrEqual(room + ROUNDING);
    }),
    { numRuns: 500 },
  );
});

it('balances into as many lines as full ones, the longest no longer', () => {
  fc.assert(
    fc.property(WORDS, ROOM, (all, room) => {
      const full = breakLines(all, room, 'wrap');
      const even = breakLines(all, room, 'balance');
      expect(even).toHaveLength(full.length);
      const longest = (starts: number[]) => Math.max(...widthsOf(all, starts));
      expect(longest(even)).toBeLessThanOrEqual(longest(full) + ROUNDING);
    }),
    { numRuns: 500 },
  );
});
