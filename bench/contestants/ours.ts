import { readFonts } from '../../scripts/fonts.ts';
import { PERIODICAL_SHEETS } from '../../src/brands/periodical.ts';
import { openPrintShop, type PrintShop, printSheet } from '../../src/print/print.ts';
import { serve } from './worker.ts';

let shop: PrintShop | undefined;

serve({
  async open() {
    shop = openPrintShop(await readFonts());
  },
  async draw({ plan, url, brand, paper, ink }) {
    if (!shop) throw new Error('The shop is closed.');
    const request = {
      sheet: 'fridge',
      paper,
      ink,
      url,
      brand: { ...PERIODICAL_SHEETS, name: brand },
    } as const;
    return (await printSheet(shop, plan, request)).bytes;
  },
  async close() {
    shop = undefined;
  },
});
