/** @jsxImportSource preact */
import type { DrawnYear } from '../../site/views/drawnYear.ts';
import { YearAcross } from './YearAcross.tsx';
import { YearDown } from './YearDown.tsx';
import { YearLegend } from './YearLegend.tsx';

interface Props {
  year: DrawnYear;
  /** Unique on the page. */
  id: string;
  /** Whether twelve months fit side by side; where nobody knows, both are drawn and styles show one. */
  wide?: boolean | undefined;
}

/** The year as one picture, for a desk or a phone, and what its signs mean. */
export const YearPicture = ({ year, id, wide }: Props) => (
  <figure class="year-picture">
    {wide !== false && <YearAcross id={`${id}-across`} year={year} />}
    {wide !== true && <YearDown id={`${id}-down`} year={year} />}
    <figcaption>
      <YearLegend seasons={year.codes} />
    </figcaption>
  </figure>
);
