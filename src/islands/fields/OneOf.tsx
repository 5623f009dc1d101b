/** @jsxImportSource preact */
import type { Option } from './SelectField.tsx';

interface Props {
  name: string;
  label: string;
  options: readonly Option[];
  value: string;
  onValue: (value: string) => void;
}

/** One of a few, all of them in sight: radio buttons drawn as words. */
export function OneOf({ name, label, options, value, onValue }: Props) {
  return (
    <div class="choice" role="radiogroup" aria-labelledby={`${name}-name`}>
      <span class="choice-name" id={`${name}-name`}>
        {label}
      </span>
      <span class="choice-options">
        {options.map(({ id, words }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              id={`${name}-${id}`}
              value={id}
              checked={id === value}
              onChange={() => onValue(id)}
            />
            <span>{words}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
