import { type BrandDefinition, brandSchema } from '../model/brandDefinition.ts';
import { type DefinitionReading, readDefinition } from './definitionFile.ts';
import type { ContentFile } from './fileProblems.ts';

const BRAND_FILE = /^brands\/([^/]+)\/brand\.ya?ml$/;

/** Whether a path of the content folder holds a brand. */
export const isBrandFile = ({ path }: ContentFile): boolean => BRAND_FILE.test(path);

/** Reads `brands/<slug>/brand.yaml`. Its logo and font are no text, so whoever reads files checks them. */
export const readBrand = (file: ContentFile): DefinitionReading<BrandDefinition> =>
  readDefinition(
    file,
    { id: BRAND_FILE.exec(file.path)?.[1] ?? '', rename: 'the folder, such as `harbour-runners`' },
    brandSchema,
    () => [],
  );
