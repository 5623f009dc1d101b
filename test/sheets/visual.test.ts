import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { INK_NAMES, type PaperName, SHEETS, type SheetName } from '../../src/model/sheet.ts';
import { type Printed, printSheet, printYearPoster } from '../../src/print/print.ts';
import { sheetContents } from '../../src/site/sheetContents.ts';
import { differenceOf } from '../fixtures/difference.ts';
import { fullSessions } from '../fixtures/fullSessions.ts';
import { type Picture, picturesOf, pngOfPicture, readPicture } from '../fixtures/picture.ts';
import { breakthrough, speedPlay } from '../fixtures/plans.ts';
import { OPTIONS, testShop } from '../fixtures/shop.ts';
import { wholeYear } from '../fixtures/wholeYear.ts';

const KEPT = join(import.meta.dirname, 'visual');
const DIFFERENCES = join(import.meta.dirname, '../../.cache/visual');
/** Dots of a page that may differ. */
const MOST = 4;

/** What is printed of each sheet, and which of its pages are kept. */
const KINDS: { name: SheetName | 'year'; pages: number[]; start?: string }[] = [
  { name: 'fridge', pages: [1] },
  { name: 'month', pages: [1, 2], start: '2027-03-01' },
  { name: 'poster', pages: [1] },
  { name: 'year', pages: [1] },
  { name: 'booklet', pages: [1, 2] },
  { name: 'booklet-pages', pages: [1, 4] },
  { name: 'pocket', pages: [1] },
  { name: 'worksheets', pages: [1, 7] },
];

const CASES = KINDS.flatMap((kind) =>
  SHEETS[kind.name === 'year' ? 'poster' : kind.name].papers.flatMap((paper) =>
    INK_NAMES.map((ink) => ({ ...kind, paper, ink })),
  ),
);

type Case = (typeof CASES)[number];

/** A plan of twelve weeks in kilometres on papers of the world, one of six in miles on American ones. */
const planFor = (paper: PaperName): Plan =>
  paper === 'a4' || paper === 'a3' ? breakthrough() : speedPlay('mi');

async function print({ name, paper, ink, start }: Case): Promise<Printed> {
  const shop = await testShop();
  if (name === 'year') return printYearPoster(shop, wholeYear(), { ...OPTIONS, paper, ink });
  const whole = planFor(paper);
  const plan = name.startsWith('booklet') ? fullSessions(whole, 4) : whole;
  const contents = sheetContents(name, plan);
  const request = { ...OPTIONS, sheet: name, paper, ink, ...contents, ...(start && { start }) };
  return printSheet(shop, plan, request);
}

const fileOf = ({ name, paper, ink }: Case, page: number): string =>
  `${name}-${paper}-${ink}-${page}.png`;

/** What is said of a picture that is not the one kept; undefined where it is, or is now kept. */
async function judge(made: Picture, file: string): Promise<string | undefined> {
  const place = join(KEPT, file);
  const state = expect.getState().snapshotState.snapshotUpdateState;
  const kept = existsSync(place) ? await readPicture(place) : undefined;
  const difference = kept && differenceOf(kept, made);
  if (difference && difference.dots <= MOST) return undefined;
  if (state === 'all' || (state === 'new' && !kept)) {
    await mkdir(KEPT, { recursive: true });
    await writeFile(place, await pngOfPicture(made));
    return undefined;
  }
  if (!difference) return `${file} is not kept yet: run this test with -u and look at it`;
  await mkdir(DIFFERENCES, { recursive: true });
  const marked = join(DIFFERENCES, file);
  await writeFile(marked, await pngOfPicture(difference.picture));
  const share = (difference.share * 100).toFixed(3);
  return `${share} % of ${file} is another picture (${difference.dots} dots): see ${marked}`;
}

it.each(CASES)('$name, $paper, $ink: looks as it did', async (one) => {
  const { bytes } = await print(one);
  const pictures = await picturesOf(bytes, one.pages);
  const said = await Promise.all(
    pictures.map((picture, at) => judge(picture, fileOf(one, one.pages[at] ?? 0))),
  );
  expect(said.flatMap((problem) => problem ?? [])).toEqual([]);
});

it('keeps no picture of a sheet that is not printed any more', async () => {
  const files = CASES.flatMap((one) => one.pages.map((page) => fileOf(one, page)));
  expect((await readdir(KEPT)).sort()).toEqual(files.sort());
});
