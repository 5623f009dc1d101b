import path from 'node:path';
import { draftPlan, problemOf, stopsBuild } from '../src/engine/buildPlan.ts';
import { checkedYear } from '../src/engine/checkedYear.ts';
import { formatProblem, type Problem } from '../src/errors.ts';
import { byPlace, type CatalogueReading, readCatalogue } from '../src/import/catalogue.ts';
import type { PlanDefinition } from '../src/model/definition.ts';
import type { Finding } from '../src/model/finding.ts';
import type { YearDefinition } from '../src/model/yearDefinition.ts';
import { filesAt, merged } from './askedFiles.ts';
import { checkBrands } from './checkBrands.ts';
import { checkSheets } from './checkSheets.ts';
import { readContentFiles } from './content.ts';
import { RULE_IDS, YEAR_RULE_IDS } from './openYear.ts';

/** A finding with the file and line a remedy would change. */
export interface PlacedFinding extends Finding {
  /** The plan it speaks of, or the year, or the brand. */
  plan?: string;
  year?: string;
  brand?: string;
  file: string;
  line: number;
}

/** All that can be said of a content folder, in one run. */
export interface CheckReport {
  /** What cannot be read, and what the rules refuse; any of it stops a build. */
  problems: Problem[];
  /** What the rules say besides: allowed errors, warnings and notes. */
  findings: PlacedFinding[];
  plans: number;
  levels: number;
  years: number;
  brands: number;
  rules: number;
}

/**
 * Checks a content folder: schemas, references, every rule at every level of every plan and in every
 * year, whether its sheets hold what is written, and the colours, logos and fonts of its brands.
 *
 * @param folder absolute path of the content folder.
 * @param only paths of files of plans, years and brands, or of folders; everything when empty.
 * @param sheets whether sheets are laid out too, which takes by far the longest.
 * @throws PlanError when a path does not exist.
 */
export async function checkFolder(
  folder: string,
  only: readonly string[] = [],
  { sheets = true }: { sheets?: boolean } = {},
): Promise<CheckReport> {
  const own = await readContentFiles(folder);
  const asked = (await Promise.all(only.map((given) => filesAt(given, folder)))).flat();
  const reading = readCatalogue(merged(own, asked), RULE_IDS, YEAR_RULE_IDS);
  const wanted = new Set(asked.map((file) => file.path));
  const isWanted = (file: string | undefined) =>
    only.length === 0 || file === undefined || wanted.has(file);
  const elsewhere = new Map(asked.map((file) => [file.path, file.full]));
  const onDisk = (file: string) => elsewhere.get(file) ?? path.resolve(folder, file);
  const shown = (file: string) => path.relative(process.cwd(), onDisk(file));
  const plans = reading.catalogue.definitions.filter(({ id }) => isWanted(reading.locate(id).file));
  const years = reading.catalogue.years.filter(({ id }) =>
    isWanted(reading.locate(id, '', 'year').file),
  );
  const brands = reading.catalogue.brands.filter(({ id }) =>
    isWanted(reading.locate(id, '', 'brand').file),
  );
  const branded = await checkBrands(brands, reading, onDisk);
  const judged = [
    ...plans.flatMap((definition) => judgePlan(definition, reading)),
    ...years.flatMap((definition) => judgeYear(definition, reading)),
  ];
  const refused = judged.filter(stopsBuild).map((finding) => ({
    ...problemOf(finding),
    where: { file: finding.file, line: finding.line, path: finding.where.path },
  }));
  const sound = plans.filter(({ id }) => !judged.some((one) => one.plan === id && stopsBuild(one)));
  const misfits = sheets ? await misfitsOf(sound, reading) : [];
  const problems = [...reading.problems, ...refused, ...misfits, ...branded.problems]
    .sort(byPlace)
    .filter(({ where }) => isWanted(where.file))
    .map((problem) => ({
      ...problem,
      where: { ...problem.where, ...(problem.where.file && { file: shown(problem.where.file) }) },
    }));
  return {
    problems: problems as Problem[],
    findings: [...judged.filter((finding) => !stopsBuild(finding)), ...branded.notes].map(
      (finding) => ({ ...finding, file: shown(finding.file) }),
    ),
    plans: plans.length,
    levels: plans.reduce((sum, { levels }) => sum + Object.keys(levels).length, 0),
    years: years.length,
    brands: brands.length,
    rules: RULE_IDS.length + YEAR_RULE_IDS.length,
  };
}

/** What does not fit on the sheets of plans, with file and line. */
async function misfitsOf(
  plans: readonly PlanDefinition[],
  { catalogue, locate }: CatalogueReading,
): Promise<Problem[]> {
  const found = await checkSheets(plans, catalogue.library);
  return found.map(({ plan, ...problem }) => ({
    ...problem,
    where: { ...problem.where, ...locate(plan, problem.where.path) },
  }));
}

function judgePlan(definition: PlanDefinition, reading: CatalogueReading): PlacedFinding[] {
  return Object.keys(definition.levels).flatMap((level) =>
    draftPlan(definition, { level }, reading.catalogue.library).findings.map((finding) => ({
      ...finding,
      plan: definition.id,
      ...reading.locate(definition.id, finding.where.path),
    })),
  );
}

const judgeYear = (
  definition: YearDefinition,
  { catalogue, locate }: CatalogueReading,
): PlacedFinding[] =>
  checkedYear(definition, catalogue).findings.map((finding) => ({
    ...finding,
    year: definition.id,
    ...locate(definition.id, finding.where.path, 'year'),
  }));

/**
 * Checks a content folder for a build and prints every problem.
 *
 * @returns false when there is any.
 */
export async function checkContent(folder: string, options: { sheets: boolean }): Promise<boolean> {
  const { problems } = await checkFolder(folder, [], options);
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length === 0;
}
