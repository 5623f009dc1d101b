import { expect, it } from 'vitest';
import { bundledFonts } from '../../test/fixtures/fonts.ts';
import { PlanError } from '../errors.ts';
import { type BrandDefinition, BUNDLED_FAMILIES, brandSchema } from '../model/brandDefinition.ts';
import { PERIODICAL_SHEETS } from './periodical.ts';
import { type BrandFiles, sheetBrandOf } from './sheetBrand.ts';

const fonts = bundledFonts;
const data = fonts[0]?.data ?? new Uint8Array();
const LOGO = '<svg viewBox="0 0 4 1"><rect width="4" height="1" fill="#0b4f6c"/></svg>';
const bytes = (text: string) => new TextEncoder().encode(text);

const defined = (more: object = {}): BrandDefinition => ({
  id: 'club',
  ...brandSchema.parse({ name: 'Any club', colours: { accent: '#0b4f6c' }, ...more }),
});

function told(more: object, files: BrandFiles = {}): string[] {
  try {
    sheetBrandOf(defined(more), files);
    return [];
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.problems.map(({ where, what }) => `${where.path}: ${what}`);
  }
}

it('needs no more than a name and a colour', () => {
  expect(sheetBrandOf(defined())).toEqual({
    brand: {
      id: 'club',
      name: 'Any club',
      accent: '#0b4f6c',
      display: 'Literata',
      fonts: [],
      links: [],
      locale: 'en',
      paper: 'a4',
    },
    changes: [],
  });
});

it('carries all that its definition says', () => {
  const more = {
    links: [{ title: 'Club', url: 'https://example.org/' }],
    qr: 'https://example.org/run',
    footer: 'Tuesdays at seven',
    disclaimer: 'Ask somebody who can examine you.',
    locale: 'de-AT',
    paper: 'letter',
  };
  expect(
    sheetBrandOf(defined({ ...more, fonts: { display: 'Barlow Condensed' } })).brand,
  ).toMatchObject({ ...more, display: 'Barlow Condensed' });
});

it('moves colours until words read, and says so', () => {
  const colours = { accent: '#f5b700', ground: '#fff4d6' };
  const { brand, changes } = sheetBrandOf(defined({ colours }));
  expect(brand).toMatchObject({ accent: '#987000', ground: '#fff4d6' });
  expect(changes.map(({ path }) => path)).toEqual(['colours.accent']);
});

it('has its logo as shapes', () => {
  const { brand } = sheetBrandOf(defined({ logo: 'logo.svg' }), { logo: bytes(LOGO) });
  expect(brand.logo).toMatchObject({ kind: 'drawn', width: 100, height: 25 });
});

it('brings a face of its own to the print shop, under a family that no other brand has', () => {
  const display = { file: 'display.ttf', licence: 'SIL Open Font Licence 1.1' };
  const { brand } = sheetBrandOf(defined({ fonts: { display } }), { font: data });
  expect(brand.display).toBe('club display');
  expect(brand.fonts).toEqual([
    { name: 'club display', weight: 600, style: 'normal', data, licence: display.licence },
  ]);
});

it('tells everything that is wrong with its files, with the key that names each', () => {
  const display = { file: 'display.ttf', licence: 'OFL' };
  const bad = { logo: bytes(LOGO.replace('<rect', '<text/>\n<rect')), font: bytes('OTTO') };
  expect(told({ logo: 'logo.svg', fonts: { display } }, bad)).toEqual([
    'logo: logo.svg:1: <text> is more than a plain shape',
    'fonts.display.file: display.ttf: its outlines are PostScript (OpenType CFF)',
  ]);
  expect(told({ logo: 'logo.png', fonts: { display } })).toEqual([
    'logo: there is no file "logo.png" beside it',
    'fonts.display.file: there is no file "display.ttf" beside it',
  ]);
  expect(told({ logo: 'logo.png' }, { logo: bytes('GIF89a') })).toEqual([
    'logo: logo.png: it is no PNG',
  ]);
});

it('finds each bundled family in the weight of titles', () => {
  const titles = fonts.filter(({ weight, style }) => weight === 600 && style === 'normal');
  expect(titles.map(({ name }) => name).sort()).toEqual([...BUNDLED_FAMILIES].sort());
  expect(BUNDLED_FAMILIES).toContain(PERIODICAL_SHEETS.display);
});
