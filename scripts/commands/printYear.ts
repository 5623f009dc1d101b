import { problemOf, stopsBuild } from '../../src/engine/buildPlan.ts';
import { PlanError } from '../../src/errors.ts';
import { GUTTERS, INK_NAMES, type PaperName, SHEET_LANGUAGES } from '../../src/model/sheet.ts';
import { openPrintShop, printYearPoster } from '../../src/print/print.ts';
import { absolute, addresses } from '../../src/site/addresses.ts';
import { contentFolder } from '../content.ts';
import { readFonts } from '../fonts.ts';
import { openBrand } from '../openBrand.ts';
import { openYear } from '../openYear.ts';
import { siteOptions } from '../options.ts';
import { oneOf } from './options.ts';
import { writeBytes } from './writeBytes.ts';

/** What the command line says of a poster of a year. */
interface YearArguments {
  /** A year’s file, or its name. */
  plan: string;
  ink: string;
  brand: string;
  language?: string | undefined;
  gutter: string;
  large: boolean;
  out: string;
  url?: string | undefined;
  content?: string | undefined;
}

/**
 * Prints a year as a poster.
 *
 * @throws PlanError when there is no such year, or what no coach would sign stands in it
 */
export async function printYear(args: YearArguments, paper: PaperName): Promise<void> {
  const { year } = await openYear(args.plan, contentFolder(args.content));
  const refused = year.findings.filter(stopsBuild);
  if (refused.length > 0) throw new PlanError(refused.map(problemOf));
  const { url: site } = siteOptions(args.url === undefined ? [] : ['--url', args.url], process.env);
  const { brand } = await openBrand(args.brand, contentFolder(args.content));
  const shop = openPrintShop([...(await readFonts()), ...brand.fonts]);
  const { bytes } = await printYearPoster(shop, year, {
    paper,
    ink: oneOf('ink', args.ink, INK_NAMES),
    language: oneOf('language', args.language ?? 'en', SHEET_LANGUAGES),
    gutter: oneOf('gutter', args.gutter, GUTTERS),
    large: args.large,
    url: brand.qr ?? absolute(addresses.year(year.id), site),
    brand,
  });
  await writeBytes(args.out, bytes);
  console.log(`${args.out}: ${year.title}, ${bytes.length} bytes`);
}
