/** @jsxImportSource preact */
import { PREDICTED_RACES } from '../../engine/pace/predict.ts';
import { RACE_NAMES } from '../../model/race.ts';
import type { FieldName } from '../../site/mine/mine.ts';
import { capital } from '../../site/words.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { Problem } from './Problem.tsx';

const RACES = [
  { id: '', words: 'none' },
  ...PREDICTED_RACES.map((id) => ({ id, words: capital(RACE_NAMES[id]) })),
];

/** What running is like now: as it is, not as it once was. */
export function NowFields({ plan, address, choose, problems }: FieldsProps) {
  const typed = (name: FieldName, label: string, example: string, hint?: string) => (
    <TypedField
      name={name}
      label={label}
      value={address.get(name) ?? ''}
      example={example}
      onValue={(value) => choose(name, value)}
      hint={hint}
      problem={problems[name]}
    />
  );
  return (
    <>
      <h2>Your running now</h2>
      {typed('volume', 'A usual week', `30 ${plan.units}`)}
      {typed('longest', 'Longest run of the last month', `12 ${plan.units}`)}
      <SelectField
        name="race"
        label="A race of the last months"
        options={RACES}
        value={address.get('race') ?? ''}
        onValue={(race) => choose('race', race)}
      />
      <Problem of="race" problems={problems} />
      {(address.has('race') || address.has('time')) &&
        typed('time', 'Its time', '48:30', 'For paces of your own.')}
    </>
  );
}
