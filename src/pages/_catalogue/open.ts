import { getCollection } from 'astro:content';
import { RULES } from '../../engine/balance/rules.ts';
import { YEAR_RULES } from '../../engine/balance/yearRules.ts';
import { buildPlan, problemOf, stopsBuild } from '../../engine/buildPlan.ts';
import { checkedYear } from '../../engine/checkedYear.ts';
import { PlanError, type Problem } from '../../errors.ts';
import { type CatalogueReading, readCatalogue } from '../../import/catalogue.ts';
import type { ArticleDefinition } from '../../model/article.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Plan } from '../../model/plan.ts';
import type { SessionLibrary } from '../../model/session.ts';
import type { Units } from '../../model/units.ts';
import type { Year } from '../../model/year.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';

/** Everything the pages are made from. */
export interface Catalogue {
  definitions: PlanDefinition[];
  library: SessionLibrary;
  /** A level's plan in a unit: built at the first request, then kept. */
  plan(definition: PlanDefinition, level: string, units: Units): Plan;
  years: YearDefinition[];
  /** In the order of their list. */
  articles: ArticleDefinition[];
  /** A year's every day: built at the first request, then kept. */
  year(definition: YearDefinition): Year;
}

let kept: { digest: string; catalogue: Catalogue } | undefined;

/**
 * The catalogue of the content folder, read once and again only after a file has changed.
 *
 * @throws PlanError with every problem of every file.
 */
export async function openCatalogue(): Promise<Catalogue> {
  const entries = await getCollection('files');
  const digest = entries.map((entry) => `${entry.id} ${entry.digest}`).join('\n');
  if (kept?.digest !== digest) {
    kept = { digest, catalogue: read(entries.map(({ data }) => data)) };
  }
  return kept.catalogue;
}

const idsOf = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);

function read(files: { path: string; text: string }[]): Catalogue {
  const reading = readCatalogue(files, idsOf(RULES), idsOf(YEAR_RULES));
  const { catalogue, problems } = reading;
  if (problems.length > 0) throw new PlanError(problems);
  const plans = new Map<string, Plan>();
  const years = new Map<string, Year>();
  return {
    ...catalogue,
    plan(definition, level, units) {
      const key = [definition.id, level, units].join(' ');
      const plan = plans.get(key) ?? planOf(definition, level, units, reading);
      plans.set(key, plan);
      return plan;
    },
    year(definition) {
      const year = years.get(definition.id) ?? yearOf(definition, reading);
      years.set(definition.id, year);
      return year;
    },
  };
}

function planOf(
  definition: PlanDefinition,
  level: string,
  units: Units,
  { catalogue, locate }: CatalogueReading,
): Plan {
  try {
    return buildPlan(definition, { level, units }, catalogue.library);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new PlanError(
      error.problems.map((problem) => placed(problem, locate(definition.id, problem.where.path))),
    );
  }
}

function yearOf(definition: YearDefinition, { catalogue, locate }: CatalogueReading): Year {
  const year = checkedYear(definition, catalogue);
  const refused = year.findings.filter(stopsBuild);
  if (refused.length === 0) return year;
  throw new PlanError(
    refused.map((finding) =>
      placed(problemOf(finding), locate(definition.id, finding.where.path, 'year')),
    ),
  );
}

/** The problem with its file and line, which the engine does not know. */
const placed = (problem: Problem, place: { file: string; line: number }): Problem => ({
  ...problem,
  where: { ...problem.where, ...place },
});
