/** @jsxImportSource preact */
import { KIND_NAMES } from '../../model/kind.ts';
import { DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { SelectField } from '../fields/SelectField.tsx';

interface Props {
  text: string;
  onText: (text: string) => void;
}

/** The same seven days to pick from; what was typed and is no single session stays as a choice. */
export function Picks({ text, onText }: Props) {
  const parts = text.split(',').map((part) => part.trim());
  const days = WEEKDAYS.map((_, at) => parts[at] || 'rest');
  return (
    <>
      <h2>Or picked</h2>
      {WEEKDAYS.map((weekday, at) => {
        const value = days[at] ?? 'rest';
        const words = [...new Set([value, ...KIND_NAMES])];
        return (
          <SelectField
            key={weekday}
            name={weekday}
            label={DAY_NAMES[weekday]}
            value={value}
            options={words.map((id) => ({ id, words: id }))}
            onValue={(picked) => onText(days.with(at, picked).join(', '))}
          />
        );
      })}
    </>
  );
}
