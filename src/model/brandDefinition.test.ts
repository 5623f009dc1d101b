import { expect, it } from 'vitest';
import { brandSchema } from './brandDefinition.ts';

const WHOLE = { name: 'Harbour Runners', colours: { accent: '#0B4F6C' } };
const read = (more: object = {}) => brandSchema.parse({ ...WHOLE, ...more });
const wrong = (more: object) =>
  (brandSchema.safeParse({ ...WHOLE, ...more }).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );

it('asks for a name and one colour; the rest has a default or may be left out', () => {
  expect(read()).toEqual({
    name: 'Harbour Runners',
    colours: { accent: '#0b4f6c' },
    fonts: { display: 'Literata' },
    links: [],
    locale: 'en',
    paper: 'a4',
  });
  expect(wrong({ name: undefined })).toEqual(['name']);
  expect(wrong({ colours: {} })).toEqual(['colours.accent']);
});

it('takes a bundled family by name, or a font file that says its licence', () => {
  expect(read({ fonts: { display: 'Barlow Condensed' } }).fonts.display).toBe('Barlow Condensed');
  const own = { file: 'display.ttf', licence: 'SIL Open Font Licence 1.1' };
  expect(read({ fonts: { display: own } }).fonts.display).toEqual(own);
  expect(wrong({ fonts: { display: 'Comic Sans' } })).toEqual(['fonts.display']);
  expect(wrong({ fonts: { display: { file: 'display.ttf' } } })).toEqual(['fonts.display']);
  expect(wrong({ fonts: { display: { ...own, file: 'display.otf' } } })).not.toEqual([]);
});

it('speaks English, German or Spanish, of a region if it likes', () => {
  for (const locale of ['en', 'en-GB', 'de-AT', 'es', 'es-MX']) {
    expect(read({ locale }).locale).toBe(locale);
  }
  for (const locale of ['fr', 'EN', 'en_GB', 'en-gb', 'en-GB-oed', '']) {
    expect(wrong({ locale }), locale).toEqual(['locale']);
  }
});

it('prints on A4 or Letter', () => {
  expect(read({ paper: 'letter' }).paper).toBe('letter');
  expect(wrong({ paper: 'a3' })).toEqual(['paper']);
});

it('has one line at the foot, and a sentence or two of small print', () => {
  expect(read({ footer: 'Every Tuesday at seven' }).footer).toBe('Every Tuesday at seven');
  expect(wrong({ footer: 'Every Tuesday\nat seven' })).toEqual(['footer']);
  expect(wrong({ footer: 'x'.repeat(101) })).toEqual(['footer']);
  expect(wrong({ disclaimer: 'x'.repeat(201) })).toEqual(['disclaimer']);
});

it('leads readers to https and mail, codes to https alone', () => {
  const link = (url: string) => ({ links: [{ title: 'Club', url }] });
  expect(read(link('mailto:hello@example.org')).links).toHaveLength(1);
  expect(wrong(link('http://example.org/'))).toEqual(['links.0.url']);
  expect(wrong({ links: Array(5).fill({ title: 'Club', url: 'https://example.org/' }) })).toEqual([
    'links',
  ]);
  expect(read({ qr: 'https://example.org/plans' }).qr).toBe('https://example.org/plans');
  expect(wrong({ qr: 'mailto:hello@example.org' })).toEqual(['qr']);
  expect(wrong({ qr: `https://example.org/${'x'.repeat(101)}` })).toEqual(['qr']);
});

it('has a logo that lies beside it', () => {
  expect(read({ logo: 'logo.svg' }).logo).toBe('logo.svg');
  expect(wrong({ logo: '../other/logo.svg' })).toEqual(['logo']);
  expect(wrong({ logo: 'logo.gif' })).toEqual(['logo']);
});
