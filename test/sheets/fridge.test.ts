import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { checkDrawing, MAKERS, printSheet } from '../../src/print/print.ts';
import { breakthrough, sixteenWeeks, speedPlay } from '../fixtures/plans.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periodical-fridge-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PLANS: Plan[] = [
  breakthrough('km'),
  breakthrough('mi'),
  speedPlay('km'),
  speedPlay('mi'),
  sixteenWeeks(),
];

const SHEETS = PLANS.flatMap((plan) =>
  (['a4', 'letter'] as const).flatMap((paper) =>
    (['colour', 'mono'] as const).map((ink) => ({
      name: `${plan.weeks.length}-weeks-${paper}-${plan.units}-${ink}`,
      plan,
      options: { ...OPTIONS, paper, ink },
    })),
  ),
);

const plain = (words: string): string => words.replace(/\s+/g, ' ');

describe.each(SHEETS)('the fridge sheet $name', ({ name, plan, options }) => {
  let bytes: Uint8Array;
  let file: string;
  beforeAll(async () => {
    const printed = await printSheet(await testShop(), plan, options);
    expect(printed.pages.flatMap((page) => checkDrawing(page, MAKERS.fridge.promise))).toEqual([]);
    bytes = printed.bytes;
    file = join(folder, `${name}.pdf`);
    await writeFile(file, bytes);
  });

  it('is one page on which a reader finds every session of every week', async () => {
    const { pages, text } = await readPdf(bytes);
    const found = plain(text);
    expect(pages).toBe(1);
    for (const day of plan.weeks.flatMap(({ days }) => days)) {
      for (const { title } of day.sessions) expect(found).toContain(plain(title));
    }
    expect(found.match(/Long run \d/g)).toHaveLength(longRuns(plan));
  });

  it('has no syntax error', async () => {
    const { stdout } = await run('qpdf', ['--check', file]);
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });

  it('embeds a subset of each font, with its letters', async () => {
    const { stdout } = await run('pdffonts', [file]);
    const fonts = stdout.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+.* CID TrueType +Identity-H +yes yes yes /);
  });
});

const longRuns = (plan: Plan): number =>
  plan.weeks.flatMap(({ days }) => days).filter(({ long }) => long).length;

it('weighs at most 60 kB', async () => {
  const { bytes } = await printSheet(await testShop(), sixteenWeeks(), OPTIONS);
  expect(bytes.length).toBeLessThanOrEqual(60_000);
});
