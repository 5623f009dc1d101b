import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableColours, SHEET_INK } from './brandColours.ts';
import { contrast } from './contrast.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('makes any two colours readable, and tells exactly what it moved', () => {
  fc.assert(
    fc.property(hex, hex, (accent, ground) => {
      const { colours, changes } = readableColours({ accent, ground });
      expect(contrast(colours.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(SHEET_INK, colours.ground ?? '#000000')).toBeGreaterThanOrEqual(4.5);
      const told = new Map(changes.map((change) => [change.path, change]));
      for (const [path, from, to] of [
        ['colours.accent', accent, colours.accent],
        ['colours.ground', ground, colours.ground],
      ] as const) {
        expect(told.has(path)).toBe(from !== to);
        expect(told.get(path)?.to ?? from).toBe(to);
        expect(told.get(path)?.before ?? 0).toBeLessThan(4.5);
        expect(told.get(path)?.after ?? 4.5).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

it('says what became of a colour, and why, in one sentence', () => {
  expect(readableColours({ accent: '#f5b700' }).changes).toEqual([
    {
      path: 'colours.accent',
      from: '#f5b700',
      to: '#987000',
      before: expect.closeTo(1.8, 2),
      after: expect.closeTo(4.5, 1),
      rule: 'brand-contrast',
      sentence:
        '#f5b700 becomes #987000, a darker form of it: words in it on white paper had a contrast of 1.8:1 and need 4.5:1',
    },
  ]);
  const [moved] = readableColours({ accent: '#000000', ground: '#0a2a8c' }).changes;
  expect(moved?.sentence).toContain('a lighter form of it: words in ink on it had a contrast of');
});

it('asks for no second colour', () => {
  expect(readableColours({ accent: '#0b4f6c' })).toStrictEqual({
    colours: { accent: '#0b4f6c' },
    changes: [],
  });
});
