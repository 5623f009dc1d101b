import type { Problem } from '../errors.ts';
import type { ArticleDefinition } from '../model/article.ts';
import type { BrandDefinition } from '../model/brandDefinition.ts';
import { checkDefinition } from '../model/checkDefinition.ts';
import { definitionSchema, type PlanDefinition } from '../model/definition.ts';
import type { SessionDefinition, SessionLibrary } from '../model/session.ts';
import type { YearDefinition } from '../model/yearDefinition.ts';
import { isArticleFile, readArticle } from './articleFile.ts';
import { isBrandFile, readBrand } from './brandFile.ts';
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
  brands: BrandDefinition[];
  /** In the order their authors give them. */
  articles: ArticleDefinition[];
}

export interface CatalogueReading {
  catalogue: Catalogue;
  /** Sorted by file and line; empty when everything holds. */
  problems: Problem[];
  /** File and line of a key path in the definition of a plan, a year, a brand or an article. */
  locate(id: string, path?: string, kind?: DefinitionKind): { file: string; line: number };
}

/** What has a file of its own. */
export type DefinitionKind = 'plan' | 'year' | 'brand' | 'article';

const PLAN_FILE = /^plans\/([^/]+)\/plan\.ya?ml$/;
const SESSION_FILE = /^sessions\/([^/]+)\.ya?ml$/;

/**
 * Reads a content folder: the session library, the plans, the years, the brands and the articles. What
 * holds stands in the catalogue even when something else does not.
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
  const brands = files.filter(isBrandFile).map(readBrand);
  const named = {
    plans: new Map(plans.map(({ id, definition }) => [id, levelsOf(definition)])),
    years: years.map(({ id }) => id),
    sessions: [...sessions.library.keys()],
    rules: known.ruleIds,
  };
  const articles = files.filter(isArticleFile).map((file) => readArticle(file, named));
  return {
    catalogue: {
      definitions: soundOf(plans),
      library: sessions.library,
      years: soundOf(years),
      brands: soundOf(brands),
      articles: soundOf(articles).sort(byOrder),
    },
    problems: [sessions, ...plans, ...years, ...brands, ...articles]
      .flatMap(({ problems }) => problems)
      .sort(byPlace),
    locate(id, path = '', kind = 'plan') {
      const readings: Record<DefinitionKind, DefinitionReading<unknown>[]> = {
        plan: plans,
        year: years,
        brand: brands,
        article: articles,
      };
      const read = readings[kind].find((reading) => reading.id === id);
      return { file: read?.file ?? id, line: read?.parsed.lineOf(pathKeys(path)) ?? 1 };
    },
  };
}

const soundOf = <Definition>(readings: readonly DefinitionReading<Definition>[]): Definition[] =>
  readings.flatMap(({ definition }) => (definition ? [definition] : []));

const levelsOf = (plan: PlanDefinition | undefined): string[] => Object.keys(plan?.levels ?? {});

const byOrder = (one: ArticleDefinition, other: ArticleDefinition): number =>
  one.order - other.order || (one.id < other.id ? -1 : 1);

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
