import { readFonts } from '../../scripts/fonts.ts';
import { openPrintShop, type PrintShop, printSheet } from '../../src/print/print.ts';
import { serve } from './worker.ts';

let shop: PrintShop | undefined;

serve({
  async open() {
    shop = openPrintShop(await readFonts());
  },
  async draw({ plan, url, brand }) {
    if (!shop) throw new Error('The shop is closed.');
    const options = { paper: 'a4', ink: 'colour', url, brandName: brand } as const;
    return (await printSheet(shop, plan, { sheet: 'fridge', ...options })).bytes;
  },
  async close() {
    shop = undefined;
  },
});
