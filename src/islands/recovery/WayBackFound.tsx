/** @jsxImportSource preact */
import { seasonClass } from '../../site/marks.ts';
import type { WayBack } from '../../site/views/wayBackView.ts';
import { ArcPicture } from './ArcPicture.tsx';

/** How long, in which steps, and why. */
export function WayBackFound({ found }: { found: WayBack }) {
  const { verdict, bars, steps, reasons } = found;
  return (
    <div>
      <p class="verdict" role="status">
        {verdict}
      </p>
      <div class="mt-4">
        <ArcPicture bars={bars} />
      </div>
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
