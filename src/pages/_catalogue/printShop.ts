import sharp from 'sharp';
import { readFonts } from '../../../scripts/fonts.ts';
import { PERIODICAL_SHEETS } from '../../brands/periodical.ts';
import type { Plan } from '../../model/plan.ts';
import type { SheetName } from '../../model/sheet.ts';
import {
  drawSample,
  openPrintShop,
  type PrintShop,
  pictureOf,
  printSheet,
} from '../../print/print.ts';
import type { SheetChoice } from '../../site/addresses.ts';
import { absolute, addresses } from '../../site/addresses.ts';
import { sheetContents } from '../../site/sheetContents.ts';
import { PICTURE_WIDTH } from '../../site/views/printShopView.ts';

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
  choice: Omit<SheetChoice, 'units'>,
  site: URL,
): Promise<Uint8Array> {
  return (await printSheet(await printShop(), plan, requestOf(plan, choice, site))).bytes;
}

/** The first page of a sheet as a WebP picture. */
export async function sheetPicture(plan: Plan, sheet: SheetName, site: URL): Promise<Uint8Array> {
  const shop = await printShop();
  const request = requestOf(plan, { sheet, paper: 'a4', ink: 'colour' }, site);
  const page = await drawSample(shop, plan, request);
  const picture = Buffer.from(pictureOf(shop.typecase, page));
  return sharp(picture).resize({ width: PICTURE_WIDTH }).webp({ quality: 80 }).toBuffer();
}

const requestOf = (plan: Plan, choice: Omit<SheetChoice, 'units'>, site: URL) => ({
  ...choice,
  ...sheetContents(choice.sheet, plan),
  url: absolute(addresses.plan(plan.id), site),
  brand: PERIODICAL_SHEETS,
});
