/** @jsxImportSource preact */
import { seasonClass } from '../../site/marks.ts';
import type { DrawnYear } from '../../site/views/drawnYear.ts';
import { YearFlags } from './YearFlags.tsx';
import { YearRibbon } from './YearRibbon.tsx';
import { YearWeeks } from './YearWeeks.tsx';

interface Props {
  year: DrawnYear;
  /** Unique on the page. */
  id: string;
}

const SIGN = 6;
/** Height of a usual week on the way back after a race. */
const ARC = 14;

/** The year from left to right: where there is room for twelve months side by side. */
export function YearAcross({ year, id }: Props) {
  const { across: picture, title, description, unit } = year;
  const floor = picture.height + 2;
  const signs = floor + 9;
  const arc = signs + (1 + picture.hard) * SIGN + ARC;
  const month = arc + 4;
  const band = month + 24;
  const under = picture.ribbon.some((part) => part.under) ? 22 : 2;
  return (
    <svg
      class="chart year-across"
      height={band + 29 + under}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}, week by week</title>
      <desc id={`${id}-description`}>{description}</desc>
      {picture.scale.map(({ value, height: up }) => (
        <g key={value}>
          <line class="scale-line" x1="3.2%" x2="100%" y1={floor - up} y2={floor - up} />
          <text class="axis" x="2.6%" y={floor - up + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      <text class="axis" x="2.6%" y={floor + 4} text-anchor="end">
        {unit}
      </text>
      <svg x="3.2%" width="96.8%" overflow="visible" aria-hidden="true">
        <YearWeeks bars={picture.bars} floor={floor} signs={signs} apart={SIGN} />
        {picture.arcs.map(({ season, free, share, firstDay, x, width }) => (
          <rect
            key={`${firstDay} ${share}`}
            class={free ? 'arc-free' : `bar ${seasonClass(season)}`}
            x={`${x}%`}
            width={`${width}%`}
            y={free ? arc - 2 : arc - share * ARC}
            height={free ? 1.5 : share * ARC}
          />
        ))}
        <line class="floor" x1="0" x2="100%" y1={floor} y2={floor} />
        <YearRibbon ribbon={picture.ribbon} band={band} />
        <YearFlags flags={picture.flags} floor={floor} ground={band} />
        {picture.months.map(({ x, words }) => (
          <g key={x}>
            <line class="month-line" x1={`${x}%`} x2={`${x}%`} y1={month} y2={month + 20} />
            <text class="axis over" x={`${x}%`} dx="4" y={month + 14}>
              {words}
            </text>
          </g>
        ))}
      </svg>
    </svg>
  );
}
