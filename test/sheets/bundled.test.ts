import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import type { Plan } from '../../src/model/plan.ts';
import { checkDrawing, FRIDGE_PROMISE, type Printed, printFridge } from '../../src/print/print.ts';
import { FRIDGE_SHEETS, fridgeName, type SheetChoice } from '../../src/site/addresses.ts';
import { bundled, library } from '../fixtures/content.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { freshShop, OPTIONS, testShop } from '../fixtures/shop.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periodical-sheets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LEVELS = ['project-breakthrough', 'speed-play'].flatMap((id) => {
  const definition = bundled(id);
  return Object.keys(definition.levels).map((level) => ({ id, level, definition }));
});

const plain = (words: string): string => words.replace(/\s+/g, ' ');

it('covers 48 sheets: two plans, three levels, two papers, two units, two inks', () => {
  expect(LEVELS.length * FRIDGE_SHEETS.length).toBe(48);
});

describe.each(LEVELS)('the fridge sheets of $id, $level', ({ definition, level }) => {
  const planIn = ({ units }: SheetChoice): Plan => buildPlan(definition, { level, units }, library);
  const printed = new Map<SheetChoice, Printed & { plan: Plan }>();

  beforeAll(async () => {
    const shop = await testShop();
    for (const sheet of FRIDGE_SHEETS) {
      const plan = planIn(sheet);
      const { paper, ink } = sheet;
      printed.set(sheet, { ...(await printFridge(shop, plan, { ...OPTIONS, paper, ink })), plan });
    }
  });

  const each = () => [...printed].map(([sheet, print]) => ({ name: fridgeName(sheet), ...print }));

  it('keep every word in its cell, at the promised sizes', () => {
    for (const { name, drawing } of each()) {
      expect(checkDrawing(drawing, FRIDGE_PROMISE), name).toEqual([]);
    }
  });

  it('are one page each, on which a reader finds every session of every week', async () => {
    for (const { name, bytes, plan } of each()) {
      const { pages, text } = await readPdf(bytes);
      const found = plain(text);
      expect(pages, name).toBe(1);
      for (const { title } of plan.weeks.flatMap(({ days }) => days.flatMap((day) => day.sessions)))
        expect(found, name).toContain(plain(title));
    }
  });

  it('have clean syntax and embed a subset of every font', async () => {
    for (const { name, bytes } of each()) {
      const file = join(folder, `${definition.id}-${level}-${name}.pdf`);
      await writeFile(file, bytes);
      const { stdout } = await run('qpdf', ['--check', file]);
      expect(stdout, name).toContain('No syntax or stream encoding errors found');
      const fonts = (await run('pdffonts', [file])).stdout.trim().split('\n').slice(2);
      expect(fonts.length, name).toBeGreaterThanOrEqual(4);
      for (const font of fonts) expect(font, name).toMatch(/^[A-Z]{6}\+.* yes yes yes /);
    }
  });

  it('come out the same, byte for byte, from a shop in which nothing was printed', async () => {
    const shop = await freshShop();
    for (const [sheet, { bytes }] of [...printed].reverse()) {
      const { paper, ink } = sheet;
      const again = await printFridge(shop, planIn(sheet), { ...OPTIONS, paper, ink });
      expect(Buffer.from(again.bytes).equals(bytes), fridgeName(sheet)).toBe(true);
    }
  });
});
