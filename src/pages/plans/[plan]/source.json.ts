import type { APIRoute } from 'astro';
import type { PlanSource } from '../../../islands/printing/order.ts';
import { openCatalogue } from '../../_catalogue/open.ts';
import { planPaths } from '../../_catalogue/views.ts';

export const getStaticPaths = planPaths;

/** The plan as its author wrote it, for the engine in the browser. */
export const GET: APIRoute = async ({ params }) => {
  const { definitions, library } = await openCatalogue();
  const definition = definitions.find(({ id }) => id === params['plan']);
  if (!definition) return new Response('No such plan', { status: 404 });
  const source: PlanSource = { definition, sessions: [...library] };
  return new Response(JSON.stringify(source), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
