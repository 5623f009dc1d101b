import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineCommand } from 'citty';
import { PERIODICAL } from '../../src/brands/periodical.ts';
import { RULES } from '../../src/engine/balance/rules.ts';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { PlanError } from '../../src/errors.ts';
import { readCatalogue } from '../../src/import/catalogue.ts';
import type { Choices } from '../../src/model/choices.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { openPrintShop, printFridge } from '../../src/print/print.ts';
import { absolute, addresses, INKS, PAPERS, UNITS } from '../../src/site/addresses.ts';
import { contentFolder, readContentFiles } from '../content.ts';
import { readFonts } from '../fonts.ts';
import { siteOptions } from '../options.ts';
import { CONTENT_OPTION, oneOf, weekdays } from './options.ts';

export const print = defineCommand({
  meta: { name: 'print', description: 'Prints a sheet of a plan as a PDF' },
  args: {
    plan: { type: 'positional', required: true, description: 'Name of a plan in content/plans/' },
    level: { type: 'string', required: true, description: 'One of the plan’s levels' },
    sheet: { type: 'string', default: 'fridge', description: 'fridge' },
    paper: { type: 'string', default: 'a4', description: PAPERS.join(' or ') },
    units: { type: 'string', description: `${UNITS.join(' or ')}; the author’s when left out` },
    ink: { type: 'string', default: 'colour', description: INKS.join(' or ') },
    free: {
      type: 'string',
      valueHint: 'DAYS',
      description: 'Days that may hold a session: tue,thu,sun',
    },
    'long-run': { type: 'string', valueHint: 'DAY', description: 'Day of the long run: sat' },
    'week-start': { type: 'string', valueHint: 'DAY', description: 'First day of the week: mon' },
    out: { type: 'string', required: true, valueHint: 'FILE', description: 'PDF to write' },
    url: {
      type: 'string',
      valueHint: 'ADDRESS',
      description: 'Public address of the site, for the QR code',
    },
    content: CONTENT_OPTION,
  },
  async run({ args }) {
    oneOf('sheet', args.sheet, ['fridge']);
    const paper = oneOf('paper', args.paper, PAPERS);
    const ink = oneOf('ink', args.ink, INKS);
    const plan = await planOf(args.plan, contentFolder(args.content), choicesOf(args));
    const { url: site } = siteOptions(
      args.url === undefined ? [] : ['--url', args.url],
      process.env,
    );
    const shop = openPrintShop(await readFonts());
    const url = absolute(addresses.plan(plan.id), site);
    const { bytes } = await printFridge(shop, plan, {
      paper,
      ink,
      url,
      brandName: PERIODICAL.name,
    });
    await write(args.out, bytes);
    console.log(`${args.out}: ${plan.title}, ${plan.level.title}, ${bytes.length} bytes`);
  },
});

/** @throws PlanError naming the file when it cannot be written. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw new PlanError([
      {
        what: `"${file}" cannot be written: ${error instanceof Error ? error.message : error}`,
        where: {},
        expected: 'a file in a folder you may write to',
        remedy: 'Give another path with --out.',
      },
    ]);
  }
}

interface Given {
  level: string;
  units?: string | undefined;
  free?: string | undefined;
  'long-run'?: string | undefined;
  'week-start'?: string | undefined;
}

function choicesOf(given: Given): Choices {
  const { level, units, free, 'long-run': longRun, 'week-start': weekStart } = given;
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
