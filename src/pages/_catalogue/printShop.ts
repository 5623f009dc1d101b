import { readFonts } from '../../../scripts/fonts.ts';
import { PERIODICAL } from '../../brands/periodical.ts';
import type { Plan } from '../../model/plan.ts';
import { openPrintShop, type PrintShop, printSheet } from '../../print/print.ts';
import type { SheetChoice } from '../../site/addresses.ts';
import { absolute, addresses } from '../../site/addresses.ts';

let opened: Promise<PrintShop> | undefined;

/** One shop for all sheets: fonts parsed once, cells laid out once. */
const printShop = () => {
  opened ??= readFonts().then(openPrintShop);
  return opened;
};

/**
 * A sheet of a plan as a PDF.
 *
 * @param site the site's public address, for the QR code
 */
export async function sheetPdf(
  plan: Plan,
  { sheet, paper, ink }: Omit<SheetChoice, 'units'>,
  site: URL,
): Promise<Uint8Array> {
  const url = absolute(addresses.plan(plan.id), site);
  const options = { sheet, paper, ink, url, brandName: PERIODICAL.name };
  return (await printSheet(await printShop(), plan, options)).bytes;
}
