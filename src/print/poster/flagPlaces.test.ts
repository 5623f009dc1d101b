import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FlagWords, flagPlaces } from './flagPlaces.ts';

const GROUND = { from: 0, to: 800 };

it('sets words left of their pole, and higher where another pole is in the way', () => {
  const flags = [
    { x: 200, width: 80 },
    { x: 240, width: 80 },
    { x: 400, width: 80 },
  ];
  expect(flagPlaces(flags, GROUND)).toEqual([
    { pole: 'right', level: 0 },
    { pole: 'right', level: 1 },
    { pole: 'right', level: 0 },
  ]);
});

it('sets the words of an early race right of its pole', () => {
  expect(flagPlaces([{ x: 20, width: 80 }], GROUND)).toEqual([{ pole: 'left', level: 0 }]);
});

it('has no place for words wider than the page', () => {
  expect(flagPlaces([{ x: 20, width: 900 }], GROUND)).toBeUndefined();
});

it('never lets words meet other words or the pole of another race', () => {
  const flag = fc.record({
    x: fc.integer({ min: 1, max: 800 }),
    width: fc.integer({ min: 20, max: 200 }),
  });
  const some = fc.uniqueArray(flag, { maxLength: 12, selector: ({ x }) => x });
  let placed = 0;
  fc.assert(
    fc.property(some, (drawn) => {
      const flags = [...drawn].sort((one, other) => one.x - other.x);
      const places = flagPlaces(flags, GROUND);
      if (places) placed++;
      expect(places ? meetings(flags, places) : 0).toBe(0);
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(placed).toBeGreaterThan(300);
});

function meetings(flags: FlagWords[], places: NonNullable<ReturnType<typeof flagPlaces>>): number {
  const boxes = flags.map(({ x, width }, at) => {
    const left = places[at]?.pole === 'left';
    return {
      from: left ? x : x - width,
      to: left ? x + width : x,
      x,
      level: places[at]?.level ?? 0,
    };
  });
  return boxes.flatMap((one, at) =>
    boxes.filter((other, against) => {
      if (at === against) return false;
      const words = one.level === other.level && one.from < other.to && other.from < one.to;
      return words || (other.level >= one.level && one.from < other.x && other.x < one.to);
    }),
  ).length;
}
