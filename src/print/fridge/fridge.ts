import { INKS, type Ink } from '../../../templates/ink.ts';
import { EN } from '../../../templates/words/en.ts';
import { PlanError } from '../../errors.ts';
import type { Plan } from '../../model/plan.ts';
import type { DrawList } from '../layout/drawing.ts';
import { allOrProblems } from '../layout/fit.ts';
import { paint } from '../painter/paint.ts';
import type { PrintShop } from '../shop.ts';
import { bands } from './bands.ts';
import { columnHeads } from './columnHeads.ts';
import { dayCell } from './dayCells.ts';
import { stressBars, tints } from './dayMarks.ts';
import { footer } from './footer.ts';
import { fridgeGrid } from './grid.ts';
import { header } from './header.ts';
import { rules } from './rules.ts';
import { type FridgeSheet, joinParts, NOTHING, type Part } from './sheet.ts';
import { spare } from './spare.ts';
import { weekCells } from './weekCells.ts';

export interface FridgeOptions {
  paper: 'a4' | 'letter';
  ink: Ink['name'];
  /** Address of the plan's page, in full. */
  url: string;
  brandName: string;
  /** ISO 8601 with zone; left out, the document carries no date. */
  date?: string;
}

export interface Printed {
  bytes: Uint8Array;
  drawing: DrawList;
}

/**
 * The whole plan on one landscape page, to hang on the fridge.
 *
 * @throws PlanError naming every cell that does not fit and every character no font has
 * @example
 * const { bytes } = await printFridge(shop, plan, { paper: 'a4', ink: 'colour', url, brandName });
 */
export async function printFridge(
  shop: PrintShop,
  plan: Plan,
  options: FridgeOptions,
): Promise<Printed> {
  const drawing = await drawFridge(shop, plan, options);
  const { title, language, lead } = plan;
  const author = plan.author || options.brandName;
  const level = `${plan.level.title}, ${plan.units}`;
  const about = { title: `${title} (${level})`, language, author, subject: lead };
  const dated = options.date ? { ...about, date: options.date } : about;
  return { bytes: await paint(shop.typecase, [drawing], dated), drawing };
}

/** The same page before it is painted. */
export async function drawFridge(
  shop: PrintShop,
  plan: Plan,
  { paper, ink, url, brandName }: FridgeOptions,
): Promise<DrawList> {
  refuseTooMany(plan);
  const grid = fridgeGrid(paper, plan.weeks.length);
  const sheet: FridgeSheet = {
    press: shop.press,
    plan,
    ink: INKS[ink],
    words: EN,
    grid,
    url,
    brandName,
  };
  const page = joinParts(await allOrProblems(partsOf(sheet)));
  return {
    width: grid.width,
    height: grid.height,
    cells: page.cells,
    items: [...tints(sheet), ...rules(sheet), ...stressBars(sheet), ...page.items],
  };
}

/** Below 9.9 mm a row cannot hold a title of 9 pt and its detail. */
const MOST_WEEKS = 16;

function refuseTooMany({ weeks }: Plan): void {
  if (weeks.length <= MOST_WEEKS) return;
  const problem = {
    what: `${weeks.length} weeks are more than one page holds`,
    where: { path: 'fridge' },
    expected: `at most ${MOST_WEEKS} weeks`,
    remedy: 'Make two plans of it, one after the other.',
  };
  throw new PlanError([problem]);
}

/** In reading order. */
function partsOf(sheet: FridgeSheet): Promise<Part>[] {
  const weeks = weekCells(sheet);
  const rows = sheet.plan.weeks.flatMap((week, row) => [
    weeks.then((cells) => cells[row] ?? NOTHING),
    ...week.days.map((_, day) => dayCell(sheet, week, day)),
  ]);
  return [header(sheet), columnHeads(sheet), bands(sheet), ...rows, spare(sheet), footer(sheet)];
}
