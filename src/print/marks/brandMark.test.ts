import { expect, it } from 'vitest';
import { INKS } from '../../../templates/ink.ts';
import { PERIODICAL_SHEETS } from '../../brands/periodical.ts';
import type { SheetBrand } from '../../brands/sheetBrand.ts';
import { brandMark } from './brandMark.ts';

const ROOM = { x: 100, y: 20, width: 80, height: 30 };
const CLUB: SheetBrand = {
  ...PERIODICAL_SHEETS,
  name: 'Any club',
  logo: { kind: 'drawn', width: 100, height: 50, paths: [{ d: 'M0 0L100 50Z', fill: '#0b4f6c' }] },
};

it('stands at the right of its room, as high as it is, and says whose it is', () => {
  const { cells, items } = brandMark({ brand: CLUB, ink: INKS.colour }, ROOM);
  expect(cells).toMatchObject([{ role: 'figure', alt: 'Any club', x: 120, width: 60, height: 30 }]);
  expect(items).toMatchObject([{ type: 'path', scale: 0.6, fill: '#0b4f6c', role: 'figure' }]);
});

it('is black in mono, and at the left where that is asked for', () => {
  const { cells, items } = brandMark({ brand: CLUB, ink: INKS.mono }, ROOM, 'left');
  expect(cells[0]?.x).toBe(100);
  expect(items).toMatchObject([{ fill: '#000000' }]);
});

it('is nothing for a brand without a logo', () => {
  expect(brandMark({ brand: PERIODICAL_SHEETS, ink: INKS.colour }, ROOM).items).toEqual([]);
});
