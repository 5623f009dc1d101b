/** @jsxImportSource preact */
import type { Season } from '../../model/phaseKind.ts';
import { MARKS, seasonClass } from '../../site/marks.ts';

/** The mark of a season, beside its name. */
export const Mark = ({ season }: { season: Season }) => (
  <svg class={`mark ${seasonClass(season)}`} viewBox="0 0 12 12" aria-hidden="true">
    <path fill-rule="evenodd" d={MARKS[season]} />
  </svg>
);
