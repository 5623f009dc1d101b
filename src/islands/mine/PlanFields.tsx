/** @jsxImportSource preact */

import { levelTitle } from '../../site/mine/levelTitle.ts';
import { usualLevel } from '../../site/mine/makeMine.ts';
import { OneOf } from '../fields/OneOf.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { Problem } from './Problem.tsx';

/** Its level, its units, and what it is printed on. */
export function PlanFields({ definition, plan, address, choose, problems }: FieldsProps) {
  const levels = Object.entries(definition.levels);
  return (
    <>
      <h2>The plan</h2>
      {levels.length > 1 && (
        <OneOf
          name="level"
          label="Level"
          options={levels.map(([id, level]) => ({ id, words: levelTitle(id, level) }))}
          value={address.get('level') ?? usualLevel(definition)}
          onValue={(level) => choose('level', level)}
        />
      )}
      <Problem of="level" problems={problems} />
      <OneOf
        name="units"
        label="Distances in"
        options={[
          { id: 'km', words: 'kilometres' },
          { id: 'mi', words: 'miles' },
        ]}
        value={plan.units}
        onValue={(units) => choose('units', units)}
      />
      <Problem of="units" problems={problems} />
    </>
  );
}
