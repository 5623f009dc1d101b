import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { toOklch } from './oklch.ts';
import { darkenedFor, lightenedFor } from './readable.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('leaves a colour alone in which words read', () => {
  expect(darkenedFor('#0b4f6c', '#ffffff')).toBe('#0b4f6c');
  expect(lightenedFor('#dcecf2', '#1d1b18')).toBe('#dcecf2');
});

it('darkens any colour just enough for white paper: hardly lighter would fail', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      const found = contrast(darkenedFor(colour, '#ffffff'), '#ffffff');
      expect(found).toBeGreaterThanOrEqual(4.5);
      if (contrast(colour, '#ffffff') < 4.5) expect(found).toBeLessThan(4.65);
    }),
  );
});

it('lightens any ground just enough for words in ink', () => {
  fc.assert(
    fc.property(hex, (ground) => {
      const found = contrast('#1d1b18', lightenedFor(ground, '#1d1b18'));
      expect(found).toBeGreaterThanOrEqual(4.5);
      if (contrast('#1d1b18', ground) < 4.5) expect(found).toBeLessThan(4.75);
    }),
  );
});

it('keeps the hue: a yellow becomes a darker yellow, a blue a lighter blue', () => {
  for (const [before, after] of [
    ['#f5b700', darkenedFor('#f5b700', '#ffffff')],
    ['#0a2a8c', lightenedFor('#0a2a8c', '#1d1b18')],
  ] as const) {
    expect(after).not.toBe(before);
    expect(toOklch(after).hue).toBeCloseTo(toOklch(before).hue, 1);
    expect(toOklch(after).chroma).toBeGreaterThan(0.08);
  }
});
