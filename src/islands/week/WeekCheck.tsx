/** @jsxImportSource preact */
import { useMemo, useRef } from 'preact/hooks';
import type { Problem } from '../../errors.ts';
import {
  type WeekCheck as Checked,
  type TypedWeek,
  weekCheck,
} from '../../site/views/weekCheckView.ts';
import { TypedField } from '../fields/TypedField.tsx';
import { useAddress } from '../useAddress.ts';
import { Days } from './Days.tsx';
import { Findings } from './Findings.tsx';
import { Picks } from './Picks.tsx';

/** Reads seven days as they are typed; comes with the page's script. */
export type Read = (text: string) => TypedWeek & { problems: Problem[] };

interface Props {
  read: Read;
  /** What stands there before anybody typed. */
  example: string;
}

/** Seven days, typed or picked: what the rules say, why each day stands there, and what would be better. */
export function WeekCheck({ read, example }: Props) {
  const [choices, choose] = useAddress();
  const text = choices.get('days') ?? example;
  const reading = useMemo(() => read(text), [read, text]);
  // While a word is half typed the last week that could be read stays in sight.
  const last = useRef<Checked | undefined>(undefined);
  if (reading.problems.length === 0) last.current = weekCheck(reading);
  const checked = last.current;
  const [problem] = reading.problems;
  const set = (days: string) => choose('days', days);
  return (
    <div class="tool">
      <form class="tool-settings" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <h2>Your week</h2>
        <TypedField
          name="days"
          label="Typed, from Monday"
          value={text}
          wide
          onValue={set}
          hint="Seven days, commas between them; “easy + strength” for two sessions."
          problem={problem && `${problem.what}. ${problem.remedy}`}
        />
        <Picks text={text} onText={set} />
      </form>
      <div>
        <p class="verdict" role="status">
          {checked?.verdict}
        </p>
        {checked && <Findings findings={checked.findings} />}
        {checked && (
          <Days title={checked.passes ? 'Each day, and why' : 'Each day'} days={checked.days} />
        )}
        {checked?.better && (
          <>
            <Days title="A better week" lead={checked.better.sentence} days={checked.better.days} />
            <button
              type="button"
              class="tool-button mt-4"
              onClick={() => set(checked.better?.text ?? text)}
            >
              Take this week
            </button>
          </>
        )}
      </div>
    </div>
  );
}
