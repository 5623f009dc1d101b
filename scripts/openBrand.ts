import path from 'node:path';
import { PERIODICAL_SHEETS } from '../src/brands/periodical.ts';
import type { SheetBrandMade } from '../src/brands/sheetBrand.ts';
import { PlanError } from '../src/errors.ts';
import { isBrandFile } from '../src/import/brandFile.ts';
import { readCatalogue } from '../src/import/catalogue.ts';
import { nearest } from '../src/import/nearest.ts';
import { readContentFiles } from './content.ts';
import { makeBrand } from './makeBrand.ts';

/**
 * A brand of the content folder by its name, ready for sheets; `periodical` is always there.
 *
 * @throws PlanError when there is none of that name, or something in it is wrong.
 */
export async function openBrand(name: string, folder: string): Promise<SheetBrandMade> {
  const files = (await readContentFiles(folder)).filter(isBrandFile);
  const reading = readCatalogue(files, []);
  const { file } = reading.locate(name, '', 'brand');
  const problems = reading.problems.filter(({ where }) => where.file === file);
  if (problems.length > 0) throw new PlanError(problems);
  const definition = reading.catalogue.brands.find(({ id }) => id === name);
  if (!definition && name === PERIODICAL_SHEETS.id)
    return { brand: PERIODICAL_SHEETS, changes: [] };
  if (!definition) throw unknownBrand(name, reading.catalogue.brands);
  const { made, problems: wrong } = await makeBrand(
    definition,
    path.resolve(folder, file),
    reading,
  );
  if (!made) throw new PlanError(wrong);
  return made;
}

function unknownBrand(name: string, brands: readonly { id: string }[]): PlanError {
  const names = [PERIODICAL_SHEETS.id, ...brands.map(({ id }) => id)];
  const guess = nearest(name, names);
  return new PlanError([
    {
      what: `there is no brand "${name}"`,
      where: {},
      expected: `one of ${names.join(', ')}`,
      remedy: guess
        ? `Did you mean "${guess}"?`
        : 'Take one of them, or make content/brands/<name>/brand.yaml.',
    },
  ]);
}
