import { useMemo, useRef } from 'preact/hooks';
import type { PlanDefinition } from '../../model/definition.ts';
import type { SessionLibrary } from '../../model/session.ts';
import { type Made, makeMine } from '../../site/mine/makeMine.ts';
import type { Mine } from '../../site/mine/mine.ts';
import { type Hindrances, hindrances } from '../../site/mine/mineRemarks.ts';

export interface Hindered extends Hindrances {
  instead: string;
}

interface Outcome {
  /** The plan as it was chosen; the last that could be made where this one cannot. */
  made: Made;
  /** What stands in the way of what was chosen, and what is shown instead. */
  hindered?: Hindered;
}

const BEFORE = 'What stands here is the plan before it.';
const AS_WRITTEN = 'What stands here is the plan as its author wrote it.';

/** The plan of these choices, or the last good one with what stands in the way of a new one. */
export function useMade(definition: PlanDefinition, library: SessionLibrary, mine: Mine): Outcome {
  const last = useRef<Made | undefined>(undefined);
  return useMemo(() => {
    const made = makeMine(definition, library, mine);
    if (!('problems' in made)) {
      last.current = made;
      return { made };
    }
    const hindered = hindrances(made.problems);
    if (last.current) return { made: last.current, hindered: { ...hindered, instead: BEFORE } };
    const written = asItStands(definition, library, mine);
    return { made: written, hindered: { ...hindered, instead: AS_WRITTEN } };
  }, [definition, library, mine]);
}

/** The plan as everybody has it: a published level can always be built. */
function asItStands(definition: PlanDefinition, library: SessionLibrary, { level }: Mine): Made {
  const made = makeMine(definition, library, level === undefined ? {} : { level });
  if ('problems' in made) throw new Error(made.problems.map(({ what }) => what).join('; '));
  return made;
}
