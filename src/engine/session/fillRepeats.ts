import { FILL } from '../../model/fill.ts';
import type { SessionDefinition } from '../../model/session.ts';
import { type Estimate, estimate, type Values } from './estimate.ts';

/** How steps ask for it. */
const FILLED = `{${FILL}}`;

/**
 * The values with as many repeats for `{fill}` as bring a session to its size, at least one.
 *
 * @example
 * fillRepeats(runWalk, { run: 3 }, { km: 4, minutes: 30 }, 7) // 5 min walk, 5 x (3 min easy, 1 min walk), 5 min walk
 */
export function fillRepeats(
  session: SessionDefinition,
  values: Values,
  size: Estimate,
  easyPace: number,
): Values {
  if (!session.steps?.text.includes(FILLED)) return values;
  const steps = session.steps.list;
  const none = estimate(steps, { ...values, [FILL]: 0 }, easyPace);
  const once = estimate(steps, { ...values, [FILL]: 1 }, easyPace);
  const cycle = once.minutes - none.minutes;
  if (cycle <= 0) return values;
  return { ...values, [FILL]: Math.max(1, Math.round((size.minutes - none.minutes) / cycle)) };
}
