/** @jsxImportSource preact */
import { EXPERIENCES } from '../../model/experience.ts';
import { LOADS } from '../../model/load.ts';
import { LIFE_WORDS } from '../../site/views/yearRunner.ts';
import { OneOf } from '../fields/OneOf.tsx';
import { SomeOf } from '../fields/SomeOf.tsx';
import { TypedField } from '../fields/TypedField.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { Problem } from './Problem.tsx';

/** Who runs it, and what else life holds. */
export function LifeFields({ plan, address, choose, problems }: FieldsProps) {
  return (
    <>
      <h2>You</h2>
      <OneOf
        name="experience"
        label="As a runner"
        options={EXPERIENCES.map((id) => ({ id, words: id }))}
        value={address.get('experience') ?? plan.level.experience}
        onValue={(experience) => choose('experience', experience)}
      />
      <Problem of="experience" problems={problems} />
      <TypedField
        name="age"
        label="Age"
        type="number"
        min="10"
        max="99"
        value={address.get('age') ?? ''}
        onValue={(value) => choose('age', value)}
        problem={problems.age}
      />
      <TypedField
        name="sleep"
        label="Hours of sleep in a usual night"
        type="number"
        min="2"
        max="12"
        step="0.5"
        value={address.get('sleep') ?? ''}
        onValue={(value) => choose('sleep', value)}
        problem={problems.sleep}
      />
      <SomeOf
        name="life"
        label="What life holds besides"
        options={LOADS.map((id) => ({ id, words: LIFE_WORDS[id] }))}
        values={address.getAll('life')}
        onValues={(loads) => choose('life', loads)}
      />
      <Problem of="life" problems={problems} />
    </>
  );
}
