import type { APIRoute, GetStaticPaths } from 'astro';
import { openCatalogue } from '../../../_catalogue/open.ts';
import { planOf, planParams } from '../../../_catalogue/planParams.ts';

export const getStaticPaths = (async () =>
  planParams(await openCatalogue())) satisfies GetStaticPaths;

/** The whole plan in kilometres, for programs. */
export const GET: APIRoute = async ({ params }) =>
  new Response(`${JSON.stringify(planOf(await openCatalogue(), params, 'km'), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
