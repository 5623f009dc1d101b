/** @jsxImportSource preact */
import type { Units } from '../../model/units.ts';
import type { PacesView } from '../../site/views/pacesView.ts';
import { PacesTable } from './PacesTable.tsx';

interface Props {
  view: PacesView;
  units: Units;
}

/** Paces first, then what the same fitness would race, then what to know. */
export function PacesFound({ view, units }: Props) {
  const { fitness, paces, predictions, goal, notes } = view;
  return (
    <>
      <p class="verdict" role="status">
        {fitness}
        {goal && <span class="verdict-more"> {goal.sentence}</span>}
      </p>
      {goal?.caution && <p class="measure mt-3">{goal.caution}</p>}
      <PacesTable
        caption={`Training paces, minutes for a ${units === 'km' ? 'kilometre' : 'mile'}`}
        paces={paces}
      />
      <table class="figures mt-8">
        <caption>The same fitness over other distances</caption>
        <thead>
          <tr>
            <th scope="col">Race</th>
            <th scope="col" class="number">
              by VDOT
            </th>
            <th scope="col" class="number">
              by Riegel
            </th>
          </tr>
        </thead>
        <tbody>
          {predictions.map(({ race, vdot, riegel }) => (
            <tr key={race}>
              <th scope="row">{race}</th>
              <td class="number font-semibold">{vdot}</td>
              <td class="number">{riegel}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 class="mt-8">What to know</h2>
      <ul class="measure prose mt-2">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
