/** @jsxImportSource preact */
import { YearPicture } from '../../components/pictures/YearPicture.tsx';
import type { DrawnYear } from '../../site/views/drawnYear.ts';
import { useWide } from './useWide.ts';

interface Props {
  year: DrawnYear;
  /** Drawn when the page was built, for whatever screen. */
  asBuilt: boolean;
}

/** The year as one picture, as this screen has room for it. */
export const Picture = ({ year, asBuilt }: Props) => (
  <div class="mt-6">
    <YearPicture id="year" year={year} wide={useWide(asBuilt)} />
  </div>
);
