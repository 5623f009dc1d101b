import { expect, it } from 'vitest';
import { INKS } from '../../templates/ink.ts';
import { SHEET_INK } from '../brands/brandColours.ts';
import { contrast } from '../brands/contrast.ts';
import { PERIODICAL_SHEETS } from '../brands/periodical.ts';
import { inkFor } from './brandInk.ts';

const BRAND = { ...PERIODICAL_SHEETS, accent: '#0b4f6c', ground: '#e3eff3' };

it('writes titles in the brand’s colour, and leaves the seasons as everybody knows them', () => {
  const ink = inkFor(BRAND, 'colour');
  expect(ink).toMatchObject({ name: 'colour', accent: '#0b4f6c', ground: '#e3eff3' });
  expect(ink.season).toEqual(INKS.colour.season);
  expect(ink.ink).toBe(SHEET_INK);
});

it('is black on white in mono, whatever the brand', () => {
  expect(inkFor(BRAND, 'mono')).toEqual(INKS.mono);
  expect(INKS.mono.accent).toBe('#000000');
  expect(INKS.mono).not.toHaveProperty('ground');
});

it('is the ink it always was for the project’s own sheets', () => {
  expect(inkFor(PERIODICAL_SHEETS, 'colour')).toEqual(INKS.colour);
});

it('writes words that read in both inks', () => {
  for (const name of ['colour', 'mono'] as const) {
    const { accent, ink, ground = '#ffffff' } = inkFor(BRAND, name);
    expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  }
});
