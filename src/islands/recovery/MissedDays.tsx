/** @jsxImportSource preact */
import { missed } from '../../site/views/wayBackView.ts';
import { SomeOf } from '../fields/SomeOf.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import { useAddress } from '../useAddress.ts';

/** Most days it is asked about: a year. */
const MOST = 366;

/** Days without running become a way back. */
export function MissedDays() {
  const [choices, choose] = useAddress();
  const text = choices.get('missed') ?? '';
  const days = Number(text || Number.NaN);
  const known = Number.isInteger(days) && days >= 0 && days <= MOST;
  const trained = choices.getAll('trained');
  const found = known ? missed(days, trained.includes('cross')) : undefined;
  return (
    <form class="max-w-[32em]" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <TypedField
        name="missed"
        label="Days without running"
        type="number"
        min="0"
        max={String(MOST)}
        value={text}
        onValue={(value) => choose('missed', value)}
        problem={text !== '' && !known ? `Whole days, 0 to ${MOST}.` : undefined}
      />
      <SomeOf
        name="trained"
        label="Meanwhile"
        options={[{ id: 'cross', words: 'bike, water or the like' }]}
        values={trained}
        onValues={(values) => choose('trained', values)}
      />
      <div class="mt-3" role="status">
        {found && <p class="font-semibold">{found.sentence}</p>}
        {found?.steps.map((step) => (
          <p key={step} class="grid-type mt-1">
            {step}
          </p>
        ))}
      </div>
    </form>
  );
}
