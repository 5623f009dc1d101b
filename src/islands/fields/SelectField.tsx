/** @jsxImportSource preact */
import { Field } from './Field.tsx';

export interface Option {
  id: string;
  words: string;
}

interface Props {
  name: string;
  label: string;
  options: readonly Option[];
  value: string;
  onValue: (value: string) => void;
  hint?: string | undefined;
  problem?: string | undefined;
}

/** One of many, from a list that opens. */
export function SelectField({ name, label, options, value, onValue, hint, problem }: Props) {
  return (
    <Field name={name} label={label} hint={hint} problem={problem}>
      {(describedBy) => (
        <select
          id={name}
          name={name}
          aria-describedby={describedBy}
          aria-invalid={problem === undefined ? undefined : 'true'}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        >
          {options.map(({ id, words }) => (
            <option key={id} value={id} selected={id === value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
