/** @jsxImportSource preact */
import { DatesFields } from './DatesFields.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { LifeFields } from './LifeFields.tsx';
import { NowFields } from './NowFields.tsx';
import { PlanFields } from './PlanFields.tsx';
import { WeekFields } from './WeekFields.tsx';

/** Everything that can be chosen, in groups; each choice is in the address at once. */
export function MineSettings(props: FieldsProps) {
  return (
    <form
      class="tool-settings not-printed"
      aria-label="Your choices"
      onSubmit={(event) => event.preventDefault()}
    >
      <PlanFields {...props} />
      <DatesFields {...props} />
      <WeekFields {...props} />
      <NowFields {...props} />
      <LifeFields {...props} />
      <p class="soft mt-4">
        Every choice stands in the address of this page: keep it, share it, come back to it.{' '}
        <a href={`#level=${props.plan.level.id}`}>Begin again</a>
      </p>
    </form>
  );
}
