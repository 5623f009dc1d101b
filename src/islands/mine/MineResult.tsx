/** @jsxImportSource preact */
import type { Made } from '../../site/mine/makeMine.ts';
import type { Mine } from '../../site/mine/mine.ts';
import { remarksOf } from '../../site/mine/mineRemarks.ts';
import { fits } from '../../site/views/yearRunner.ts';
import type { Choose } from '../useAddress.ts';
import { MineChart } from './MineChart.tsx';
import { MinePaces } from './MinePaces.tsx';
import type { Places } from './places.ts';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  made: Made;
  mine: Mine;
  choose: Choose;
  places: Places;
}

/** What comes of the choices: its shape, what was changed, and files of it. */
export function MineResult({ made, mine, choose, places }: Props) {
  const { plan } = made;
  const recent = plan.choices.runner?.recent;
  return (
    <div class="mine-result">
      <MineChart plan={plan} />
      <Changes made={made} />
      <Remarks made={made} />
      {recent && <MinePaces recent={recent} units={plan.units} />}
      <TakeAlong made={made} mine={mine} choose={choose} places={places} />
    </div>
  );
}

function Changes({ made: { plan } }: { made: Made }) {
  const changes = fits(plan);
  return (
    <section class="mt-8" aria-labelledby="changes">
      <h2 id="changes">What was changed for you, and why</h2>
      {changes.length === 0 ? (
        <p class="measure mt-2">
          Nothing: this is the plan as its author wrote it. What you say about your week and your
          running makes it fit, and it is told here.
        </p>
      ) : (
        <ul class="entries mt-3">
          {changes.map(({ what, from, to, because }) => (
            <li key={`${what}${from}${to}`} class="entry py-3!">
              <b class="grid-type text-lg">
                {what}
                <span class="mine-change">
                  {from} → {to}
                </span>
              </b>
              <span class="measure">{because}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Remarks({ made: { plan } }: { made: Made }) {
  const remarks = remarksOf(plan.findings);
  if (remarks.length === 0) return null;
  return (
    <section class="mt-8" aria-labelledby="remarks">
      <h2 id="remarks">What the rules remark</h2>
      <ul class="entries mt-3">
        {remarks.map(({ place, message, remedy }) => (
          <li key={message} class="py-3!">
            {place && <b class="grid-type text-lg">{place}: </b>}
            {message} <i>{remedy}</i>
          </li>
        ))}
      </ul>
    </section>
  );
}
