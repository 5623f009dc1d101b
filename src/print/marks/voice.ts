import type { DayLine } from '../../../templates/fridge/DayCell.tsx';
import type { Kind } from '../../model/kind.ts';
import type { PlanSession } from '../../model/plan.ts';

/** How loudly a session speaks: a run before what goes with it, what is offered softly, rest softest. */
export function voiceOf({ kind, runs }: Pick<PlanSession, 'kind' | 'runs'>): DayLine['voice'] {
  if (runs) return 'run';
  if (kind === 'rest') return 'rest';
  return FREE.has(kind) ? 'free' : 'other';
}

/** Kinds that are offered, not asked for. */
const FREE: ReadonlySet<Kind> = new Set(['walk', 'freestyle', 'mobility']);
