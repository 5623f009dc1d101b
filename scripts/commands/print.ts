import { defineCommand } from 'citty';
import { PERIODICAL } from '../../src/brands/periodical.ts';
import { RULES } from '../../src/engine/balance/rules.ts';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { firstDayOf, onDates, type When } from '../../src/engine/onDates.ts';
import { PlanError } from '../../src/errors.ts';
import { readCatalogue } from '../../src/import/catalogue.ts';
import type { Choices } from '../../src/model/choices.ts';
import {
  GUTTERS,
  INK_NAMES,
  PAPER_NAMES,
  SHEET_LANGUAGES,
  SHEET_NAMES,
  SHEETS,
} from '../../src/model/sheet.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { openPrintShop, printSheet } from '../../src/print/print.ts';
import { absolute, addresses, UNITS } from '../../src/site/addresses.ts';
import { sheetContents } from '../../src/site/sheetContents.ts';
import { contentFolder, readContentFiles } from '../content.ts';
import { readFonts } from '../fonts.ts';
import { siteOptions } from '../options.ts';
import { CONTENT_OPTION, dateOf, oneOf, weekdays } from './options.ts';
import { printYear } from './printYear.ts';
import { readRaceAndTime } from './readRace.ts';
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
    units: { type: 'string', description: `${UNITS.join(' or ')}; the author’s when left out` },
    ink: { type: 'string', default: 'colour', description: list(INK_NAMES) },
    free: {
      type: 'string',
      valueHint: 'DAYS',
      description: 'Days that may hold a session: tue,thu,sun',
    },
    'long-run': { type: 'string', valueHint: 'DAY', description: 'Day of the long run: sat' },
    'week-start': { type: 'string', valueHint: 'DAY', description: 'First day of the week: mon' },
    start: { type: 'string', valueHint: 'DATE', description: 'First day of the plan: 2027-03-01' },
    'race-date': {
      type: 'string',
      valueHint: 'DATE',
      description: 'Day of the race that the plan ends with',
    },
    recent: {
      type: 'string',
      valueHint: 'RACE',
      description: 'A race of the last months, for your own paces: "10k 48:30"',
    },
    language: {
      type: 'string',
      description: `${list(SHEET_LANGUAGES)}; the plan’s when left out`,
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
    const choices = when ? onDates(choicesOf(args), when) : choicesOf(args);
    const plan = await planOf(args.plan, contentFolder(args.content), choices);
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
    const shop = openPrintShop(await readFonts());
    const url = absolute(addresses.plan(plan.id), site);
    const { bytes } = await printSheet(shop, plan, {
      sheet,
      paper,
      ink: oneOf('ink', args.ink, INK_NAMES),
      gutter: oneOf('gutter', args.gutter, GUTTERS),
      large: args.large,
      url,
      brandName: PERIODICAL.name,
      ...(language && { language }),
      ...sheetContents(sheet, plan, { language, recent }),
      ...(when && { start: firstDayOf(plan, when) }),
    });
    await writeBytes(args.out, bytes);
    console.log(`${args.out}: ${plan.title}, ${plan.level.title}, ${bytes.length} bytes`);
  },
});

/** When the plan takes place, if that is known. @throws PlanError on what is no date, or on both. */
function whenOf({ start, 'race-date': race }: Dates): When | undefined {
  if (start !== undefined && race !== undefined) {
    throw new PlanError([
      {
        what: `--start ${start} and --race-date ${race}`,
        where: {},
        expected: 'one of them',
        remedy: 'Leave one out: each decides the other.',
      },
    ]);
  }
  if (start !== undefined) return { start: dateOf('start', start) };
  return race === undefined ? undefined : { race: dateOf('race-date', race) };
}

interface Dates {
  start?: string | undefined;
  'race-date'?: string | undefined;
}

interface Given {
  level?: string | undefined;
  units?: string | undefined;
  free?: string | undefined;
  'long-run'?: string | undefined;
  'week-start'?: string | undefined;
}

const NO_LEVEL = {
  what: '--level is missing',
  where: {},
  expected: 'one of the plan’s levels',
  remedy: 'Add it, such as --level steady. Only the poster of a year has none.',
};

function choicesOf(given: Given): Choices {
  const { level, units, free, 'long-run': longRun, 'week-start': weekStart } = given;
  if (level === undefined) throw new PlanError([NO_LEVEL]);
  return {
    level,
    ...(units !== undefined && { units: oneOf('units', units, UNITS) }),
    ...(free !== undefined && { free: weekdays('free', free) }),
    ...(longRun !== undefined && { longRun: oneOf('long-run', longRun, WEEKDAYS) }),
    ...(weekStart !== undefined && { weekStart: oneOf('week-start', weekStart, WEEKDAYS) }),
  };
}

async function planOf(id: string, folder: string, choices: Choices) {
  const ruleIds = RULES.map((rule) => rule.id);
  const reading = readCatalogue(await readContentFiles(folder), ruleIds);
  const { definitions, library } = reading.catalogue;
  const definition = definitions.find((found) => found.id === id);
  if (definition) return buildPlan(definition, choices, library);
  const mine = reading.problems.filter(({ where }) => where.file?.startsWith(`plans/${id}/`));
  if (mine.length > 0) throw new PlanError(mine);
  oneOf(
    'plan',
    id,
    definitions.map((found) => found.id),
  );
  throw new RangeError(`plan ${id}`);
}
