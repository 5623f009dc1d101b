/** @jsxImportSource preact */

import { Mark } from '../../components/pictures/Mark.tsx';
import { addresses } from '../../site/addresses.ts';
import type { SeasonLine } from '../../site/views/seasonLines.ts';
import { capital } from '../../site/words.ts';

/** The seasons as a table: when, what for, what a week holds, and the plan that fills each. */
export const Seasons = ({ seasons }: { seasons: readonly SeasonLine[] }) => (
  <section class="section">
    <h2>Season by season</h2>
    <table class="figures seasons mt-4">
      <caption class="sr-only">The seasons of the year</caption>
      <thead>
        <tr>
          <th scope="col">Season</th>
          <th scope="col">When</th>
          <th scope="col">What it is for</th>
          <th scope="col">Running</th>
          <th scope="col">Plan</th>
        </tr>
      </thead>
      <tbody>
        {seasons.map(({ season, title, when, length, purpose, why, gives, running, plan }) => (
          <tr key={when}>
            <th scope="row">
              <span class="season-name">
                <Mark season={season} />
                {title}
              </span>
            </th>
            <td>
              {when}, <span class="soft">{length}</span>
            </td>
            <td class="season-why">
              <b>{capital(purpose)}.</b> {why} {gives && <i>Gives back {gives}.</i>}
            </td>
            <td class="season-running">{running}</td>
            <td>
              {plan ? (
                <>
                  <a href={plan.address}>{plan.words}</a>{' '}
                  <span class="soft season-weeks">{plan.weeks}</span>
                </>
              ) : (
                <>
                  <span class="soft">Laid out for this year alone;</span>{' '}
                  <a href={addresses.plans()}>other plans</a>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
