/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import { changed } from '../../engine/year/changedYear.ts';
import type { YearChange } from '../../model/finding.ts';
import { keepForBack } from '../address.ts';
import { askYear } from './askYear.ts';
import { InTurn } from './InTurn.tsx';
import { KeepYear } from './KeepYear.tsx';
import { Picture } from './Picture.tsx';
import { PrintYear } from './PrintYear.tsx';
import type { LaidYear } from './question.ts';
import { RaceList } from './RaceList.tsx';
import { Races } from './Races.tsx';
import { Remarks } from './Remarks.tsx';
import { Runner } from './Runner.tsx';
import { rowOf, rowsIn, rowText } from './raceRow.ts';
import { Seasons } from './Seasons.tsx';
import type { Told, TypedYear } from './typed.ts';
import { useLaid } from './useLaid.ts';
import { useYear } from './useYear.ts';
import { Weeks } from './Weeks.tsx';
import { Wishes } from './Wishes.tsx';

interface Props {
  /** Address of the plans and sessions that a year is made of. */
  catalogue: string;
  /** Ids of the plans a year may name. */
  plans: readonly string[];
  /** What stands there until somebody begins a year, as choices in the address. */
  example: string;
  /** The example, where it is on the page already. */
  laid?: LaidYear | undefined;
  /** What the poster's code leads to. */
  url: string;
}

/** Races and a runner on one side; the year that comes of them, what the rules say, and what would help. */
export function YearBuilder({ catalogue, plans, example, url, laid: built }: Props) {
  const { params, choose, put } = useYear(example);
  const verdict = useRef<HTMLParagraphElement>(null);
  const words = params.toString();
  const asBuilt = built !== undefined;
  const { laid, problem, waits } = useLaid(words, catalogue, built);
  const whole = () => askYear({ want: 'whole', words, catalogue });
  const rows = rowsIn(params);
  const told = laid?.typed.told ?? NOTHING;
  const shown = laid?.shown;
  const take = (change: YearChange) => {
    if (!laid) return;
    keepForBack();
    // Of the year that the remedy was seen beside, should a newer one be on its way.
    choose('race', rowsAfter(change, laid.typed).map(rowText));
    // The button that was pressed is gone.
    verdict.current?.focus();
  };
  return (
    <>
      <form class="builder" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <InTurn atOnce={asBuilt}>
          <Races
            rows={rows}
            told={told}
            choose={choose}
            onEmpty={() => put(emptyYear(laid?.start))}
          />
          <Wishes params={params} choose={choose} told={told} />
          <Runner params={params} choose={choose} told={told} />
        </InTurn>
      </form>
      <p ref={verdict} class="verdict mt-8" role="status" tabIndex={-1}>
        {problem ? `This year could not be laid out. ${problem}` : (shown?.verdict ?? WAITING)}
      </p>
      <div class="builder-year" aria-busy={waits}>
        {shown && (
          <InTurn atOnce={asBuilt}>
            <Remarks remarks={shown.remarks} onTake={take} />
            <Picture year={shown} asBuilt={asBuilt} />
            <Weeks weeks={shown.weeks} unit={shown.unit} />
            <div class="builder-out needs-script mt-8">
              <PrintYear
                whole={shown.holds ? whole : undefined}
                url={url}
                params={params}
                choose={choose}
              />
              <KeepYear whole={whole} plans={plans} put={put} />
            </div>
            <Seasons seasons={shown.seasons} />
            <RaceList races={shown.races} />
          </InTurn>
        )}
      </div>
    </>
  );
}

const WAITING = 'Laying out the year …';

const NOTHING: Told = new Map();

const emptyYear = (start = '') => new URLSearchParams({ start });

/** The rows after a remedy was taken; those that are no race yet stay as they are. */
function rowsAfter(change: YearChange, { definition, rows, rowOfRace }: TypedYear) {
  const at = rowOfRace[change.race] ?? -1;
  if (change.kind === 'drop') return rows.toSpliced(at, 1);
  const race = changed(definition, change).races[change.race];
  return race ? rows.with(at, rowOf(race)) : rows;
}
