/** @jsxImportSource preact */
import { readWayBack, type WayBackReading } from '../../site/recovery/readWayBack.ts';
import { raceOptions, wayBack } from '../../site/views/wayBackView.ts';
import { OneOf } from '../fields/OneOf.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { SomeOf } from '../fields/SomeOf.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import { type Choose, useAddress } from '../useAddress.ts';
import { CheckInCard } from './CheckInCard.tsx';
import { WayBackFound } from './WayBackFound.tsx';

/** A race and whose it was become a way back with dates; the check-in card says when to go on. */
export function WayBack() {
  const [choices, choose] = useAddress();
  const reading = readWayBack(choices);
  const { asked } = reading;
  const found = wayBack(asked);
  return (
    <div class="tool">
      <form class="tool-settings" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <RaceFields {...reading} typed={choices} choose={choose} />
        <CheckInCard asked={asked} card={found.card} choose={choose} />
      </form>
      <WayBackFound found={found} />
    </div>
  );
}

interface Fields extends WayBackReading {
  /** As it was typed, which may be half an age. */
  typed: URLSearchParams;
  choose: Choose;
}

function RaceFields({ asked, problems, typed, choose }: Fields) {
  const set = (name: string) => (value: string) => choose(name, value);
  return (
    <>
      <h3>The race</h3>
      <SelectField
        name="race"
        label="Distance"
        options={raceOptions}
        value={asked.race}
        onValue={set('race')}
        problem={problems.race}
      />
      <OneOf
        name="role"
        label="Run for"
        options={[
          { id: 'performance', words: 'a time' },
          { id: 'experience', words: 'joy' },
        ]}
        value={asked.role}
        onValue={set('role')}
      />
      <OneOf
        name="experience"
        label="You are"
        options={[
          { id: 'new', words: 'new' },
          { id: 'developing', words: 'developing' },
          { id: 'experienced', words: 'experienced' },
        ]}
        value={asked.experience}
        onValue={set('experience')}
      />
      <TypedField
        name="age"
        label="Age"
        type="number"
        min="10"
        max="99"
        value={typed.get('age') ?? ''}
        onValue={set('age')}
        problem={problems.age}
      />
      <TypedField
        name="date"
        label="Race day"
        type="date"
        value={asked.date ?? ''}
        onValue={set('date')}
        problem={problems.date}
      />
      <SomeOf
        name="went"
        label="It was"
        options={[
          { id: 'hard', words: 'all I had' },
          { id: 'badly', words: 'a struggle' },
        ]}
        values={typed.getAll('went')}
        onValues={(values) => choose('went', values)}
      />
    </>
  );
}
