import type { Problem } from '../errors.ts';
import { checkDefinition } from '../model/checkDefinition.ts';
import { definitionSchema, type PlanDefinition } from '../model/definition.ts';
import type { SessionDefinition, SessionLibrary } from '../model/session.ts';
import type { YearDefinition } from '../model/yearDefinition.ts';
import { type DefinitionReading, readDefinition } from './definitionFile.ts';
import type { ContentFile } from './fileProblems.ts';
import { nearest } from './nearest.ts';
import { byPlace } from './placed.ts';
import { readSessions } from './sessionFiles.ts';
import { pathKeys } from './yamlFile.ts';
import { isYearFile, readYear } from './yearFile.ts';

export { byPlace };

/** Everything the content folder defines. */
export interface Catalogue {
  definitions: PlanDefinition[];
  library: Map<string, SessionDefinition>;
  years: YearDefinition[];
}

export interface CatalogueReading {
  catalogue: Catalogue;
  /** Sorted by file and line; empty when everything holds. */
  problems: Problem[];
  /** File and line of a key path in the definition of a plan, or of a year, for findings. */
  locate(id: string, path?: string, kind?: 'plan' | 'year'): { file: string; line: number };
}

const PLAN_FILE = /^plans\/([^/]+)\/plan\.ya?ml$/;
const SESSION_FILE = /^sessions\/([^/]+)\.ya?ml$/;

/**
 * Reads a content folder: the session library, the plans and the years. What holds stands in the
 * catalogue even when something else does not.
 *
 * @param files paths from the content folder, `/` between folders.
 * @param ruleIds ids of the rules a plan may allow to be broken.
 * @param yearRuleIds ids of the rules a year may allow to be broken, besides those of plans.
 */
export function readCatalogue(
  files: readonly ContentFile[],
  ruleIds: readonly string[],
  yearRuleIds: readonly string[] = [],
): CatalogueReading {
  const sessions = readSessions(files.filter((file) => SESSION_FILE.test(file.path)));
  const plans = files
    .filter((file) => PLAN_FILE.test(file.path))
    .map((file) => readPlan(file, sessions.library, ruleIds));
  const known = { plans: plans.map(({ id }) => id), ruleIds: [...yearRuleIds, ...ruleIds] };
  const years = files.filter(isYearFile).map((file) => readYear(file, known));
  return {
    catalogue: {
      definitions: soundOf(plans),
      library: sessions.library,
      years: soundOf(years),
    },
    problems: [sessions, ...plans, ...years].flatMap(({ problems }) => problems).sort(byPlace),
    locate(id, path = '', kind = 'plan') {
      const readings: DefinitionReading<unknown>[] = kind === 'year' ? years : plans;
      const read = readings.find((reading) => reading.id === id);
      return { file: read?.file ?? id, line: read?.parsed.lineOf(pathKeys(path)) ?? 1 };
    },
  };
}

const soundOf = <Definition>(readings: readonly DefinitionReading<Definition>[]): Definition[] =>
  readings.flatMap(({ definition }) => (definition ? [definition] : []));

const readPlan = (
  file: ContentFile,
  library: SessionLibrary,
  ruleIds: readonly string[],
): DefinitionReading<PlanDefinition> =>
  readDefinition(
    file,
    { id: PLAN_FILE.exec(file.path)?.[1] ?? '', rename: 'the folder, such as `speed-play`' },
    definitionSchema,
    (definition) => checkDefinition(definition, { library, ruleIds, nearest }),
  );
