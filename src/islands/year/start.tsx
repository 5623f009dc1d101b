/** @jsxImportSource preact */
import { open } from '../mount.ts';
import { isAsBuilt, type Open } from '../whenNeeded.ts';
import { askYear } from './askYear.ts';
import type { LaidYear } from './question.ts';
import { YearBuilder } from './YearBuilder.tsx';

/** Opens the year builder in the room the page left for it. */
export const openYearBuilder: Open = async (room) => {
  const { catalogue = '', url = '', plans = '', example = '' } = room.dataset;
  const draw = (laid?: LaidYear) => (
    <YearBuilder
      catalogue={catalogue}
      url={url}
      plans={plans.split(' ')}
      example={example}
      laid={laid}
    />
  );
  // What the page shows was laid out when it was built; to change it, it must be laid out here too.
  const laid = isAsBuilt(room)
    ? await askYear({ want: 'shown', words: example, catalogue }).catch(() => undefined)
    : undefined;
  if (laid && isAsBuilt(room)) open(room, draw(laid));
  else open(room, draw(), false);
};
