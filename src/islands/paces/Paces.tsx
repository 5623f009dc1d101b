/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import { PREDICTED_RACES } from '../../engine/pace/predict.ts';
import { RACE_NAMES } from '../../model/race.ts';
import { readPaces } from '../../site/paces/readPaces.ts';
import { type PacesView, pacesView } from '../../site/views/pacesView.ts';
import { OneOf } from '../fields/OneOf.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import { useAddress } from '../useAddress.ts';
import { PacesFound } from './PacesFound.tsx';

const RACES = PREDICTED_RACES.map((id) => ({ id, words: RACE_NAMES[id] }));

/** A race run lately becomes training paces and predictions, in the heat too, and says how far a goal is. */
export function Paces() {
  const [choices, choose] = useAddress();
  const { asked, problems, ...shown } = readPaces(choices);
  const view = pacesView(asked);
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
          value={shown.race}
          onValue={set('race')}
          problem={problems.race}
        />
        <TypedField
          name="time"
          label="Time"
          value={shown.time}
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
          value={choices.get('temperature') ?? ''}
          onValue={set('temperature')}
          problem={problems.temperature}
        />
        <TypedField
          name="dew-point"
          label="Dew point"
          value={choices.get('dew-point') ?? ''}
          onValue={set('dew-point')}
          problem={problems['dew-point']}
        />
        <OneOf
          name="scale"
          label="In"
          options={[
            { id: 'C', words: '°C' },
            { id: 'F', words: '°F' },
          ]}
          value={shown.scale}
          onValue={set('scale')}
        />
        <h2>A goal, if you have one</h2>
        <SelectField
          name="goal-race"
          label="Distance"
          options={RACES}
          value={shown.goalRace}
          onValue={set('goal-race')}
          problem={problems['goal-race']}
        />
        <TypedField
          name="goal-time"
          label="Time"
          value={choices.get('goal-time') ?? ''}
          onValue={set('goal-time')}
          example="3:59:00"
          problem={problems['goal-time']}
        />
      </form>
      <div>{last.current && <PacesFound view={last.current} units={asked.units} />}</div>
    </div>
  );
}
