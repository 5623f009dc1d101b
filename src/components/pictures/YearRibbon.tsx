/** @jsxImportSource preact */
import type { RibbonPart } from '../../site/charts/yearRibbon.ts';
import { MARKS, seasonClass } from '../../site/marks.ts';

/** The ribbon of seasons; a name without room on it stands under it. */
export const YearRibbon = ({ ribbon, band }: { ribbon: readonly RibbonPart[]; band: number }) => (
  <>
    {ribbon.map(({ season, title, x, width, on, under }) => (
      <g key={x} class={seasonClass(season)}>
        <rect class="ribbon" x={`${x}%`} width={`${width}%`} y={band} height="29" />
        <svg x={`${x}%`} y={band} overflow="visible" aria-hidden="true">
          <path
            class="ribbon-mark"
            fill-rule="evenodd"
            transform="translate(5 8.5)"
            d={MARKS[season]}
          />
          {on !== 'never' && (
            <text class={on === 'wide' ? 'ribbon-word wide-shows' : 'ribbon-word'} x="21" y="20">
              {title}
            </text>
          )}
        </svg>
        {under && (
          <text
            class={on === 'wide' ? 'band-name wide-hides' : 'band-name'}
            x={`${x}%`}
            dx="2"
            y={band + 45}
          >
            {title}
          </text>
        )}
      </g>
    ))}
  </>
);
