import type { SessionDefinition } from '../../model/session.ts';
import { qualityLimit } from './caps.ts';
import { qualityKm, type Values } from './estimate.ts';

/** How a session is used this time. */
export interface Use {
  /** Step of its progression taken last time; none on first use. */
  last?: number;
  /** Where the week stands: on to the next step, the last one again, or one step back. */
  move: 1 | 0 | -1;
  /** The week's volume in kilometres. */
  weekKm: number;
  /** Minutes a kilometre. */
  easyPace: number;
}

/** Share of its cap a session starts at, so that it has room to grow; our own choice. */
const STARTING_SHARE = 0.7;

/**
 * The step of a session's progression to take: on first use the largest that leaves room to grow,
 * then the next each time, never beyond what the week carries.
 *
 * @returns the step (0-based) and the values it gives to the names in the steps.
 */
export function chooseValues(
  session: SessionDefinition,
  use: Use,
): { step: number; values: Values } {
  if (!session.progress) return { step: 0, values: {} };
  const count = Math.max(1, ...Object.values(session.progress).map((list) => list.length));
  const limit = qualityLimit(session.kind, use.weekKm);
  const largest = largestWithin(session, count, limit, use.easyPace);
  const wanted =
    use.last === undefined ? firstStep(session, count, limit, use) : use.last + use.move;
  const step = Math.max(0, Math.min(wanted, largest));
  return { step, values: valuesAt(session, step) };
}

/** The largest that leaves room to grow, both under its cap and in its own progression. */
function firstStep(session: SessionDefinition, count: number, limit: number, use: Use): number {
  if (!Number.isFinite(limit)) return 0;
  const roomy = largestWithin(session, count, limit * STARTING_SHARE, use.easyPace);
  return Math.min(roomy, Math.floor((count - 1) / 2));
}

/** The value each name of a session's progression has at a step. */
export function valuesAt(session: SessionDefinition, step: number): Values {
  const values: Record<string, number> = {};
  for (const name in session.progress) {
    const list = session.progress[name] ?? [];
    values[name] = list[step] ?? list.at(-1) ?? 0;
  }
  return values;
}

function largestWithin(
  session: SessionDefinition,
  count: number,
  limit: number,
  easyPace: number,
): number {
  for (let step = count - 1; step > 0; step--) {
    const km = qualityKm(session.steps?.list ?? [], valuesAt(session, step), easyPace);
    if (km <= limit) return step;
  }
  return 0;
}
