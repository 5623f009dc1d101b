/** @jsxImportSource preact */
import { WISHES } from '../../model/wish.ts';
import { SomeOf } from '../fields/SomeOf.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import type { Told } from './typed.ts';
import type { YearChoices } from './useYear.ts';

interface Props extends Pick<YearChoices, 'params' | 'choose'> {
  told: Told;
}

const OPTIONS = WISHES.map((id) => ({ id, words: id }));

/** What the year is called, when it begins, and what lies between its races. */
export function Wishes({ params, choose, told }: Props) {
  const wishes = (name: 'between' | 'off-season', label: string) => {
    const now = params.getAll(name);
    return (
      <SomeOf
        name={name}
        label={label}
        options={OPTIONS}
        values={now}
        onValues={(values) => choose(name, inOrder(now, values))}
      />
    );
  };
  return (
    <section aria-labelledby="year-title">
      <h2 id="year-title">The year</h2>
      <TypedField
        name="title"
        label="Name"
        value={params.get('title') ?? ''}
        example="My year"
        onValue={(value) => choose('title', value)}
      />
      <TypedField
        name="start"
        label="First day"
        type="date"
        value={params.get('start') ?? ''}
        onValue={(value) => choose('start', value)}
        problem={told.get('start')}
      />
      {wishes('between', 'Between races')}
      {wishes('off-season', 'With no race ahead')}
      <p class="soft small mt-1">
        In the order you pick them. Pick none, and the calendar decides.
      </p>
    </section>
  );
}

/** What was wished for before stays in front. */
const inOrder = (now: readonly string[], picked: readonly string[]): string[] => [
  ...now.filter((wish) => picked.includes(wish)),
  ...picked.filter((wish) => !now.includes(wish)),
];
