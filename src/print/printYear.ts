import { WORDS } from '../../templates/words/languages.ts';
import type { SheetBrand } from '../brands/sheetBrand.ts';
import type { Gutter, InkName, PaperName, SheetLanguage } from '../model/sheet.ts';
import type { Year } from '../model/year.ts';
import { inkFor } from './brandInk.ts';
import type { DrawList } from './layout/drawing.ts';
import { paint } from './painter/paint.ts';
import { drawPoster } from './poster/drawPoster.ts';
import { posterLegends } from './poster/posterLegends.ts';
import type { Desk } from './poster/story.ts';
import { yearStory } from './poster/yearStory.ts';
import type { Printed } from './printSheet.ts';
import { type PrintShop, pressFor } from './shop.ts';

/** What is asked of the shop for a poster of a year. */
export interface YearPosterRequest {
  paper: PaperName;
  ink: InkName;
  /** Address of the year's page, in full. */
  url: string;
  brand: SheetBrand;
  /** English where none is given. */
  language?: SheetLanguage;
  /** None where it is left out. */
  gutter?: Gutter;
  /** Nothing under 12 pt, with the seasons on pages of their own. */
  large?: boolean;
  /** When it was made, ISO 8601 with zone; left out, the document does not say. */
  made?: string;
}

/**
 * A whole year as a poster: seasons, weeks on one scale, races by their role.
 *
 * @throws PlanError naming what does not fit and every character no font has
 * @example
 * const { bytes } = await printYearPoster(shop, year, { paper: 'a3', ink: 'colour', url, brand });
 */
export async function printYearPoster(
  shop: PrintShop,
  year: Year,
  request: YearPosterRequest,
): Promise<Printed> {
  const pages = await drawYearPoster(shop, year, request);
  const about = {
    title: year.title,
    language: request.language ?? 'en',
    author: year.author || request.brand.name,
    subject: year.lead,
    ...(request.made && { date: request.made }),
  };
  return { bytes: await paint(shop.typecase, pages, about), pages };
}

/** The same pages before they are painted. */
export function drawYearPoster(
  shop: PrintShop,
  year: Year,
  request: YearPosterRequest,
): Promise<DrawList[]> {
  const { paper, ink, url, brand, language = 'en', gutter = 'none', large = false } = request;
  const desk: Desk = {
    sheet: 'poster',
    press: pressFor(shop, brand),
    paper,
    ink: inkFor(brand, ink),
    words: WORDS[language],
    language,
    gutter,
    large,
    url,
    brand,
  };
  const story = yearStory(desk, year);
  return drawPoster(desk, story, posterLegends(desk, story));
}
