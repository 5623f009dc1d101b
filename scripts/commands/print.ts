import { defineCommand } from 'citty';
import { PERIODICAL_SHEETS } from '../../src/brands/periodical.ts';
import { firstDayOf, onDates } from '../../src/engine/onDates.ts';
import {
  GUTTERS,
  INK_NAMES,
  PAPER_NAMES,
  SHEET_LANGUAGES,
  SHEET_NAMES,
  SHEETS,
} from '../../src/model/sheet.ts';
import { openPrintShop, printSheet } from '../../src/print/print.ts';
import { absolute, addresses } from '../../src/site/addresses.ts';
import { sheetContents } from '../../src/site/sheetContents.ts';
import { contentFolder } from '../content.ts';
import { readFonts } from '../fonts.ts';
import { openBrand } from '../openBrand.ts';
import { siteOptions } from '../options.ts';
import { CHOICE_OPTIONS, choicesOf, openPlan } from './openPlan.ts';
import { CONTENT_OPTION, oneOf } from './options.ts';
import { printYear } from './printYear.ts';
import { readRaceAndTime } from './readRace.ts';
import { WHEN_OPTIONS, whenOf } from './when.ts';
import { writeBytes } from './writeBytes.ts';

const list = (names: readonly string[]): string => names.join(', ');

export const print = defineCommand({
  meta: { name: 'print', description: 'Prints a sheet of a plan as a PDF' },
  args: {
    plan: {
      type: 'positional',
      required: true,
      description: 'Name of a plan in content/plans/; for a poster also a year’s file or name',
    },
    level: { type: 'string', description: 'One of the plan’s levels; a year has none' },
    sheet: { type: 'string', default: 'fridge', description: list(SHEET_NAMES) },
    paper: { type: 'string', default: 'a4', description: list(PAPER_NAMES) },
    ink: { type: 'string', default: 'colour', description: list(INK_NAMES) },
    ...CHOICE_OPTIONS,
    ...WHEN_OPTIONS,
    recent: {
      type: 'string',
      valueHint: 'RACE',
      description: 'A race of the last months, for your own paces: "10k 48:30"',
    },
    language: {
      type: 'string',
      description: `${list(SHEET_LANGUAGES)}; the plan’s when left out`,
    },
    brand: {
      type: 'string',
      default: PERIODICAL_SHEETS.id,
      description: 'Name of a brand in content/brands/',
    },
    gutter: {
      type: 'string',
      default: 'none',
      description: 'Side left wide for holes: left, right or none',
    },
    large: { type: 'boolean', default: false, description: 'Large print: nothing under 12 pt' },
    out: { type: 'string', required: true, valueHint: 'FILE', description: 'PDF to write' },
    url: {
      type: 'string',
      valueHint: 'ADDRESS',
      description: 'Public address of the site, for the QR code',
    },
    content: CONTENT_OPTION,
  },
  async run({ args }) {
    const sheet = oneOf('sheet', args.sheet, SHEET_NAMES);
    const paper = oneOf('paper', args.paper, SHEETS[sheet].papers);
    if (sheet === 'poster' && args.level === undefined) return printYear(args, paper);
    const when = whenOf(args);
    const chosen = choicesOf(args, 'Only the poster of a year has none.');
    const choices = when ? onDates(chosen, when) : chosen;
    const plan = await openPlan(args.plan, contentFolder(args.content), choices);
    const { url: site } = siteOptions(
      args.url === undefined ? [] : ['--url', args.url],
      process.env,
    );
    const language =
      args.language === undefined ? undefined : oneOf('language', args.language, SHEET_LANGUAGES);
    const recent =
      args.recent === undefined
        ? plan.choices.runner?.recent
        : readRaceAndTime('--recent', args.recent);
    const { brand } = await openBrand(args.brand, contentFolder(args.content));
    const shop = openPrintShop([...(await readFonts()), ...brand.fonts]);
    const url = brand.qr ?? absolute(addresses.plan(plan.id), site);
    const { bytes } = await printSheet(shop, plan, {
      sheet,
      paper,
      ink: oneOf('ink', args.ink, INK_NAMES),
      gutter: oneOf('gutter', args.gutter, GUTTERS),
      large: args.large,
      url,
      brand,
      ...(language && { language }),
      ...sheetContents(sheet, plan, { language, recent }),
      ...(when && { start: firstDayOf(plan, when) }),
    });
    await writeBytes(args.out, bytes);
    console.log(`${args.out}: ${plan.title}, ${plan.level.title}, ${bytes.length} bytes`);
  },
});
