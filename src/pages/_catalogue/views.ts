import type { PlanDefinition } from '../../model/definition.ts';
import { type PlanView, planView } from '../../site/views/planView.ts';
import { type Catalogue, openCatalogue } from './open.ts';

const kept = new WeakMap<Catalogue, PlanView[]>();

/** Every plan as its pages show it, in the order of their folders. */
export async function planViews(): Promise<PlanView[]> {
  const catalogue = await openCatalogue();
  const views =
    kept.get(catalogue) ?? catalogue.definitions.map((definition) => viewOf(catalogue, definition));
  kept.set(catalogue, views);
  return views;
}

const viewOf = (catalogue: Catalogue, definition: PlanDefinition): PlanView =>
  planView(
    definition,
    Object.keys(definition.levels).map((level) => ({
      km: catalogue.plan(definition, level, 'km'),
      mi: catalogue.plan(definition, level, 'mi'),
    })),
  );

/** The plans, one for each `[plan]` of an address. */
export const planPaths = async () =>
  (await planViews()).map((plan) => ({ params: { plan: plan.id }, props: { plan } }));

/** The levels, one for each `[plan]/[level]`. */
export const levelPaths = async () =>
  (await planViews()).flatMap((plan) =>
    plan.levels.map((level) => ({
      params: { plan: plan.id, level: level.id },
      props: { plan, level },
    })),
  );

/** The weeks, one for each `[plan]/[level]/[week]`. */
export const weekPaths = async () =>
  (await levelPaths()).flatMap(({ params, props }) =>
    props.level.weeks.map((week) => ({
      params: { ...params, week: `week-${week.number}` },
      props: { ...props, week },
    })),
  );
