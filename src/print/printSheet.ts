import { INKS } from '../../templates/ink.ts';
import { WORDS } from '../../templates/words/languages.ts';
import type { Plan } from '../model/plan.ts';
import type { Gutter, InkName, PaperName, SheetLanguage, SheetName } from '../model/sheet.ts';
import { documentLanguage, sheetLanguage } from '../model/sheetLanguage.ts';
import { booklet, bookletPages } from './booklet/booklet.ts';
import { fridge } from './fridge/fridge.ts';
import type { Job, SheetContents } from './job.ts';
import type { DrawList } from './layout/drawing.ts';
import { month } from './month/month.ts';
import { paint } from './painter/paint.ts';
import { pocket } from './pocket/pocket.ts';
import { poster } from './poster/poster.ts';
import type { Sheet } from './sheet.ts';
import type { PrintShop } from './shop.ts';
import { worksheets } from './worksheets/worksheets.ts';

/** What is asked of the shop. */
export interface SheetRequest extends SheetContents {
  sheet: SheetName;
  paper: PaperName;
  ink: InkName;
  /** Address of the plan's page, in full. */
  url: string;
  brandName: string;
  /** Of the sheet’s own words; the plan’s where none is given and sheets have words in it. */
  language?: SheetLanguage;
  /** ISO date of the first day of the plan's first week; left out, the sheet carries no dates. */
  start?: string;
  /** None where it is left out. */
  gutter?: Gutter;
  /** Nothing under 12 pt. */
  large?: boolean;
  /** When it was made, ISO 8601 with zone; left out, the document does not say. */
  made?: string;
}

export interface Printed {
  bytes: Uint8Array;
  pages: DrawList[];
}

/** Every kind of sheet by its name: a new one is a folder of its own, and a line here. */
export const MAKERS: Record<SheetName, Sheet> = {
  fridge,
  month,
  poster,
  booklet,
  'booklet-pages': bookletPages,
  pocket,
  worksheets,
};

/**
 * A sheet of a plan as a PDF.
 *
 * @throws PlanError naming every cell that does not fit and every character no font has
 * @example
 * const { bytes } = await printSheet(shop, plan, { sheet: 'fridge', paper: 'a4', ink: 'colour', url, brandName });
 */
export async function printSheet(
  shop: PrintShop,
  plan: Plan,
  request: SheetRequest,
): Promise<Printed> {
  const pages = await drawSheet(shop, plan, request);
  const { title, lead } = plan;
  const about = {
    title: `${title} (${plan.level.title}, ${plan.units})`,
    language: documentLanguage(plan.language, request.language),
    author: plan.author || request.brandName,
    subject: lead,
    ...(request.made && { date: request.made }),
  };
  return { bytes: await paint(shop.typecase, pages, about), pages };
}

/** The same pages before they are painted. */
export const drawSheet = (
  shop: PrintShop,
  plan: Plan,
  request: SheetRequest,
): Promise<DrawList[]> => MAKERS[request.sheet].draw(jobOf(shop, plan, request));

/** One page that shows what a sheet is like. */
export async function drawSample(
  shop: PrintShop,
  plan: Plan,
  request: SheetRequest,
): Promise<DrawList> {
  const { draw, sample } = MAKERS[request.sheet];
  const job = jobOf(shop, plan, request);
  const page = sample ? await sample(job) : (await draw(job))[0];
  if (!page) throw new Error(`${request.sheet} has no page`);
  return page;
}

function jobOf({ press }: PrintShop, plan: Plan, request: SheetRequest): Job {
  const { sheet, paper, ink, gutter = 'none', large = false, ...rest } = request;
  const language = sheetLanguage(plan.language, request.language);
  return {
    ...rest,
    sheet,
    press,
    plan,
    paper,
    ink: INKS[ink],
    words: WORDS[language],
    language,
    gutter,
    large,
  };
}
