import { RULES } from '../src/engine/balance/rules.ts';
import { YEAR_RULES } from '../src/engine/balance/yearRules.ts';
import { checkedYear } from '../src/engine/checkedYear.ts';
import { PlanError } from '../src/errors.ts';
import { type CatalogueReading, readCatalogue } from '../src/import/catalogue.ts';
import type { ContentFile } from '../src/import/fileProblems.ts';
import { nearest } from '../src/import/nearest.ts';
import type { Year } from '../src/model/year.ts';
import { filesAt, merged } from './askedFiles.ts';
import { readContentFiles } from './content.ts';

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
export const YEAR_RULE_IDS: readonly string[] = YEAR_RULES.map(({ id }) => id);

/** A year that reads, judged, and where to find it. */
export interface OpenedYear {
  year: Year;
  reading: CatalogueReading;
  /** The file as the person named it, or its path in the content folder. */
  file: string;
}

const NAME = /^[a-z0-9-]+$/;

/**
 * Reads and builds one year, whatever the rules say of it.
 *
 * @param given path of a YAML or JSON file, or the name of a year in the content folder.
 * @throws PlanError when there is no such year, or it contradicts itself.
 */
export async function openYear(given: string, folder: string): Promise<OpenedYear> {
  const own = await readContentFiles(folder);
  const asked = NAME.test(given) ? undefined : await fileOf(given, folder);
  const reading = readCatalogue(merged(own, asked ? [asked] : []), RULE_IDS, YEAR_RULE_IDS);
  const place = asked?.path ?? placeOf(given, own);
  const problems = reading.problems.filter(({ where }) => where.file === place);
  if (problems.length > 0) {
    throw new PlanError(
      problems.map((problem) => ({
        ...problem,
        where: { ...problem.where, file: asked ? given : `content/${place}` },
      })),
    );
  }
  const { years, definitions, library } = reading.catalogue;
  const definition = years.find(({ id }) => reading.locate(id, '', 'year').file === place);
  if (!definition) throw unknownYear(given, years);
  return {
    year: checkedYear(definition, { definitions, library }),
    reading,
    file: asked ? given : `content/${place}`,
  };
}

const placeOf = (name: string, files: readonly ContentFile[]): string | undefined =>
  files.map(({ path }) => path).find((path) => /^years\/(.*)\.ya?ml$/.exec(path)?.[1] === name);

async function fileOf(given: string, folder: string): Promise<ContentFile> {
  const [file, ...others] = await filesAt(given, folder);
  if (file && others.length === 0 && file.path.startsWith('years/')) return file;
  throw new PlanError([
    {
      what: `"${given}" is not a year`,
      where: {},
      expected: 'a file with `start` and `races`, or the name of a year in content/years/',
      remedy: 'See docs/authoring.md for what a year holds.',
    },
  ]);
}

function unknownYear(given: string, years: readonly { id: string }[]): PlanError {
  const names = years.map(({ id }) => id);
  const guess = nearest(given, names);
  return new PlanError([
    {
      what: `there is no year "${given}"`,
      where: {},
      expected: `one of ${names.join(', ')}, or the path of a file`,
      remedy: guess ? `Did you mean "${guess}"?` : 'Take one of them, or give a path.',
    },
  ]);
}
