import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import type { Plan } from '../../src/model/plan.ts';
import { checkDrawing, MAKERS, type Printed, printSheet } from '../../src/print/print.ts';
import { type SheetChoice, sheetName } from '../../src/site/addresses.ts';
import { choicesOf } from '../../src/site/readySheets.ts';
import { bundled, bundledIds, library } from '../fixtures/content.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { freshShop, OPTIONS, testShop } from '../fixtures/shop.ts';

const run = promisify(execFile);

const FRIDGE_SHEETS = choicesOf('fridge');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periodical-sheets-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A short plan with notes under it and a plan of minutes: all papers, units and inks of one level. */
const IN_FULL = ['after-marathon first', 'first-5k walker'];

/** Every other level is printed once, each on the next of the eight sheets. */
const LEVELS = bundledIds
  .flatMap((id) => Object.keys(bundled(id).levels).map((level) => ({ id, level })))
  .map(({ id, level }, at) => {
    const one = FRIDGE_SHEETS[at % FRIDGE_SHEETS.length] ?? FRIDGE_SHEETS[0];
    const sheets = IN_FULL.includes(`${id} ${level}`) || !one ? FRIDGE_SHEETS : [one];
    return { id, level, sheets };
  });

/** A sheet must also travel by a poor connection. */
const MOST_BYTES = 60_000;

const plain = (words: string): string => words.replace(/\s+/g, ' ');

it('covers every level of every plan, on every paper, in both units and inks', () => {
  expect(LEVELS.map(({ id }) => id)).toEqual(expect.arrayContaining([...bundledIds]));
  const names = LEVELS.map(({ sheets }) => (sheets[0] ? sheetName(sheets[0]) : ''));
  expect(new Set(names).size).toBe(FRIDGE_SHEETS.length);
  expect(LEVELS.filter(({ sheets }) => sheets.length === 8)).toHaveLength(IN_FULL.length);
});

describe.each(LEVELS)('the fridge sheets of $id, $level', ({ id, level, sheets }) => {
  const planIn = ({ units }: SheetChoice): Plan =>
    buildPlan(bundled(id), { level, units }, library);
  const printed = new Map<SheetChoice, Printed & { plan: Plan }>();

  beforeAll(async () => {
    const shop = await testShop();
    for (const sheet of sheets) {
      const plan = planIn(sheet);
      const { paper, ink } = sheet;
      printed.set(sheet, { ...(await printSheet(shop, plan, { ...OPTIONS, paper, ink })), plan });
    }
  });

  const each = () => [...printed].map(([sheet, print]) => ({ name: sheetName(sheet), ...print }));

  it('keep every word in its cell, at the promised sizes', () => {
    for (const { name, pages } of each()) {
      expect(
        pages.flatMap((page) => checkDrawing(page, MAKERS.fridge.promise)),
        name,
      ).toEqual([]);
    }
  });

  it('are one page each, on which a reader finds every session of every week', async () => {
    for (const { name, bytes, plan } of each()) {
      const { pages, text } = await readPdf(bytes);
      const found = plain(text);
      expect(pages, name).toBe(1);
      expect(bytes.length, name).toBeLessThan(MOST_BYTES);
      for (const { title } of plan.weeks.flatMap(({ days }) => days.flatMap((day) => day.sessions)))
        expect(found, name).toContain(plain(title));
    }
  });

  it('have clean syntax and embed a subset of every font', async () => {
    for (const { name, bytes } of each()) {
      const file = join(folder, `${id}-${level}-${name}.pdf`);
      await writeFile(file, bytes);
      const { stdout } = await run('qpdf', ['--check', file]);
      expect(stdout, name).toContain('No syntax or stream encoding errors found');
      const fonts = (await run('pdffonts', [file])).stdout.trim().split('\n').slice(2);
      expect(fonts.length, name).toBeGreaterThanOrEqual(4);
      for (const font of fonts) expect(font, name).toMatch(/^[A-Z]{6}\+.* yes yes yes /);
    }
  });
});

describe.each(LEVELS.filter(({ sheets }) => sheets.length > 1))(
  'every fridge sheet of $id, $level',
  ({ id, level, sheets }) => {
    it('comes out the same, byte for byte, from a shop in which nothing was printed', async () => {
      const [used, fresh] = [await testShop(), await freshShop()];
      for (const { units, paper, ink } of [...sheets].reverse()) {
        const plan = buildPlan(bundled(id), { level, units }, library);
        const once = await printSheet(used, plan, { ...OPTIONS, paper, ink });
        const again = await printSheet(fresh, plan, { ...OPTIONS, paper, ink });
        expect(Buffer.from(again.bytes).equals(once.bytes), `${paper} ${units} ${ink}`).toBe(true);
      }
    });
  },
);
