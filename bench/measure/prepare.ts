import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readFonts } from '../../scripts/fonts.ts';
import { PERIODICAL } from '../../src/brands/periodical.ts';
import { drawSheet, openPrintShop } from '../../src/print/print.ts';
import { fontFile, type Sheet } from '../contestants/contestant.ts';
import { contentOf } from '../fair/content.ts';
import { plansOf, readProject } from '../fair/plans.ts';

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
const URL_OF_PLAN = 'https://periodical.example/plans/project-breakthrough/';

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
export async function prepare(): Promise<Stage> {
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
  const sheets = await sheetsOf(openPrintShop(fonts));
  for (const [level, sheet] of sheets) {
    await writeFile(join(folder, `${level}.json`), JSON.stringify(sheet));
  }
  return { folder, programs: await bundle(folder), sheets };
}

async function sheetsOf(shop: ReturnType<typeof openPrintShop>): Promise<Map<string, Sheet>> {
  const sheets = new Map<string, Sheet>();
  const brand = PERIODICAL.name;
  const options = { paper: 'a4', ink: 'colour', url: URL_OF_PLAN, brandName: brand } as const;
  for (const [level, plan] of plansOf(await readProject(), 'project-breakthrough')) {
    const [drawing] = await drawSheet(shop, plan, { sheet: 'fridge', ...options });
    if (!drawing) throw new Error('A fridge sheet is one page');
    const content = contentOf(plan, drawing, URL_OF_PLAN, brand);
    sheets.set(level, { plan, content, url: URL_OF_PLAN, brand });
  }
  return sheets;
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
