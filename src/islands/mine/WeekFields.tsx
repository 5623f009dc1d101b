/** @jsxImportSource preact */
import { DAY_NAMES, SHORT_DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { NONE } from '../../site/fieldReaders.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { SomeOf } from '../fields/SomeOf.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { Problem } from './Problem.tsx';

const DAYS = WEEKDAYS.map((id) => ({ id, words: DAY_NAMES[id] }));

/** What a week has room for. */
export function WeekFields({ plan, address, choose, problems }: FieldsProps) {
  const free = address.has('free') ? address.getAll('free') : plan.choices.free;
  return (
    <>
      <h2>Your week</h2>
      <SomeOf
        name="free"
        label="Days that are free"
        options={WEEKDAYS.map((id) => ({ id, words: SHORT_DAY_NAMES[id] }))}
        values={free}
        onValues={(days) => choose('free', days.length > 0 ? days : NONE)}
      />
      <Problem of="free" problems={problems} />
      <SelectField
        name="long-day"
        label="Long run on"
        options={DAYS}
        value={plan.choices.longRun}
        onValue={(day) => choose('long-day', day)}
      />
      <Problem of="long-day" problems={problems} />
      {!address.has('start') && (
        <SelectField
          name="week-start"
          label="Weeks begin on"
          options={DAYS}
          value={plan.choices.weekStart}
          onValue={(day) => choose('week-start', day)}
        />
      )}
      <Problem of="week-start" problems={problems} />
      <TypedField
        name="hours"
        label="Hours a week for running"
        type="number"
        min="0.5"
        max="40"
        step="0.5"
        value={address.get('hours') ?? ''}
        onValue={(value) => choose('hours', value)}
        problem={problems.hours}
      />
      <TypedField
        name="minutes"
        label="Most minutes on a usual day"
        type="number"
        min="10"
        max="600"
        step="5"
        value={address.get('minutes') ?? ''}
        onValue={(value) => choose('minutes', value)}
        problem={problems.minutes}
      />
    </>
  );
}
