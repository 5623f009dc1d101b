/** @jsxImportSource preact */
import type { Season } from '../../model/phaseKind.ts';
import { SEASON_WORDS } from '../../site/marks.ts';
import { Mark } from './Mark.tsx';

/** What the signs of a year's picture mean. */
export const YearLegend = ({ seasons }: { seasons: readonly Season[] }) => (
  <ul class="year-legend">
    {seasons.map((season) => (
      <li key={season}>
        <Mark season={season} /> {SEASON_WORDS[season]}
      </li>
    ))}
    <li>
      <svg width="24" height="12" aria-hidden="true">
        <rect class="key-full" y="1" width="10" height="11" />
        <rect class="key-down" x="13" y="4" width="10" height="8" />
      </svg>{' '}
      a week; pale, a down week
    </li>
    <li>
      <svg width="11" height="13" aria-hidden="true">
        <rect class="raced" x="1" y="1" width="9" height="11" />
      </svg>{' '}
      the race itself
    </li>
    {(['hard', 'long'] as const).map((kind) => (
      <li key={kind}>
        <svg width="14" height="10" aria-hidden="true">
          <line class={`sign-${kind}`} x1="0" x2="14" y1="5" y2="5" />
        </svg>{' '}
        a {kind} day
      </li>
    ))}
    <li>
      <svg class="season-recover" width="34" height="14" aria-hidden="true">
        <rect class="arc-free" y="11" width="10" height="1.5" />
        <rect class="arc-step" x="10" y="7" width="8" height="6" />
        <rect class="arc-step" x="18" y="4" width="8" height="9" />
        <rect class="arc-step" x="26" y="1" width="8" height="12" />
      </svg>{' '}
      the way back after a race: free days, then a little more each time
    </li>
  </ul>
);
