import type { APIRoute, GetStaticPaths } from 'astro';
import { exportPlan } from '../../../../export/export.ts';
import { EXPORTS } from '../../../../export/names.ts';
import { openCatalogue } from '../../../_catalogue/open.ts';
import { pageOf, planOf, planParams } from '../../../_catalogue/planParams.ts';

export const getStaticPaths = (async () =>
  planParams(await openCatalogue())) satisfies GetStaticPaths;

/** The whole plan in kilometres, for programs. */
export const GET: APIRoute = async ({ params, site, url }) => {
  const plan = planOf(await openCatalogue(), params, 'km');
  return new Response(exportPlan('json', plan, { url: pageOf(plan, site ?? url) }), {
    headers: { 'Content-Type': EXPORTS.json.mediaType },
  });
};
