import type { APIRoute } from 'astro';
import { yearSource } from '../../site/views/yearSource.ts';
import { openCatalogue } from '../_catalogue/open.ts';

/** What a year is filled from, for the engine in the browser. */
export const GET: APIRoute = async () => {
  return new Response(JSON.stringify(yearSource(await openCatalogue())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
