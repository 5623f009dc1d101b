import type { InkName, PaperName, SheetName } from '../../model/sheet.ts';
import type { Made } from '../../site/mine/makeMine.ts';
import type { MineFile } from '../../site/mine/mineFiles.ts';
import type { Order } from '../printing/order.ts';
import { askPrinter, save } from '../printing/printer.ts';
import { nameOf } from '../printing/sheetFile.ts';
import type { Places } from './places.ts';

/** What came of a wish: nothing to say, or what stood in the way. */
export interface Wanted {
  problems: readonly string[];
}

interface SheetWish {
  made: Made;
  places: Places;
  sheet: SheetName;
  paper: PaperName;
  ink: InkName;
}

/** Has a sheet of this plan made, and saves it. */
export async function takeSheet({ made, places, sheet, paper, ink }: SheetWish): Promise<Wanted> {
  const { plan, choices, when } = made;
  const { source, fonts, url } = places;
  const order: Order = {
    plan: plan.id,
    source,
    fonts,
    choices: { ...choices, units: plan.units },
    ...(when && { when }),
    request: { sheet, paper, ink, url },
  };
  const delivery = await askPrinter(order);
  if ('problems' in delivery) return { problems: delivery.problems };
  save(new Blob([delivery.bytes], { type: 'application/pdf' }), nameOf(order));
  return { problems: [] };
}

/** Makes a file of this plan, and saves it. */
export async function takeFile(
  { plan, start }: Made,
  { format, url, mediaType, name }: MineFile,
): Promise<Wanted> {
  const { exportPlan } = await import('../../export/export.ts');
  save(new Blob([exportPlan(format, plan, { url, start })], { type: mediaType }), name);
  return { problems: [] };
}
