import path from 'node:path';
import { type SheetBrandMade, sheetBrandOf } from '../src/brands/sheetBrand.ts';
import { PlanError, type Problem } from '../src/errors.ts';
import type { CatalogueReading } from '../src/import/catalogue.ts';
import type { BrandDefinition } from '../src/model/brandDefinition.ts';
import { readBrandFiles } from './brandFiles.ts';

/**
 * A brand with its files, ready for sheets; or what is wrong with them, by file and line.
 *
 * @param file the brand's definition on the disk, absolute
 */
export async function makeBrand(
  definition: BrandDefinition,
  file: string,
  { locate }: Pick<CatalogueReading, 'locate'>,
): Promise<{ made?: SheetBrandMade; problems: Problem[] }> {
  try {
    const files = await readBrandFiles(path.dirname(file), definition);
    return { made: sheetBrandOf(definition, files), problems: [] };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const problems = error.problems.map((problem) => ({
      ...problem,
      where: { ...problem.where, ...locate(definition.id, problem.where.path, 'brand') },
    }));
    return { problems };
  }
}
