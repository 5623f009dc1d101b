import type { SheetBrandMade } from '../src/brands/sheetBrand.ts';
import type { Problem } from '../src/errors.ts';
import type { CatalogueReading } from '../src/import/catalogue.ts';
import type { BrandDefinition } from '../src/model/brandDefinition.ts';
import type { Finding } from '../src/model/finding.ts';
import { makeBrand } from './makeBrand.ts';

/** A note about a brand, with its file and line. */
type BrandNote = Finding & { brand: string; file: string; line: number };

/**
 * What is wrong with the files of some brands, and what their authors should know: colours that were
 * moved, a logo that black ink leaves in colour.
 *
 * @param onDisk the absolute path of a file of the content folder
 */
export async function checkBrands(
  brands: readonly BrandDefinition[],
  reading: CatalogueReading,
  onDisk: (file: string) => string,
): Promise<{ problems: Problem[]; notes: BrandNote[] }> {
  const checked = await Promise.all(
    brands.map(async (definition) => {
      const { file } = reading.locate(definition.id, '', 'brand');
      const { made, problems } = await makeBrand(definition, onDisk(file), reading);
      const notes = made ? notesOn(made) : [];
      return {
        problems,
        notes: notes.map((note) => ({
          ...note,
          brand: definition.id,
          ...reading.locate(definition.id, note.where.path, 'brand'),
        })),
      };
    }),
  );
  return {
    problems: checked.flatMap(({ problems }) => problems),
    notes: checked.flatMap(({ notes }) => notes),
  };
}

const notesOn = ({ brand, changes }: SheetBrandMade): Finding[] => [
  ...changes.map(
    ({ rule, path, to, sentence }): Finding => ({
      rule,
      severity: 'note',
      where: { path },
      message: sentence,
      remedy: `Write "${to}" to have it so on purpose, or another colour.`,
    }),
  ),
  ...(brand.logo?.kind === 'png' ? [PIXELS] : []),
];

const PIXELS: Finding = {
  rule: 'brand-logo',
  severity: 'note',
  where: { path: 'logo' },
  message: 'a PNG keeps its colours where a sheet is printed in black',
  remedy: 'Draw it as an SVG of plain shapes, which also stays sharp in any size.',
};
