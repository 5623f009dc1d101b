import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromOklch, toOklch } from './oklch.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('finds the published values of red, white and black', () => {
  const red = toOklch('#ff0000');
  expect(red.lightness).toBeCloseTo(0.628, 3);
  expect(red.chroma).toBeCloseTo(0.2577, 3);
  expect((red.hue * 180) / Math.PI).toBeCloseTo(29.23, 1);
  expect(toOklch('#ffffff').lightness).toBeCloseTo(1, 5);
  expect(toOklch('#000000').lightness).toBe(0);
});

it('comes back to any colour it left', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      expect(fromOklch(toOklch(colour))).toBe(colour);
    }),
  );
});

it('weakens a colour that no screen shows, and keeps its hue and lightness', () => {
  const { lightness, hue } = toOklch('#0b4f6c');
  const shown = toOklch(fromOklch({ lightness, hue, chroma: 0.4 }));
  expect(shown.chroma).toBeLessThan(0.2);
  expect(shown.lightness).toBeCloseTo(lightness, 1);
  expect(shown.hue).toBeCloseTo(hue, 1);
});
