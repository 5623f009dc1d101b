/** @jsxImportSource preact */
import { EXPERIENCES } from '../../model/experience.ts';
import { LOADS } from '../../model/load.ts';
import { SHORT_DAY_NAMES, WEEKDAYS } from '../../model/weekday.ts';
import { OneOf } from '../fields/OneOf.tsx';
import { SomeOf } from '../fields/SomeOf.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import type { Told } from './typed.ts';
import type { YearChoices } from './useYear.ts';
import type { Name } from './yearNames.ts';

interface Props extends Pick<YearChoices, 'params' | 'choose'> {
  told: Told;
}

const DAYS = WEEKDAYS.map((id) => ({ id, words: SHORT_DAY_NAMES[id] }));

const LIFE: Record<(typeof LOADS)[number], string> = {
  work: 'work',
  parenting: 'children',
  caregiving: 'care for somebody',
  'hormonal-change': 'hormonal change',
  company: 'a company',
  'long-stress': 'lasting stress',
  'little-support': 'little support',
};

/** Who the year is for, as they are now. */
export function Runner({ params, choose, told }: Props) {
  const field = (name: Name, label: string, example?: string) => {
    return (
      <TypedField
        name={name}
        label={label}
        value={params.get(name) ?? ''}
        example={example}
        onValue={(value) => choose(name, value)}
        problem={told.get(name)}
      />
    );
  };
  return (
    <section aria-labelledby="runner-title">
      <h2 id="runner-title">You, as you are now</h2>
      <OneOf
        name="experience"
        label="Experience"
        options={EXPERIENCES.map((id) => ({ id, words: id }))}
        value={EXPERIENCES.find((word) => word === params.get('experience')) ?? 'developing'}
        onValue={(value) => choose('experience', value)}
      />
      {field('volume', 'A usual week', '40 km')}
      {field('long', 'Longest run lately', '14 km')}
      <SomeOf
        name="free"
        label="Days free for running"
        options={DAYS}
        values={params.getAll('free')}
        onValues={(values) => choose('free', values)}
      />
      <details class="mt-2">
        <summary>More about you</summary>
        {field('age', 'Age')}
        {field('sleep', 'Hours of sleep', '7.5')}
        {field('hours', 'Hours a week for running')}
        <SomeOf
          name="load"
          label="What life holds"
          options={LOADS.map((id) => ({ id, words: LIFE[id] }))}
          values={params.getAll('load')}
          onValues={(values) => choose('load', values)}
        />
      </details>
    </section>
  );
}
