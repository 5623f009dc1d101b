/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import { PREDICTED_RACES } from '../../engine/pace/predict.ts';
import { RACE_NAMES } from '../../model/race.ts';
import { type PacesView, pacesAsked, pacesView } from '../../site/views/pacesView.ts';
import { OneOf } from '../fields/OneOf.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import { useAddress } from '../useAddress.ts';
import { PacesFound } from './PacesFound.tsx';

const RACES = PREDICTED_RACES.map((id) => ({ id, words: RACE_NAMES[id] }));

/** A race run lately becomes training paces and predictions, in the heat too, and says how far a goal is. */
export function Paces() {
  const [choices, choose] = useAddress();
  const asked = pacesAsked(choices);
  const { view, problems } = pacesView(asked);
  // While a time is half typed the last one that could be read stays in sight.
  const last = useRef<PacesView | undefined>(undefined);
  last.current = view ?? last.current;
  const set = (name: string) => (value: string) => choose(name, value);
  return (
    <div class="tool">
      <form class="tool-settings" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <h2>A race you ran lately</h2>
        <SelectField
          name="race"
          label="Distance"
          options={RACES}
          value={asked.race}
          onValue={set('race')}
        />
        <TypedField
          name="time"
          label="Time"
          value={asked.time}
          onValue={set('time')}
          example="50:00"
          problem={problems.time}
        />
        <OneOf
          name="units"
          label="Paces for a"
          options={[
            { id: 'km', words: 'kilometre' },
            { id: 'mi', words: 'mile' },
          ]}
          value={asked.units}
          onValue={set('units')}
        />
        <h2>Today’s weather, if it is warm</h2>
        <TypedField
          name="temperature"
          label="Temperature"
          value={asked.temperature}
          onValue={set('temperature')}
          problem={problems.temperature}
        />
        <TypedField
          name="dew-point"
          label="Dew point"
          value={asked.dewPoint}
          onValue={set('dew-point')}
          problem={problems.dewPoint}
        />
        <OneOf
          name="scale"
          label="In"
          options={[
            { id: 'C', words: '°C' },
            { id: 'F', words: '°F' },
          ]}
          value={asked.scale}
          onValue={set('scale')}
        />
        <h2>A goal, if you have one</h2>
        <SelectField
          name="goal-race"
          label="Distance"
          options={RACES}
          value={asked.goalRace}
          onValue={set('goal-race')}
        />
        <TypedField
          name="goal-time"
          label="Time"
          value={asked.goalTime}
          onValue={set('goal-time')}
          example="3:59:00"
          problem={problems.goalTime}
        />
      </form>
      <div>{last.current && <PacesFound view={last.current} units={asked.units} />}</div>
    </div>
  );
}
