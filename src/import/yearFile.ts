import type { Contradiction } from '../model/contradiction.ts';
import { type YearDefinition, yearSchema } from '../model/yearDefinition.ts';
import { checkYear } from './checkYear.ts';
import { type DefinitionReading, readDefinition } from './definitionFile.ts';
import type { ContentFile } from './fileProblems.ts';
import { unknownName } from './unknownName.ts';

const YEAR_FILE = /^years\/([^/]+)\.ya?ml$/;

/** Whether a path of the content folder holds a year. */
export const isYearFile = ({ path }: ContentFile): boolean => YEAR_FILE.test(path);

/** What a year may name. */
export interface KnownToYears {
  /** Ids of the catalogue's plans. */
  plans: readonly string[];
  /** Ids of the rules a year may break on purpose. */
  ruleIds: readonly string[];
}

/** Reads `years/<slug>.yaml`. */
export const readYear = (
  file: ContentFile,
  known: KnownToYears,
): DefinitionReading<YearDefinition> =>
  readDefinition(
    file,
    { id: YEAR_FILE.exec(file.path)?.[1] ?? '', rename: 'the file, such as `two-peaks.yaml`' },
    yearSchema,
    (definition) => [...checkYear(definition), ...checkNames(definition, known)],
  );

const checkNames = ({ plans, allow }: YearDefinition, known: KnownToYears): Contradiction[] => [
  ...plans.flatMap((plan, at) => unknownName('plan', plan, known.plans, ['plans', at])),
  ...allow.flatMap(({ rule }, at) => unknownName('rule', rule, known.ruleIds, ['allow', at])),
];
