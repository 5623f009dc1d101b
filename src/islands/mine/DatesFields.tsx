/** @jsxImportSource preact */
import type { FieldName } from '../../site/mine/mine.ts';
import { TypedField } from '../fields/TypedField.tsx';
import type { FieldsProps } from './fieldsProps.ts';

/** When it takes place: up to a race, or from a first day. */
export function DatesFields({ plan, address, choose, problems }: FieldsProps) {
  const races = plan.weeks.some(({ days }) =>
    days.some(({ sessions }) => sessions.some(({ event }) => event)),
  );
  const date = (name: FieldName, label: string, hint?: string) => (
    <TypedField
      name={name}
      label={label}
      type="date"
      value={address.get(name) ?? ''}
      onValue={(value) => choose(name, value)}
      hint={hint}
      problem={problems[name]}
    />
  );
  return (
    <>
      <h2>Your dates</h2>
      {(races || address.has('race-date')) &&
        date('race-date', 'Race day', 'The plan ends on this day.')}
      {date('start', races ? 'Or first day' : 'First day', 'Weeks begin on its weekday.')}
    </>
  );
}
