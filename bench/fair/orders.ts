import { buildPlan } from '../../src/engine/buildPlan.ts';
import type { Catalogue } from '../../src/import/catalogue.ts';
import type { Plan } from '../../src/model/plan.ts';
import { plansOf } from './plans.ts';

/** One fridge sheet to print. */
export interface Order {
  plan: Plan;
  paper: 'a4' | 'letter';
  ink: 'colour' | 'mono';
}

export type Orders = Map<string, Order>;

/** One plan at each of its levels, by level: A4, colour, kilometres. */
export const levelsOf = (catalogue: Catalogue, plan: string): Orders =>
  new Map(
    [...plansOf(catalogue, plan)].map(([level, built]) => [
      level,
      { plan: built, paper: 'a4', ink: 'colour' },
    ]),
  );

/** Every plan and level in both units, on both papers, in both inks: no two sheets are alike. */
export const allSheets = ({ definitions, library }: Catalogue): Orders =>
  new Map(
    definitions.flatMap((definition) =>
      Object.keys(definition.levels).flatMap((level) =>
        (['km', 'mi'] as const).flatMap((units) => {
          const plan = buildPlan(definition, { level, units }, library);
          return (['a4', 'letter'] as const).flatMap((paper) =>
            (['colour', 'mono'] as const).map((ink): [string, Order] => [
              `${definition.id}-${level}-${paper}-${units}-${ink}`,
              { plan, paper, ink },
            ]),
          );
        }),
      ),
    ),
  );

/**
 * The sheets that the peers draw too: those of twelve weeks on A4 in colour, which is what their
 * templates are made for. Other sheets hold notes, larger type or less white, so a peer's sheet would
 * not have the same content.
 */
export const forPeers = (orders: Orders): string[] =>
  [...orders]
    .filter(
      ([, { plan, paper, ink }]) =>
        plan.weeks.length === 12 && paper === 'a4' && ink === 'colour' && plan.measure !== 'time',
    )
    .map(([name]) => name);
