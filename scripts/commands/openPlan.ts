import { RULES } from '../../src/engine/balance/rules.ts';
import { buildPlan } from '../../src/engine/buildPlan.ts';
import { PlanError } from '../../src/errors.ts';
import { readCatalogue } from '../../src/import/catalogue.ts';
import type { Choices } from '../../src/model/choices.ts';
import type { Plan } from '../../src/model/plan.ts';
import { WEEKDAYS } from '../../src/model/weekday.ts';
import { UNITS } from '../../src/site/addresses.ts';
import { readContentFiles } from '../content.ts';
import { oneOf, weekdays } from './options.ts';

/** Options for what a runner chooses. */
export const CHOICE_OPTIONS = {
  units: { type: 'string', description: `${UNITS.join(' or ')}; the author’s when left out` },
  free: {
    type: 'string',
    valueHint: 'DAYS',
    description: 'Days that may hold a session: tue,thu,sun',
  },
  'long-run': { type: 'string', valueHint: 'DAY', description: 'Day of the long run: sat' },
  'week-start': { type: 'string', valueHint: 'DAY', description: 'First day of the week: mon' },
} as const;

interface Given {
  level?: string | undefined;
  units?: string | undefined;
  free?: string | undefined;
  'long-run'?: string | undefined;
  'week-start'?: string | undefined;
}

/**
 * What a runner chose.
 *
 * @param without what does without a level, for the message
 * @throws PlanError when there is no level, or on a word that is no choice
 */
export function choicesOf(given: Given, without = ''): Choices {
  const { level, units, free, 'long-run': longRun, 'week-start': weekStart } = given;
  if (level === undefined) throw new PlanError([noLevel(without)]);
  return {
    level,
    ...(units !== undefined && { units: oneOf('units', units, UNITS) }),
    ...(free !== undefined && { free: weekdays('free', free) }),
    ...(longRun !== undefined && { longRun: oneOf('long-run', longRun, WEEKDAYS) }),
    ...(weekStart !== undefined && { weekStart: oneOf('week-start', weekStart, WEEKDAYS) }),
  };
}

const noLevel = (without: string) => ({
  what: '--level is missing',
  where: {},
  expected: 'one of the plan’s levels',
  remedy: ['Add it, such as --level steady.', without].filter(Boolean).join(' '),
});

/**
 * A plan of the content folder, built with the choices.
 *
 * @throws PlanError when there is no such plan, or with what is wrong with it
 */
export async function openPlan(id: string, folder: string, choices: Choices): Promise<Plan> {
  const ruleIds = RULES.map((rule) => rule.id);
  const reading = readCatalogue(await readContentFiles(folder), ruleIds);
  const { definitions, library } = reading.catalogue;
  const definition = definitions.find((found) => found.id === id);
  if (definition) return buildPlan(definition, choices, library);
  const mine = reading.problems.filter(({ where }) => where.file?.startsWith(`plans/${id}/`));
  if (mine.length > 0) throw new PlanError(mine);
  oneOf(
    'plan',
    id,
    definitions.map((found) => found.id),
  );
  throw new RangeError(`plan ${id}`);
}
