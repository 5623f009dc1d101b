/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { RACE_NAMES, RACES } from '../../model/race.ts';
import { capital } from '../../site/words.ts';
import { type RaceRow, RUN_FOR, type RunFor } from './raceRow.ts';
import type { Told } from './typed.ts';

const RUN_FOR_WORDS: Record<RunFor, string> = {
  performance: 'a time, with a peak',
  experience: 'the experience',
  'bucket-list': 'the bucket list',
  community: 'the community',
  joy: 'joy',
};

interface Props {
  /** 0 for the first race. */
  at: number;
  row: RaceRow;
  told: Told;
  onRow: (row: RaceRow) => void;
  onRemove: () => void;
}

/** One race: its day, its distance, what it is run for, its name. */
export function RaceFields({ at, row, told, onRow, onRemove }: Props) {
  const id = (field: string) => `race-${at}-${field}`;
  const problems = ['date', 'time', 'label'].flatMap((field) => told.get(id(field)) ?? []);
  const wrong = (field: 'date' | 'time') => row[field] !== '' && told.has(id(field));
  const typed = (field: 'date' | 'time' | 'title') => ({
    id: id(field),
    value: row[field],
    autocomplete: 'off' as const,
    'aria-describedby': problems.length > 0 ? id('words') : undefined,
    'aria-invalid': field !== 'title' && wrong(field) ? ('true' as const) : undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onRow({ ...row, [field]: currentTarget.value }),
  });
  return (
    <fieldset class="race-row">
      <legend class="sr-only">Race {at + 1}</legend>
      <Cell id={id('date')} label="Day">
        <input type="date" {...typed('date')} />
      </Cell>
      <Cell id={id('distance')} label="Distance">
        <Words
          id={id('distance')}
          words={RACES}
          value={row.distance}
          name={(race) => capital(RACE_NAMES[race])}
          onValue={(distance) => onRow({ ...row, distance })}
        />
      </Cell>
      <Cell id={id('for')} label="Run for">
        <Words
          id={id('for')}
          words={RUN_FOR}
          value={row.runFor}
          name={(word) => RUN_FOR_WORDS[word]}
          onValue={(runFor) => onRow({ ...row, runFor })}
        />
      </Cell>
      {row.runFor === 'performance' && (
        <Cell id={id('time')} label="Time">
          <input type="text" placeholder="time" {...typed('time')} />
        </Cell>
      )}
      <Cell id={id('title')} label="Name" wide>
        <input
          type="text"
          maxLength={60}
          placeholder={capital(RACE_NAMES[row.distance])}
          {...typed('title')}
        />
      </Cell>
      <button type="button" class="race-remove" onClick={onRemove}>
        Remove<span class="sr-only"> {row.title || `race ${at + 1}`}</span>
      </button>
      {problems.length > 0 && (
        <p id={id('words')} class={wrong('date') || wrong('time') ? 'problem' : 'soft'}>
          {problems.join(' ')}
        </p>
      )}
    </fieldset>
  );
}

interface CellProps {
  id: string;
  label: string;
  /** Takes the room that is left. */
  wide?: boolean;
  children: ComponentChildren;
}

const Cell = ({ id, label, wide, children }: CellProps) => (
  <div class={wide ? 'race-wide' : undefined}>
    <label for={id}>{label}</label>
    {children}
  </div>
);

interface WordsProps<Word extends string> {
  id: string;
  words: readonly Word[];
  value: Word;
  name: (word: Word) => string;
  onValue: (word: Word) => void;
}

const Words = <Word extends string>({ id, words, value, name, onValue }: WordsProps<Word>) => (
  <select
    id={id}
    onInput={({ currentTarget }) => {
      const picked = words.find((word) => word === currentTarget.value);
      if (picked) onValue(picked);
    }}
  >
    {words.map((word) => (
      <option key={word} value={word} selected={word === value}>
        {name(word)}
      </option>
    ))}
  </select>
);
