/** @jsxImportSource preact */
import type { Result } from '../../model/runner.ts';
import type { Units } from '../../model/units.ts';
import { minePaces } from '../../site/mine/minePaces.ts';
import { PacesTable } from '../paces/PacesTable.tsx';

/** Paces of one's own. */
export function MinePaces({ recent, units }: { recent: Result; units: Units }) {
  const { from, rows } = minePaces(recent, units);
  return (
    <section class="mt-8" aria-labelledby="paces">
      <h2 id="paces">Your paces</h2>
      <PacesTable
        caption={`After Daniels, from your ${from}; the pocket card carries them too.`}
        paces={rows}
      />
    </section>
  );
}
