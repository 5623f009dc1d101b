import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFonts } from '../../scripts/fonts.ts';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { SHEET_LANGUAGES, SHEET_NAMES } from '../../src/model/sheet.ts';
import {
  FACES,
  needsStandIns,
  openPrintShop,
  type PrintShop,
  printSheet,
  printYearPoster,
  type SheetRequest,
  USUAL_FACES,
} from '../../src/print/print.ts';
import { sheetContents } from '../../src/site/sheetContents.ts';
import { bundled, library } from '../fixtures/content.ts';
import { OPTIONS } from '../fixtures/shop.ts';
import { bundledYear } from '../fixtures/years.ts';

let usual: PrintShop;
let whole: PrintShop;
beforeAll(async () => {
  const fonts = await readFonts();
  const usualFonts = fonts.filter(({ name }) => USUAL_FACES.some((face) => face.name === name));
  expect([usualFonts.length, fonts.length]).toEqual([6, FACES.length]);
  usual = openPrintShop(usualFonts, deflateSync);
  whole = openPrintShop(fonts, deflateSync);
});

const plan = buildPlan(bundled('speed-play'), { level: 'steady', units: 'km' }, library);
const year = bundledYear('two-peaks');

describe.each(SHEET_LANGUAGES)('without the face that stands in, in %s', (language) => {
  it.each(SHEET_NAMES)('a %s sheet is the same to the last byte', async (sheet) => {
    const request: SheetRequest = {
      ...OPTIONS,
      ...sheetContents(sheet, plan, { language }),
      sheet,
      language,
      start: '2027-03-01',
    };
    expect(needsStandIns(usual, [plan, request])).toBe(false);
    const { bytes } = await printSheet(usual, plan, request);
    const expected = await printSheet(whole, plan, request);
    expect(Buffer.from(bytes).equals(expected.bytes)).toBe(true);
  });

  it('a year’s poster is the same to the last byte', async () => {
    const request = { ...OPTIONS, language };
    expect(needsStandIns(usual, [year, request])).toBe(false);
    const { bytes } = await printYearPoster(usual, year, request);
    const expected = await printYearPoster(whole, year, request);
    expect(Buffer.from(bytes).equals(expected.bytes)).toBe(true);
  });
});

it.each([
  ['Greek', 'Σπάρτη'],
  ['Cyrillic', 'Бег'],
  ['a thin space', '10\u2009km'],
])('%s asks for the face that stands in, wherever it is', (_, title) => {
  expect(needsStandIns(usual, { races: [{ title }] })).toBe(true);
  expect(needsStandIns(whole, { races: [{ title }] })).toBe(true);
});

it.each(['Łódź', 'Đà Nẵng', 'Fête de la course', 'Lo\u0301z', '„½ × 10 km“ – 5 %…'])(
  'the first face of labels has all of %s',
  (title) => expect(needsStandIns(usual, [{ title }])).toBe(false),
);
