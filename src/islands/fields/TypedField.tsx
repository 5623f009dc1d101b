/** @jsxImportSource preact */
import { Field } from './Field.tsx';

interface Props {
  name: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'date' | 'number' | undefined;
  /** Bounds of a number or a date. */
  min?: string | undefined;
  max?: string | undefined;
  step?: string | undefined;
  /** An example, shown while nothing is typed. */
  example?: string | undefined;
  wide?: boolean | undefined;
  hint?: string | undefined;
  problem?: string | undefined;
}

/** Something to type: a time, a date, a number. */
export function TypedField({
  name,
  label,
  value,
  onValue,
  wide,
  hint,
  problem,
  ...control
}: Props) {
  const { example, type = 'text', ...bounds } = control;
  return (
    <Field name={name} label={label} wide={wide} hint={hint} problem={problem}>
      {(describedBy) => (
        <input
          id={name}
          name={name}
          // Preact's types want one of the three, not their union.
          type={type as 'text'}
          value={value}
          placeholder={example}
          autocomplete="off"
          aria-describedby={describedBy}
          aria-invalid={problem === undefined ? undefined : 'true'}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
          {...bounds}
        />
      )}
    </Field>
  );
}
