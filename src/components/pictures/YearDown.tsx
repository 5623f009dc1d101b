/** @jsxImportSource preact */
import { ROW, type YearColumn } from '../../site/charts/yearColumn.ts';
import { seasonClass } from '../../site/marks.ts';
import type { DrawnYear } from '../../site/views/drawnYear.ts';
import { YearDownRibbon } from './YearDownRibbon.tsx';

interface Props {
  year: DrawnYear;
  /** Unique on the page. */
  id: string;
}

const TOP = 22;
const BAR = ROW.week - 3;

/** The year from top to bottom: on a phone, where a name has more room beside its weeks than under them. */
export function YearDown({ year, id }: Props) {
  const { down: column, title, description, unit } = year;
  const bottom = column.height + TOP;
  return (
    <svg
      class="chart year-down"
      height={bottom}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}, week by week</title>
      <desc id={`${id}-description`}>{description}</desc>
      <g transform={`translate(0 ${TOP})`}>
        {column.months.map(({ y, words }) => (
          <g key={y}>
            <line class="month-line" x1="0" x2="8.5%" y1={y + 0.5} y2={y + 0.5} />
            <text class="axis" x="0" y={y + 14}>
              {words.slice(0, 3)}
            </text>
          </g>
        ))}
        <YearDownRibbon {...column} />
        <Signs {...column} />
        <svg x="39%" width="61%" overflow="visible" aria-hidden="true">
          {column.scale.map(({ value, x }, at) => (
            <g key={value}>
              <line class="scale-line" x1={`${x}%`} x2={`${x}%`} y1="-4" y2={column.height} />
              <text class="axis" x={`${x}%`} y="-10" text-anchor="middle">
                {value}
                {at === column.scale.length - 1 && ` ${unit}`}
              </text>
            </g>
          ))}
          <Rows {...column} />
          <line class="floor" x1="0" x2="0" y1="-4" y2={column.height} />
        </svg>
        <Lines {...column} />
      </g>
    </svg>
  );
}

/** Long and hard days of each week, between its season and its bar. */
const Signs = ({ rows }: YearColumn) => (
  <svg x="33.5%" overflow="visible" aria-hidden="true">
    {rows.flatMap(({ week: { number, long, hard }, y }) =>
      Array.from({ length: long + hard }, (_, at) => (
        <line
          key={`${number} ${at}`}
          class={at < long ? 'sign-long' : 'sign-hard'}
          x1={2 + at * 5}
          x2={2 + at * 5}
          y1={y + 1}
          y2={y + 1 + BAR}
        />
      )),
    )}
  </svg>
);

const Rows = ({ rows }: YearColumn) => (
  <>
    {rows.map(({ week, y, length, raced }) => (
      <g key={week.number} class={seasonClass(week.season)}>
        {length > 0 && (
          <rect
            class={week.down ? 'bar bar-down' : 'bar'}
            x="0"
            width={`${length}%`}
            y={y + 1}
            height={BAR}
          />
        )}
        {raced > 0 && (
          <rect
            class={week.peak ? 'raced' : 'raced raced-joy'}
            x={`${length}%`}
            width={`${raced}%`}
            y={y + 1}
            height={BAR}
          />
        )}
      </g>
    ))}
  </>
);

const Lines = ({ lines }: YearColumn) => (
  <>
    {lines.map(({ race, y, title, words }) => (
      <g key={y} class={`flag-${race.role}`}>
        <line class="pole" x1="9%" x2="100%" y1={y} y2={y} />
        <circle class="flag-dot" cx="98%" cy={y} r="5" />
        <text class="flag-title" x="98%" dx="5" y={y + 19} text-anchor="end">
          {title}
        </text>
        <text class="axis" x="98%" dx="5" y={y + 34} text-anchor="end">
          {words}
        </text>
      </g>
    ))}
  </>
);
