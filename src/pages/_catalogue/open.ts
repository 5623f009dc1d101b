import { getCollection } from 'astro:content';
import { RULES } from '../../engine/balance/rules.ts';
import { buildPlan } from '../../engine/buildPlan.ts';
import { PlanError, type Problem } from '../../errors.ts';
import { type CatalogueReading, readCatalogue } from '../../import/catalogue.ts';
import type { PlanDefinition } from '../../model/definition.ts';
import type { Plan } from '../../model/plan.ts';
import type { SessionLibrary } from '../../model/session.ts';
import type { Units } from '../../model/units.ts';

/** Everything the pages are made from. */
export interface Catalogue {
  definitions: PlanDefinition[];
  library: SessionLibrary;
  /** A level's plan in a unit: built at the first request, then kept. */
  plan(definition: PlanDefinition, level: string, units: Units): Plan;
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

function read(files: { path: string; text: string }[]): Catalogue {
  const { catalogue, problems, locate } = readCatalogue(
    files,
    RULES.map(({ id }) => id),
  );
  if (problems.length > 0) throw new PlanError(problems);
  const build = (definition: PlanDefinition, level: string, units: Units): Plan => {
    try {
      return buildPlan(definition, { level, units }, catalogue.library);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      throw new PlanError(error.problems.map((problem) => placed(problem, definition.id, locate)));
    }
  };
  const plans = new Map<string, Plan>();
  return {
    ...catalogue,
    plan(definition, level, units) {
      const key = [definition.id, level, units].join(' ');
      const plan = plans.get(key) ?? build(definition, level, units);
      plans.set(key, plan);
      return plan;
    },
  };
}

/** The problem with its file and line, which the engine does not know. */
const placed = (problem: Problem, plan: string, locate: CatalogueReading['locate']): Problem => ({
  ...problem,
  where: { ...problem.where, ...locate(plan, problem.where.path) },
});
