/** @jsxImportSource preact */
import type { Both } from '../../site/both.ts';
import {
  type Band,
  type Bar,
  type ChartWeek,
  hidesOnPhone,
  volumeChart,
} from '../../site/charts/volumeChart.ts';
import { MARKS, seasonClass } from '../../site/marks.ts';

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  weeks: readonly ChartWeek[];
  /** What stands over each bar: in the visitor's unit, or as it is. */
  labels: readonly (Both | string)[];
  peak: number;
  tallest?: number | undefined;
  /** Percent of the column. */
  width?: number | undefined;
}

/** Pixels under the floor: numbers of the weeks, the band, its word, the end. */
const UNDER = { weeks: 17, band: 28, name: 46, end: 52 };

/** The volume of each week as a bar, over the seasons that the weeks belong to. */
export function VolumeChart({ id, title, description, labels, ...chart }: Props) {
  const { weeks, peak, tallest = 148, width = 100 } = chart;
  const { bars, bands, height } = volumeChart(weeks, { peak, tallest });
  return (
    <svg
      class="chart"
      height={height + UNDER.end}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <svg width={`${width}%`} overflow="visible" aria-hidden="true">
        {bars.map((bar, at) => (
          <WeekBar key={bar.week.number} bar={bar} label={labels[at]} height={height} />
        ))}
        <line class="floor" x1="0" x2="100%" y1={height} y2={height} />
        {bands.map((band) => (
          <SeasonBand key={band.x} band={band} height={height} width={width} />
        ))}
      </svg>
    </svg>
  );
}

interface WeekBarProps {
  bar: Bar;
  label: Both | string | undefined;
  height: number;
}

function WeekBar({ bar, label, height }: WeekBarProps) {
  const { week, x, width, middle, y } = bar;
  const over = { x: `${middle}%`, y: y - 6, 'text-anchor': 'middle' } as const;
  return (
    <g class={seasonClass(week.season)}>
      <rect
        class={week.down ? 'bar bar-down' : 'bar'}
        x={`${x}%`}
        width={`${width}%`}
        y={y}
        height={bar.height}
      />
      {typeof label === 'object' ? (
        <>
          <text class="in-km" {...over}>
            {label.km}
          </text>
          <text class="in-mi" {...over}>
            {label.mi}
          </text>
        </>
      ) : (
        <text {...over}>{label}</text>
      )}
      {week.race && (
        <g class={`flag-${week.race}`}>
          <line class="pole" x1={`${middle}%`} x2={`${middle}%`} y1={y - 24} y2={y - 20} />
          <circle class="flag-dot" cx={`${middle}%`} cy={y - 28} r="4" />
        </g>
      )}
      <text class="axis" x={`${middle}%`} y={height + UNDER.weeks} text-anchor="middle">
        {week.number}
      </text>
    </g>
  );
}

function SeasonBand({ band, height, width }: { band: Band; height: number; width: number }) {
  const { season, name, x } = band;
  const word = hidesOnPhone(band, width) ? 'band-name narrow-hides' : 'band-name';
  return (
    <g class={seasonClass(season)}>
      <line
        class="band"
        x1={`${x}%`}
        x2={`${x + band.width}%`}
        y1={height + UNDER.band}
        y2={height + UNDER.band}
      />
      <svg x={`${x}%`} y={height + UNDER.name - 11} overflow="visible" aria-hidden="true">
        <path class="mark-shape" fill-rule="evenodd" d={MARKS[season]} />
        <text class={word} x="15" y="11">
          {name}
        </text>
      </svg>
    </g>
  );
}
