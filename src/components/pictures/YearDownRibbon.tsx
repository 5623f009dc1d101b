/** @jsxImportSource preact */
import { RIBBON, type YearColumn } from '../../site/charts/yearColumn.ts';
import { MARKS, seasonClass } from '../../site/marks.ts';

/** Length of a usual week on the way back after a race: it ends before the signs begin. */
const ARC = 7;

/** Seasons from top to bottom, with the way back after each race along their edge. */
export const YearDownRibbon = ({ ribbon, arcs }: YearColumn) => (
  <>
    {ribbon.map(({ season, y, height: tall, lines }) => (
      <g key={y} class={seasonClass(season)}>
        <rect class="ribbon" x="9%" width="22.5%" y={y} height={tall - 1} />
        <svg x="9%" y={y} overflow="visible" aria-hidden="true">
          <path
            class="ribbon-mark"
            fill-rule="evenodd"
            transform={`translate(4 ${tall < 20 ? (tall - 13) / 2 : 4})`}
            d={MARKS[season]}
          />
          {lines.map((word, at) => (
            <text
              key={word}
              class="ribbon-word"
              x={at === 0 ? RIBBON.mark + 2 : 5}
              y={14 + at * RIBBON.line}
            >
              {word}
            </text>
          ))}
        </svg>
      </g>
    ))}
    {arcs.map(({ season, free, share, firstDay, y, height }) => (
      <rect
        key={`${firstDay} ${share}`}
        class={free ? 'arc-free' : `bar ${seasonClass(season)}`}
        x="32%"
        width={free ? 1.5 : share * ARC}
        y={y}
        height={height}
      />
    ))}
  </>
);
