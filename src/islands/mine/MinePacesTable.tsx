/** @jsxImportSource preact */
import type { Result } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { minePaces } from '../../site/mine/minePaces.ts';

/** Paces of one's own. */
export function MinePacesTable({ recent, units }: { recent: Result; units: Units }) {
  const { from, rows } = minePaces(recent, units);
  return (
    <section class="mt-8" aria-labelledby="paces">
      <h2 id="paces">Your paces</h2>
      <table class="figures mt-3">
        <caption class="soft">
          After Daniels, from your {from}; the pocket card carries them too.
        </caption>
        <thead>
          <tr>
            <th scope="col">Effort</th>
            <th scope="col" class="number">
              Pace
            </th>
            <th scope="col">It feels</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ effort, pace, feels }) => (
            <tr key={effort}>
              <th scope="row">{effort}</th>
              <td class="number">{pace}</td>
              <td>{feels}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
