import type { APIRoute } from 'astro';
import { SHEET_NAMES } from '../../../../model/sheet.ts';
import { openCatalogue } from '../../../_catalogue/open.ts';
import { planOf } from '../../../_catalogue/planParams.ts';
import { sheetPicture } from '../../../_catalogue/printShop.ts';
import { planPaths } from '../../../_catalogue/views.ts';

/** The first page of each sheet of each plan, at the level its page begins with. */
export async function getStaticPaths() {
  const plans = await planPaths();
  return plans.flatMap(({ params, props }) =>
    SHEET_NAMES.map((sheet) => ({
      params: { ...params, sheet },
      props: { sheet, level: props.plan.levels[props.plan.usual]?.id ?? '' },
    })),
  );
}

export const GET: APIRoute = async ({ params, props, site, url }) => {
  const plan = planOf(await openCatalogue(), { ...params, level: props['level'] }, 'km');
  const bytes = await sheetPicture(plan, props['sheet'], site ?? url);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
};
