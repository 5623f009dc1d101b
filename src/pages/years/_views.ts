import { type YearView, yearView } from '../../site/views/yearView.ts';
import { type Catalogue, openCatalogue } from '../_catalogue/open.ts';

const kept = new WeakMap<Catalogue, YearView[]>();

/** Every year as its pages show it, in the order of their files. */
export async function yearViews(): Promise<YearView[]> {
  const catalogue = await openCatalogue();
  const views =
    kept.get(catalogue) ??
    catalogue.years.map((definition) =>
      yearView(catalogue.year(definition), catalogue.definitions),
    );
  kept.set(catalogue, views);
  return views;
}

/** The years, one for each `[year]` of an address. */
export const yearPaths = async () =>
  (await yearViews()).map((view) => ({ params: { year: view.id }, props: { view } }));
