import { readFonts } from '../../scripts/fonts.ts';
import { openPrintShop, type PrintShop, printFridge } from '../../src/print/print.ts';
import { serve } from './worker.ts';

let shop: PrintShop | undefined;

serve({
  async open() {
    shop = openPrintShop(await readFonts());
  },
  async draw({ plan, url, brand, paper, ink }) {
    if (!shop) throw new Error('The shop is closed.');
    return (await printFridge(shop, plan, { paper, ink, url, brandName: brand })).bytes;
  },
  async close() {
    shop = undefined;
  },
});
