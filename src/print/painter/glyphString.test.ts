import { expect, it } from 'vitest';
import { glyphString, streamBytes } from './glyphString.ts';

it('writes a glyph in two bytes, and marks what would end its string', () => {
  expect(glyphString(0x0141)).toBe('\u0001A');
  expect([40, 41, 92, 13, 10].map(glyphString)).toEqual([
    '\0\\(',
    '\0\\)',
    '\0\\\\',
    '\0\\r',
    '\0\n',
  ]);
  expect(glyphString(0x5c28)).toBe('\\\\\\(');
});

it('turns each sign of a stream into one byte', () => {
  expect([...streamBytes(`(${glyphString(0xff80)})`)]).toEqual([40, 255, 128, 41]);
});
