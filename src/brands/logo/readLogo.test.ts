import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fontProblems } from '../fontFile.ts';
import { readLogo } from './readLogo.ts';

const PARTS = [
  '<g transform="rotate(20 5 5)">',
  '</g>',
  '<path d="M1 1L9 9A3 2 1 0 1 4 4z"/>',
  '<rect width="9" height="9"/>',
  '<circle r="4" cx="5" cy="5" fill="url(#a)"/>',
  '<script>',
  '</script>',
  ' onclick="a"',
  '<!--',
  '-->',
  '&lt;',
  '<line x2="9" stroke="red"/>',
  '<image href="a"/>',
  '<',
  '>',
  '"',
  '<polygon points="1 1 2 2 3 1"/>',
];

it('makes plain paths in solid colours of any SVG, or says what is wrong with it', () => {
  let drawn = 0;
  const inside = fc.array(fc.constantFrom(...PARTS), { maxLength: 6 });
  fc.assert(
    fc.property(inside, (parts) => {
      const svg = `<svg viewBox="0 0 10 10">${parts.join('')}</svg>`;
      const reading = readLogo('logo.svg', new TextEncoder().encode(svg));
      if (!('logo' in reading)) {
        expect(reading.problems).not.toEqual([]);
        return;
      }
      if (reading.logo.kind !== 'drawn') throw new Error('an SVG is no PNG');
      drawn++;
      for (const { d, fill, stroke } of reading.logo.paths) {
        expect(d).toMatch(/^M[MLCZ\d .e-]*$/);
        for (const colour of [fill, stroke?.colour]) {
          if (colour !== undefined) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(drawn).toBeGreaterThan(20);
});

it('answers any bytes, whatever they say they are', () => {
  const starts = [[], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0, 1, 0, 0], [0x3c, 0x73]];
  const bytes = fc
    .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }))
    .map(([start, rest]) => new Uint8Array([...start, ...rest]));
  fc.assert(
    fc.property(bytes, (bytes) => {
      for (const file of ['logo.svg', 'logo.png']) {
        expect(readLogo(file, bytes).problems).not.toEqual([]);
      }
      expect(fontProblems(bytes)).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
