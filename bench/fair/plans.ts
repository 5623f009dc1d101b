import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../../scripts/content.ts';
import { RULES } from '../../src/engine/balance/rules.ts';
import { YEAR_RULES } from '../../src/engine/balance/yearRules.ts';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { type Catalogue, readCatalogue } from '../../src/import/catalogue.ts';
import type { PlanDefinition } from '../../src/model/definition.ts';
import type { Plan } from '../../src/model/plan.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** @throws Error when the content does not hold */
export async function readProject(): Promise<Catalogue> {
  const files = await readContentFiles(CONTENT);
  const { catalogue, problems } = readCatalogue(files, idsOf(RULES), idsOf(YEAR_RULES));
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
  return catalogue;
}

const idsOf = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id);

export function definitionOf({ definitions }: Catalogue, id: string): PlanDefinition {
  const found = definitions.find((definition) => definition.id === id);
  if (!found) throw new Error(`There is no plan "${id}".`);
  return found;
}

/** The plan at each of its levels, in kilometres. */
export const plansOf = (catalogue: Catalogue, id: string): Map<string, Plan> => {
  const definition = definitionOf(catalogue, id);
  return new Map(
    Object.keys(definition.levels).map((level) => [
      level,
      buildPlan(definition, { level, units: 'km' }, catalogue.library),
    ]),
  );
};
