import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readFonts } from '../../scripts/fonts.ts';
import { PERIODICAL, PERIODICAL_SHEETS } from '../../src/brands/periodical.ts';
import { drawSheet, openPrintShop, type PrintShop } from '../../src/print/print.ts';
import { fontFile, type Sheet } from '../contestants/contestant.ts';
import { contentOf } from '../fair/content.ts';
import type { Order } from '../fair/orders.ts';

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));

/** Who takes part; ours first, because ratios are to ours. */
export const CONTESTANTS = ['ours', 'react-pdf', 'chromium', 'typst'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

const FILES: Record<ContestantName, string> = {
  ours: 'ours',
  'react-pdf': 'reactPdf',
  chromium: 'chromium',
  typst: 'typst',
};

/** What a run works with. */
export interface Stage {
  /** Holds `fonts/`, the sheets as JSON, and the PDFs of the run. */
  folder: string;
  /** A program for each contestant. */
  programs: Record<ContestantName, string>;
  sheets: Map<string, Sheet>;
}

/** Writes fonts, sheets and one bundled program for each contestant. */
export async function prepare(orders: Map<string, Order>): Promise<Stage> {
  const folder = join(HERE, '.cache');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'fonts'), { recursive: true });
  const fonts = await readFonts();
  await Promise.all(
    fonts.map((font) =>
      writeFile(join(folder, 'fonts', fontFile({ ...font, family: font.name })), font.data),
    ),
  );
  await copyFile(join(HERE, 'contestants', 'sheet.typ'), join(folder, 'sheet.typ'));
  const shop = openPrintShop(fonts);
  const sheets = new Map<string, Sheet>();
  for (const [name, order] of orders) {
    const sheet = await sheetOf(shop, order);
    sheets.set(name, sheet);
    await writeFile(join(folder, `${name}.json`), JSON.stringify(sheet));
  }
  return { folder, programs: await bundle(folder), sheets };
}

async function sheetOf(shop: PrintShop, { plan, paper, ink }: Order): Promise<Sheet> {
  const brand = PERIODICAL.name;
  const url = `https://periodical.example/plans/${plan.id}/${plan.level.id}/`;
  const request = {
    sheet: 'fridge',
    paper,
    ink,
    url,
    brand: { ...PERIODICAL_SHEETS, name: brand },
  } as const;
  const [drawing] = await drawSheet(shop, plan, request);
  if (!drawing) throw new Error('A fridge sheet is one page');
  return { plan, content: contentOf(plan, drawing, url, brand), url, brand, paper, ink };
}

/**
 * Plain JavaScript for everybody, so that nobody's cold start pays for TypeScript. Ours stands
 * outside this folder, so that it takes its libraries from the project.
 */
async function bundle(folder: string): Promise<Stage['programs']> {
  const programs = CONTESTANTS.map((name) => {
    const where = name === 'ours' ? join(HERE, '..', '.cache', 'bench') : folder;
    return [name, join(where, `${name}.mjs`)] as const;
  });
  for (const [name, outfile] of programs) {
    await build({
      entryPoints: [join(HERE, 'contestants', `${FILES[name]}.ts`)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      jsx: 'automatic',
      logLevel: 'warning',
    });
  }
  return Object.fromEntries(programs) as Stage['programs'];
}
