import type { APIRoute } from 'astro';
import { exportPlan } from '../../../../export/export.ts';
import { EXPORTS } from '../../../../export/names.ts';
import { UNITS } from '../../../../site/addresses.ts';
import { openCatalogue } from '../../../_catalogue/open.ts';
import { pageOf, planOf, planParams } from '../../../_catalogue/planParams.ts';

/** Every level in both units. */
export async function getStaticPaths() {
  const levels = planParams(await openCatalogue());
  return levels.flatMap(({ params }) => UNITS.map((units) => ({ params: { ...params, units } })));
}

/** The whole plan as a table, for spreadsheets. */
export const GET: APIRoute = async ({ params, site, url }) => {
  const units = UNITS.find((each) => each === params['units']);
  if (!units) return new Response('No such table', { status: 404 });
  const plan = planOf(await openCatalogue(), params, units);
  return new Response(exportPlan('csv', plan, { url: pageOf(plan, site ?? url) }), {
    headers: { 'Content-Type': EXPORTS.csv.mediaType },
  });
};
