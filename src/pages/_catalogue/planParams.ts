import type { Plan } from '../../model/plan.ts';
import type { Units } from '../../model/units.ts';
import { absolute, addresses } from '../../site/addresses.ts';
import type { Catalogue } from './open.ts';

/** `[plan]/[level]` of every level. */
export const planParams = ({ definitions }: Catalogue) =>
  definitions.flatMap(({ id, levels }) =>
    Object.keys(levels).map((level) => ({ params: { plan: id, level } })),
  );

/** The plan that an address names. */
export function planOf(
  catalogue: Catalogue,
  { plan, level }: Record<string, string | undefined>,
  units: Units,
): Plan {
  const definition = catalogue.definitions.find(({ id }) => id === plan);
  if (!definition || !level) throw new RangeError(`no plan at ${plan}/${level}`);
  return catalogue.plan(definition, level, units);
}

/** The page of a plan's level, as a file that leaves the site names it. */
export const pageOf = ({ id, level }: Plan, site: URL): string =>
  absolute(addresses.level(id, level.id), site);
