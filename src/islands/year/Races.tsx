/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { RaceFields } from './RaceFields.tsx';
import { MOST_RACES, NEW_RACE, rowText } from './raceRow.ts';
import type { TypedYear } from './typed.ts';
import type { YearChoices } from './useYear.ts';

interface Props extends Pick<TypedYear, 'rows' | 'told'>, Pick<YearChoices, 'choose'> {
  /** Begins a year with nothing in it. */
  onEmpty: () => void;
}

/** The races of the year, and a button for one more. */
export function Races({ rows, told, choose, onEmpty }: Props) {
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (added.current) document.getElementById(`race-${rows.length - 1}-date`)?.focus();
    added.current = false;
  }, [rows.length]);
  const put = (next: typeof rows) => choose('race', next.map(rowText));
  return (
    <section class="builder-races" aria-labelledby="races-title">
      <h2 id="races-title">Races</h2>
      {rows.map((row, at) => (
        <RaceFields
          // A race has no name of its own to be known by.
          key={String(at)}
          at={at}
          row={row}
          told={told}
          onRow={(changed) => put(rows.with(at, changed))}
          onRemove={() => {
            put(rows.toSpliced(at, 1));
            add.current?.focus();
          }}
        />
      ))}
      {rows.length === 0 && <p class="soft py-2">None so far. A year can do without one, too.</p>}
      <div class="tool-buttons mt-3">
        <button
          ref={add}
          type="button"
          class="tool-button"
          disabled={rows.length >= MOST_RACES}
          onClick={() => {
            added.current = true;
            put([...rows, NEW_RACE]);
          }}
        >
          Add a race
        </button>
        <button type="button" class="tool-button" onClick={onEmpty}>
          Start empty
        </button>
      </div>
    </section>
  );
}
