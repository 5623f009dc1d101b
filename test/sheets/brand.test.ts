import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentFolder } from '../../scripts/content.ts';
import { openBrand } from '../../scripts/openBrand.ts';
import { sheetBrandOf } from '../../src/brands/sheetBrand.ts';
import { brandSchema } from '../../src/model/brandDefinition.ts';
import { logoBox, logoShapes } from '../../src/print/brandLogo.ts';
import type { Item } from '../../src/print/layout/drawing.ts';
import { fontName } from '../../src/print/layout/fonts.ts';
import { paint } from '../../src/print/painter/paint.ts';
import { openPrintShop } from '../../src/print/print.ts';
import { bundledFonts } from '../fixtures/fonts.ts';
import { readPdf } from '../fixtures/readPdf.ts';

const run = promisify(execFile);
const ROOM = { x: 40, y: 10, width: 120, height: 80 };
const ABOUT = { title: 'Logo', language: 'en', author: 'Any club' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periodical-brand-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Red, green and blue of every pixel of a page of 200 by 100 points. */
async function pixelsOf(items: Item[], fonts = bundledFonts): Promise<Uint8Array> {
  const page = { width: 200, height: 100, cells: [], items };
  const bytes = await paint(openPrintShop(fonts).typecase, [page], ABOUT);
  await writeFile(join(folder, 'logo.pdf'), bytes);
  const { stdout } = await run('pdftoppm', ['-r', '72', join(folder, 'logo.pdf')], {
    encoding: 'buffer',
  });
  return new Uint8Array(stdout).slice(-200 * 100 * 3);
}

/** Bounds of what is not white, and how far its colours are from grey at most. */
function inkOn(pixels: Uint8Array) {
  let [left, right, top, bottom, colour] = [200, 0, 100, 0, 0];
  for (let at = 0; at < pixels.length; at += 3) {
    const channels = [...pixels.subarray(at, at + 3)];
    if (Math.min(...channels) > 250) continue;
    const [x, y] = [(at / 3) % 200, Math.floor(at / 3 / 200)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    colour = Math.max(colour, Math.max(...channels) - Math.min(...channels));
  }
  return { left, right, top, bottom, colour };
}

it('prints a logo inside its room: in its colours, or black where the ink is', async () => {
  const { brand } = await openBrand('harbour-runners', contentFolder());
  const logo = brand.logo ?? { kind: 'png', width: 1, height: 1, bytes: new Uint8Array() };
  const inked = async (ink: 'colour' | 'mono') =>
    inkOn(
      await pixelsOf(
        logoShapes(logo, logoBox(logo, ROOM), ink).map((shape) => ({
          ...shape,
          cell: 'logo',
          role: 'artifact',
        })),
      ),
    );
  const [colour, mono] = [await inked('colour'), await inked('mono')];
  expect(colour.colour).toBeGreaterThan(80);
  expect(mono.colour).toBe(0);
  for (const { left, right, top, bottom } of [colour, mono]) {
    expect(left).toBeGreaterThanOrEqual(40);
    expect(right).toBeLessThan(160);
    expect(top).toBeGreaterThanOrEqual(10);
    expect(bottom).toBeLessThan(90);
    expect(right - left).toBeGreaterThan(90);
  }
});

it('sets words in a face that a brand brings along', async () => {
  const [literata] = bundledFonts;
  const fields = brandSchema.parse({
    name: 'Any club',
    colours: { accent: '#0b4f6c' },
    fonts: { display: { file: 'display.ttf', licence: 'SIL Open Font Licence 1.1' } },
  });
  const { brand } = sheetBrandOf({ ...fields, id: 'club' }, { font: literata?.data });
  const { book, ...typecase } = openPrintShop([...bundledFonts, ...brand.fonts]).typecase;
  const font = book.find(brand.display, 600, 'normal') ?? '';
  expect(font).toBe(fontName('club display', 600, 'normal'));
  const words: Item = {
    type: 'text',
    x: 20,
    y: 50,
    words: 'Speed Play',
    font,
    size: 20,
    colour: brand.accent,
    width: book.width(font, 'Speed Play', 20),
    cell: 'title',
    role: 'heading',
  };
  const cell = { name: 'title', role: 'heading', x: 10, y: 20, width: 180, height: 40 } as const;
  const page = { width: 200, height: 100, cells: [cell], items: [words] };
  const { text } = await readPdf(await paint({ book, ...typecase }, [page], ABOUT));
  expect(text).toContain('Speed Play');
});
