/** @jsxImportSource preact */
import { type ArcBar, USUAL_HEIGHT } from '../../site/charts/recoveryArc.ts';
import { seasonClass } from '../../site/marks.ts';

const FLOOR = USUAL_HEIGHT + 2;

/** The weeks after a race as bars: dotted while nothing is counted, then higher step by step, then base. */
export const ArcPicture = ({ bars }: { bars: readonly ArcBar[] }) => (
  <svg class="chart race-arc" height={FLOOR + 1} aria-hidden="true">
    {bars.map(({ season, phase, x, width, height }) =>
      phase === 'freestyle' ? (
        <line
          key={x}
          class={`free ${seasonClass(season)}`}
          x1={`${x}%`}
          x2={`${x + width}%`}
          y1={FLOOR - 4}
          y2={FLOOR - 4}
        />
      ) : (
        <rect
          key={x}
          class={`bar ${seasonClass(season)} ${phase === 'base' ? 'open' : ''}`}
          x={`${x}%`}
          width={`${width - 0.25}%`}
          y={FLOOR - height}
          height={height}
        />
      ),
    )}
    <line class="floor" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
  </svg>
);
