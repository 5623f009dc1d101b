/** @jsxImportSource preact */
import { addresses } from '../../site/addresses.ts';
import { USUAL_HEIGHT } from '../../site/charts/recoveryArc.ts';
import { seasonClass } from '../../site/marks.ts';
import type { RaceView } from '../../site/views/yearRaces.ts';

const FLOOR = USUAL_HEIGHT + 2;

/** Races with what leads to each, and the way back from it. */
export function RaceList({ races }: { races: readonly RaceView[] }) {
  if (races.length === 0) return null;
  return (
    <section class="section">
      <h2>The races, and the way back from each</h2>
      <ol class="year-races mt-5">
        {races.map(({ role, title, when, what, time, before, after, bars }) => (
          <li key={when} class={`year-race race-${role}`}>
            <div>
              <h3>{title}</h3>
              <p class="grid-type">{when}</p>
              <p class="grid-type soft">
                {what} {time && <b class="race-time">{time}</b>}
              </p>
            </div>
            <dl>
              <dt>Before</dt>
              <dd>{before}</dd>
              <dt>After</dt>
              <dd>
                {after}
                <Arc bars={bars} />
              </dd>
            </dl>
          </li>
        ))}
      </ol>
      <p class="small soft measure mt-4">
        Under each race the eight weeks after it: dotted, nothing is counted; then 40, 60 and
        78&#8239;% of a usual week; then base.{' '}
        <a href={addresses.recovery()}>How recovery is counted</a>
      </p>
    </section>
  );
}

const Arc = ({ bars }: Pick<RaceView, 'bars'>) => (
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
