/** @jsxImportSource preact */
import { formatVolume } from '../../model/amount.ts';
import { type Plan, trainingOf } from '../../model/plan.ts';
import { type Band, type Bar, hidesOnPhone, volumeChart } from '../../site/charts/volumeChart.ts';
import { MARKS, seasonClass } from '../../site/marks.ts';
import { chartWeeks } from '../../site/views/chartWeeks.ts';

/** Pixels under the floor: numbers of the weeks, the band, its word, the end. */
const UNDER = { weeks: 17, band: 28, name: 46, end: 52 };
const TALLEST = 148;

/** The volume of each week, as the plan's own page draws it. */
export function MineChart({ plan }: { plan: Plan }) {
  const weeks = chartWeeks(plan);
  const peak = Math.max(...weeks.map(({ volume }) => volume));
  const { bars, bands, height } = volumeChart(weeks, { peak, tallest: TALLEST });
  const label = (at: number) => {
    const week = plan.weeks[at];
    return week && week.volume > 0 ? formatVolume(trainingOf(week), plan.measure, plan.units) : '–';
  };
  return (
    <svg class="chart mt-6" height={height + UNDER.end} role="img" aria-labelledby="mine-chart">
      <title id="mine-chart">
        Volume of each week; the table of weeks holds the numbers. Down weeks are paler, a dot marks
        a race.
      </title>
      <svg width="100%" overflow="visible" aria-hidden="true">
        {bars.map((bar, at) => (
          <WeekBar key={bar.week.number} bar={bar} label={label(at)} height={height} />
        ))}
        <line class="floor" x1="0" x2="100%" y1={height} y2={height} />
        {bands.map((band) => (
          <SeasonBand key={band.x} band={band} height={height} />
        ))}
      </svg>
    </svg>
  );
}

function WeekBar({ bar, label, height }: { bar: Bar; label: string; height: number }) {
  const { week, x, width, middle, y } = bar;
  return (
    <g class={seasonClass(week.season)}>
      <rect
        class={week.down ? 'bar bar-down' : 'bar'}
        x={`${x}%`}
        width={`${width}%`}
        y={y}
        height={bar.height}
      />
      <text x={`${middle}%`} y={y - 6} text-anchor="middle">
        {label}
      </text>
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

function SeasonBand({ band, height }: { band: Band; height: number }) {
  const { season, name, x, width } = band;
  return (
    <g class={seasonClass(season)}>
      <line
        class="band"
        x1={`${x}%`}
        x2={`${x + width}%`}
        y1={height + UNDER.band}
        y2={height + UNDER.band}
      />
      <svg x={`${x}%`} y={height + UNDER.name - 11} overflow="visible" aria-hidden="true">
        <path class="mark-shape" fill-rule="evenodd" d={MARKS[season]} />
        <text class={hidesOnPhone(band) ? 'band-name narrow-hides' : 'band-name'} x="15" y="11">
          {name}
        </text>
      </svg>
    </g>
  );
}
