/** @jsxImportSource preact */
import { USUAL_HEIGHT } from '../../site/charts/recoveryArc.ts';
import { seasonClass } from '../../site/marks.ts';
import type { WayBack } from '../../site/views/wayBackView.ts';

/** How long, in which steps, and why. */
export function WayBackFound({ found }: { found: WayBack }) {
  const { verdict, bars, steps, reasons } = found;
  const floor = USUAL_HEIGHT + 2;
  return (
    <div>
      <p class="verdict" role="status">
        {verdict}
      </p>
      <svg class="chart mt-4" height={floor + 1} aria-hidden="true">
        {bars.map(({ season, x, width, height }) => (
          <rect
            key={`${season} ${x}`}
            class={`arc-bar ${seasonClass(season)}`}
            x={`${x}%`}
            width={`${width}%`}
            y={floor - Math.max(height, 2)}
            height={Math.max(height, 2)}
          />
        ))}
      </svg>
      <ol class="entries mt-2">
        {steps.map(({ title, season, when, much, why }) => (
          <li key={`${title} ${when}`} class={`entry py-3! ${seasonClass(season)}`}>
            <div>
              <p class="season-name">{title}</p>
              <p class="grid-type">{when}</p>
            </div>
            <div class="measure">
              <p class="grid-type font-semibold">{much}</p>
              <p class="small">{why}</p>
            </div>
          </li>
        ))}
      </ol>
      <h3 class="mt-6">Why it takes as long as it does</h3>
      <ul class="offers small measure mt-1">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
