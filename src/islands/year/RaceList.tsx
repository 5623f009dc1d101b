/** @jsxImportSource preact */
import { addresses } from '../../site/addresses.ts';
import type { RaceView } from '../../site/views/yearRaces.ts';
import { ArcPicture } from '../recovery/ArcPicture.tsx';

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
                <ArcPicture bars={bars} />
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
