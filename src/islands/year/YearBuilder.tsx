/** @jsxImportSource preact */
import { useMemo, useRef } from 'preact/hooks';
import { changed } from '../../engine/year/remedy.ts';
import type { Contradiction } from '../../model/contradiction.ts';
import type { YearChange } from '../../model/finding.ts';
import type { YearDefinition } from '../../model/yearDefinition.ts';
import { builtYear } from '../../site/views/builtYear.ts';
import { shelfOf, type YearSource } from '../../site/views/yearSource.ts';
import { keepForBack } from '../address.ts';
import { KeepYear } from './KeepYear.tsx';
import { Picture } from './Picture.tsx';
import { PrintYear } from './PrintYear.tsx';
import { RaceList } from './RaceList.tsx';
import { Races } from './Races.tsx';
import { Remarks } from './Remarks.tsx';
import { Runner } from './Runner.tsx';
import { rowOf, rowText } from './raceRow.ts';
import { Seasons } from './Seasons.tsx';
import type { TypedYear } from './typed.ts';
import { typedYear } from './typedYear.ts';
import { useYear } from './useYear.ts';
import { Weeks } from './Weeks.tsx';
import { Wishes } from './Wishes.tsx';

interface Props {
  source: YearSource;
  /** Finds what contradicts itself. */
  check: (definition: YearDefinition) => Contradiction[];
  /** The first day of a year that says none. */
  start: string;
  /** What the poster's code leads to. */
  url: string;
}

/** Races and a runner on one side; the year that comes of them, what the rules say, and what would help. */
export function YearBuilder({ source, check, start, url }: Props) {
  const choices = useYear(source.example);
  const { params, choose, put } = choices;
  const verdict = useRef<HTMLParagraphElement>(null);
  const shelf = useMemo(() => shelfOf(source), [source]);
  const words = params.toString();
  const typed = useMemo(
    () => typedYear(new URLSearchParams(words), check, start),
    [words, check, start],
  );
  const built = useMemo(() => builtYear(typed.definition, shelf), [typed, shelf]);
  const { rows, told, definition } = typed;
  const take = (change: YearChange) => {
    keepForBack();
    choose('race', rowsAfter(change, typed).map(rowText));
    // The button that was pressed is gone.
    verdict.current?.focus();
  };
  return (
    <>
      <form class="builder" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <Races rows={rows} told={told} choose={choose} onEmpty={() => put(emptyYear(start))} />
        <Wishes params={params} choose={choose} told={told} />
        <Runner params={params} choose={choose} told={told} />
      </form>
      <p ref={verdict} class="verdict mt-8" role="status" tabIndex={-1}>
        {built.verdict}
      </p>
      <Remarks remarks={built.remarks} onTake={take} />
      <Picture {...built} />
      <Weeks weeks={built.weeks} unit={built.unit} />
      <div class="builder-out mt-8">
        <PrintYear
          year={built.holds ? built.year : undefined}
          url={url}
          params={params}
          choose={choose}
        />
        <KeepYear definition={definition} plans={source.plans} put={put} />
      </div>
      <Seasons seasons={built.seasons} />
      <RaceList races={built.races} />
    </>
  );
}

const emptyYear = (start: string) => new URLSearchParams({ start });

/** The rows after a remedy was taken; those that are no race yet stay as they are. */
function rowsAfter(change: YearChange, { definition, rows, rowOfRace }: TypedYear) {
  const at = rowOfRace[change.race] ?? -1;
  if (change.kind === 'drop') return rows.toSpliced(at, 1);
  const race = changed(definition, change).races[change.race];
  return race ? rows.with(at, rowOf(race)) : rows;
}
