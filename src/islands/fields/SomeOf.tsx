/** @jsxImportSource preact */
import type { Option } from './SelectField.tsx';

interface Props {
  name: string;
  label: string;
  options: readonly Option[];
  values: readonly string[];
  onValues: (values: string[]) => void;
  hint?: string | undefined;
}

/** Any number of a few: check boxes drawn as words, in the order of the options. */
export function SomeOf({ name, label, options, values, onValues, hint }: Props) {
  const toggled = (id: string, on: boolean) =>
    options.map((option) => option.id).filter((at) => (at === id ? on : values.includes(at)));
  return (
    <fieldset class="choice" aria-describedby={hint === undefined ? undefined : `${name}-words`}>
      <legend class="choice-name">{label}</legend>
      <span class="choice-options">
        {options.map(({ id, words }) => (
          <label key={id}>
            <input
              type="checkbox"
              name={name}
              id={`${name}-${id}`}
              value={id}
              checked={values.includes(id)}
              onChange={({ currentTarget }) => onValues(toggled(id, currentTarget.checked))}
            />
            <span>{words}</span>
          </label>
        ))}
      </span>
      {hint !== undefined && (
        <p id={`${name}-words`} class="soft small">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
