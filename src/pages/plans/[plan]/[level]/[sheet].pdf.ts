import type { APIRoute } from 'astro';
import { sheetName } from '../../../../site/addresses.ts';
import { READY_SHEETS } from '../../../../site/readySheets.ts';
import { openCatalogue } from '../../../_catalogue/open.ts';
import { planOf, planParams } from '../../../_catalogue/planParams.ts';
import { sheetPdf } from '../../../_catalogue/printShop.ts';

/** Every level in every paper, unit and ink. */
export async function getStaticPaths() {
  const levels = planParams(await openCatalogue());
  return levels.flatMap(({ params }) =>
    READY_SHEETS.map((sheet) => ({ params: { ...params, sheet: sheetName(sheet) } })),
  );
}

export const GET: APIRoute = async ({ params, site, url }) => {
  const sheet = READY_SHEETS.find((each) => sheetName(each) === params.sheet);
  if (!sheet) return new Response('No such sheet', { status: 404 });
  const plan = planOf(await openCatalogue(), params, sheet.units);
  const bytes = await sheetPdf(plan, sheet, site ?? url);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
